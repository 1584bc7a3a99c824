import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { reporters } from '../registry.ts';
import { checkOf } from '../sample/shop.fixture.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { checkDetails } from '../markdown/parts.ts';
import { withCauses } from '../../../fixtures/causes.ts';
import { liveReport, pairsOf } from '../sample/live.fixture.ts';
import { pairReason } from './pair-words.ts';
import { viewOf, type Row } from './view.ts';

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const told = (report: Report, metric: string): Row | undefined =>
  viewOf(report).rows.find((row) => row.check.metric?.id === metric && row.check.pairs);

const metricOf = (id: string) =>
  liveReport()
    .run.suites.flatMap((suite) => suite.metrics)
    .find((one) => one.id === id);

/** The live report with one check only. */
function having(metric: string, rest: Partial<Check>): Report {
  const report = liveReport();
  const check = checkOf('web', 'home/mobile', metricOf(metric), {
    kind: 'regression',
    before: 1000,
    now: 1010,
    limit: { type: 'regress', value: 0.05, source: 'config' },
    pairs: pairsOf(0.01, [-0.02, 0.04]),
    ...rest,
  });
  const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0, [check.status]: 1 };
  return withCauses({
    ...report,
    verdict: {
      ...report.verdict,
      status: check.status === 'fail' || check.status === 'warn' ? check.status : 'pass',
      checks: [check],
      counts,
      findings: [],
      warnings: [],
    },
  });
}

const why = (metric: string, rest: Partial<Check>): string =>
  spaced(viewOf(having(metric, rest)).rows[0]?.why ?? '');

test('a line tells absolute values, then the change, interval, pairs, noise, reason and what would change it', () => {
  expect(spaced(told(liveReport(), 'lcp')?.why ?? '')).toBe(
    '2.41 s → 2.78 s (+15.2 %, 95 % CI +9…+21 %; 10 pairs, noise ±4 % a run): ' +
      'slower beyond the allowed +5 % (`tidemark.yml:12`)',
  );
});

test.each<[Check['reason'], Partial<Check>, string]>([
  [
    'ruled-out',
    {
      pairs: pairsOf(0.008, [-0.016, 0.032], {
        count: 6,
        kept: 6,
        noise: 0.015,
        upper: 0.041,
        stoppedEarly: true,
      }),
    },
    '1 s → 1.01 s (+0.8 %, 95 % CI −1.6…+3.2 %; 6 pairs, noise ±1.5 % a run): ' +
      'at worst +4.1 %, within the allowed +5 %; stopped early (6 of 20 pairs)',
  ],
  [
    'ruled-out-coarsely',
    { pairs: pairsOf(0.008, [-0.04, 0.06], { upper: 0.083 }) },
    'no sign of a change, but not decided finely: up to +8.3 % would not have been seen (allowed +5 %)',
  ],
  [
    'beyond-doubt',
    { status: 'fail', pairs: pairsOf(6, [5, 7], { count: 5, kept: 5 }) },
    'slower in every pair, far beyond the allowed +5 % (your budget)',
  ],
  [
    'better-proved',
    { pairs: pairsOf(-0.12, [-0.15, -0.09]) },
    '1 s → 1.01 s (pair by pair −12 %, 95 % CI −15…−9 %; 10 pairs, noise ±4 % a run): better than before',
  ],
  [
    'not-enough',
    {
      status: 'inconclusive',
      pairs: pairsOf(0.08, [-0.01, 0.17], { count: 20, kept: 18, needed: 34, limit: 0.21, upper: 0.19 }),
    },
    '1 s → 1.01 s (+8 %, 95 % CI −1…+17 %; 20 pairs, 2 left out for a slow run, noise ±4 % a run): ' +
      'not decided after 20 of 20 pairs: up to +19 % is possible; ' +
      'about 34 pairs would decide: raise `compare.preset` or `compare.max-time`, or the budget',
  ],
  [
    'not-enough',
    { status: 'inconclusive', pairs: pairsOf(0.08, [-0.01, 0.17], { needed: 90 }) },
    'about 90 pairs would decide; rather raise the budget, or measure on a quieter machine',
  ],
  ['not-enough', { status: 'inconclusive' }, 'more pairs would hardly decide; raise the budget'],
  [
    'not-enough',
    { status: 'inconclusive', level: 'warn' },
    'what only warns is measured for no longer; allow more, or say `level: fail`',
  ],
  [
    'small-but-proved',
    { status: 'warn' },
    'surely slower, but by less than the allowed +5 % (your budget), so it only warns',
  ],
  [
    'slow-runs',
    { status: 'warn', pairs: pairsOf(0.01, [-0.02, 0.04], { slow: { base: 1, head: 7 } }) },
    'slow in 7 of 10 runs, the base in 1: more than chance explains',
  ],
  [
    'watch-hit',
    { status: 'warn', level: 'warn' },
    'probably slower; without a `regress` budget it only warns',
  ],
  ['below-floor', {}, 'surely slower, but by too little for anyone to notice'],
  [
    'cut-short',
    { status: 'inconclusive' },
    'not decided: the pairs ended when another figure failed; mend that one first',
  ],
  [
    'pairs-missing',
    { status: 'inconclusive', pairs: pairsOf(0.01, [-0.02, 0.04], { count: 5, kept: 5 }) },
    'too few pairs to decide; 6 pass most figures and 7 can fail: raise `compare.max-time`',
  ],
  [
    'pairs-missing',
    { status: 'inconclusive', note: 'the head gave no number in 4 of 14 pairs' },
    'undecided, because too many pairs lack a number; look at why, then run it again (the head gave no number',
  ],
])('%s is told in words of its own', (reason, rest, text) => {
  expect(why('lcp', { reason, ...rest })).toContain(text);
});

