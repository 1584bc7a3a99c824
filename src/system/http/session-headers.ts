import type { Session } from '#model/contract/bench.ts';

/** A session as request headers, for plain HTTP. */
export function sessionHeaders({ headers, cookies }: Session): Readonly<Record<string, string>> {
  if (cookies.length === 0) return headers;
  return { ...headers, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}
