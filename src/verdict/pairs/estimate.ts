import { huberModerated } from '../statistics/location.ts';
import { middle, ordered } from '../statistics/order.ts';
import { spreadOf } from '../statistics/scale.ts';
import { onAxis, type Compared } from '../statistics/axis.ts';
import { boundsOf, leastScale, type Bounds } from './bounds.ts';
import { keptIn, poolOf, slowFrom, type Pool } from '../noise/mask.ts';
import type { Noise } from '../noise/noise.ts';

/** One metric of one subject, measured pair by pair in the metric's unit. */
export interface PairedMetric {
  /** Unlike any other of the same question. */
  readonly id: string;
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly definition: Compared;
  /** What varies alike: one figure of several pages or endpoints. */
  readonly kind?: string;
  /** `gate` may fail, `watch` at most warns. */
  readonly role: 'gate' | 'watch';
  /** The worsening its budget allows: a share for ratios, in the unit for differences. */
  readonly allowed?: number;
  /** Too many pairs are missing for the others to pass it. */
  readonly lacksPairs?: boolean;
  /** Those it is the mean of, see `acrossPages`. */
  readonly pages?: readonly PairedMetric[];
}

/** How much worse head is, on the metric's axis, and how sure that is. */
export interface PairEstimate {
  /** d > 0 is worse, pair by pair. */
  readonly differences: readonly number[];
  readonly keep: readonly boolean[];
  readonly kept: number;
  readonly pool: Pool;
  readonly shift: number;
  readonly scale: number;
  readonly error: number;
  readonly df: number;
  readonly s0: number;
  readonly d0: number;
  /** Whether `s0` comes from history. */
  readonly known: boolean;
  /** Of the kept differences alone: what the history keeps. */
  readonly spread: number;
  /** Slow runs a side. */
  readonly slow: { readonly base: number; readonly head: number };
  /** Pair by pair: 1 where only the head was slow, −1 where only the base was, else 0. */
  readonly slower: readonly number[];
  /** Middle values of the kept pairs, in the unit. */
  readonly base: number;
  readonly head: number;
  readonly bounds: Bounds;
}

/** What Huber's location loses against the mean. */
const LOSS = 1.05;

function spread(differences: readonly number[]): number {
  return differences.length > 1 ? spreadOf(differences) : 0;
}

function middleOf(values: readonly number[]): number {
  return middle(ordered(values));
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

interface Circumstances {
  readonly noise: Noise;
  readonly maxPairs: number;
  readonly resets: boolean;
}

/** The estimate from a metric's first `pairs` pairs, at least one. */
export function estimatePairs(
  metric: PairedMetric,
  pairs: number,
  { noise, maxPairs, resets }: Circumstances,
): PairEstimate {
  const [base, head] = [metric.base.slice(0, pairs), metric.head.slice(0, pairs)];
  const place = (value: number): number => onAxis(metric.definition, value);
  const [before, now] = [base.map(place), head.map(place)];
  const differences = now.map((worse, pair) => worse - (before[pair] ?? worse));
  const s0 = Math.max(leastScale(metric.definition), noise.s0);
  const { d0, known } = noise;
  const pool = poolOf(before, now);
  const bounds = boundsOf(metric.definition, {
    allowed: metric.allowed,
    resets,
    s0,
    maxPairs,
    typical: middleOf([...base, ...head]),
    ...(noise.bias !== undefined && { bias: noise.bias }),
  });
  const slow = Math.max(slowFrom(pool, s0), pool.quartile + Math.max(bounds.margin, bounds.noticed));
  const slowIn = (side: readonly number[]): number[] => side.map((worse) => Number(worse > slow));
  const [onBase, onHead] = [slowIn(before), slowIn(now)];
  const keep = keptIn(pool, s0);
  const only = <T>(values: readonly T[]): T[] => values.filter((_, pair) => keep[pair]);
  const kept = keep.filter(Boolean).length;
  const { estimate, scale } = huberModerated(only(differences), s0, d0);
  return {
    differences,
    keep,
    kept,
    pool,
    shift: estimate,
    scale,
    s0,
    d0,
    spread: spread(only(differences)),
    known,
    error: (LOSS * scale) / Math.sqrt(kept),
    df: d0 + kept - 1,
    slow: { base: sumOf(onBase), head: sumOf(onHead) },
    slower: onHead.map((is, pair) => is - (onBase[pair] ?? 0)),
    base: middleOf(only(base)),
    head: middleOf(only(head)),
    bounds,
  };
}
