import { Failure } from '#model/problem.ts';
import { failureOf } from '../outcome.ts';

/** A dead Chrome is noticed by its connection first and by its exit a moment later (ms). */
const EXIT_LAG = 500;

/** Lighthouse's own errors carry a code; anything else is passed on as it is. */
function translated(error: unknown, url: string): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  return 'code' in error && typeof error.code === 'string'
    ? failureOf(error.code, error.message, url)
    : error;
}

/** What `work` gives, or what kept it from coming: the signal, the end of Chrome, an error, in this order. */
export async function unlessLost<T>(
  work: Promise<T>,
  lost: Promise<never>,
  signal: AbortSignal,
  url: string,
): Promise<T> {
  // Whoever loses the race may still reject: heard here, told by the winner.
  lost.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, lost]);
  } catch (error) {
    if (!(error instanceof Failure))
      await Promise.race([lost, new Promise((resolve) => setTimeout(resolve, EXIT_LAG))]);
    signal.throwIfAborted();
    throw translated(error, url);
  }
}
