/** What came back, or did not: `status` 0. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** GitHub's own words about a failure, cleaned; how it ended when no answer came; else ''. */
  readonly reason: string;
  /** False when the request surely did not reach GitHub. */
  readonly sent: boolean;
}

/** GitHub asks to wait. */
export interface RateLimit {
  readonly ms: number;
  readonly kind: 'primary rate limit' | 'secondary rate limit' | 'rate limit';
}

/** Where nothing says for how long, as GitHub's documentation asks. */
const UNTOLD = 60_000;
/** Pauses before a request that failed is sent again; their number is how often. */
const PAUSES = [1000, 3000, 9000];

/** ms that `retry-after` asks for, in seconds or as a date; undefined when it says nothing sensible. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d{1,7}$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(ms, 1000) : undefined;
}

/** ms until the hourly allowance begins anew, and a second for rounding. */
function untilReset(value: string | undefined, now: number): number | undefined {
  return value !== undefined && /^\d{1,12}$/.test(value)
    ? Math.max(Number(value) * 1000 - now, 0) + 1000
    : undefined;
}

function isLimited({ status, headers, reason }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const spent = headers['x-ratelimit-remaining'] === '0' && !/not accessible|must have/i.test(reason);
  return spent || headers['retry-after'] !== undefined || /rate limit|abuse detection/i.test(reason);
}

/**
 * Whether an answer is a limit, and how long it asks to wait. `before`: limits this request ran into already. `now`:
 * our clock, where GitHub's is not told.
 */
export function rateLimitOf(answer: Answer, before: number, now: number): RateLimit | undefined {
  if (!isLimited(answer)) return undefined;
  const { headers, reason } = answer;
  const theirs = Date.parse(headers['date'] ?? '');
  const clock = Number.isNaN(theirs) ? now : theirs;
  const secondary = /secondary rate limit|abuse detection/i.test(reason);
  const asked = retryAfter(headers['retry-after'], clock);
  if (asked !== undefined) return { ms: asked, kind: secondary ? 'secondary rate limit' : 'rate limit' };
  const reset =
    headers['x-ratelimit-remaining'] === '0' ? untilReset(headers['x-ratelimit-reset'], clock) : undefined;
  if (reset !== undefined && !secondary) return { ms: reset, kind: 'primary rate limit' };
  return { ms: UNTOLD * 2 ** Math.min(before, 10), kind: secondary ? 'secondary rate limit' : 'rate limit' };
}

/** Whether an answer may be another one in a moment: a server in trouble, or none that answered. */
export function isPassing({ status }: Answer): boolean {
  return status === 0 || status >= 500;
}

/** ms before the same request may be sent again after a failure that may pass, or undefined: not again. */
export function pauseBeforeRepeat(
  answer: Answer,
  request: { readonly repeatable: boolean; readonly repeats: number },
  now: number,
): number | undefined {
  const pause = PAUSES[request.repeats];
  if (!request.repeatable || pause === undefined || !isPassing(answer)) return undefined;
  return Math.max(pause, retryAfter(answer.headers['retry-after'], now) ?? 0);
}
