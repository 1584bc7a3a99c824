import { once } from 'node:events';
import { isIP, type Socket } from 'node:net';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import type { TlsOptions } from '#model/tls.ts';
import { hostOf } from '../http/host-port.ts';
import { secureOptions } from '../http/tls.ts';

/** ms in which a target that answered a moment ago has to show its certificate. */
const PATIENCE = 10_000;

/** Over what, and with what beside `target.tls`. */
interface Secured {
  readonly over: { readonly socket: Socket } | { readonly host: string; readonly port: number };
  readonly signal?: AbortSignal;
  readonly more: Pick<ConnectionOptions, 'ALPNProtocols' | 'sigalgs'>;
}

/** TLS with a target, its certificate checked. Rejects where it is not one for `url`, or nothing comes in time. */
export async function secured(
  url: URL,
  tls: TlsOptions,
  { over, signal, more }: Secured,
): Promise<TLSSocket> {
  const host = hostOf(url);
  const name = isIP(host) === 0 ? { servername: host } : {};
  const connection = connect({ ...secureOptions(tls), host, ...over, ...name, ...more });
  const late = AbortSignal.timeout(PATIENCE);
  const until = signal ? AbortSignal.any([signal, late]) : late;
  await once(connection, 'secureConnect', { signal: until }).catch((error: unknown) => {
    connection.on('error', () => undefined).destroy();
    throw error;
  });
  return connection;
}
