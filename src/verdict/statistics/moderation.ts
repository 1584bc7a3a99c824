import { digamma, trigamma, trigammaInverse } from './gamma.ts';
import { middle, ordered } from './order.ts';

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * How many degrees of freedom variances of one kind are worth to each other (limma's squeezeVar, Smyth 2004);
 * Infinity where they differ by chance alone.
 */
export function priorDegrees(variances: readonly number[], degrees: readonly number[]): number {
  const centre = middle(ordered(variances));
  const least = centre > 0 ? centre * 1e-5 : 1;
  const logs = variances.map((variance, index) => {
    const half = (degrees[index] ?? 1) / 2;
    return Math.log(Math.max(variance, least)) - digamma(half) + Math.log(half);
  });
  const about = mean(logs);
  const spread = logs.reduce((sum, log) => sum + (log - about) ** 2, 0) / (logs.length - 1);
  const beyondChance = spread - mean(degrees.map((df) => trigamma(df / 2)));
  return beyondChance > 0 ? 2 * trigammaInverse(beyondChance) : Infinity;
}
