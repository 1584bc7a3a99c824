import { benjaminiHochberg } from '../statistics/multiple.ts';
import { tTail } from '../statistics/student.ts';
import type { MetricEstimate } from './proof.ts';

/** Fewer pairs say nothing of a watched metric. */
const MIN_PAIRS = 6;

/** For each watched metric the chance that it only seems worse, adjusted for all that are watched. */
export function watchedBy(watched: readonly MetricEstimate[]): ReadonlyMap<string, number> {
  const enough = watched.filter(({ estimate }) => estimate.differences.length >= MIN_PAIRS);
  const p = benjaminiHochberg(
    enough.map(({ estimate }) =>
      tTail((estimate.shift - estimate.bounds.proof) / estimate.error, estimate.df),
    ),
  );
  return new Map(enough.map(({ metric }, index) => [metric.id, p[index] ?? 1]));
}
