import { REPORT_SCHEMA, Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { withCauses } from '../../../fixtures/causes.ts';
import { baseline, comparison, run, series } from './run.fixture.ts';
import { checkOf, countsOf, exact, found, line, metrics, three } from './shop.fixture.ts';

export const failingChecks: readonly Check[] = [
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

const findings: readonly JudgedFinding[] = [
  found('visual/console-error', "TypeError: Cannot read properties of undefined (reading 'price')", {
    url: 'https://preview.example.test/assets/app.js',
    seen: { runs: 2, of: 3 },
    detail:
      "TypeError: Cannot read properties of undefined (reading 'price')\n    at render " +
      '(app.js:12:7)\n    at main (app.js:40:3)',
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
    explains: ['pixels'],
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

/** A pull request that breaks the pricing page, valid against the schema. */
export function failingReport(): Report {
  const report = Report.parse({
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
    run,
    baseline,
    comparison,
    series,
    problems: [],
    ci: { run: 214, attempt: 1 },
    links: {
      run: 'https://github.com/example/shop/actions/runs/214',
      report: 'https://github.com/example/shop/actions/runs/214/artifacts/9',
    },
    notes: [],
  });
  return withCauses(report);
}

/** The same with other checks and no findings. */
export function withChecks(
  report: Report,
  status: Report['verdict']['status'],
  checks: readonly Check[],
): Report {
  return withCauses({
    ...report,
    verdict: { status, checks: [...checks], counts: countsOf(checks), findings: [], warnings: [] },
  });
}
