import { fixedRow, freshRow } from './flip-rows.ts';
import { leastScale } from './bounds.ts';
import type { PairedMetric, PairEstimate } from './estimate.ts';
import { signFlipMaxT } from './sign-flip.ts';

/** A metric with its estimate. */
export interface Sized {
  readonly one: PairedMetric;
  readonly size: PairEstimate;
}

/** For each metric the exact chance, over all of them together, that equal sides look so bad: beyond what each metric's bounds let the builds differ by. */
export function provedBy(family: readonly Sized[], seed: number): ReadonlyMap<string, number> {
  const rows = family.map(({ one, size }) => {
    const beyond = size.differences.map((difference) => difference - size.bounds.proof);
    return size.known
      ? fixedRow(beyond, size.keep, size.s0, size.d0)
      : freshRow(beyond, size.pool, leastScale(one.metric));
  });
  const pairs = Math.max(0, ...family.map(({ size }) => size.differences.length));
  const p = signFlipMaxT(rows, pairs, seed + pairs);
  return new Map(family.map(({ one }, index) => [one.id, p[index] ?? 1]));
}
