import type { ReceivedCookie } from '#model/contract/bench.ts';

/** Attributes of a `Set-Cookie` line by their names in lower case; '' for those without a value. */
export function attributesOf(line: string): ReadonlyMap<string, string> {
  const all = line.split(';').slice(1);
  return new Map(
    all.map((attribute) => {
      const [name = '', ...value] = attribute.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
}

/** The cookie of a `Set-Cookie` line (RFC 6265, 5.2). */
export function cookieOf(line: string): ReceivedCookie {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  return {
    name: pair.slice(0, Math.max(at, 0)).trim(),
    value: pair.slice(at + 1).trim(),
    session: attributesOf(line).has('httponly'),
  };
}
