import type { Exhibit } from '#model/observation/exhibit.ts';
import { emptyHistogram, encode, record } from '#model/observation/histogram.ts';
import type { Metric } from '#model/observation/metric.ts';
import { REPORT_SCHEMA, Report } from '#model/record/report.ts';
import { RUN_SCHEMA } from '#model/record/run-record.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';

// Reports for tests: a shop's pull request with three suites, valid against the schema.

const metric = (id: string, title: string, unit: Metric['unit'], rest: Partial<Metric> = {}): Metric => ({
  id,
  title,
  unit,
  better: 'lower',
  compare: 'ratio',
  role: 'gate',
  ...rest,
});

const metrics = {
  lcp: metric('lcp', 'LCP', 'ms', { margin: 0.05, floor: 20 }),
  cls: metric('cls', 'CLS', 'unitless', { compare: 'difference', margin: 0.02 }),
  bytes: metric('script-bytes', 'JavaScript', 'bytes'),
  score: metric('performance', 'Performance score', 'score', {
    better: 'higher',
    compare: 'difference',
    role: 'watch',
  }),
  pixels: metric('changed-pixels', 'Changed pixels', 'ratio', { compare: 'difference', contrast: true }),
  p95: metric('p95', 'p95 latency', 'ms', { margin: 0.05, floor: 20 }),
  errors: metric('error-rate', 'Error rate', 'ratio', { compare: 'difference' }),
  throughput: metric('throughput', 'Throughput', 'per-second', { better: 'higher', role: 'watch' }),
};

const pages = [
  { id: 'home/mobile', page: { name: 'home', path: '/' }, variant: { device: 'mobile' } },
  { id: 'pricing/mobile', page: { name: 'pricing', path: '/pricing' }, variant: { device: 'mobile' } },
];

const line = (n: number) => ({ file: 'tidemark.yml', line: n, column: 7 });

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

const three = { kind: 'replicates', n: 3 } as const;
const exact = { kind: 'exact', n: 3 } as const;

