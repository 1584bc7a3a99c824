import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount, signedAmount, signedShare } from '../text/format.ts';
import type { Allowed } from './item.ts';
import { metricOf, type Matter } from './matter.ts';

const LIMITS: ReadonlySet<Check['status']> = new Set(['fail', 'warn', 'absent']);

/** `+10 %`, `250 kB`, `at least 90`, `no worsening`. */
function limitWords({ limit, metric, pairs }: Check, report: Report, check: Check): string {
  if (!limit || !metric) return '';
  if (limit.type === 'max') return amount(limit.value, metric.unit);
  if (limit.type === 'min') return `at least ${amount(limit.value, metric.unit)}`;
  if (limit.value === 0) return 'no worsening';
  const by = metric.better === 'lower' ? limit.value : -limit.value;
  const isShare = pairs ? pairs.scale === 'relative' : metricOf(report, check)?.compare !== 'difference';
  return isShare ? signedShare(by) : signedAmount(by, metric.unit);
}

/** The limits that were broken, the lead's first, each once; named where they are not of the cause's own figure alone. */
export function allowedOf({ cause, checks, report }: Matter): readonly Allowed[] {
  const broken = checks.filter(({ limit, kind, status }) => limit && kind !== 'watch' && LIMITS.has(status));
  const isOwn = cause.kind !== 'broken' && new Set(broken.map(({ metric }) => metric?.id)).size <= 1;
  const all = broken.map((check): Allowed => {
    const of = !isOwn && check.metric ? `${check.metric.title} ` : '';
    const words = of + limitWords(check, report, check);
    return { words, ...(check.limit?.place && { place: check.limit.place }) };
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
