import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { hugeReport } from '#report/sample/huge.fixture.ts';
import { liveReport } from '#report/sample/live.fixture.ts';
import { firstReport, greenReport, partialReport } from '#report/sample/plain.fixture.ts';
import { parseReport } from './report-file.ts';
import { withCauses } from './causes.ts';

/** `fail broken message: 3 + 1, led by id`: the causes of a report in a line each. */
const lines = (report: Report): readonly string[] =>
  withCauses(report).verdict.causes.map(
    ({ level, kind, anchor, checks, findings, lead }) =>
      `${level} ${kind} ${anchor.kind} ${anchor.name.slice(0, 54)} ` +
      `(${checks.length} + ${findings.length}), led by ${lead}`,
  );

test('a pull request that breaks a page: its causes', () => {
  expect(lines(failingReport())).toEqual([
    'fail slow page /pricing (1 + 0), led by web/pricing/mobile/lcp#max',
    'fail resource page / (1 + 0), led by web/home/mobile/script-bytes#regress',
    'fail broken message TypeError: Cannot read properties of undefined (readin (0 + 1), ' +
      'led by looks/pricing/mobile/#findings',
    'fail broken element #coupon > input[type="text"] (1 + 1), led by looks/pricing/mobile/#findings',
    'fail looks element #buy (1 + 1), led by looks/pricing/mobile/changed-pixels#max',
    'warn looks page / (1 + 0), led by web/home/mobile/cls#max',
  ]);
});

test('the same with its base measured beside it', () => {
  expect(lines(liveReport())).toEqual([
    'fail slow page /pricing (2 + 0), led by web/pricing/mobile/lcp#regress',
    'fail resource page / (1 + 0), led by web/home/mobile/script-bytes#regress',
    'warn looks page / (1 + 0), led by web/home/mobile/cls#regress',
  ]);
});

test('what breaks nothing, and a first run, have no causes; a page that nobody saw is one', () => {
  expect([lines(greenReport()), lines(firstReport())]).toEqual([[], []]);
  expect(lines(partialReport())).toEqual([
    'fail unmeasured page /pricing (1 + 0), led by web/pricing/mobile/#subject',
  ]);
});

test('a report has the causes of its own checks and findings, whatever its file says of them', () => {
  const { causes } = withCauses(failingReport()).verdict;
  expect(causes.length).toBeGreaterThan(3);
  const read = (change: (verdict: Record<string, unknown>) => void) => {
    const { verdict, ...rest } = failingReport();
    const changed: Record<string, unknown> = { ...verdict };
    change(changed);
    const parsed = parseReport(JSON.stringify({ ...rest, verdict: changed }));
    return 'report' in parsed ? parsed.report.verdict.causes : parsed.why;
  };
  const forged = { ...causes[0], level: 'warn', checks: ['nothing/at/all#max'] };
  expect(read((verdict) => delete verdict['causes'])).toEqual(causes);
  expect(read((verdict) => (verdict['causes'] = []))).toEqual(causes);
  expect(read((verdict) => (verdict['causes'] = [forged]))).toEqual(causes);
  expect(read((verdict) => (verdict['causes'] = [{ ...forged, id: '<b>' }]))).toContain('causes.0.id');
});

test('a report of thousands of checks has each that failed in one cause', () => {
  const { checks, causes } = withCauses(hugeReport()).verdict;
  const failed = checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
  expect(causes.flatMap((cause) => cause.checks).toSorted()).toEqual(failed.toSorted());
});
