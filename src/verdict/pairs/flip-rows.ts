import { clip } from '../statistics/location.ts';
import type { FlipRow } from './sign-flip.ts';

/** A difference counts for at most so many spreads. */
const CLIP = 2;
/** The share of the prior's variance that is taken for granted: clipping takes the rest. */
const TAKEN = 0.9;

/**
 * What a sum of clipped differences is divided by: the root of their squares, steadied as the estimate is. No swap
 * changes it, and it bounds the statistic by the root of the pairs: what stopped early cannot outshine what went on.
 */
function unitOf(squares: number, kept: number, d0: number): number {
  return Math.sqrt((kept * (d0 * TAKEN + squares)) / (d0 + kept));
}

/**
 * The statistic under swaps of labels. All but the signs is fixed: sums of eight pairs under all 256 swaps of them
 * are kept, so a statistic costs one addition per eight pairs.
 */
export function flipRow(
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
  const unit = kept > 0 ? unitOf(squares, kept, d0) : 1;
  return ({ ways, width, bytes: swaps }) => {
    const statistics = new Float64Array(ways);
    for (let way = 0; way < ways; way += 1) {
      let sum = 0;
      for (let byte = 0; byte < bytes; byte += 1)
        sum += sums[byte * 256 + (swaps[way * width + byte] ?? 0)] ?? 0;
      statistics[way] = sum / unit;
    }
    return statistics;
  };
}
