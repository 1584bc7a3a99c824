import { setTimeout as rest } from 'node:timers/promises';
import type { HttpAnswer, HttpRequest } from '#model/contract/http-client.ts';
import { Failure } from '#model/problem.ts';

const EVERY = 500;
const LONGEST = 30_000;
const COME_AGAIN = new Set([429, 502, 503, 504]);
const UNSAFE = new Set(['POST', 'PATCH']);

/** ms that an answer asks to wait: seconds, or a date (RFC 9110, 10.2.3). */
export function retryAfter(value: string | null, now: number): number {
  if (value === null) return 0;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST) : 0;
}

/** A pause, longer by up to a quarter, so that actors who were refused at once do not all come again at once. */
export const spread = (pause: number, random = Math.random()): number => pause * (1 + random / 4);

/** A failure of our own making (a refused host, a target that is down) would be the same again. */
const mayHelp = (error: unknown): boolean => !(error instanceof Failure);

type Tried = { readonly answer: HttpAnswer } | { readonly error: unknown };

function mostRetries({ retry, method = 'GET' }: HttpRequest): number {
  if (retry === undefined) return 0;
  return retry.unsafe === true || !UNSAFE.has(method.toUpperCase()) ? retry.times : 0;
}

/** ms after which the same may be tried again; undefined where that would change nothing. */
function pauseAfter(tried: Tried, every: number): number | undefined {
  if ('error' in tried) return mayHelp(tried.error) ? every : undefined;
  const { status, headers } = tried.answer;
  if (!COME_AGAIN.has(status)) return undefined;
  return Math.max(every, retryAfter(headers.get('retry-after'), Date.now()));
}

/** Sends as often as the request's policy allows. The last try counts. */
export async function withRetries(
  request: HttpRequest,
  send: () => Promise<HttpAnswer>,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer> {
  const most = mostRetries(request);
  for (let tries = 0; ; tries += 1) {
    const tried: Tried = await send().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    const pause = tries < most ? pauseAfter(tried, request.retry?.every ?? EVERY) : undefined;
    if (pause === undefined) {
      if ('answer' in tried) return tried.answer;
      throw tried.error;
    }
    await rest(spread(pause), undefined, { signal });
  }
}
