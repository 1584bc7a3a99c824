import { middle, ordered } from '../statistics/order.ts';
import { madScaled } from '../statistics/scale.ts';

/** Seconds in which a series stood far above its level. */
export interface Spike {
  /** First second, and the first after it. */
  readonly from: number;
  readonly to: number;
  /** Its highest value ÷ the series' middle − 1. */
  readonly share: number;
}

const FAR = 5;
const MIN_SHARE = 0.1;
const MIN_SECONDS = 3;

/** Spikes of a series of positive values, one a second: at least 3 s, 10 % and 5 standard deviations above its middle. */
export function spikesOf(perSecond: readonly number[]): readonly Spike[] {
  const level = middle(ordered(perSecond));
  const bar = Math.max(level * (1 + MIN_SHARE), level + FAR * madScaled(perSecond));
  const spikes: Spike[] = [];
  let from = 0;
  for (let second = 0; second <= perSecond.length; second += 1) {
    if ((perSecond[second] ?? -Infinity) >= bar) continue;
    if (second - from >= MIN_SECONDS)
      spikes.push({ from, to: second, share: Math.max(...perSecond.slice(from, second)) / level - 1 });
    from = second + 1;
  }
  return spikes;
}
