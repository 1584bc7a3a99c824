import { connect } from 'node:tls';
import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { upstreamOf } from './upstream.ts';
import { bareHost } from './permit.ts';
import { portOf } from '../http/host-port.ts';
import { secureOptions } from '../http/tls.ts';

/** How a target is reached. */
interface Way {
  readonly target: string;
  readonly pinned?: Pinned | undefined;
  readonly tls?: TlsOptions | undefined;
}

/** ms that a handshake may take. */
const PATIENCE = 5_000;

/**
 * What a browser would speak with a target: `http/1.1`, or `h2` where its handshake chooses that (RFC 7301). Undefined
 * where it cannot be told: the target does not answer, or a proxy stands between.
 */
export async function protocolOf({ target, pinned, tls }: Way): Promise<'http/1.1' | 'h2' | undefined> {
  const url = new URL(target);
  if (upstreamOf(url)) return undefined;
  if (url.protocol !== 'https:') return 'http/1.1';
  const host = bareHost(url.hostname);
  return new Promise((resolve) => {
    const socket = connect({
      host: pinned?.address ?? host,
      port: portOf(url),
      servername: /^[\d.:]+$/.test(host) ? '' : host,
      ALPNProtocols: ['h2', 'http/1.1'],
      timeout: PATIENCE,
      ...secureOptions(tls ?? {}),
    });
    const end = (protocol: 'http/1.1' | 'h2' | undefined): void => {
      socket.destroy();
      resolve(protocol);
    };
    socket.on('secureConnect', () => end(socket.alpnProtocol === 'h2' ? 'h2' : 'http/1.1'));
    socket.on('timeout', () => end(undefined));
    socket.on('error', () => end(undefined));
  });
}
