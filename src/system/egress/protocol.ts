import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { hostOf, portOf } from '../http/host-port.ts';
import { secured } from './secured.ts';
import { upstreamOf } from './upstream.ts';

/** How a target is reached. */
interface Way {
  readonly target: string;
  readonly pinned?: Pinned | undefined;
  readonly tls?: TlsOptions | undefined;
}

/**
 * What a browser would speak with a target: `http/1.1`, or `h2` where its handshake chooses that (RFC 7301). Undefined
 * where it cannot be told: the target does not answer, or a proxy stands between.
 */
export async function protocolOf({ target, pinned, tls = {} }: Way): Promise<'http/1.1' | 'h2' | undefined> {
  const url = new URL(target);
  if (upstreamOf(url)) return undefined;
  if (url.protocol !== 'https:') return 'http/1.1';
  const over = { host: pinned?.address ?? hostOf(url), port: portOf(url) };
  try {
    const connection = await secured(url, tls, { over, more: { ALPNProtocols: ['h2', 'http/1.1'] } });
    const { alpnProtocol } = connection;
    connection.destroy();
    return alpnProtocol === 'h2' ? 'h2' : 'http/1.1';
  } catch {
    return undefined;
  }
}
