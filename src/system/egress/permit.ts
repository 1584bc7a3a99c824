import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Pinned } from '#model/contract/bench.ts';
import { isCloudAddress, isCloudName, isPrivateAddress, isPrivateName } from './private-address.ts';

/** Whether a host may be connected to: at which addresses, best first, or why not. */
export type Permit =
  | { readonly kind: 'permitted'; readonly addresses: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'private-name' }
  | { readonly kind: 'private-address'; readonly address: string };

/** Every address of a name, best first; none where the name servers know none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** What a name of the internet is made of; a comma or star would be another rule where it is handed to Chrome. */
const NAME = /^[\w.-]+$/;

export async function systemResolve(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true }).catch(() => [])).map((entry) => entry.address);
}

/** `LOCALHOST.`, `[::1]`: in small letters, without brackets and the dot at the end. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly string[]> {
  if (isIP(host)) return [host];
  return NAME.test(host) ? resolve(host) : [];
}

/**
 * Looks a host up and checks all that it leads to; one private address among public ones is enough to refuse it.
 * Where private hosts are allowed, a cloud's metadata service still is not.
 */
export async function permitHost(host: string, allowPrivate: boolean, resolve: Resolve): Promise<Permit> {
  const bare = bareHost(host);
  const [nameInside, addressInside] = allowPrivate
    ? [isCloudName, isCloudAddress]
    : [isPrivateName, isPrivateAddress];
  if (nameInside(bare)) return { kind: 'private-name' };
  const addresses = await addressesOf(bare, resolve);
  if (addresses.length === 0) return { kind: 'unknown' };
  const address = addresses.find(addressInside);
  return address === undefined ? { kind: 'permitted', addresses } : { kind: 'private-address', address };
}

/** The same beside a target whose own host was checked before; without one, private hosts are allowed. */
export async function permitBeside(
  pinned: Pinned | undefined,
  host: string,
  resolve: Resolve,
): Promise<Permit> {
  return pinned && bareHost(pinned.host) === bareHost(host)
    ? { kind: 'permitted', addresses: [pinned.address] }
    : permitHost(host, pinned === undefined, resolve);
}
