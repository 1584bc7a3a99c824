import { flipRow } from './flip-rows.ts';
import type { PairedMetric, PairEstimate } from './estimate.ts';
import { signFlipMaxT, type FlipRow } from './sign-flip.ts';

/** A metric with its estimate. */
export interface MetricEstimate {
  readonly metric: PairedMetric;
  readonly estimate: PairEstimate;
}

/** What is asked whether equal sides explain it, as a statistic under swaps of its first `pairs` pairs. */
export interface Suspect {
  readonly id: string;
  readonly pairs: number;
  readonly row: FlipRow;
}

/** A metric's pairs beyond what its bounds let the builds differ by. */
export function suspectOf({ metric: { id }, estimate }: MetricEstimate): Suspect {
  const { differences, bounds, keep, s0, d0 } = estimate;
  const beyond = differences.map((difference) => difference - bounds.proof);
  return { id, pairs: differences.length, row: flipRow(beyond, keep, s0, d0) };
}

/** For each suspect the exact chance, over all of them together, that equal sides look so bad. */
export function chancesOf(suspects: readonly Suspect[], seed: number): ReadonlyMap<string, number> {
  const most = Math.max(0, ...suspects.map(({ pairs }) => pairs));
  const rows = suspects.map(({ row }) => row);
  const p = rows.length > 0 ? signFlipMaxT(rows, most, seed + most) : [];
  return new Map(suspects.map(({ id }, index) => [id, p[index] ?? 1]));
}
