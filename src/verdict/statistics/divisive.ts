import { seeded } from './random.ts';

/** A change of distribution: `at` is the first value of the later part, `energy` how far apart the parts are. */
export interface Division {
  readonly at: number;
  readonly energy: number;
}

/** E-divisive's best place to cut (Matteson and James 2014, alpha 1), with at least so many values on either side. */
export function divide(values: ArrayLike<number>, least = 1): Division {
  const n = values.length;
  let [between, left, right] = [0, 0, 0];
  const toOthers = (index: number, from: number, to: number): number => {
    let sum = 0;
    for (let other = from; other < to; other += 1)
      sum += Math.abs((values[index] ?? 0) - (values[other] ?? 0));
    return sum;
  };
  for (let index = 0; index < n; index += 1) right += toOthers(index, index + 1, n);
  const pairs = (count: number): number => Math.max(1, (count * (count - 1)) / 2);
  let best: Division = { at: least, energy: -Infinity };
  for (let at = 1; at < n; at += 1) {
    const before = toOthers(at - 1, 0, at - 1);
    const after = toOthers(at - 1, at, n);
    left += before;
    right -= after;
    between += after - before;
    const rest = n - at;
    const energy = ((at * rest) / n) * ((2 * between) / (at * rest) - left / pairs(at) - right / pairs(rest));
    if (energy > best.energy && Math.min(at, rest) >= least) best = { at, energy };
  }
  return best;
}

/** The best cut with the share of seeded shuffles whose best cut is as good, itself counted. */
export function divideTested(
  values: readonly number[],
  shuffles: number,
  seed: number,
  least: number,
): Division & { readonly p: number } {
  const found = divide(values, least);
  const next = seeded(seed);
  const shuffled = Float64Array.from(values);
  let asGood = 1;
  for (let round = 0; round < shuffles; round += 1) {
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const chosen = Math.floor((next() / 2 ** 32) * (last + 1));
      const moved = shuffled[last] ?? 0;
      shuffled[last] = shuffled[chosen] ?? 0;
      shuffled[chosen] = moved;
    }
    if (divide(shuffled, least).energy >= found.energy - 1e-9) asGood += 1;
  }
  return { ...found, p: asGood / (shuffles + 1) };
}
