import { availableParallelism } from 'node:os';

/** What tasks that are measured at once share. */
export const CORES = availableParallelism();

/** How many tasks without times are measured at once: half of a visit is waiting for frames. */
export const LANES = 2 * CORES;

/** What a task is, as far as it decides whether others may be measured beside it. */
interface MaybeUntimed {
  readonly untimed?: true | undefined;
}

/** In their order, cut so that a batch is one item, or several that may all be measured at once. */
export function batchesOf<T>(
  items: readonly T[],
  taskOf: (item: T) => MaybeUntimed,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let isOpen = false;
  for (const item of items) {
    const { untimed = false } = taskOf(item);
    if (untimed && isOpen) batches.at(-1)?.push(item);
    else batches.push([item]);
    isOpen = untimed;
  }
  return batches;
}

/**
 * Works on all items, as many at once as there are lanes, and gives the results in the items' order. What rejects
 * keeps what has not begun from beginning; it is passed on once nothing goes on any more.
 */
export async function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: Promise<R>[] = [];
  const queue = items.entries();
  let isStopped = false;
  const lane = async (): Promise<void> => {
    for (const [at, item] of queue) {
      const result = work(item);
      results[at] = result;
      await result.catch(() => {
        isStopped = true;
      });
      if (isStopped) return;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return Promise.all(results);
}

/** ms of work as they pass on the clock: what may be measured at once shares the cores. */
export function wallOf<T>(
  items: readonly T[],
  taskOf: (item: T) => MaybeUntimed,
  ms: (item: T) => number,
): number {
  const sum = (some: readonly T[]): number => some.reduce((all, item) => all + ms(item), 0);
  return batchesOf(items, taskOf).reduce((all, batch) => all + sum(batch) / Math.min(CORES, batch.length), 0);
}
