import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount, signedAmount, signedShare } from '../text/format.ts';
import { worseningOf } from '../view/pair-words.ts';
import type { Allowed } from './item.ts';
import { metricOf } from '../view/metric.ts';
import type { Matter } from './matter.ts';
import { quoted } from './where.ts';

const LIMITS: ReadonlySet<Check['status']> = new Set(['fail', 'warn', 'absent']);

/** `+10 %`, `250 kB`, `at least 90`, `no worsening`. */
function limitWords(check: Check, report: Report): string {
  const { limit, metric, pairs } = check;
  if (!limit || !metric) return '';
  if (limit.type === 'max') return amount(limit.value, metric.unit);
  if (limit.type === 'min') return `at least ${amount(limit.value, metric.unit)}`;
  if (limit.value === 0) return 'no worsening';
  if (pairs) return worseningOf(pairs, pairs.margin, metric);
  const by = metric.better === 'lower' ? limit.value : -limit.value;
  const isDifference = metricOf(report, check)?.compare === 'difference';
  return isDifference ? signedAmount(by, metric.unit) : signedShare(by);
}

/**
 * The limits that were broken, the lead's first, each once; named where they are not of the cause's own figure alone.
 */
export function allowedOf({ cause, checks, report }: Matter): readonly Allowed[] {
  const broken = checks.filter(({ limit, kind, status }) => limit && kind !== 'watch' && LIMITS.has(status));
  const isOwn =
    cause.kind !== 'broken' &&
    cause.kind !== 'looks' &&
    new Set(broken.map(({ metric }) => metric?.id)).size <= 1;
  const all = broken.map((check): Allowed => {
    const of = !isOwn && check.metric ? `${quoted(check.metric.title)} ` : '';
    const words = of + limitWords(check, report);
    return { words, ...(check.limit?.place && { place: check.limit.place }) };
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
