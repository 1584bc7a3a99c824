import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { Reason } from '#model/record/verdict.ts';
import { checkOf } from '../sample/shop.fixture.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { pairsOf } from '../sample/live.fixture.ts';
import { viewOf } from './view.ts';

function having(
  report: Report,
  status: Report['verdict']['status'],
  checks: readonly Check[],
  changes: Partial<Report['run']> = {},
): Report {
  const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 };
  for (const check of checks) counts[check.status] += 1;
  return {
    ...report,
    run: { ...report.run, ...changes },
    verdict: { ...report.verdict, status, checks: [...checks], counts },
  };
}

const lcp = failingReport().run.suites[0]?.metrics[0];
const one = (rest: Partial<Check>) =>
  checkOf('web', 'home/mobile', lcp, {
    now: 1000,
    limit: { type: 'max', value: 2500, source: 'config' },
    ...rest,
  });

test.each<[string, Report, string]>([
  ['failed', failingReport(), '4 of 12 checks failed'],
  ['passed', greenReport(), 'all 5 checks passed'],
  ['first', firstReport(), 'first run, no baseline yet: 1 of 2 checks passed'],
  [
    'first',
    having(firstReport(), 'new', [
      ...firstReport().verdict.checks,
      one({ status: 'inconclusive', reason: 'untrusted' }),
    ]),
    'first run, no baseline yet: 1 of 3 checks passed, 1 undecided',
  ],
  ['failed', partialReport(), 'interrupted after 1 of 5 tasks: 1 of 3 checks could not be measured'],
  [
    'failed',
    having(failingReport(), 'fail', [one({ status: 'inconclusive', reason: 'untrusted' })]),
    '1 of 1 check inconclusive, which fails here',
  ],
  [
    'failed',
    having(failingReport(), 'fail', [
      one({ status: 'fail', reason: 'over-limit' }),
      one({ status: 'absent', reason: 'unmeasured', kind: 'subject' }),
    ]),
    '1 of 2 checks failed, 1 could not be measured',
  ],
  [
    'warned',
    having(failingReport(), 'warn', [one({ status: 'warn', level: 'warn', reason: 'over-limit' }), one({})]),
    'passed with 1 warning (2 checks)',
  ],
  [
    'warned',
    having(failingReport(), 'warn', [
      one({ status: 'warn', level: 'warn', reason: 'over-limit' }),
      one({ status: 'inconclusive', reason: 'not-enough' }),
      one({}),
    ]),
    '1 warning, 1 of 3 checks undecided',
  ],
  [
    'undecided',
    having(failingReport(), 'inconclusive', [
      one({ status: 'inconclusive', reason: 'pairs-missing' }),
      one({}),
      one({}),
    ]),
    '1 of 3 checks undecided, 2 passed',
  ],
  [
    'undecided',
    having(failingReport(), 'inconclusive', [
      one({ status: 'inconclusive', reason: 'pairs-missing' }),
      one({ status: 'warn', level: 'warn', reason: 'over-limit' }),
      one({}),
    ]),
    '1 of 3 checks undecided, 1 warning, 1 passed',
  ],
  [
    'passed',
    having(failingReport(), 'pass', [
      one({ reason: 'ruled-out-coarsely', pairs: pairsOf(0.01, [-0.04, 0.06], { upper: 0.083 }) }),
      one({ reason: 'ruled-out-coarsely', pairs: pairsOf(0, [-0.05, 0.05], { upper: 0.121 }) }),
      one({}),
    ]),
    'all 3 checks passed (in 2, up to +12.1 % would go unseen)',
  ],
  ['undecided', having(failingReport(), 'inconclusive', []), 'nothing was measured'],
  [
    'undecided',
    having(failingReport(), 'pass', [one({})], { complete: false }),
    'incomplete, 5 of 5 tasks measured: the only check passed',
  ],
])('%s: the headline answers whether it is good', (tone, report, headline) => {
  const { tone: own, headline: line } = viewOf(report);
  expect([own, line.replaceAll('\u00a0', ' ')]).toEqual([tone, headline]);
});

test('every reason has words of its own, and those of whole subjects need no number', () => {
  const numbered = Reason.options.map((reason) =>
    one({ reason, before: 900, basis: { kind: 'replicates', n: 3 }, note: 'a note' }),
  );
  const whole = (
    [
      'no-baseline',
      'new-subject',
      'options-changed',
      'not-in-baseline',
      'unmeasured',
      'subject-removed',
      'no-new-findings',
      'new-findings',
    ] as const
  ).map((reason) => checkOf('web', 'home/mobile', undefined, { kind: 'subject', reason }));
  const sentences = [...numbered, ...whole].map(
    (check) => viewOf(having(failingReport(), 'pass', [check])).rows[0]?.sentence ?? '',
  );
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\(\)|^[;:,. ]|\.$/);
});

