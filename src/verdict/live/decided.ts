import type { Check, Reason } from '#model/record/verdict.ts';
import type { PairSeries } from '#model/record/pairs.ts';
import type { PairDecision, PairReason } from '../pairs/decision.ts';
import { middle, ordered } from '../statistics/order.ts';

/** What a check calls the reason of a decision. */
export const reasonOf: Readonly<Record<PairReason, Reason>> = {
  proved: 'proved',
  'beyond-doubt': 'beyond-doubt',
  'small-but-proved': 'small-but-proved',
  'below-floor': 'below-floor',
  'slow-runs': 'slow-runs',
  'watch-hit': 'watch-hit',
  'ruled-out': 'ruled-out',
  'ruled-out-coarsely': 'ruled-out-coarsely',
  improved: 'better-proved',
  watched: 'watched',
  'not-enough': 'not-enough',
  'cut-short': 'cut-short',
  'going-on': 'cut-short',
};

/** The figures of a decision as a check tells them, where all are numbers; `of` is the most pairs that could come. */
export function pairsOf(decision: PairDecision, of: number): Check['pairs'] {
  const {
    scale,
    change,
    interval: [low, high],
    pairs: count,
    kept,
    noise,
    margin,
    limit,
    upper,
    pairsNeeded,
    stoppedEarly,
    slow,
  } = decision;
  if (![change, low, high, noise, margin, limit].every(Number.isFinite)) return undefined;
  return {
    scale,
    change,
    interval: [low, high],
    count,
    kept,
    of: Math.max(of, count),
    noise,
    margin,
    limit,
    ...(Number.isFinite(upper) && { upper }),
    stoppedEarly,
    ...(pairsNeeded !== undefined && { needed: pairsNeeded }),
    ...(slow.base + slow.head > 0 && { slow: { ...slow } }),
  };
}

const middleOf = (values: readonly (number | undefined)[]): number =>
  middle(ordered(values.filter((value) => value !== undefined)));

/** A decision's values with its figures, and what each run says alone where all said this together. */
export function valuesOf(
  decision: PairDecision,
  { alone }: PairSeries,
  of: number,
): Pick<Check, 'now' | 'before' | 'pairs'> {
  const pairs = pairsOf(decision, of);
  const middles = alone && { base: middleOf(alone.base), head: middleOf(alone.head) };
  const isKnown = middles && Number.isFinite(middles.base) && Number.isFinite(middles.head);
  return {
    now: decision.head,
    before: decision.base,
    ...(pairs && { pairs: { ...pairs, ...(isKnown && { alone: middles }) } }),
  };
}
