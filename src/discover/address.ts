import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { Failure, type Problem } from '#model/problem.ts';

/** Ranges a preview never lives in (IANA special-purpose registries, RFC 6890). */
const privateRanges = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16],
  ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) privateRanges.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 128], ['::1', 128], ['64:ff9b:1::', 48], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8],
] as const) privateRanges.addSubnet(net, bits, 'ipv6');

/** True for loopback, private, link-local, metadata, CGNAT and unique-local addresses; IPv4 inside IPv6 too. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return privateRanges.check(address, 'ipv4');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return privateRanges.check(mapped, 'ipv4');
  return family === 6 && privateRanges.check(address, 'ipv6');
}

function unresolved(host: string): Problem {
  return {
    code: 'target/unknown-host',
    owner: 'target',
    message: `The host ${host} is not known to the name servers.`,
    next: 'Check the address for a misspelling; a preview that was deleted also disappears from the name servers.',
  };
}

/** The addresses of a URL's host; a Failure when there are none or one is private and that is not allowed. */
export async function checkedAddresses(url: URL, allowPrivate: boolean): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host)
    ? [host]
    : (await lookup(host, { all: true }).catch(() => [])).map((entry) => entry.address);
  if (addresses.length === 0) throw new Failure(unresolved(host));
  const inside = addresses.find(isPrivateAddress);
  if (inside !== undefined && !allowPrivate) {
    throw new Failure({
      code: 'target/private-address',
      owner: 'config',
      message: `The target ${url.host} is at the private address ${inside}, which a config may not point to by itself.`,
      next: 'If that server is yours (for example started in this job), allow it with --allow-private or the action input `allow-private: true`.',
    });
  }
  return addresses;
}
