import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { failingReport, withChecks } from '../sample/failing.fixture.ts';
import { pairsOf } from '../sample/live.fixture.ts';
import { checkOf, line, metrics, pages } from '../sample/shop.fixture.ts';
import { brokenPages, otherFindings } from './pages.ts';
import { viewOf } from './view.ts';

function pagesOf(report: Report, most = 60) {
  const view = viewOf(report);
  return brokenPages(
    report,
    { failed: view.changed.filter((row) => row.mark === 'failed'), shots: view.shots },
    most,
  );
}

function withPhone(): Report {
  const report = failingReport();
  const phone = {
    id: 'pricing/phone',
    page: { name: 'pricing', path: '/pricing' },
    variant: { viewport: 'phone' },
  };
  const suites = report.run.suites.map((suite) =>
    suite.name === 'looks' ? { ...suite, subjects: [...suite.subjects, phone] } : suite,
  );
  const [first, ...rest] = report.verdict.findings;
  if (!first) throw new Error('the sample has findings');
  return {
    ...report,
    run: { ...report.run, suites },
    verdict: { ...report.verdict, findings: [first, { ...first, subject: 'pricing/phone' }, ...rest] },
  };
}

test('what broke on a page stands together, whatever suite or device saw it', () => {
  const { pages } = pagesOf(withPhone());
  expect(pages.map((page) => [page.heading, page.rows.map(({ row, tag }) => `${row.what} ${tag}`)])).toEqual([
    ['/pricing', ['LCP mobile', 'Changed pixels mobile']],
    ['/', ['JavaScript mobile']],
  ]);
  expect(pages[0]?.findings.map((line) => line.subjects)).toEqual([['mobile', 'phone'], ['mobile']]);
  expect(pages[0]?.changes.map((line) => line.finding.rule)).toEqual(['visual/element-moved']);
  expect(pages[0]?.shots.map(({ shot }) => shot.state)).toEqual(['changed']);
});

test('an endpoint stands with its scenario', () => {
  const report = failingReport();
  const subjects = [
    { id: 'browse', scenario: 'browse' },
    { id: 'browse/GET /a', scenario: 'browse', endpoint: { name: 'GET /a' }, parent: 'browse' },
  ];
  const suites = report.run.suites.map((suite) => (suite.name === 'api' ? { ...suite, subjects } : suite));
  const check = report.verdict.checks.find((one) => one.suite === 'api');
  if (!check) throw new Error('the sample has a load');
  const failed = { ...check, status: 'fail' as const, reason: 'over-limit' as const };
  const checks = [failed, { ...failed, id: 'endpoint', subject: 'browse/GET /a' }];
  const { pages } = pagesOf({
    ...report,
    run: { ...report.run, suites },
    verdict: { ...report.verdict, checks, findings: [] },
  });
  expect(pages.map((page) => [page.heading, page.rows.map(({ tag }) => tag)])).toEqual([
    ['browse', ['', 'GET /a']],
  ]);
});

test('no finding is told twice, and none is lost beyond the last page shown', () => {
  const report = withPhone();
  const idsOf = (most: number) => otherFindings(report, pagesOf(report, most).pages).map((group) => group.id);
  expect(idsOf(60)).toEqual(['fixed', 'still', 'ignored']);
  expect(idsOf(0)).toEqual(['failing', 'changes', 'fixed', 'still', 'ignored']);
  expect(pagesOf(report, 1).left).toBe(1);
});

test('a page with nothing but a failing finding has its place', () => {
  const report = failingReport();
  const { pages } = pagesOf({ ...report, verdict: { ...report.verdict, checks: [] } });
  expect(pages.map((page) => [page.heading, page.rows.length, page.findings.length])).toEqual([
    ['/pricing', 0, 2],
  ]);
});

test('a whole site stands by itself, and says what it is held to', () => {
  const across = pages.map(({ id }) => id);
  const site = checkOf('web', '*/mobile', metrics.lcp, {
    across,
    kind: 'regression',
    status: 'fail',
    reason: 'proved',
    before: 1_510,
    now: 1_580,
    limit: { type: 'regress', value: 0.0375, source: 'config', place: line(12) },
    pairs: pairsOf(0.046, [0.035, 0.058], { margin: 0.0375, noise: 0.015 }),
    note: 'on average; all pages together may lose three quarters of what one may',
  });
  const report = withChecks(failingReport(), 'fail', [site]);
  const [shown] = pagesOf(report).pages;
  expect([shown?.heading, shown?.rows.map(({ tag }) => tag)]).toEqual(['all 2 pages', ['mobile']]);
  const [row] = viewOf(report).loud;
  expect(row?.limit).toBe('over +3.8\u00a0% for all pages together');
  expect(`${row?.subject}, ${row?.what}: ${row?.sentence}`).toBe(
    'all 2 pages on mobile, LCP: 1.51\u00a0s → 1.58\u00a0s (+4.6\u00a0%, 95\u00a0% CI +3.5…+5.8\u00a0%; ' +
      '10 pairs, noise ±1.5\u00a0% a run): slower beyond the allowed +3.8\u00a0% (`tidemark.yml:12`) ' +
      '(on average; all pages together may lose three quarters of what one may)',
  );
});
