import type { Metric } from '#model/observation/metric.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { failingReport, withChecks } from './failing.fixture.ts';
import { checkOf, exact, line, metrics, three } from './shop.fixture.ts';

type Pairs = NonNullable<Check['pairs']>;

/** What live pairs said of a number of the sample; changes are shares. */
export function pairsOf(change: number, interval: Pairs['interval'], rest: Partial<Pairs> = {}): Pairs {
  return {
    scale: 'relative',
    change,
    interval,
    count: 10,
    kept: 10,
    of: 20,
    noise: 0.04,
    margin: 0.05,
    limit: 0.1,
    stoppedEarly: false,
    ...rest,
  };
}

const regress = { type: 'regress', value: 0.05, source: 'config', place: line(12) } as const;
const gate = (subject: string, what: Metric, rest: Partial<Check>) =>
  checkOf(subject === 'browse' ? 'api' : 'web', subject, what, {
    kind: 'regression',
    basis: { kind: 'replicates', n: 10 },
    limit: regress,
    ...rest,
  });
const checks: readonly Check[] = [
  gate('pricing/mobile', metrics.lcp, {
    status: 'fail',
    reason: 'proved',
    before: 2410,
    now: 2780,
    pairs: pairsOf(0.152, [0.09, 0.21]),
  }),
  checkOf('web', 'pricing/mobile', metrics.lcp, {
    status: 'fail',
    reason: 'over-limit',
    before: 2412,
    now: 2776,
    basis: { kind: 'replicates', n: 10 },
    limit: { type: 'max', value: 2500, source: 'config', place: line(12) },
  }),
  checkOf('web', 'home/mobile', metrics.bytes, {
    kind: 'regression',
    status: 'fail',
    reason: 'changed-over-budget',
    now: 344_102,
    before: 312_480,
    basis: exact,
    limit: { type: 'regress', value: 0.05, source: 'config', place: line(14) },
  }),
  gate('home/mobile', metrics.cls, {
    status: 'warn',
    reason: 'small-but-proved',
    before: 0.01,
    now: 0.021,
    pairs: pairsOf(0.011, [0.009, 0.013], { scale: 'absolute', noise: 0.001, margin: 0.02, limit: 0.04 }),
  }),
  checkOf('web', 'home/mobile', metrics.score, {
    kind: 'regression',
    level: 'warn',
    status: 'warn',
    reason: 'watch-hit',
    before: 0.95,
    now: 0.91,
    basis: three,
    pairs: pairsOf(-0.04, [-0.06, -0.02], { scale: 'absolute', noise: 0.01, margin: 0.02, limit: 0.04 }),
  }),
  gate('browse', metrics.p95, {
    status: 'inconclusive',
    reason: 'not-enough',
    before: 118.2,
    now: 127.4,
    pairs: pairsOf(0.08, [-0.01, 0.17], {
      count: 20,
      kept: 19,
      limit: 0.21,
      upper: 0.19,
      noise: 0.1,
      needed: 34,
      slow: { base: 0, head: 1 },
    }),
  }),
  gate('home/mobile', metrics.lcp, {
    reason: 'ruled-out',
    before: 1020,
    now: 1028,
    pairs: pairsOf(0.008, [-0.016, 0.032], {
      count: 6,
      kept: 6,
      stoppedEarly: true,
      noise: 0.015,
      upper: 0.041,
    }),
  }),
  gate('browse', metrics.throughput, {
    reason: 'better-proved',
    before: 19.8,
    now: 24.2,
    pairs: pairsOf(0.22, [0.19, 0.25]),
  }),
  checkOf('web', 'pricing/mobile', metrics.score, {
    kind: 'watch',
    level: 'warn',
    reason: 'watched',
    before: 0.9,
    now: 0.89,
    basis: three,
    pairs: pairsOf(-0.01, [-0.03, 0.01], { scale: 'absolute', noise: 0.01, margin: 0.02, limit: 0.04 }),
  }),
];

/** What the pairs gave, without those of a run that gave none. */
const series: NonNullable<Report['pairs']> = {
  numbers: [
    {
      suite: 'web',
      subject: 'pricing/mobile',
      metric: 'lcp',
      base: [2390, 2410, null, 2440],
      head: [2740, 2780, 2760, 2810],
    },
  ],
  tallies: [
    {
      suite: 'api',
      subject: 'browse',
      metric: 'error-rate',
      base: [{ hits: 0, trials: 200 }],
      head: [{ hits: 1, trials: 200 }],
    },
  ],
};

/** A pull request whose base was measured beside it. */
export function liveReport(): Report {
  const { baseline, ...report } = withChecks(failingReport(), 'fail', checks);
  if (!baseline.found) return { ...report, baseline };
  const { commitsBefore: _searched, ...measured } = baseline;
  return {
    ...report,
    pairs: series,
    baseline: {
      ...measured,
      origin: 'measured alternately with this run',
      live: { preset: 'normal', pairs: 20, of: 20, gated: 5, seed: 7 },
    },
  };
}
