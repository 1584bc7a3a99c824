import type { ReceivedCookie } from '#model/contract/bench.ts';

/** The cookie of a `Set-Cookie` line (RFC 6265, 5.2). */
export function cookieOf(line: string): ReceivedCookie {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  return {
    name: pair.slice(0, Math.max(at, 0)).trim(),
    value: pair.slice(at + 1).trim(),
    session: attributes.some((attribute) => attribute.trim().toLowerCase() === 'httponly'),
  };
}
