import { fixedRow, freshRow } from './flip-rows.ts';
import { leastScale } from './bounds.ts';
import type { PairedMetric, PairEstimate } from './estimate.ts';
import { signFlipMaxT } from './sign-flip.ts';

/** A metric with its estimate. */
export interface MetricEstimate {
  readonly metric: PairedMetric;
  readonly estimate: PairEstimate;
}

/**
 * For each metric the exact chance, over all of them together, that equal sides look so bad:
 * beyond what each metric's bounds let the builds differ by.
 */
export function provedBy(family: readonly MetricEstimate[], seed: number): ReadonlyMap<string, number> {
  const rows = family.map(({ metric, estimate }) => {
    const beyond = estimate.differences.map((difference) => difference - estimate.bounds.proof);
    return estimate.known
      ? fixedRow(beyond, estimate.keep, estimate.s0, estimate.d0)
      : freshRow(beyond, estimate.pool, leastScale(metric.definition));
  });
  const pairs = Math.max(0, ...family.map(({ estimate }) => estimate.differences.length));
  const p = signFlipMaxT(rows, pairs, seed + pairs);
  return new Map(family.map(({ metric }, index) => [metric.id, p[index] ?? 1]));
}