test('a change within pairs that points elsewhere than the middle values says whose it is', () => {
  const change = (now: number, share: number) =>
    spaced(
      viewOf(having('lcp', { now, reason: 'ruled-out', pairs: pairsOf(share, [-0.2, 0.2]) })).rows[0]
        ?.change ?? '',
    );
  expect(change(1010, 0.01)).toBe('+1 % (95 % CI −20…+20 %)');
  expect(change(1010, -0.02)).toBe('pair by pair −2 % (95 % CI −20…+20 %)');
  expect(change(980, 0.02)).toBe('pair by pair +2 % (95 % CI −20…+20 %)');
  expect(change(1000, 0.02)).toBe('+2 % (95 % CI −20…+20 %)');
});

test('what may be 0 or is a score is told in its unit', () => {
  const pairs = pairsOf(0.011, [0.009, 0.013], {
    scale: 'absolute',
    noise: 0.001,
    margin: 0.02,
    limit: 0.04,
    upper: 0.013,
  });
  expect(why('cls', { reason: 'ruled-out', pairs, before: 0.01, now: 0.021 })).toContain(
    '(+0.011, 95 % CI +0.009…+0.013; 10 pairs, noise ±0.001 a run): at worst +0.013, within the allowed +0.02',
  );
  expect(
    why('performance', {
      reason: 'ruled-out',
      pairs: { ...pairs, change: -0.01, interval: [-0.03, 0.01], noise: 0.012, upper: -0.015 },
      before: 0.95,
      now: 0.94,
    }),
  ).toContain(
    '95 → 94 (−1 point, 95 % CI −3 points…+1 point; 10 pairs, noise ±1.2 points a run): ' +
      'at worst −1.5 points, within the allowed −2 points',
  );
});

test('a throughput that falls fails below its margin, told with the sign it falls by', () => {
  expect(
    why('throughput', {
      reason: 'proved',
      status: 'fail',
      before: 20,
      now: 16,
      pairs: pairsOf(-0.2, [-0.24, -0.16]),
    }),
  ).toContain(
    '20/s → 16/s (−20 %, 95 % CI −24…−16 %; 10 pairs, noise ±4 % a run): ' +
      'lower beyond the allowed −5 % (your budget)',
  );
});

test('a failure with labels swapped reads as an improvement in every document', () => {
  const worse = having('lcp', {
    status: 'fail',
    reason: 'proved',
    before: 2410,
    now: 2780,
    pairs: pairsOf(0.152, [0.09, 0.21]),
  });
  const better = having('lcp', {
    reason: 'better-proved',
    before: 2780,
    now: 2410,
    pairs: pairsOf(-0.132, [-0.174, -0.083]),
  });
  expect([viewOf(worse).changed[0]?.moved, viewOf(worse).improved.length]).toEqual(['worse', 0]);
  expect([viewOf(better).changed.length, viewOf(better).improved[0]?.moved]).toEqual([0, 'better']);
  const text = (report: Report) =>
    spaced(
      reporters
        .filter((one) => one.id === 'comment' || one.id === 'terminal')
        .flatMap((one) => one.render(report, new Map()))
        .map((one) => one.text)
        .join('\n'),
    );
  expect(text(worse)).toContain('+15.2 % (95 % CI +9…+21 %)');
  expect(text(better)).toContain('**Better:** `/ on mobile` LCP 2.78 s → 2.41 s.');
  expect(text(better)).not.toMatch(/failed|slower|❌|FAIL/);
});

test('a pass never claims more than its interval rules out', () => {
  const [row] = viewOf(
    having('lcp', { reason: 'ruled-out', pairs: pairsOf(0.06, [-0.04, 0.16], { limit: 0.21 }) }),
  ).rows;
  expect(spaced(row?.limit ?? '')).toBe('up to +21 % would go unseen, allowed +5 %');
  expect(row?.moved).toBe('no');
});

