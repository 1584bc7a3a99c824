import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE = 50;

/** Others did something meanwhile that spoils what was begun: it is done again. */
export class Interfered extends Error {}

/** Tries again, for at most `limit` ms, what fails for a reason that passes; then it throws that reason. */
export async function patiently<T>(
  limit: number,
  work: () => Promise<T>,
  passes: (error: unknown) => boolean,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error) || performance.now() + PAUSE > end) throw error;
      await sleep(PAUSE);
    }
  }
}

/** One after the other, whoever asks: a connection holds one transaction. */
export function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
