import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { isIP, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { connectTo } from './connect.ts';
import { upstreamOf } from './upstream.ts';
import { hostOf, portOf } from '../http/host-port.ts';
import { secureOptions } from '../http/tls.ts';

/** How a target is reached. */
interface Reached {
  readonly pinned?: Pinned | undefined;
  readonly signal: AbortSignal;
}

/** ms in which a target that answered a moment ago has to show its certificate. */
const PATIENCE = 10_000;

/** Chrome prefers keys of curves as Node does; a server that has an RSA key beside may still show that one. */
const KINDS = ['', 'RSA-PSS+SHA256:RSA-PSS+SHA384:RSA-PSS+SHA512:RSA+SHA256'] as const;

/** A connection through the proxy of this network, where the address was checked and one is on the way. */
async function through(url: URL, pinned: Pinned | undefined): Promise<Socket | undefined> {
  const upstream = pinned && upstreamOf(url);
  return upstream && connectTo({ addresses: [pinned.address], port: portOf(url), upstream });
}

async function secured(
  url: URL,
  tls: TlsOptions,
  { pinned, signal }: Reached,
  sigalgs: string,
): Promise<TLSSocket> {
  const host = hostOf(url);
  const socket = await through(url, pinned);
  const place = socket ? { socket } : { host: pinned?.address ?? host, port: portOf(url) };
  const name = isIP(host) === 0 ? { servername: host } : {};
  const connection = connect({ ...secureOptions(tls), host, ...place, ...name, ...(sigalgs && { sigalgs }) });
  const until = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  await once(connection, 'secureConnect', { signal: until }).catch((error: unknown) => {
    connection.destroy();
    throw error;
  });
  return connection;
}

/** SHA-256 of a key as Chrome's list of keys writes it (base64). */
function keyOf(connection: TLSSocket): string | undefined {
  const key = connection.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
  return key && createHash('sha256').update(key).digest('base64');
}

/**
 * The keys of the certificates that a target shows, each checked against the authority of our own on its connection:
 * what Chrome can be told to take. None where no authority is named, or none can be checked.
 */
export async function servedKeys(
  target: string,
  tls: TlsOptions,
  reached: Reached,
): Promise<readonly string[]> {
  const url = new URL(target);
  if (tls.ca === undefined || tls.insecure || url.protocol !== 'https:') return [];
  const keys = await Promise.all(
    KINDS.map(async (sigalgs) => {
      try {
        const connection = await secured(url, tls, reached, sigalgs);
        const key = keyOf(connection);
        connection.destroy();
        return key;
      } catch {
        reached.signal.throwIfAborted();
        return undefined;
      }
    }),
  );
  return [...new Set(keys.filter((key) => key !== undefined))];
}
