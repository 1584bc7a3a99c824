import { isIP, type LookupFunction } from 'node:net';
import type { Pinned } from '#model/contract/bench.ts';

/** A name service that answers with what was checked, whatever it is asked. */
export function lookupOf(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, answer) => {
    const [first = { address: '', family: 4 }] = all;
    if (options.all) answer(null, all);
    else answer(null, first.address, first.family);
  };
}

/** One that knows one host: a name that now answers with another address is never asked again. */
export function pinnedLookup({ host, address }: Pinned): LookupFunction {
  const known = lookupOf([address]);
  return (asked, options, answer) => {
    if (asked.toLowerCase() === host.toLowerCase()) return known(asked, options, answer);
    const unknown = new Error(`${asked} is not the host that was checked, ${host}`);
    answer(Object.assign(unknown, { code: 'ENOTFOUND' }), '', 0);
  };
}
