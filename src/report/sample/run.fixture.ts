import type { Exhibit } from '#model/observation/exhibit.ts';
import { emptyHistogram, encode, record } from '#model/observation/histogram.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import type { Report } from '#model/record/report.ts';
import { RUN_SCHEMA, type RunRecord } from '#model/record/run-record.ts';
import { metrics, pages } from './shop.fixture.ts';

// What the shop's preview and its base showed.

const commit = { sha: 'abcdef0123456789abcdef0123456789abcdef01', branch: 'pricing-cards' };
const environment = {
  os: 'Linux 6.1',
  arch: 'x64',
  cpu: 'AMD EPYC 7763',
  cores: 2,
  node: '24.21.0',
  chrome: '156.0.7200.0',
  ci: true,
};

/** A screenshot of the shop; its digit is its hash. */
const picture = (digit: string, name: string, subject: string): Exhibit => ({
  suite: 'looks',
  subject,
  name,
  mime: 'image/png',
  sha256: digit.repeat(64),
  bytes: 1000,
  width: 390,
  height: 700,
});

const task = (suite: string, subject: string, runs: number, ms: number) => ({
  id: `${suite}:${subject}`,
  suite,
  subjects: [subject],
  hash: '0123456789abcdef',
  status: 'done' as const,
  runs,
  ms,
});

/** 1,200 latencies with a long tail around so many µs. */
function latencies(around: number): string {
  const histogram = emptyHistogram();
  for (let at = 0; at < 1200; at += 1)
    record(histogram, around - 30_000 + (at % 97) * 600 + (at % 60 === 0 ? around : 0));
  return encode(histogram);
}

/** A minute at 20/s, its p95 around so many ms. */
function minute(p95: number): Report['series'][number]['head'] {
  const points = Array.from({ length: 60 }, (_, t) => ({
    t,
    requests: 20,
    errors: t === 41 ? 1 : 0,
    answers: 20,
    p50: p95 - 40 + (t % 5),
    p95: p95 + (t % 7),
  }));
  return { step: 1, points };
}

/** Times of the pricing page and of the load. */
function measurementsOf(pricing: readonly number[], windows: readonly number[]): Measurement[] {
  const lcp = (subject: string, values: readonly number[]): Measurement => ({
    suite: 'web',
    subject,
    metric: 'lcp',
    samples: { kind: 'replicates', values: [...values] },
  });
  return [
    lcp('pricing/mobile', pricing),
    lcp('home/mobile', [1011, 1020, 1032]),
    {
      suite: 'api',
      subject: 'browse',
      metric: 'p95',
      samples: { kind: 'histogram', histogram: 'api/browse', quantile: 0.95, windows: [...windows] },
    },
  ];
}

const suites: RunRecord['suites'] = [
  {
    name: 'web',
    uses: 'pages',
    title: 'Page speed',
    metrics: [metrics.lcp, metrics.cls, metrics.bytes, metrics.score],
    subjects: pages,
  },
  { name: 'looks', uses: 'looks', title: 'Looks', metrics: [metrics.pixels], subjects: pages },
  {
    name: 'api',
    uses: 'requests',
    title: 'Load',
    metrics: [metrics.p95, metrics.errors, metrics.throughput],
    subjects: [{ id: 'browse', scenario: 'browse' }],
  },
];

/** The preview's own run. */
export const run: RunRecord = {
  schema: RUN_SCHEMA,
  id: '214.1',
  tidemark: '0.1.0',
  startedAt: '2026-11-20T12:01:10.000Z',
  finishedAt: '2026-11-20T12:03:42.000Z',
  complete: true,
  interrupted: false,
  target: 'https://preview.example.test',
  commit,
  configHash: 'abcdef0123456789',
  environment,
  suites,
  tasks: [
    task('web', 'home/mobile', 3, 19_400),
    task('web', 'pricing/mobile', 3, 20_100),
    task('looks', 'home/mobile', 1, 2400),
    task('looks', 'pricing/mobile', 1, 2500),
    task('api', 'browse', 1, 61_000),
  ],

  measurements: measurementsOf([2740, 2780, 2810], [119, 124, 127, 126, 133, 128]),
  findings: [],
  exhibits: [picture('a', 'screenshot', 'home/mobile'), picture('b', 'screenshot', 'pricing/mobile')],
  histograms: { 'api/browse': latencies(90_000) },
  problems: [],
  notes: [{ suite: 'api', subject: 'browse', text: 'The first 10 s were left out as warm-up.' }],
};

/** What it was compared with. */
export const baseline: Report['baseline'] = {
  found: true,
  origin: 'artifact 123 of run 456',
  commitsBefore: 0,
  run: {
    id: '200.1',
    startedAt: '2026-11-19T09:00:00.000Z',
    commit: { sha: '1234567890abcdef1234567890abcdef12345678', branch: 'main' },
    target: 'https://base.example.test',
    environment,
    suites,
    measurements: measurementsOf([2390, 2410, 2440], [112, 117, 118, 121, 116, 119]),
    histograms: { 'api/browse': latencies(82_000) },
  },
  sameEnvironment: true,
};

/** Pictures of both, and the load of both over time. */
export const comparison: Report['comparison'] = [
  {
    suite: 'looks',
    subject: 'home/mobile',
    before: [picture('a', 'screenshot', 'home/mobile')],
    contrast: [],
  },
  {
    suite: 'looks',
    subject: 'pricing/mobile',
    before: [picture('c', 'screenshot', 'pricing/mobile')],
    contrast: [picture('d', 'diff', 'pricing/mobile')],
  },
];
export const series: Report['series'] = [
  { suite: 'api', subject: 'browse', head: minute(127), base: minute(118) },
];
