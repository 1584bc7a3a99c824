import { isIP, type LookupFunction } from 'node:net';
import type { Pinned } from '#model/contract/bench.ts';

/** A name service that knows one host: a name that now answers with another address is never asked again. */
export function pinnedLookup({ host, address }: Pinned): LookupFunction {
  const family = isIP(address);
  return (asked, options, answer) => {
    const known = asked.toLowerCase() === host.toLowerCase();
    const error = known
      ? null
      : Object.assign(new Error(`${asked} is not the host that was checked, ${host}`), { code: 'ENOTFOUND' });
    if (error) answer(error, '', 0);
    else if (options.all) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * Hosts that no page on the public web needs, as Chrome's patterns. They match what is written in an address, numbers
 * included (`10.1.2.3`); a foreign name that leads to a private address is stopped by Chrome's own Local Network
 * Access.
 */
const inside: readonly string[] = [
  'localhost',
  '*.localhost',
  '*.local',
  '*.internal',
  ...[0, 10, 127].map((first) => `${first}.*.*.*`),
  ...numbers(64, 127).map((second) => `100.${second}.*.*`),
  ...numbers(16, 31).map((second) => `172.${second}.*.*`),
  '169.254.*.*',
  '192.168.*.*',
  '192.0.0.*',
  '198.18.*.*',
  '198.19.*.*',
  // Loopback, mapped and compatible IPv4; NAT64; 6to4; unique local; link and site local.
  '[::*',
  '[64:ff9b:*',
  '[2002:*',
  '[fc*',
  '[fd*',
  '[fe8*',
  '[fe9*',
  '[fea*',
  '[feb*',
  '[fec*',
  '[fed*',
  '[fee*',
  '[fef*',
];

/**
 * Flags for a Chrome that connects to the checked address of the target, and to no private one. None without a pin:
 * the target is private itself, and allowed to be.
 */
export function chromePins(pinned: Pinned | undefined): readonly string[] {
  if (!pinned) return [];
  const { host, address } = pinned;
  const there = isIP(address) === 6 ? `[${address}]` : address;
  const own = isIP(host) === 0 ? [`MAP ${host} ${there}`] : [];
  return [
    `--host-resolver-rules=${[...own, ...inside.map((pattern) => `MAP ${pattern} ~NOTFOUND`)].join(', ')}`,
  ];
}
