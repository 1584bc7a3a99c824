import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { withCauses } from '../../../fixtures/causes.ts';
import { annotationsOf } from '../annotations/annotations.ts';
import { remarksOf } from '../annotations/remarks.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { hugeReport } from '../sample/huge.fixture.ts';
import { summaryWithin } from '../summary/summary.ts';
import { checkRunOf } from './check-run.ts';

test.each<[string, Report, string]>([
  ['failed', failingReport(), 'failure'],
  ['passed', greenReport(), 'success'],
  ['warned', { ...greenReport(), verdict: { ...greenReport().verdict, status: 'warn' } }, 'success'],
  [
    'undecided',
    { ...greenReport(), verdict: { ...greenReport().verdict, status: 'inconclusive' } },
    'neutral',
  ],
  ['first', firstReport(), 'neutral'],
  ['interrupted and failed', partialReport(), 'failure'],
  ['incomplete', { ...greenReport(), run: { ...greenReport().run, complete: false } }, 'neutral'],
])('a verdict that %s concludes as it should', (_name, report, conclusion) => {
  expect(checkRunOf(report, summaryWithin).conclusion).toBe(conclusion);
});

test('name, title and address tell which check it is', () => {
  expect(checkRunOf(failingReport(), summaryWithin)).toMatchObject({
    name: 'Tidemark (web)',
    externalId: 'tidemark:web',
    title: expect.stringContaining('5 things got worse. The worst: LCP of /pricing'),
    detailsUrl: 'https://github.com/example/shop/actions/runs/214/artifacts/9',
  });
  expect(
    checkRunOf({ ...failingReport(), key: 'default', links: { run: 'javascript:alert(1)' } }, summaryWithin),
  ).toMatchObject({ name: 'Tidemark' });
  expect(
    checkRunOf({ ...failingReport(), links: { run: 'javascript:alert(1)' } }, summaryWithin),
  ).not.toHaveProperty('detailsUrl');
});

test("annotations stand on the budgets' own lines; what has none is in the summary", () => {
  const { annotations, summary } = checkRunOf(failingReport(), summaryWithin);
  expect(
    annotations.map((one) => [one.path, one.start_line, one.end_line, one.annotation_level, one.title]),
  ).toEqual([
    ['tidemark.yml', 12, 12, 'failure', 'Tidemark: Slower to show'],
    ['tidemark.yml', 14, 14, 'failure', 'Tidemark: Heavier page'],
    ['tidemark.yml', 33, 33, 'warning', 'Tidemark'],
  ]);
  for (const words of ['Changed pixels: 3.1', 'Form elements must have labels', 'CLS: 0.12'])
    expect(summary).toContain(words);
});

test('a file outside the repository is no place of an annotation', () => {
  const report = failingReport();
  const at = (file: string): Report => ({
    ...report,
    verdict: {
      ...report.verdict,
      warnings: [{ text: 'x', place: { file, line: 3, column: 1 } }],
      checks: [],
    },
  });
  const paths = [
    './a/tidemark.yml',
    '/etc/tidemark.yml',
    '../tidemark.yml',
    'a/../../b.yml',
    'C:\\tidemark.yml',
    'a\\b.yml',
    '',
  ].map((file) => checkRunOf(at(file), summaryWithin).annotations[0]?.path);
  expect(paths).toEqual(['a/tidemark.yml', ...Array.from({ length: 6 }, () => undefined)]);
});

test('a check run has every line that the log has no room for', () => {
  const report = hugeReport();
  const checks = report.verdict.checks.map((one, at) =>
    one.limit?.place ? { ...one, limit: { ...one.limit, place: { ...one.limit.place, line: at + 1 } } } : one,
  );
  const spread = withCauses({ ...report, verdict: { ...report.verdict, checks } });
  expect([
    annotationsOf(spread).filter(({ level }) => level === 'error').length,
    checkRunOf(spread, summaryWithin).annotations.length,
    remarksOf(spread).length,
  ]).toEqual([10, 1001, 1002]);
});
