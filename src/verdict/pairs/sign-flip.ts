import { seeded } from '../statistics/random.ts';

/** Many ways to swap base and head: way `k` swaps pair `i` where bit `i & 7` of byte `k · width + (i >> 3)` is set. */
export interface Swaps {
  readonly ways: number;
  readonly width: number;
  readonly bytes: Uint8Array;
}

/** One metric's statistic under each way to swap. */
export type FlipRow = (swaps: Swaps) => Float64Array;

/** Up to so many pairs every way is looked at. */
const EXACT_PAIRS = 14;
const DRAWS = 9_999;
/** Sums in another order differ by less. */
const SAME = 1e-9;

/** Every way to swap so many pairs, or the draws of a seed; the way it was comes first. */
export function swapsOf(pairs: number, seed: number): Swaps {
  const width = Math.max(1, Math.ceil(pairs / 8));
  const ways = pairs <= EXACT_PAIRS ? 2 ** pairs : 1 + DRAWS;
  const bytes = new Uint8Array(ways * width);
  if (pairs <= EXACT_PAIRS) {
    for (let way = 0; way < ways; way += 1)
      for (let byte = 0; byte < width; byte += 1) bytes[way * width + byte] = way >> (8 * byte);
  } else {
    const next = seeded(seed);
    for (let at = width; at < bytes.length; at += 1) bytes[at] = next() >>> 24;
  }
  return { ways, width, bytes };
}

/** How many of the values in order are below `bound`. */
function countBelow(sorted: Float64Array, bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * For each metric, how often a swap of labels makes any metric look as bad as this one does: a p-value for all of
 * them together, never 0.
 */
export function signFlipMaxT(rows: readonly FlipRow[], pairs: number, seed: number): readonly number[] {
  const swaps = swapsOf(pairs, seed);
  const worst = new Float64Array(swaps.ways).fill(-Infinity);
  const observed = rows.map((row) => {
    const statistics = row(swaps);
    for (let way = 0; way < swaps.ways; way += 1) {
      const statistic = statistics[way] ?? 0;
      if (statistic > (worst[way] ?? 0)) worst[way] = statistic;
    }
    return statistics[0] ?? 0;
  });
  worst.sort();
  return observed.map((statistic) => (swaps.ways - countBelow(worst, statistic - SAME)) / swaps.ways);
}
