import type { Session } from '#model/contract/bench.ts';

/** A session as request headers, for plain HTTP. A Cookie header that the session brings itself stands. */
export function sessionHeaders({ headers, cookies }: Session): Readonly<Record<string, string>> {
  const own = Object.keys(headers).some((name) => name.toLowerCase() === 'cookie');
  if (cookies.length === 0 || own) return headers;
  return { ...headers, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}
