import type { Metric } from '#model/observation/metric.ts';

/** What of a metric says how two values of it are compared. */
export type Compared = Pick<Metric, 'compare' | 'better' | 'margin' | 'floor' | 'offset'>;

/** What a logarithm is taken of when there is nothing to take it of. */
const NEXT_TO_NOTHING = 1e-6;
/** No threshold asks for more than this loss of a thing of which more is better. */
const NEARLY_ALL = 0.95;

/** A value where differences can be averaged and more is worse: its logarithm for ratios, itself for differences. */
export function onAxis(metric: Compared, value: number): number {
  const place =
    metric.compare === 'ratio' ? Math.log(Math.max(value + (metric.offset ?? 0), NEXT_TO_NOTHING)) : value;
  return metric.better === 'lower' ? place : -place;
}

/** The value at such a place. */
export function offAxis(metric: Compared, place: number): number {
  const value = metric.better === 'lower' ? place : -place;
  return metric.compare === 'ratio' ? Math.exp(value) - (metric.offset ?? 0) : value;
}

/** A worsening (a share for ratios, in the unit for differences) as a distance on the axis. */
export function worseBy(metric: Compared, amount: number): number {
  if (metric.compare === 'difference') return amount;
  return metric.better === 'lower' ? Math.log1p(amount) : -Math.log1p(-Math.min(amount, NEARLY_ALL));
}

/** Shares of a value that may be 0 mislead, so what has an offset is told in its unit. */
export function scaleOf(metric: Compared): 'relative' | 'absolute' {
  return metric.compare === 'ratio' && (metric.offset ?? 0) === 0 ? 'relative' : 'absolute';
}

/** A distance on the axis as head ÷ base − 1. */
function asShare(metric: Compared, distance: number): number {
  return Math.expm1(metric.better === 'lower' ? distance : -distance);
}

/** A distance on the axis as head − base in the unit, where the base is `typical`. */
export function asDifference(metric: Compared, distance: number, typical: number): number {
  if (metric.compare === 'difference') return metric.better === 'lower' ? distance : -distance;
  return asShare(metric, distance) * (typical + (metric.offset ?? 0));
}

/** A distance on the axis as people read it: the change from base to head. */
export function asChange(metric: Compared, distance: number, typical: number): number {
  return scaleOf(metric) === 'relative' ? asShare(metric, distance) : asDifference(metric, distance, typical);
}
