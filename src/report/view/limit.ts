import type { Metric } from '#model/metric.ts';
import type { Check } from '#model/verdict.ts';
import { amount, apart, signedAmount, signedShare } from '../format.ts';

function allowed(check: Check, metric: Metric | undefined): string {
  const { limit } = check;
  if (!limit || !check.metric) return '';
  if (limit.value === 0) return 'no worsening';
  const sign = check.metric.better === 'lower' ? 1 : -1;
  return metric?.compare === 'difference' ? signedAmount(sign * limit.value, check.metric.unit) : signedShare(sign * limit.value);
}

/** The limit's own text: `2.5 s`, `+5 %`; empty without one. */
export function limitValue(check: Check, metric: Metric | undefined): string {
  const { limit, now } = check;
  if (!limit || !check.metric) return '';
  if (limit.type === 'regress') return allowed(check, metric);
  return now === undefined ? amount(limit.value, check.metric.unit) : apart(limit.value, now, check.metric.unit)[0];
}

/** Where the limit was written: `tidemark.yml:12`, `recommended`. */
export function limitOrigin({ limit }: Check): string {
  if (!limit) return '';
  if (limit.place) return `\`${limit.place.file}:${limit.place.line}\``;
  return limit.source === 'recommended' ? 'recommended budget' : 'your budget';
}
