import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { Failure, type Problem } from '#model/problem.ts';
import type { Pinned } from '#model/contract/bench.ts';

/** Ranges a preview never lives in (IANA's special-purpose registries, RFC 6890, and what was withdrawn from them). */
const privateRanges = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  privateRanges.addSubnet(net, bits, 'ipv4');
// 2001::/23 holds Teredo, benchmarking and ORCHID; fec0::/10 is what site-local was; 5f00::/16 is segment routing.
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  privateRanges.addSubnet(net, bits, 'ipv6');

/** The eight groups of an IPv6 address without a zone. */
function groupsOf(address: string): readonly number[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const numbers = (text: string) =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return numbers(head);
  const [before, after] = [numbers(head), numbers(tail)];
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

/**
 * The IPv4 address to which a gateway or the machine itself would send what goes to this IPv6 one: mapped,
 * compatible, NAT64, 6to4.
 */
function embedded(address: string): string | undefined {
  const groups = groupsOf(address);
  const dotted = (high = 0, low = 0) => `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
  const starts = (...prefix: readonly number[]) => prefix.every((group, index) => groups[index] === group);
  if (starts(0x2002)) return dotted(groups[1], groups[2]);
  const lowest =
    starts(0, 0, 0, 0, 0, 0xffff) ||
    starts(0, 0, 0, 0, 0xffff, 0) ||
    starts(0, 0, 0, 0, 0, 0) ||
    starts(0x64, 0xff9b, 0, 0, 0, 0);
  return lowest ? dotted(groups[6], groups[7]) : undefined;
}

/**
 * True for loopback, private, link-local, metadata, CGNAT, unique-local and documentation addresses; IPv4 inside IPv6
 * too.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return privateRanges.check(address, 'ipv4');
  if (family !== 6) return false;
  const bare = address.replace(/%.*$/, '');
  const inner = embedded(bare);
  return privateRanges.check(bare, 'ipv6') || (inner !== undefined && privateRanges.check(inner, 'ipv4'));
}

/** Names that lead inside wherever they are resolved: this machine, its network, a cloud's metadata service. */
function isPrivateName(host: string): boolean {
  return /(^|\.)(localhost|local|internal|localdomain|home\.arpa)$/.test(host);
}

/** `localhost`, `127.0.0.1`, `::1`: without brackets and the dot at the end. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$|\.$/g, '');
}

function unresolved(host: string): Problem {
  return {
    code: 'target/unknown-host',
    owner: 'target',
    message: `The host ${host} is not known to the name servers.`,
    next: 'Check the address for a misspelling; a preview that was deleted also disappears from the name servers.',
  };
}

function inside(url: URL, what: string): Problem {
  return {
    code: 'target/private-address',
    owner: 'config',
    message: `The target ${url.host} is ${what}, which a config may not point to by itself.`,
    next:
      'If that server is yours (for example started in this job), allow it with --allow-private or ' +
      'the action input `allow-private: true`.',
  };
}

/** What a name of the internet is made of; a comma or star would be another rule where the pin is handed to Chrome. */
const NAME = /^[\w.-]+$/;

/** Every address of a name, best first. */
export type Resolve = (host: string) => Promise<readonly string[]>;

async function systemResolve(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true }).catch(() => [])).map((entry) => entry.address);
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly string[]> {
  if (isIP(host)) return [host];
  return NAME.test(host) ? resolve(host) : [];
}

/**
 * Where a public host is found for the whole run, asked of the name servers once. Undefined when private addresses are
 * allowed: nothing is protected then. A Failure when there is no address, or one of them is private.
 */
export async function pinnedAddress(
  url: URL,
  allowPrivate: boolean,
  resolve: Resolve = systemResolve,
): Promise<Pinned | undefined> {
  const host = bareHost(url);
  if (isPrivateName(host) && !allowPrivate)
    throw new Failure(inside(url, 'a name of this machine or its network'));
  const addresses = await addressesOf(host, resolve);
  const [address] = addresses;
  if (address === undefined) throw new Failure(unresolved(host));
  if (allowPrivate) return undefined;
  const hidden = addresses.find(isPrivateAddress);
  if (hidden !== undefined) throw new Failure(inside(url, `at the private address ${hidden}`));
  return { host: url.hostname.replace(/^\[|\]$/g, ''), address };
}