const failingChecks: readonly Check[] = [
  checkOf('web', 'pricing/mobile', metrics.lcp, {
    status: 'fail',
    reason: 'over-limit',
    now: 2780,
    before: 2410,
    basis: three,
    noise: 0.021,
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
  checkOf('looks', 'pricing/mobile', metrics.pixels, {
    status: 'fail',
    reason: 'over-limit',
    now: 0.0312,
    basis: { kind: 'contrast', n: 1 },
    limit: { type: 'max', value: 0.001, source: 'recommended' },
  }),
  checkOf('looks', 'pricing/mobile', undefined, {
    kind: 'findings',
    status: 'fail',
    reason: 'new-findings',
    now: 2,
  }),
  checkOf('web', 'home/mobile', metrics.cls, {
    status: 'warn',
    level: 'warn',
    reason: 'over-limit',
    now: 0.1204,
    before: 0.084,
    basis: three,
    limit: { type: 'max', value: 0.1, source: 'recommended' },
  }),
  checkOf('api', 'browse', metrics.p95, {
    kind: 'regression',
    status: 'inconclusive',
    reason: 'time-needs-pairs',
    now: 127.4,
    before: 118.2,
    basis: { kind: 'histogram', n: 6 },
    noise: 0.06,
    limit: { type: 'regress', value: 0.1, source: 'recommended' },
  }),
  checkOf('web', 'pricing/mobile', metrics.bytes, {
    kind: 'regression',
    reason: 'improved',
    now: 274_480,
    before: 312_480,
    basis: exact,
    limit: { type: 'regress', value: 0.05, source: 'config', place: line(14) },
  }),
  checkOf('web', 'home/mobile', metrics.lcp, {
    now: 1020,
    before: 1015,
    basis: three,
    noise: 0.012,
    limit: { type: 'max', value: 2500, source: 'config', place: line(12) },
  }),
  checkOf('looks', 'home/mobile', metrics.pixels, {
    now: 0,
    basis: { kind: 'contrast', n: 1 },
    limit: { type: 'max', value: 0.001, source: 'recommended' },
  }),
  checkOf('looks', 'home/mobile', undefined, { kind: 'findings', reason: 'no-new-findings' }),
  checkOf('api', 'browse', metrics.errors, {
    now: 0,
    before: 0,
    basis: { kind: 'proportion', n: 1200 },
    limit: { type: 'max', value: 0.01, source: 'recommended' },
  }),
  checkOf('api', 'browse', metrics.p95, {
    now: 127.4,
    before: 118.2,
    basis: { kind: 'histogram', n: 6 },
    noise: 0.06,
    limit: { type: 'max', value: 300, source: 'config', place: line(21) },
  }),
  checkOf('web', 'home/mobile', metrics.score, {
    kind: 'watch',
    level: 'warn',
    reason: 'watched',
    now: 0.92,
    before: 0.95,
    basis: three,
  }),
  checkOf('api', 'browse', metrics.throughput, {
    kind: 'watch',
    level: 'warn',
    reason: 'watched',
    now: 19.8,
    before: 20,
    basis: three,
  }),
];

const found = (rule: string, message: string, rest: Partial<JudgedFinding> = {}): JudgedFinding => ({
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

const findings: readonly JudgedFinding[] = [
  found('visual/console-error', "TypeError: Cannot read properties of undefined (reading 'price')", {
    url: 'https://preview.example.test/assets/app.js',
    seen: { runs: 2, of: 3 },
    detail:
      "TypeError: Cannot read properties of undefined (reading 'price')\n    at render (app.js:12:7)\n    at main (app.js:40:3)",
  }),
  found('axe/label', 'Form elements must have labels', {
    selector: '#coupon > input[type="text"]',
    help: 'https://dequeuniversity.com/rules/axe/4.10/label',
    detail: 'Element has no label, aria-label or title.',
  }),
  found('visual/element-moved', '`#buy` moved 24 px right, background rgb(36, 87, 214) → rgb(214, 36, 87)', {
    severity: 'info',
    failing: false,
    selector: '#buy',
    box: { x: 60, y: 420, width: 120, height: 40 },
  }),
  found('lighthouse/image-alt', 'Image elements do not have alt attributes', {
    suite: 'web',
    subject: 'home/mobile',
    severity: 'warning',
    state: 'still',
    failing: false,
    selector: 'img.hero',
  }),
  found('visual/broken-link', 'A link answers 404', {
    subject: 'home/mobile',
    severity: 'warning',
    state: 'fixed',
    failing: false,
    url: 'https://preview.example.test/old',
  }),
  found('visual/third-party', 'A script of a third party was loaded', {
    subject: 'home/mobile',
    severity: 'warning',
    state: 'ignored',
    failing: false,
    because: 'analytics, agreed until spring',
  }),
];

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

function countsOf(checks: readonly Check[]): Report['verdict']['counts'] {
  const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 };
  for (const check of checks) if (check.kind !== 'watch') counts[check.status] += 1;
  return counts;
}

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

/** 1,200 latencies around 90 ms with a long tail, in µs. */
function latencies(): string {
  const histogram = emptyHistogram();
  for (let at = 0; at < 1200; at += 1)
    record(histogram, 60_000 + (at % 97) * 600 + (at % 60 === 0 ? 90_000 : 0));
  return encode(histogram);
}

/** A pull request that breaks the pricing page. */
export function failingReport(): Report {
  return Report.parse({
    schema: REPORT_SCHEMA,
    key: 'web',
    verdict: {
      status: 'fail',
      counts: countsOf(failingChecks),
      checks: failingChecks,
      findings,
      warnings: [
        {
          text: 'The ignore of axe/region matches nothing any more (moved to the shell); it can go.',
          place: line(33),
        },
      ],
    },
    run: {
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
      suites: [
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
      ],
      tasks: [
        task('web', 'home/mobile', 3, 19_400),
        task('web', 'pricing/mobile', 3, 20_100),
        task('looks', 'home/mobile', 1, 2400),
        task('looks', 'pricing/mobile', 1, 2500),
        task('api', 'browse', 1, 61_000),
      ],
      measurements: [
        {
          suite: 'web',
          subject: 'pricing/mobile',
          metric: 'lcp',
          samples: { kind: 'replicates', values: [2740, 2780, 2810] },
        },
        {
          suite: 'web',
          subject: 'home/mobile',
          metric: 'lcp',
          samples: { kind: 'replicates', values: [1011, 1020, 1032] },
        },
        {
          suite: 'api',
          subject: 'browse',
          metric: 'p95',
          samples: {
            kind: 'histogram',
            histogram: 'api/browse',
            quantile: 0.95,
            windows: [119, 124, 127, 126, 133, 128],
          },
        },
      ],
      findings: [],
      exhibits: [picture('a', 'screenshot', 'home/mobile'), picture('b', 'screenshot', 'pricing/mobile')],
      histograms: { 'api/browse': latencies() },
      problems: [],
      notes: [{ suite: 'api', subject: 'browse', text: 'The first 10 s were left out as warm-up.' }],
    },
    baseline: {
      found: true,
      origin: 'artifact 123 of run 456, at the merge base',
      run: {
        id: '200.1',
        startedAt: '2026-11-19T09:00:00.000Z',
        commit: { sha: '1234567890abcdef1234567890abcdef12345678', branch: 'main' },
        target: 'https://base.example.test',
        environment,
        suites: [],
      },
      sameEnvironment: true,
    },
    comparison: [
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
    ],
    problems: [],
    ci: { run: 214, attempt: 1 },
    links: {
      run: 'https://github.com/example/shop/actions/runs/214',
      report: 'https://github.com/example/shop/actions/runs/214/artifacts/9',
    },
    notes: [],
  });
}

function withChecks(report: Report, status: Report['verdict']['status'], checks: readonly Check[]): Report {
  return {
    ...report,
    verdict: { status, checks: [...checks], counts: countsOf(checks), findings: [], warnings: [] },
  };
}

/** Nothing changed and everything passed. */
export function greenReport(): Report {
  const checks = failingChecks.filter((check) => check.status === 'pass' && check.reason !== 'improved');
  return withChecks({ ...failingReport(), comparison: [] }, 'pass', checks);
}

type Pairs = NonNullable<Check['pairs']>;

/** What live pairs said of a number of the sample; changes are shares. */
export function pairsOf(change: number, interval: Pairs['interval'], rest: Partial<Pairs> = {}): Pairs {
  return {
    told: 'share',
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

/** A pull request whose base was measured beside it. */
export function liveReport(): Report {
  const regress = { type: 'regress', value: 0.05, source: 'config', place: line(12) } as const;
  const gate = (subject: string, what: Metric, rest: Partial<Check>) =>
    checkOf(subject === 'browse' ? 'api' : 'web', subject, what, {
      kind: 'regression',
      basis: { kind: 'replicates', n: 10 },
      limit: regress,
      ...rest,
    });
  const checks = [
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
      pairs: pairsOf(0.011, [0.009, 0.013], { told: 'difference', noise: 0.001, margin: 0.02, limit: 0.04 }),
    }),
    checkOf('web', 'home/mobile', metrics.score, {
      kind: 'regression',
      level: 'warn',
      status: 'warn',
      reason: 'watch-hit',
      before: 0.95,
      now: 0.91,
      basis: three,
      pairs: pairsOf(-0.04, [-0.06, -0.02], { told: 'difference', noise: 0.01, margin: 0.02, limit: 0.04 }),
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
        noise: 0.1,
        needed: 34,
        slow: { base: 0, head: 1 },
      }),
    }),
    gate('home/mobile', metrics.lcp, {
      reason: 'ruled-out',
      before: 1020,
      now: 1028,
      pairs: pairsOf(0.008, [-0.016, 0.032], { count: 6, kept: 6, stoppedEarly: true, noise: 0.015 }),
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
      pairs: pairsOf(-0.01, [-0.03, 0.01], { told: 'difference', noise: 0.01, margin: 0.02, limit: 0.04 }),
    }),
  ];
  const { baseline, ...report } = withChecks(failingReport(), 'fail', checks);
  if (!baseline.found) return { ...report, baseline };
  return {
    ...report,
    baseline: {
      ...baseline,
      origin: 'measured alternately with this run',
      live: { preset: 'normal', pairs: 20, of: 20, gated: 5, seed: 7 },
    },
  };
}

/** The first run of a repository: absolute limits hold, everything else is new. */
export function firstReport(): Report {
  const checks = [
    checkOf('web', 'home/mobile', metrics.bytes, {
      kind: 'regression',
      status: 'new',
      reason: 'no-baseline',
      now: 312_480,
      basis: exact,
      limit: { type: 'regress', value: 0.05, source: 'config', place: line(14) },
    }),
    checkOf('web', 'home/mobile', metrics.lcp, {
      now: 1020,
      basis: three,
      limit: { type: 'max', value: 2500, source: 'config', place: line(12) },
    }),
  ];
  const report = withChecks(failingReport(), 'new', checks);
  return {
    ...report,
    comparison: [],
    baseline: {
      found: false,
      reason:
        'There is no baseline in .tidemark/baseline yet; `tidemark accept` makes this run the baseline.',
    },
  };
}

/** Interrupted: one page was never measured. */
export function partialReport(): Report {
  const note = 'https://preview.example.test/pricing did not answer within 30 s.';
  const checks = [
    checkOf('web', 'pricing/mobile', undefined, {
      kind: 'subject',
      status: 'absent',
      reason: 'unmeasured',
      note,
    }),
    checkOf('web', 'home/mobile', metrics.lcp, {
      now: 1020,
      before: 1015,
      basis: three,
      limit: { type: 'max', value: 2500, source: 'config', place: line(12) },
    }),
  ];
  checks.push(
    checkOf('api', 'browse', metrics.p95, {
      status: 'inconclusive',
      reason: 'untrusted',
      note: 'the load generator itself was late',
      limit: { type: 'max', value: 300, source: 'config', place: line(21) },
    }),
  );
  const report = withChecks(failingReport(), 'fail', checks);
  const problem = {
    code: 'run/no-answer',
    owner: 'target' as const,
    message: note,
    next: 'Open the address in a browser, or raise `target.wait`.',
    suite: 'web',
    subject: 'pricing/mobile',
  };
  const tasks = report.run.tasks.map((one, at) =>
    at === 0 ? one : { ...one, status: at === 1 ? ('failed' as const) : ('interrupted' as const), runs: 0 },
  );
  return {
    ...report,
    comparison: [],
    problems: [problem],
    run: { ...report.run, complete: false, interrupted: true, tasks, problems: [problem] },
  };
}

/** A report far beyond what a comment holds. */
export function hugeReport(): Report {
  const report = failingReport();
  const checks = Array.from({ length: 3000 }, (_, at): Check => ({
    ...checkOf('web', `page-${at}`, metrics.lcp, {
      now: 3000 + at,
      basis: three,
      limit: { type: 'max', value: at % 3 === 0 ? 2500 : 9000, source: 'config', place: line(12) },
    }),
    ...(at % 3 === 0 && { status: 'fail' as const, reason: 'over-limit' as const }),
  }));
  const sorted = checks.toSorted((a, b) => Number(b.status === 'fail') - Number(a.status === 'fail'));
  const many = Array.from({ length: 400 }, (_, at) =>
    found('visual/console-error', `Error number ${'𝕏'.repeat(200)} ${at}`, {
      selector: `#very-long-${'x'.repeat(300)}-${at}`,
    }),
  );
  return {
    ...report,
    verdict: { ...report.verdict, checks: sorted, counts: countsOf(sorted), findings: many },
  };
}
