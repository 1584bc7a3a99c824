import { logGamma } from './gamma.ts';
import type { Proportion } from './proportion.ts';

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** Fisher's exact test, one-sided: how likely the first had at least so many of all the hits if both were alike. */
export function fisherMore(first: Proportion, second: Proportion): number {
  const hits = first.hits + second.hits;
  const whole = logChoose(first.trials + second.trials, hits);
  let p = 0;
  for (let k = first.hits; k <= Math.min(hits, first.trials); k += 1) {
    if (hits - k <= second.trials) p += Math.exp(logChoose(first.trials, k) + logChoose(second.trials, hits - k) - whole);
  }
  return Math.min(1, p);
}
