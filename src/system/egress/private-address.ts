import { BlockList, isIP } from 'node:net';

/**
 * Ranges a preview never lives in (IANA's special-purpose registries, RFC 6890, and what was withdrawn from them), and
 * the one public address that is inside of a cloud: Azure's host, 168.63.129.16.
 */
const privateRanges = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
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

/** Where clouds answer their own machines with names, tokens and start scripts; every link-local address with them. */
const cloudRanges = new BlockList();
for (const [net, bits] of [
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['100.100.100.200', 32],
  ['192.0.0.192', 32],
] as const)
  cloudRanges.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['fd00:ec2::', 32],
  ['fd20:ce::254', 128],
  ['fe80::', 10],
] as const)
  cloudRanges.addSubnet(net, bits, 'ipv6');

function isIn(ranges: BlockList, address: string): boolean {
  const family = isIP(address);
  if (family === 4) return ranges.check(address, 'ipv4');
  if (family !== 6) return false;
  const bare = address.replace(/%.*$/, '');
  const inner = embedded(bare);
  return ranges.check(bare, 'ipv6') || (inner !== undefined && ranges.check(inner, 'ipv4'));
}

/**
 * True for loopback, private, link-local, metadata, CGNAT, unique-local and documentation addresses; IPv4 inside IPv6
 * too.
 */
export function isPrivateAddress(address: string): boolean {
  return isIn(privateRanges, address);
}

/** True for addresses of a cloud's metadata service and its kind (AWS, Azure, Google, Oracle, Alibaba). */
export function isCloudAddress(address: string): boolean {
  return isIn(cloudRanges, address);
}

/** Names that lead inside wherever they are resolved: this machine, its network, a cloud's metadata service. */
export function isPrivateName(host: string): boolean {
  return /(^|\.)(localhost|local|internal|localdomain|home\.arpa)$/.test(host);
}

/** Names under which clouds serve their metadata. */
export function isCloudName(host: string): boolean {
  return /^(metadata|metadata\.google\.internal|instance-data(\.ec2\.internal)?)$/.test(host);
}
