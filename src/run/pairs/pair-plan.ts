import type { Task } from '#model/task.ts';
import { CORES } from '../lanes.ts';
import type { Slice, Suite } from '#model/contract/suite.ts';

/** How a task is measured in pairs: its slice, and how many pairs it takes at least, keeps and tries at most. */
export interface PairPlan {
  readonly slice: Slice;
  readonly fewest: number;
  readonly pairs: number;
  readonly tries: number;
}

/** One run tells nothing of what varies. */
export const MIN_PAIRS = 2;

/** Pairs that fail are made up for, by a quarter of all at most. */
const SPARE = 1.25;

export function pairPlan(suite: Suite, task: Task, maxPairs: number): PairPlan {
  const slice = suite.slice?.(task) ?? { task };
  const fewest = slice.fewest ?? MIN_PAIRS;
  const most = slice.most?.pairs ?? Infinity;
  return {
    slice,
    fewest,
    pairs: Math.min(maxPairs, most),
    tries: Math.min(Math.ceil(maxPairs * SPARE), most),
  };
}

/** ms of what comes before the first pair, both sides together; where nothing is timed, they are at once. */
export function beforePairs({ task, whole, warmUp }: Slice): number {
  const wholes = (2 * (whole?.estimate ?? 0)) / (whole?.untimed ? Math.min(CORES, 2) : 1);
  return wholes + 2 * (warmUp?.estimate ?? task.warmup * task.estimate);
}
