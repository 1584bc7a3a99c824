import type { Session } from '#model/contract/bench.ts';
import { sessionHeaders } from '#system/http/session-headers.ts';

/** Headers to send: name, value, name, value. */
export type FlatHeaders = readonly string[];

/** Who we are and whom we visit for. A session's own User-Agent stands. */
export function flatHeaders(session: Session, userAgent: string): FlatHeaders {
  const headers = Object.entries(sessionHeaders(session));
  const own = headers.some(([name]) => name.toLowerCase() === 'user-agent');
  return [...(own ? [] : ['user-agent', userAgent]), ...headers.flat()];
}

/** The name of the first header that no request can carry, because it holds a line break or a NUL. */
export function brokenHeader(headers: FlatHeaders): string | undefined {
  const broken = headers.findIndex((text) => /[\0\r\n]/.test(text));
  return broken === -1 ? undefined : headers[broken - (broken % 2)];
}

/** The session's headers with an endpoint's own after them, which win over those of the same name. */
export function withOwnHeaders(session: FlatHeaders, own: Readonly<Record<string, string>>): string[] {
  const taken = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const names = session.filter((_, index) => index % 2 === 0);
  const kept = names.flatMap((name, index) =>
    taken.has(name.toLowerCase()) ? [] : [name, session[index * 2 + 1] ?? ''],
  );
  return [...kept, ...Object.entries(own).flat()];
}
