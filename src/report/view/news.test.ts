import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { checkOf } from '../sample/shop.fixture.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { hugeReport } from '../sample/huge.fixture.ts';
import { news } from './news.ts';

const green: Report = { ...greenReport(), verdict: { ...greenReport().verdict, findings: [] } };
const [bytes] = greenReport().run.suites.flatMap((suite) =>
  suite.metrics.filter(({ id }) => id === 'script-bytes'),
);
const [lcp] = greenReport().run.suites.flatMap((suite) => suite.metrics.filter(({ id }) => id === 'lcp'));
const withCheck = (...checks: readonly Check[]): Report => ({
  ...green,
  verdict: { ...green.verdict, checks: [...checks, ...green.verdict.checks] },
});
const [sample] = failingReport().verdict.findings;
const withFinding = (rest: Partial<JudgedFinding>): Report => ({
  ...green,
  verdict: {
    ...green.verdict,
    findings: sample ? [{ ...sample, failing: false, severity: 'warning', ...rest }] : [],
  },
});
const exact = { kind: 'exact', n: 3 } as const;
const moved = (now: number, rest: Partial<Check> = {}) =>
  checkOf('web', 'pricing/mobile', bytes, {
    kind: 'regression',
    reason: 'changed-within-budget',
    now,
    before: 1000,
    basis: exact,
    ...rest,
  });

test.each<[string, Report, boolean]>([
  ['everything passed and nothing moved', green, false],
  ['something failed', failingReport(), true],
  ['very much failed', hugeReport(), true],
  ['something could not be measured', partialReport(), true],
  ['a first run within its limits', firstReport(), false],
  [
    'a first run over one',
    { ...firstReport(), verdict: { ...firstReport().verdict, checks: failingReport().verdict.checks } },
    true,
  ],
  [
    'a warning',
    withCheck(moved(1200, { status: 'warn', level: 'warn', reason: 'changed-over-budget' })),
    true,
  ],
  [
    'a check that could not be trusted',
    withCheck(moved(1000, { status: 'inconclusive', reason: 'untrusted' })),
    true,
  ],
  [
    'a stored time that decides nothing',
    withCheck(
      checkOf('web', 'pricing/mobile', lcp, {
        kind: 'regression',
        status: 'inconclusive',
        reason: 'time-needs-pairs',
        now: 1010,
        before: 1000,
        basis: { kind: 'replicates', n: 3 },
      }),
    ),
    false,
  ],
  [
    'a stored time that is clearly worse',
    withCheck(
      checkOf('web', 'pricing/mobile', lcp, {
        kind: 'regression',
        status: 'inconclusive',
        reason: 'time-needs-pairs',
        now: 1500,
        before: 1000,
        basis: { kind: 'replicates', n: 3 },
      }),
    ),
    true,
  ],
  ['a number worse within its budget', withCheck(moved(1040)), true],
  ['a number better', withCheck(moved(800, { reason: 'improved' })), true],
  [
    'a few bytes of headers',
    withCheck(moved(1012, { reason: 'below-floor' }), moved(1012, { kind: 'limit', reason: 'within-limit' })),
    false,
  ],
  [
    'a few bytes of headers over a limit',
    withCheck(
      moved(1012, {
        kind: 'limit',
        status: 'fail',
        reason: 'over-limit',
        limit: { type: 'max', value: 1010, source: 'config' },
      }),
      moved(1012, { reason: 'below-floor' }),
    ),
    true,
  ],
  ['a new finding', withFinding({ state: 'new' }), true],
  ['something that merely changed', withFinding({ state: 'new', severity: 'info' }), true],
  ['a fixed finding', withFinding({ state: 'fixed' }), true],
  ['a finding that was there before', withFinding({ state: 'still' }), false],
  ['an ignored finding', withFinding({ state: 'ignored' }), false],
  ['a finding without a baseline to compare with', withFinding({ state: 'unknown' }), false],
  [
    'a problem',
    { ...green, problems: [{ code: 'a/b', owner: 'target', message: 'It went wrong.', next: 'Try again.' }] },
    true,
  ],
])('%s', (_name, report, expected) => {
  expect(news(report)).toBe(expected);
});
