import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, RateLimit } from './limits.ts';
import { tooLongToWait, type Asked } from './refuse.ts';

/** How time passes for a connection; tests bring their own. */
export interface Pace {
  now(): number;
  /** Rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** ms that all rate limits of a run together may cost. */
  readonly patience: number;
  /** ms for one request. */
  readonly timeout: number;
}

export const realPace: Pace = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await pause(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  },
  patience: 300_000,
  timeout: 30_000,
};

/** Waits out rate limits, or refuses to once all of them together would cost more than the pace allows. */
export function patienceOf(
  pace: Pace,
  tell: (words: string) => void,
): (limit: RateLimit, asked: Asked, answer: Answer, signal: AbortSignal) => Promise<void> {
  let left = pace.patience;
  return async ({ ms, kind }, asked, answer, signal) => {
    if (ms > left) throw tooLongToWait(asked, answer, kind, new Date(Math.min(pace.now() + ms, 8e15)));
    left -= ms;
    tell(`GitHub asks to wait ${Math.ceil(ms / 1000)} s (${kind}).`);
    await pace.sleep(ms, signal);
  };
}