test('beside live pairs a noisy number has moved only where they prove it', () => {
  const limit = checkOf('web', 'home/mobile', metricOf('lcp'), {
    before: 1000,
    now: 1200,
    basis: { kind: 'replicates', n: 10 },
    limit: { type: 'max', value: 2500, source: 'config' },
  });
  const with1 = (report: Report) =>
    viewOf({ ...report, verdict: { ...report.verdict, checks: [limit] } }).changed.length;
  expect([with1(failingReport()), with1(liveReport())]).toEqual([1, 0]);
});

test('of a limit and a regression that both failed the pairs tell the figures, wherever they stand', () => {
  const report = liveReport();
  const checks = report.verdict.checks
    .filter((check) => check.metric?.id === 'lcp' && check.status === 'fail')
    .toReversed();
  const { changed } = viewOf({ ...report, verdict: { ...report.verdict, checks } });
  expect(changed.map(({ change, limit }) => [spaced(change), spaced(limit)])).toEqual([
    ['+15.2 % (95 % CI +9…+21 %)', 'over +5 % and 2.5 s'],
  ]);
});

test('the promise is told once, and only where pairs were judged', () => {
  const promise =
    'If nothing had changed, chance would turn this red in at most 1 % of cases and yellow in at most ' +
    '6 % (5 metrics gated).';
  for (const one of reporters.filter(
    ({ id }) => id === 'comment' || id === 'summary' || id === 'terminal' || id === 'html',
  )) {
    const count = (report: Report) =>
      spaced(one.render(report, new Map())[0]?.text ?? '')
        .replaceAll(/\s+/g, ' ')
        .split(promise).length - 1;
    expect([one.id, count(liveReport()), count(failingReport())]).toEqual([one.id, 1, 0]);
  }
});

test.each<[Check['reason'], Check['history'], string]>([
  [
    'outside-history',
    { scale: 'relative', records: 12, visible: 0.09 },
    '1 s → 1.2 s: +200 ms (+20 %) (median of 3 runs): ' +
      'more than 12 earlier runs of the base branch on such machines explain (smallest visible change ' +
      '9 %); it only warns, live pairs decide',
  ],
  [
    'within-history',
    { scale: 'relative', records: 12, visible: 0.09 },
    'as in 12 earlier runs of the base branch on such machines; smallest visible change 9 %',
  ],
  [
    'too-little-history',
    { scale: 'relative', records: 1 },
    'informational: 1 earlier run of the base branch on such machines, and it takes 10; live pairs decide',
  ],
  [
    'too-noisy',
    { scale: 'relative', records: 12, visible: 1.4 },
    'informational: on such machines the smallest visible change is 140 %; live pairs decide',
  ],
])('%s says what earlier runs could show', (reason, history, text) => {
  const check = checkOf('web', 'home/mobile', metricOf('lcp'), {
    kind: 'regression',
    status: 'warn',
    reason,
    now: 1200,
    before: 1000,
    basis: { kind: 'replicates', n: 3 },
    limit: { type: 'regress', value: 0.05, source: 'config' },
    history,
  });
  const report = failingReport();
  const view = viewOf({ ...report, verdict: { ...report.verdict, checks: [check] } });
  expect(spaced(view.rows[0]?.why ?? '')).toContain(text);
  expect(view.comparison.includes('Times only warn here: the smallest visible change is')).toBe(
    history?.visible !== undefined,
  );
});

test('what a base measured alongside does not show waits for no later baseline', () => {
  expect(viewOf(having('lcp', { status: 'new', reason: 'new-subject' })).waiting).toEqual([
    '1 comparison was not made: the base, measured beside this run, gave nothing to compare with.',
  ]);
  expect(viewOf(liveReport()).waiting).toEqual([]);
});

test.each([
  ['count', 'lower', 'more'],
  ['count', 'higher', 'fewer'],
  ['per-second', 'higher', 'lower'],
  ['per-second', 'lower', 'higher'],
] as const)('a worsening of a %s of which %s is better is called %s', (unit, better, word) => {
  const pairs = pairsOf(0.01, [-0.02, 0.04]);
  const check = checkOf('web', 'home/mobile', undefined, {
    kind: 'regression',
    reason: 'below-floor',
    pairs,
  });
  const metric = { id: 'm', title: 'M', unit, better };
  expect(pairReason({ ...check, metric }, '')).toBe(`surely ${word}, but by too little for anyone to notice`);
});

test('what each run says alone stands beside what all say together', () => {
  const pairs = pairsOf(0.008, [-0.016, 0.032], { alone: { base: 950, head: 1_204 } });
  const report = having('lcp', { status: 'pass', reason: 'ruled-out', pairs });
  const view = viewOf(report);
  expect(spaced(checkDetails(view, [], 'every'))).toContain(
    '1 s → 1.01 s +0.8 % (95 % CI −1.6…+3.2 %), each run alone 950 ms → 1.2 s |',
  );
  expect(spaced(told(report, 'lcp')?.sentence ?? '')).toContain(
    '1 s → 1.01 s (+0.8 %, 95 % CI −1.6…+3.2 %; 10 pairs, noise ±4 % a run, each run alone 950 ms → 1.2 s)',
  );
});
