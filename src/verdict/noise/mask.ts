import { ordered, quantileOf } from '../statistics/order.ts';

/** How far above the upper quartile of all runs a run is slow, in standard deviations of a run. */
const FAR = 3.5;
/** Where more of the pairs hold a slow run, slowness is no accident and nothing is left out. */
const MAX_SHARE_LEFT_OUT = 0.25;

/**
 * The runs of both sides on the axis, where nobody knows which side a run was of: so the choice of what to leave
 * out cannot favour one.
 */
export interface Pool {
  readonly quartile: number;
  /** The worse run of each pair. */
  readonly worse: Float64Array;
  /** If this one is slow, too many pairs are. */
  readonly oneTooMany: number;
}

export function poolOf(base: readonly number[], head: readonly number[]): Pool {
  const worse = Float64Array.from(base, (value, pair) => Math.max(value, head[pair] ?? value));
  const oneTooMany =
    worse.toSorted()[worse.length - 1 - Math.floor(MAX_SHARE_LEFT_OUT * worse.length)] ?? Infinity;
  return { quartile: quantileOf(ordered([...base, ...head]), 0.75), worse, oneTooMany };
}

/** Above this a run is slow, where the spread of a pair's difference is `s0`. */
export function slowFrom({ quartile }: Pool, s0: number): number {
  return quartile + (FAR * s0) / Math.SQRT2;
}

/** Which pairs are kept: those without a slow run, or all of them where too many are slow. */
export function keptIn(pool: Pool, s0: number): boolean[] {
  const slow = slowFrom(pool, s0);
  return Array.from(pool.worse, (worse) => pool.oneTooMany > slow || worse <= slow);
}
