import type { HttpAnswer } from '#model/contract/http-client.ts';
import type { Received } from '#model/contract/received.ts';

/** Headers of a plain answer as a browser tells them. */
export function headersTold({ headers }: Pick<HttpAnswer, 'headers'>): Received['headers'] {
  const cookies = headers.getSetCookie();
  return {
    ...Object.fromEntries(headers.entries()),
    ...(cookies.length > 0 && { 'set-cookie': cookies.join('\n') }),
  };
}

/**
 * What no browser shows or acts on within one load in a fresh profile: when and by which machine an answer was made,
 * how long that took, how it came, and what a later load would ask with. All other headers count, known or not.
 */
const IDLE = new Set([
  'age',
  'cf-cache-status',
  'cf-ray',
  'connection',
  'content-length',
  'date',
  'etag',
  'expires',
  'fly-request-id',
  'keep-alive',
  'last-modified',
  'nel',
  'report-to',
  'reporting-endpoints',
  'server',
  'server-timing',
  'transfer-encoding',
  'via',
  'x-amz-cf-id',
  'x-amz-cf-pop',
  'x-amz-id-2',
  'x-amz-request-id',
  'x-cache',
  'x-cache-hits',
  'x-fastly-request-id',
  'x-github-request-id',
  'x-nf-request-id',
  'x-powered-by',
  'x-request-id',
  'x-response-time',
  'x-runtime',
  'x-served-by',
  'x-timer',
  'x-vercel-cache',
  'x-vercel-id',
]);

/** An expiry counts where nothing else says how long an answer is kept. */
const counts = (name: string, headers: Received['headers']): boolean =>
  !IDLE.has(name) ||
  (name === 'expires' && !/max-age|no-store/.test(headers['cache-control'] ?? '')) ||
  ((name === 'reporting-endpoints' || name === 'report-to') && 'content-security-policy' in headers);

/** Cookies whose end is a moment from now differ at each load: what matters is whether it has come. */
function withoutEnd(cookies: string, sent: string | undefined): string {
  const now = Date.parse(sent ?? '');
  return cookies.replace(/expires=([^;\n]{1,40})/gi, (whole, end: string) => {
    const isOver = Date.parse(end) - now;
    if (Number.isNaN(isOver)) return whole;
    return isOver > 0 ? 'expires=later' : 'expires=before';
  });
}

/** Headers that hold addresses without quotes, as texts write them. */
function quotedIn(name: string, value: string): string {
  if (name === 'link') return value.replace(/<([^<>]{0,2000})>/g, '"$1"');
  return name === 'sourcemap' || name === 'x-sourcemap' ? `"${value}"` : value;
}

/** The headers that a browser acts on, by name. */
export function acted({ headers }: Pick<Received, 'headers'>): readonly (readonly [string, string])[] {
  return Object.entries(headers)
    .filter(([name]) => counts(name, headers))
    .map(([name, value]) => {
      const known = quotedIn(name, value);
      return [name, name === 'set-cookie' ? withoutEnd(known, headers['date']) : known] as const;
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Nonces that a page's policy names. */
export function noncesOf({ headers }: Pick<Received, 'headers'>): readonly string[] {
  const policies = ['content-security-policy', 'content-security-policy-report-only'];
  return policies.flatMap((name) =>
    [...(headers[name] ?? '').matchAll(/'nonce-([\w+/=-]{8,200})'/g)].map(([, nonce = '']) => nonce),
  );
}
