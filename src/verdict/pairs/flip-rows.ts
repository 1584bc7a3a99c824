import { clip } from '../statistics/location.ts';
import { middle } from '../statistics/order.ts';
import { MAD_TO_SD, smallSample } from '../statistics/scale.ts';
import { leftOutFrom, type Pool } from './mask.ts';
import type { FlipRow, Swaps } from './sign-flip.ts';

/** A difference counts for at most so many spreads. */
const CLIP = 2;
/** The share of the prior's variance that is taken for granted: clipping takes the rest. */
const TAKEN = 0.9;

/** A t statistic of a sum of clipped differences, steadied as the estimate is. */
function moderated(sum: number, squares: number, kept: number, d0: number): number {
  if (kept === 0) return 0;
  return sum / Math.sqrt((kept * (d0 * TAKEN + squares - (sum * sum) / kept)) / (d0 + kept - 1));
}

/** The statistic of each way to swap, told where its bytes begin. */
function underAll({ ways, width }: Swaps, statisticAt: (at: number) => number): Float64Array {
  const statistics = new Float64Array(ways);
  for (let way = 0; way < ways; way += 1) statistics[way] = statisticAt(way * width);
  return statistics;
}

/**
 * With a scale from history, all but the signs is fixed: sums of eight pairs under all 256 swaps of them are kept,
 * so a statistic costs one addition per eight pairs.
 */
export function fixedRow(
  differences: readonly number[],
  keep: readonly boolean[],
  s0: number,
  d0: number,
): FlipRow {
  const units = differences.map((difference, pair) =>
    keep[pair] === true ? clip(difference / s0, CLIP) : 0,
  );
  const squares = units.reduce((sum, unit) => sum + unit * unit, 0);
  const kept = keep.filter(Boolean).length;
  const bytes = Math.ceil(units.length / 8);
  const sums = new Float64Array(bytes * 256);
  for (let byte = 0; byte < bytes; byte += 1) {
    const part = units.slice(byte * 8, byte * 8 + 8);
    for (let code = 0; code < 256; code += 1) {
      sums[byte * 256 + code] = part.reduce((sum, unit, bit) => sum + ((code >> bit) & 1 ? -unit : unit), 0);
    }
  }
  return (swaps) =>
    underAll(swaps, (at) => {
      let sum = 0;
      for (let byte = 0; byte < bytes; byte += 1)
        sum += sums[byte * 256 + (swaps.bytes[at + byte] ?? 0)] ?? 0;
      return moderated(sum, squares, kept, d0);
    });
}

/** The middle of the distances from the middle of values in order, found by walking outwards. */
function deviation(sorted: Float64Array): number {
  const n = sorted.length;
  const half = n >> 1;
  const centre = middle(sorted);
  let [below, above] = [half - 1, half];
  let [last, next] = [0, 0];
  for (let taken = 0; taken <= half; taken += 1) {
    const down = below >= 0 ? centre - (sorted[below] ?? 0) : Infinity;
    const up = above < n ? (sorted[above] ?? 0) - centre : Infinity;
    last = next;
    next = Math.min(down, up);
    if (down < up) below -= 1;
    else above += 1;
  }
  return n % 2 === 1 ? next : (last + next) / 2;
}

/** Differences in order of their size, with the signs that a swap gives them. */
interface Signed {
  readonly sizes: Float64Array;
  readonly negative: Uint8Array;
}

/**
 * The same differences in order of their value, into `sorted`: written always and kept where the sign fits, since
 * a processor cannot guess signs.
 */
function inOrder({ sizes, negative }: Signed, sorted: Float64Array): void {
  let filled = 0;
  for (let place = sizes.length - 1; place >= 0; place -= 1) {
    sorted[filled] = -(sizes[place] ?? 0);
    filled += negative[place] ?? 0;
  }
  for (let place = 0; place < sizes.length; place += 1) {
    sorted[filled] = sizes[place] ?? 0;
    filled += 1 - (negative[place] ?? 0);
  }
}

/** The statistic of pairs whose worse run is not above `leftOut`. */
function statistic({ sizes, negative }: Signed, worse: Float64Array, leftOut: number, s0: number): number {
  let [sum, squares, kept] = [0, 0, 0];
  for (let place = 0; place < sizes.length; place += 1) {
    if ((worse[place] ?? 0) > leftOut) continue;
    const unit = Math.min((sizes[place] ?? 0) / s0, CLIP);
    sum += unit * (1 - 2 * (negative[place] ?? 0));
    squares += unit * unit;
    kept += 1;
  }
  return moderated(sum, squares, kept, 1);
}

/**
 * Without history the scale is taken from the same pairs, so it and what it leaves out are taken anew for every
 * swap: kept as they were, they would double the error.
 */
export function freshRow(differences: readonly number[], pool: Pool, leastScale: number): FlipRow {
  const bySize = differences
    .map((difference, pair) => ({ pair, size: Math.abs(difference), sign: difference < 0 ? 1 : 0 }))
    .toSorted((a, b) => a.size - b.size);
  const worse = Float64Array.from(bySize, ({ pair }) => pool.worse[pair] ?? 0);
  const now: Signed = {
    sizes: Float64Array.from(bySize, ({ size }) => size),
    negative: new Uint8Array(bySize.length),
  };
  const pairs = Uint8Array.from(bySize, ({ pair }) => pair);
  const signs = Uint8Array.from(bySize, ({ sign }) => sign);
  const sorted = new Float64Array(bySize.length);
  const toScale = MAD_TO_SD * smallSample(bySize.length);
  return (swaps) =>
    underAll(swaps, (at) => {
      for (let place = 0; place < pairs.length; place += 1) {
        const pair = pairs[place] ?? 0;
        now.negative[place] =
          (signs[place] ?? 0) ^ (((swaps.bytes[at + (pair >> 3)] ?? 0) >> (pair & 7)) & 1);
      }
      inOrder(now, sorted);
      const s0 = Math.max(leastScale, toScale * deviation(sorted));
      return statistic(now, worse, leftOutFrom(pool, s0), s0);
    });
}
