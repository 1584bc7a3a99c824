import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { Reason } from '#model/record/verdict.ts';
import { checkOf } from '../sample/shop.fixture.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { pairsOf } from '../sample/live.fixture.ts';
import { storyOf } from '../causes/story.ts';
import { withCauses } from '../../../fixtures/causes.ts';
import { overviewContext } from '../html/page/overview.ts';
import { unchangedWords } from '../text/received-words.ts';
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

/** The same without a finding. */
function alone(...all: Parameters<typeof having>): Report {
  const report = having(...all);
  return { ...report, verdict: { ...report.verdict, findings: [] } };
}

test.each<[string, Report, string]>([
  ['failed', failingReport(), '5 things got worse. The worst: LCP of `/pricing` went from 2.41 s to 2.78 s'],
  ['passed', greenReport(), 'nothing got worse'],
  ['first', firstReport(), 'first measurement; nothing to compare with yet, 1 of 1 limit is kept'],
  [
    'first',
    alone(firstReport(), 'new', [
      ...firstReport().verdict.checks,
      one({ status: 'inconclusive', reason: 'untrusted' }),
    ]),
    'first measurement; nothing to compare with yet, 1 of 2 limits is kept',
  ],
  ['failed', partialReport(), '1 of 5 tasks measured, then interrupted. `/pricing` could not be measured'],
  [
    'failed',
    alone(failingReport(), 'fail', [one({ status: 'inconclusive', reason: 'untrusted' })]),
    '1 of 1 question stays open, which fails here',
  ],
  [
    'failed',
    alone(failingReport(), 'fail', [
      one({ status: 'fail', reason: 'over-limit' }),
      one({ status: 'absent', reason: 'unmeasured', kind: 'subject' }),
    ]),
    '2 things fail. The worst: LCP of `/` could not be measured',
  ],
  [
    'warned',
    alone(failingReport(), 'warn', [one({ status: 'warn', level: 'warn', reason: 'over-limit' }), one({})]),
    'passes; worth a look: LCP of `/` is 1 s, allowed: 2.5 s',
  ],
  [
    'warned',
    alone(failingReport(), 'warn', [
      one({ status: 'warn', level: 'warn', reason: 'over-limit' }),
      one({ status: 'inconclusive', reason: 'not-enough' }),
      one({}),
    ]),
    'passes; worth a look: LCP of `/` is 1 s, allowed: 2.5 s',
  ],
  [
    'undecided',
    alone(failingReport(), 'inconclusive', [
      one({ status: 'inconclusive', reason: 'pairs-missing' }),
      one({}),
      one({}),
    ]),
    'nothing found that is worse, but 1 of 3 questions stays open',
  ],
  [
    'undecided',
    alone(failingReport(), 'inconclusive', [
      one({ status: 'inconclusive', reason: 'pairs-missing' }),
      one({ status: 'warn', level: 'warn', reason: 'over-limit' }),
      one({}),
    ]),
    '1 of 3 questions stays open, and 1 thing is worth a look',
  ],
  [
    'passed',
    alone(failingReport(), 'pass', [
      one({ reason: 'ruled-out-coarsely', pairs: pairsOf(0.01, [-0.04, 0.06], { upper: 0.083 }) }),
      one({ reason: 'ruled-out-coarsely', pairs: pairsOf(0, [-0.05, 0.05], { upper: 0.121 }) }),
      one({}),
    ]),
    'nothing got worse; in 2 figures up to +12.1 % would go unseen',
  ],
  ['undecided', alone(failingReport(), 'inconclusive', []), 'nothing was measured, so nothing is said'],
  [
    'undecided',
    alone(failingReport(), 'pass', [one({})], { complete: false }),
    'incomplete, 5 of 5 tasks measured. Nothing got worse',
  ],
])('%s: the title answers whether it is good', (tone, report, title) => {
  const { tone: own, title: line } = storyOf(withCauses(report));
  expect([own, line.replaceAll('\u00a0', ' ')]).toEqual([tone, title]);
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

test('a limit and a regression of one number make one row with both limits', () => {
  const view = viewOf(having(failingReport(), 'fail', both(1000)));
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

test('of a page that is the same byte by byte no figure is missing: its row and its suite say why', () => {
  const page = {
    suite: 'web',
    kind: 'identical' as const,
    responses: 3,
    renamed: [],
    renamings: 0,
    differs: [],
  };
  const proved = { ...page, subject: 'home/mobile', proved: true, unmeasured: true as const };
  const measured = { ...page, subject: 'pricing/mobile', proved: true };
  const report = {
    ...alone(greenReport(), 'pass', [
      checkOf('web', 'home/mobile', lcp, {
        reason: 'same-bytes',
        limit: { type: 'regress', value: 0.05, source: 'recommended' },
      }),
    ]),
    received: [proved, measured],
  };
  const view = viewOf(report);
  expect(view.rows.map(({ now }) => now)).toEqual(['same bytes']);
  const { sums } = overviewContext(report, view, storyOf(report));
  expect(sums.map(({ what }) => what)).toEqual([
    '1 check passed, 2 page views proved unchanged byte by byte',
  ]);
  const words = unchangedWords(report);
  expect(words).toMatch(/Proved unchanged and not measured, since nothing of it can fail: \/ on mobile/);
  expect(words).toMatch(/Proved unchanged and measured on the head alone: \/pricing on mobile/);
});
