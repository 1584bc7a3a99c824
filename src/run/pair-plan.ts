import type { Task } from '#model/plan.ts';
import type { Slice, Suite } from '#model/suite.ts';

/** How a task is measured in pairs: its slice, and how many pairs are kept and tried at most. */
export interface PairPlan { readonly slice: Slice; readonly pairs: number; readonly tries: number }

/** Pairs that fail are made up for, by a quarter of all at most. */
const SPARE = 1.25;

export function pairPlan(suite: Suite, task: Task, maxPairs: number): PairPlan {
  const slice = suite.slice?.(task) ?? { task };
  const most = slice.most?.pairs ?? Infinity;
  return { slice, pairs: Math.min(maxPairs, most), tries: Math.min(Math.ceil(maxPairs * SPARE), most) };
}
