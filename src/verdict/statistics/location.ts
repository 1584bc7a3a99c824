import { middle, ordered } from './order.ts';

export function clip(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value));
}

/** Huber's location: four Newton steps from the median; beyond `k` a value pulls no more than at `k`. */
function huberLocation(values: readonly number[], k: number): number {
  let at = middle(ordered(values));
  for (let step = 0; step < 4; step += 1) {
    const pull = values.reduce((sum, value) => sum + clip(value - at, k), 0);
    const near = values.filter((value) => Math.abs(value - at) <= k).length;
    if (near === 0) return at;
    at += pull / near;
  }
  return at;
}

/** A location and the scale of one value, steadied by a scale `s0` that counts as much as `d0` values. */
export function huberModerated(
  values: readonly number[],
  s0: number,
  d0: number,
): { readonly estimate: number; readonly scale: number } {
  const estimate = huberLocation(values, 1.5 * s0);
  const squares = values.reduce((sum, value) => sum + clip(value - estimate, 2.5 * s0) ** 2, 0);
  return { estimate, scale: Math.sqrt((d0 * s0 * s0 + squares) / (d0 + values.length - 1)) };
}