const both = (now: number, rest: Partial<Check> = {}) => [
  one({
    now,
    before: 500,
    basis: { kind: 'exact', n: 3 },
    status: 'fail',
    reason: 'over-limit',
    limit: { type: 'max', value: 900, source: 'config' },
    ...rest,
  }),
  one({
    now,
    before: 500,
    basis: { kind: 'exact', n: 3 },
    status: 'fail',
    reason: 'changed-over-budget',
    kind: 'regression',
    limit: { type: 'regress', value: 0.05, source: 'config' },
    ...rest,
  }),
];

test('a limit and a regression of one number make one row with both limits, and the headline counts both', () => {
  const view = viewOf(having(failingReport(), 'fail', both(1000)));
  expect(view.headline).toBe('2 of 2 checks failed');
  expect(view.rows).toHaveLength(2);
  expect(view.changed.map((row) => [row.limit, row.why])).toEqual([
    [
      'over 900\u00a0ms and +5\u00a0%',
      '500\u00a0ms → 1\u00a0s: +500\u00a0ms (+100\u00a0%) (exact, 3 runs alike), ' +
        'over 900\u00a0ms and +5\u00a0% (your budget)',
    ],
  ]);
});

test('of two checks of one number that ended differently the worse stays', () => {
  const [over, worse] = both(1000);
  if (!over || !worse) throw new Error('two checks');
  expect(
    viewOf(
      having(failingReport(), 'fail', [over, { ...worse, status: 'pass', reason: 'changed-within-budget' }]),
    ).changed.map((row) => row.limit),
  ).toEqual(['over 900\u00a0ms']);
});

test('checks that warn or were not measured merge as well', () => {
  const limits = (rest: Partial<Check>) =>
    viewOf(having(failingReport(), 'warn', both(1000, rest))).changed.map((row) => row.limit);
  expect(limits({ status: 'warn', level: 'warn' })).toEqual(['over 900\u00a0ms and +5\u00a0% (warns only)']);
  expect(limits({ status: 'absent', reason: 'unmeasured' })).toEqual([
    'unanswered: 900\u00a0ms and +5\u00a0%',
  ]);
});

test('a findings check gives way to the list of its findings', () => {
  const check = checkOf('looks', 'pricing/mobile', undefined, {
    kind: 'findings',
    status: 'fail',
    reason: 'new-findings',
    now: 2,
  });
  const report = having(failingReport(), 'fail', [check]);
  expect(viewOf(report).changed).toEqual([]);
  expect(viewOf({ ...report, verdict: { ...report.verdict, findings: [] } }).changed).toHaveLength(1);
});

test('a number that exists only against a baseline is never called not measured without one', () => {
  const pixels = failingReport().run.suites[1]?.metrics[0];
  const check = checkOf('looks', 'home/mobile', pixels, {
    status: 'new',
    reason: 'no-baseline',
    limit: { type: 'max', value: 0.001, source: 'recommended' },
  });
  const [row] = viewOf(having(firstReport(), 'new', [check])).rows;
  expect([row?.now, row?.limit]).toEqual(['–', 'not yet: 0.1\u00a0%']);
});

test('what waits for a baseline is a sentence a reason', () => {
  const waits = (reason: Check['reason']) => one({ status: 'new', reason });
  expect(
    viewOf(having(firstReport(), 'new', [waits('no-baseline'), waits('no-baseline'), waits('new-subject')]))
      .waiting,
  ).toEqual([
    '2 comparisons start with the next run: there is no baseline yet.',
    '1 comparison starts with the next baseline: the baseline does not have these pages or scenarios.',
  ]);
});

test('a noisy number moves only beyond its margin and floor', () => {
  const moved = (now: number, before: number) =>
    viewOf(having(failingReport(), 'pass', [one({ now, before, basis: { kind: 'replicates', n: 3 } })]))
      .rows[0]?.moved;
  expect([moved(1040, 1000), moved(1060, 1000), moved(930, 1000), moved(115, 100)]).toEqual([
    'no',
    'worse',
    'better',
    'no',
  ]);
});

test('the same finding on several pages is one line', () => {
  const report = failingReport();
  const [first] = report.verdict.findings;
  if (!first) throw new Error('the sample has findings');
  const findings = [first, { ...first, subject: 'home/mobile' }];
  const [group] = viewOf({ ...report, verdict: { ...report.verdict, findings } }).findings;
  expect(group?.lines.map((line) => line.subjects)).toEqual([['/pricing on mobile', '/ on mobile']]);
});
