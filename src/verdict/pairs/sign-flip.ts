import { seeded } from '../statistics/random.ts';

/** One metric's statistic as a function of which pairs have base and head swapped: bit `i & 7` of byte `i >> 3`. */
export type FlipRow = (swapped: Uint8Array) => number;

/** Up to so many pairs every swap is looked at. */
const EXACT_PAIRS = 14;
const DRAWS = 9_999;
/** Sums in another order differ by less. */
const SAME = 1e-9;

function bytesFor(pairs: number): number {
  return Math.max(2, Math.ceil(pairs / 8));
}

/** Every way to swap, or that many seeded draws; the way it was comes first. */
function* swaps(pairs: number, seed: number): Generator<Uint8Array> {
  const swapped = new Uint8Array(bytesFor(pairs));
  yield swapped;
  if (pairs <= EXACT_PAIRS) {
    for (let code = 1; code < 2 ** pairs; code += 1) {
      swapped[0] = code;
      swapped[1] = code >> 8;
      yield swapped;
    }
    return;
  }
  const next = seeded(seed);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let byte = 0; byte < swapped.length; byte += 1) swapped[byte] = next() >>> 24;
    yield swapped;
  }
}

/** For each metric, how often a swap of labels makes any metric look as bad as this one does: a p-value for all of them together, never 0. */
export function signFlipMaxT(rows: readonly FlipRow[], pairs: number, seed: number): readonly number[] {
  const worst: number[] = [];
  for (const swapped of swaps(pairs, seed)) {
    let most = -Infinity;
    for (const row of rows) most = Math.max(most, row(swapped));
    worst.push(most);
  }
  const asItWas = new Uint8Array(bytesFor(pairs));
  return rows.map((row) => {
    const observed = row(asItWas) - SAME;
    return worst.filter((most) => most >= observed).length / worst.length;
  });
}
