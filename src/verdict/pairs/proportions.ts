import type { Metric } from '#model/observation/metric.ts';
import { fisherMore } from '../statistics/fisher.ts';
import { newcombe, type Proportion } from '../statistics/proportion.ts';
import { flipRow } from './flip-rows.ts';
import type { Suspect } from './proof.ts';

/**
 * Of the trials, those that went badly: the hits where fewer are better (errors), the misses where more are
 * (answers in time).
 */
export function adverse({ better }: Pick<Metric, 'better'>, { hits, trials }: Proportion): Proportion {
  return { hits: better === 'lower' ? hits : trials - hits, trials };
}

/** Trials that went badly on both sides, slice by slice; both tried something in each. */
export interface AdverseSlices {
  readonly base: readonly Proportion[];
  readonly head: readonly Proportion[];
}

/** A share of what goes badly, asked whether equal sides explain it. */
export interface ShareQuestion {
  readonly id: string;
  /**
   * Head's rate − base's, slice by slice. What goes badly comes in clusters, which no count of trials sees: which
   * side a cluster hits is a coin's doing.
   */
  readonly differences: readonly number[];
  /** Whether it would fail if it were proved. */
  readonly couldFail: boolean;
}

/** Whether more goes badly. Rates and their differences are shares (0.001 is 0.1 points). */
export interface ProportionDecision {
  readonly status: 'fail' | 'pass' | 'inconclusive';
  readonly reason: 'proved' | 'beyond-doubt' | 'ruled-out' | 'not-enough';
  /** Head − base. */
  readonly difference: number;
}

/** What a budget allows more, and what a pass rules out beyond that. */
export interface Allowance {
  readonly allowed: number;
  readonly margin: number;
}

/** Hits of trials as a share; of no trials 0. */
export const rateOf = ({ hits, trials }: Proportion): number => (trials === 0 ? 0 : hits / trials);

/** All slices together. */
export function together(slices: readonly Proportion[]): Proportion {
  return slices.reduce((all, { hits, trials }) => ({ hits: all.hits + hits, trials: all.trials + trials }), {
    hits: 0,
    trials: 0,
  });
}

const MIN_SLICES = 3;
/** Fisher's chance, for the trials as if they were independent. */
const BY_COUNT = 0.01;

/** Surely more than allowed as far as trials count, and spread over the run: what comes in one burst is no rate. */
function couldFail(base: Proportion, slices: readonly Proportion[], { allowed }: Allowance): boolean {
  const head = together(slices);
  return (
    newcombe(head, base, 0.99)[0] > allowed &&
    fisherMore(head, base) < BY_COUNT &&
    slices.filter(({ hits }) => hits > 0).length >= MIN_SLICES
  );
}

/** The question that swaps of labels answer. */
export function shareQuestion(
  id: string,
  { base, head }: AdverseSlices,
  allowance: Allowance,
): ShareQuestion {
  return {
    id,
    differences: head.map((slice, at) => rateOf(slice) - rateOf(base[at] ?? slice)),
    couldFail: couldFail(together(base), head, allowance),
  };
}

/** Its first `pairs` slices in units of their own size, which no swap changes. */
export function shareSuspect({ id, differences }: ShareQuestion, pairs: number): Suspect {
  const first = differences.slice(0, pairs);
  const square = first.reduce((sum, difference) => sum + difference * difference, 0) / first.length;
  const all = first.map(() => true);
  return { id, pairs: first.length, row: flipRow(first, all, Math.sqrt(square) || 1, 1) };
}

/** So many slices all bad on the head and none on the base: if luck chose, at most 1 in 4 to that power. */
const SLICES_OF_FAILURE = 4;
const [MOST, FEW] = [0.5, 0.1] as const;

/** Whether the head simply fails: most of every slice, where the base hardly does. */
function isFailing({ base, head }: AdverseSlices): boolean {
  return (
    head.length >= SLICES_OF_FAILURE &&
    head.every((slice) => rateOf(slice) >= MOST) &&
    base.every((slice) => rateOf(slice) <= FEW)
  );
}

/**
 * Judges rates of what goes badly: a failure is surely more than allowed, spread over the run and `proved` by swaps
 * whatever its clusters; a pass rules out `margin` more than allowed.
 */
export function judgeProportion(
  slices: AdverseSlices,
  allowance: Allowance,
  proved: boolean,
): ProportionDecision | undefined {
  const [base, head] = [together(slices.base), together(slices.head)];
  if (base.trials === 0 || head.trials === 0) return undefined;
  const difference = rateOf(head) - rateOf(base);
  if (proved && couldFail(base, slices.head, allowance))
    return { status: 'fail', reason: 'proved', difference };
  if (isFailing(slices)) return { status: 'fail', reason: 'beyond-doubt', difference };
  const [, high] = newcombe(head, base, 0.99);
  return high < allowance.allowed + allowance.margin
    ? { status: 'pass', reason: 'ruled-out', difference }
    : { status: 'inconclusive', reason: 'not-enough', difference };
}
