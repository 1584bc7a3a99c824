import { mayFail } from './decision.ts';
import { flipRow } from './flip-rows.ts';
import { chancesOf, suspectOf, type MetricEstimate } from './proof.ts';

/** Fewer pairs say nothing of a watched metric. */
const MIN_PAIRS = 6;

/** For each watched metric the chance, over all of them together, that equal sides look so bad. */
export function watchedBy(watched: readonly MetricEstimate[], seed: number): ReadonlyMap<string, number> {
  const enough = watched.filter(({ estimate }) => estimate.differences.length >= MIN_PAIRS);
  return chancesOf(enough.map(suspectOf), seed);
}

/**
 * Whether a watched metric looks worse, and some pairs more may say so: six pairs say it only where no swap of any of
 * them looks as bad, so where each of them is worse.
 */
export function isSuspected(watched: MetricEstimate): boolean {
  const { differences, bounds } = watched.estimate;
  const isWorse = differences.every((difference) => difference > bounds.proof);
  return differences.length < MIN_PAIRS && isWorse && mayFail(watched);
}

const MIN_MORE = 3;

/**
 * For each metric whose head had at least three slow runs more, the chance over all of them that equal sides do:
 * which side a slow run hits is a coin's doing, so 5 to 0 are 1 in 32, and 10 to 0 are 1 in 1024.
 */
export function slowBy(metrics: readonly MetricEstimate[], seed: number): ReadonlyMap<string, number> {
  // Slow runs of a mean are those of its pages.
  const own = metrics.filter(({ metric }) => metric.pages === undefined);
  const some = own.filter(({ estimate: { slow } }) => slow.base + slow.head >= MIN_MORE);
  // Where no metric was slow on one side alone, a swap says nothing: without those pairs most counts are exact.
  const most = Math.max(0, ...some.map(({ estimate: { slower } }) => slower.length));
  const telling = Array.from({ length: most }, (_, pair) => pair).filter((pair) =>
    some.some(({ estimate: { slower } }) => (slower[pair] ?? 0) !== 0),
  );
  const suspects = some.map(({ metric: { id }, estimate: { slower } }) => {
    const told = telling.map((pair) => slower[pair] ?? 0);
    return { id, pairs: told.length, row: flipRow(told, told.map(Boolean), 1, 1) };
  });
  const more = new Set(
    own.filter(({ estimate: { slow } }) => slow.head - slow.base >= MIN_MORE).map(({ metric }) => metric.id),
  );
  return new Map([...chancesOf(suspects, seed)].filter(([id]) => more.has(id)));
}
