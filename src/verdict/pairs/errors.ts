import { fisherMore } from '../statistics/fisher.ts';
import { newcombe, wilson, type Proportion } from '../statistics/proportion.ts';

/** Failed requests of both sides, over all their slices. */
export interface ErrorCounts {
  readonly base: Proportion;
  readonly head: Proportion;
  /** Slices of the head that hold at least one: what comes in one burst is no rate. */
  readonly slices: number;
}

/** Whether requests fail more often. Rates and their differences are shares (0.001 is 0.1 points). */
export interface ErrorDecision {
  readonly status: 'fail' | 'pass' | 'inconclusive';
  /** Head − base, with its 99 % interval. */
  readonly difference: number;
  readonly interval: readonly [number, number];
  /** 95 % of each side's rate. */
  readonly base: readonly [number, number];
  readonly head: readonly [number, number];
  /** Fisher's, one-sided. */
  readonly p: number;
}

/** More errors than this are worth a name, where a budget says nothing. */
const ALLOWED = 0.001;
const FEWEST_SLICES = 3;

/** Judges error rates: a failure is surely more than allowed and spread over the run; a pass rules out `margin` more than allowed. */
export function judgeErrors({ base, head, slices }: ErrorCounts, { allowed = ALLOWED, margin }: { readonly allowed?: number; readonly margin: number }): ErrorDecision | undefined {
  if (base.trials === 0 || head.trials === 0) return undefined;
  const interval = newcombe(head, base, 0.99);
  const p = fisherMore(head, base);
  const worse = interval[0] > allowed && p < 0.01 && slices >= FEWEST_SLICES;
  return {
    status: worse ? 'fail' : interval[1] < allowed + margin ? 'pass' : 'inconclusive',
    difference: head.hits / head.trials - base.hits / base.trials,
    interval, p,
    base: wilson(base.hits, base.trials, 0.95),
    head: wilson(head.hits, head.trials, 0.95),
  };
}
