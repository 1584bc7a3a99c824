import { logGamma } from './gamma.ts';
import type { Proportion } from './proportion.ts';

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** Fisher's exact test, one-sided: how likely the first had at least so many of all the hits if both were alike. */
export function fisherMore(first: Proportion, second: Proportion): number {
  const hits = first.hits + second.hits;
  const whole = logChoose(first.trials + second.trials, hits);
  let [p, last] = [0, 0];
  for (let k = Math.max(first.hits, hits - second.trials); k <= Math.min(hits, first.trials); k += 1) {
    const term = Math.exp(logChoose(first.trials, k) + logChoose(second.trials, hits - k) - whole);
    p += term;
    // Beyond its top the distribution only falls: what follows no longer counts.
    if (term < last && term < p * 1e-17) break;
    last = term;
  }
  return Math.min(1, p);
}
