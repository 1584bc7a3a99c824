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
