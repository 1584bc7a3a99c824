import type { Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';

// The shop of all samples: its metrics and pages, and what checks and findings of it look like.

const metric = (id: string, title: string, unit: Metric['unit'], rest: Partial<Metric> = {}): Metric => ({
  id,
  title,
  unit,
  better: 'lower',
  compare: 'ratio',
  role: 'gate',
  ...rest,
});

export const metrics = {
  lcp: metric('lcp', 'LCP', 'ms', { family: 'paint', margin: 0.05, floor: 20 }),
  cls: metric('cls', 'CLS', 'unitless', { family: 'layout', compare: 'difference', margin: 0.02 }),
  bytes: metric('script-bytes', 'JavaScript', 'bytes', { family: 'bytes', where: { type: 'script' } }),
  score: metric('performance', 'Performance score', 'score', {
    family: 'score',
    better: 'higher',
    compare: 'difference',
    role: 'watch',
  }),
  pixels: metric('changed-pixels', 'Changed pixels', 'ratio', {
    family: 'pixels',
    compare: 'difference',
    contrast: true,
  }),
  p95: metric('p95', 'p95 latency', 'ms', { family: 'latency', quantile: 0.95, margin: 0.05, floor: 20 }),
  errors: metric('error-rate', 'Error rate', 'ratio', { family: 'errors', compare: 'difference' }),
  throughput: metric('throughput', 'Throughput', 'per-second', {
    family: 'throughput',
    better: 'higher',
    role: 'watch',
  }),
};

export const pages: Subject[] = [
  { id: 'home/mobile', page: { name: 'home', path: '/' }, variant: { device: 'mobile' } },
  { id: 'pricing/mobile', page: { name: 'pricing', path: '/pricing' }, variant: { device: 'mobile' } },
];

/** Where a budget was written. */
export const line = (n: number) => ({ file: 'tidemark.yml', line: n, column: 7 });

/** A check of the sample with sensible defaults. */
export function checkOf(
  suite: string,
  subject: string,
  what: Metric | undefined,
  rest: Partial<Check>,
): Check {
  return {
    id: `${suite}/${subject}/${what?.id ?? ''}#${rest.limit?.type ?? rest.kind ?? ''}`,
    suite,
    subject,
    ...(what && { metric: { id: what.id, title: what.title, unit: what.unit, better: what.better } }),
    kind: 'limit',
    status: 'pass',
    level: 'fail',
    reason: 'within-limit',
    ...rest,
  };
}

export const three = { kind: 'replicates', n: 3 } as const;
export const exact = { kind: 'exact', n: 3 } as const;

/** A new finding that fails, on the page that broke. */
export const found = (rule: string, message: string, rest: Partial<JudgedFinding> = {}): JudgedFinding => ({
  suite: 'looks',
  subject: 'pricing/mobile',
  rule,
  severity: 'error',
  message,
  identity: `${rule}|${message}`,
  state: 'new',
  failing: true,
  ...rest,
});

/** As the verdict counts them. */
export function countsOf(checks: readonly Check[]): Report['verdict']['counts'] {
  const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 };
  for (const check of checks) if (check.kind !== 'watch') counts[check.status] += 1;
  return counts;
}
