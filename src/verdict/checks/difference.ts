import type { Metric } from '#model/observation/metric.ts';

/** How much worse `now` is than `before`: a share of `before` for ratio metrics, in the unit otherwise. Negative is better. */
export function worsening(metric: Metric, now: number, before: number): number {
  const worse = metric.better === 'lower' ? now - before : before - now;
  if (metric.compare === 'difference') return worse;
  if (worse === 0) return 0;
  return before === 0 ? Math.sign(worse) * Infinity : worse / Math.abs(before);
}
