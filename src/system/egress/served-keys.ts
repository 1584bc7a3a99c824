import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { connectTo } from './connect.ts';
import { keyHash, madeKey } from './made-key.ts';
import { secured } from './secured.ts';
import { upstreamOf } from './upstream.ts';
import { hostOf, portOf } from '../http/host-port.ts';

/** How a target is reached. */
interface Reached {
  readonly pinned?: Pinned | undefined;
  readonly signal: AbortSignal;
}

/** Chrome prefers keys of curves as Node does; a server that has an RSA key beside may still show that one. */
const KINDS = ['', 'RSA-PSS+SHA256:RSA-PSS+SHA384:RSA-PSS+SHA512:RSA+SHA256'] as const;

/** A connection through the proxy of this network, where the address was checked and one is on the way. */
async function through(url: URL, pinned: Pinned | undefined): Promise<Socket | undefined> {
  const upstream = pinned && upstreamOf(url);
  return upstream && connectTo({ addresses: [pinned.address], port: portOf(url), upstream });
}

async function shownBy(
  url: URL,
  tls: TlsOptions,
  { pinned, signal }: Reached,
  sigalgs: string,
): Promise<TLSSocket> {
  const socket = await through(url, pinned);
  const over = socket ? { socket } : { host: pinned?.address ?? hostOf(url), port: portOf(url) };
  return secured(url, tls, { over, signal, more: sigalgs ? { sigalgs } : {} });
}

function keyOf(connection: TLSSocket): string | undefined {
  const key = connection.getPeerX509Certificate()?.publicKey;
  return key && keyHash(key);
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
        const connection = await shownBy(url, tls, reached, sigalgs);
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

/**
 * What Chrome is told of a target by https: the keys that it may take, and who stands in for a target that asks for
 * a certificate of ours.
 */
export async function tlsForChrome(target: string, tls: TlsOptions, reached: Reached): Promise<TlsOptions> {
  if (tls.cert === undefined || new URL(target).protocol !== 'https:')
    return { ...tls, keys: await servedKeys(target, tls, reached) };
  const { hash, ...standIn } = await madeKey();
  return { ...tls, keys: [hash], standIn };
}
