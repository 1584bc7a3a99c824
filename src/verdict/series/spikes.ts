import type { Metric } from '#model/observation/metric.ts';
import { middle, ordered } from '../statistics/order.ts';
import { madScaled } from '../statistics/scale.ts';

/** Seconds in which a series stood far on the bad side of its level. */
export interface Spike {
  /** First second, and the first after it. */
  readonly from: number;
  readonly to: number;
  /** Its worst value ÷ the series' middle − 1: negative where more is better. */
  readonly share: number;
}

const FAR = 5;
const MIN_SHARE = 0.1;
const MIN_SECONDS = 3;

/**
 * Spikes of a series of positive values, one a second:
 * at least 3 s, 10 % and 5 standard deviations worse than its middle.
 */
export function spikesOf(perSecond: readonly number[], better: Metric['better']): readonly Spike[] {
  const level = middle(ordered(perSecond));
  const worse = better === 'lower' ? 1 : -1;
  const far = Math.max(level * MIN_SHARE, FAR * madScaled(perSecond));
  const isSpike = (value: number | undefined): boolean =>
    value !== undefined && worse * (value - level) >= far;
  const worst = (values: readonly number[]): number =>
    worse * Math.max(...values.map((value) => worse * value));
  const spikes: Spike[] = [];
  let from = 0;
  for (let second = 0; second <= perSecond.length; second += 1) {
    if (isSpike(perSecond[second])) continue;
    if (second - from >= MIN_SECONDS)
      spikes.push({ from, to: second, share: worst(perSecond.slice(from, second)) / level - 1 });
    from = second + 1;
  }
  return spikes;
}
