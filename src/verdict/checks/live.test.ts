import { expect, test } from 'vitest';
import type { Budget } from '#model/config.ts';
import type { FiguresDecided } from '#model/contract/event.ts';
import type { Samples } from '#model/observation/measurement.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Paired, PairSeries, TallySeries } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { Verdict, type Check } from '#model/record/verdict.ts';
import { numbers } from '../../../bench/verdict-shop.ts';
import { recordOf, suiteConfig } from '../../../fixtures/record.ts';
import { judge } from '../judge.ts';
import { outlookOf } from './outlook.ts';
import type { PairOptions } from '../pairs/look.ts';

const options: PairOptions = { preset: 'quick', priors: new Map(), seed: 1, resets: true };
const budget = (metric: string, rest: Partial<Budget>): Budget => ({
  key: metric,
  metric,
  level: 'fail',
  source: 'config',
  ...rest,
});

type Values = readonly (number | undefined)[];
const series = (metric: string, base: Values, head: Values, rest: Partial<PairSeries> = {}): PairSeries => ({
  suite: 'web',
  subject: 'home',
  metric,
  base,
  head,
  ...rest,
});

/** One side of so many pairs around `middle` ms with noise of a share `cv` a run. */
function side(pairs: number, middle: number, seed: number, cv = 0.02): number[] {
  const { normal } = numbers(seed);
  return Array.from({ length: pairs }, () => middle * Math.exp(cv * normal()));
}

const replicates = (values: Values): Samples => {
  const taken = values.filter((value) => value !== undefined);
  return taken.length === 0
    ? { kind: 'absent', reason: 'nobody took it' }
    : { kind: 'replicates', values: taken };
};

const errorRate: Metric = {
  id: 'errors',
  title: 'Errors',
  unit: 'ratio',
  better: 'lower',
  compare: 'difference',
  margin: 0.005,
  role: 'gate',
};

/** The record of one side of the pairs. */
function sideOf(name: 'base' | 'head', { numbers: all, tallies }: Paired): RunRecord {
  const record = recordOf();
  const of = (one: PairSeries) => ({
    suite: one.suite,
    subject: one.subject,
    metric: one.metric,
    samples:
      one.exact === true
        ? { kind: 'exact' as const, values: one[name].filter((value) => value !== undefined) }
        : replicates(one[name]),
  });
  const share = (one: TallySeries) => ({
    suite: one.suite,
    subject: one.subject,
    metric: one.metric,
    samples: {
      kind: 'proportion' as const,
      hits: one[name].reduce((sum, { hits }) => sum + hits, 0),
      trials: one[name].reduce((sum, { trials }) => sum + trials, 0),
    },
  });
  const metrics = [...(record.suites[0]?.metrics ?? []), errorRate];
  const measured = [...all.map(of), ...tallies.map(share)];
  const others = record.measurements.filter(
    (one) => !measured.some(({ metric, subject }) => metric === one.metric && subject === one.subject),
  );
  return {
    ...record,
    suites: record.suites.map((one) => ({ ...one, metrics })),
    measurements: [...others, ...measured],
  };
}

interface Ask {
  readonly budgets?: readonly Budget[];
  readonly more?: Partial<PairOptions>;
  readonly tallies?: readonly TallySeries[];
  readonly change?: (record: RunRecord, side: 'base' | 'head') => RunRecord;
}

function ask(
  all: readonly PairSeries[],
  {
    budgets = [budget('lcp', { regress: 0.05, subject: 'home' })],
    more = {},
    tallies = [],
    change = (record) => record,
  }: Ask = {},
): Verdict {
  const paired: Paired = { numbers: all, tallies };
  const [record, base] = [change(sideOf('head', paired), 'head'), change(sideOf('base', paired), 'base')];
  return Verdict.parse(
    judge({
      suites: [suiteConfig({ budgets, findings: { failOn: 'never', onlyNew: true, ignore: [] } })],
      whole: true,
      onInconclusive: 'neutral',
      record,
      contrasts: new Map(),
      today: '2026-11-21',
      before: { record: base, same: new Set(['web:home', 'web:about']), changed: new Set() },
      live: { paired, options: { ...options, ...more } },
    }),
  );
}

const find = (verdict: Verdict, id: string): Check | undefined =>
  verdict.checks.find((one) => one.id === `web/home/${id}`);
const lcp = (pairs: number, factor: number, cv?: number): PairSeries =>
  series('lcp', side(pairs, 1_000, 1, cv), side(pairs, 1_000 * factor, 2, cv));
const swapped = (one: PairSeries): PairSeries => ({ ...one, base: one.head, head: one.base });

test('a regression that the pairs prove fails its budget, with all figures on the check', () => {
  const verdict = ask([lcp(10, 1.15)]);
  expect(verdict.status).toBe('fail');
  expect(find(verdict, 'lcp#regress')).toMatchObject({
    kind: 'regression',
    status: 'fail',
    reason: 'proved',
    pairs: { told: 'share', count: 10, of: 14, stoppedEarly: true, margin: expect.closeTo(0.05, 6) },
    limit: { value: 0.05 },
  });
  expect(find(verdict, 'lcp#regress')?.now).toBeGreaterThan(1_100);
  expect(find(verdict, 'lcp#regress')?.before).toBeLessThan(1_050);
});

test('with labels swapped the failure is an improvement', () => {
  const verdict = ask([swapped(lcp(10, 1.15))]);
  expect([verdict.status, find(verdict, 'lcp#regress')?.reason]).toEqual(['pass', 'better-proved']);
});

test('a budget at level warn warns and never ends the pairs of one that may fail', () => {
  const budgets = [
    budget('lcp', { regress: 0.05, level: 'warn', subject: 'home' }),
    budget('score', { regress: 0.02, subject: 'home' }),
  ];
  const worse = lcp(10, 1.3);
  const noisy = series('score', side(10, 0.9, 3, 0.1), side(10, 0.7, 4, 0.2));
  const verdict = ask([worse, noisy], { budgets });
  expect(find(verdict, 'lcp#regress')).toMatchObject({ status: 'warn', reason: 'proved' });
  expect(find(verdict, 'score#regress')).toMatchObject({ status: 'inconclusive', reason: 'not-enough' });
  expect(verdict.status).toBe('warn');
  expect(outlook([worse, noisy], budgets)).toEqual({
    open: ['web:home'],
    figures: { decided: 1, of: 2, failed: false },
  });
});

test.each(['quick', 'normal', 'deep'] as const)(
  'nothing noisy fails with fewer than 7 pairs, however bad it is (%s)',
  (preset) => {
    const statuses = (pairs: number, priors: PairOptions['priors']) =>
      ask([lcp(pairs, 10, 0.001)], { more: { preset, priors } }).status;
    const known = new Map([['web/home/lcp', { s0: 0.01, d0: 12 }]]);
    for (const priors of [new Map(), known]) {
      expect([1, 2, 3, 4, 5, 6].map((pairs) => statuses(pairs, priors))).not.toContain('fail');
      expect(statuses(7, priors)).toBe('fail');
    }
  },
);

test('too few pairs are inconclusive and say so', () => {
  expect(find(ask([lcp(3, 1)]), 'lcp#regress')).toMatchObject({
    status: 'inconclusive',
    reason: 'pairs-missing',
    pairs: { count: 3 },
  });
  expect(find(ask([series('lcp', [1_000, undefined], [undefined, 1_000])]), 'lcp#regress')).toMatchObject({
    status: 'inconclusive',
    reason: 'pairs-missing',
    note: 'the head gave no number in 1 of 2 pairs',
  });
});

test('a pass on what is left after one side gave no number too often is none', () => {
  const calm = lcp(14, 1, 0.005);
  expect(find(ask([calm]), 'lcp#regress')).toMatchObject({ status: 'pass', reason: 'ruled-out' });
  const holed = { ...calm, head: calm.head.map((ms, pair) => (pair % 3 === 0 ? undefined : ms)) };
  expect(find(ask([holed]), 'lcp#regress')).toMatchObject({
    status: 'inconclusive',
    reason: 'pairs-missing',
    note: 'the head gave no number in 5 of 14 pairs',
  });
});

test('earlier noise, named by the figure, lets four calm pairs pass', () => {
  const four = lcp(4, 1, 0.005);
  const more = { priors: new Map([['web/home/lcp', { s0: 0.01, d0: 12 }]]) };
  expect([
    find(ask([four]), 'lcp#regress')?.reason,
    find(ask([four], { more }), 'lcp#regress')?.reason,
  ]).toEqual(['pairs-missing', 'ruled-out']);
});

const exact = (base: Values, head: Values) => series('total-bytes', base, head, { exact: true });

test('what is exact on both sides is a plain difference and waits for no pair', () => {
  const budgets = [budget('total-bytes', { regress: 0 })];
  const grown = exact([100, 100], [120, 120]);
  expect(find(ask([grown], { budgets }), 'total-bytes#regress')).toMatchObject({
    status: 'fail',
    reason: 'changed-over-budget',
    now: 120,
    before: 100,
  });
  expect(find(ask([grown], { budgets }), 'total-bytes#regress')?.pairs).toBeUndefined();
  expect(outlook([grown], budgets)).toEqual({ open: [], figures: { decided: 0, of: 0, failed: false } });
});

test('an exact metric that differed between runs of one side is judged as a noisy one, and says so', () => {
  const budgets = [budget('total-bytes', { regress: 0 })];
  const varied = exact(side(10, 100_000, 5, 0.001), side(10, 100_000, 6, 0.001));
  expect(find(ask([varied], { budgets }), 'total-bytes#regress')).toMatchObject({
    status: 'pass',
    reason: 'ruled-out',
    note: expect.stringContaining('differed between runs of the same build'),
  });
  const grown = exact(side(10, 100_000, 5, 0.001), side(10, 103_000, 6, 0.001));
  expect(find(ask([grown], { budgets }), 'total-bytes#regress')).toMatchObject({
    status: 'fail',
    reason: 'proved',
    pairs: { margin: expect.closeTo(0.01, 6) },
  });
  expect(
    find(ask([grown], { budgets: [budget('total-bytes', { regress: 0.05 })] }), 'total-bytes#regress'),
  ).toMatchObject({ status: 'pass', reason: 'ruled-out' });
  expect(
    find(ask([exact([100, 101, 100], [300, 300, 300])], { budgets }), 'total-bytes#regress'),
  ).toMatchObject({ status: 'inconclusive', reason: 'pairs-missing' });
  expect(outlook([exact([100, 101, 100], [100, 100, 100])], budgets).open).toEqual(['web:home']);
});

test('a figure without a regression budget is watched: shown, and a warning when it has probably become worse', () => {
  const budgets = [budget('lcp', { max: 5_000, subject: 'home' })];
  const worse = find(ask([lcp(10, 1.3)], { budgets }), 'lcp#watch');
  expect(worse).toMatchObject({ kind: 'regression', level: 'warn', status: 'warn', reason: 'watch-hit' });
  expect(ask([lcp(10, 1.3)], { budgets }).status).toBe('warn');
  expect(find(ask([lcp(10, 1)], { budgets }), 'lcp#watch')).toBeUndefined();
  expect(find(ask([lcp(10, 1)], { budgets: [] }), 'lcp#watch')).toMatchObject({
    kind: 'watch',
    status: 'pass',
    reason: 'watched',
    pairs: { count: 10 },
  });
});

const errors = (base: number, head: number, slices: number): TallySeries => ({
  suite: 'web',
  subject: 'home',
  metric: 'errors',
  base: Array.from({ length: 10 }, (_, at) => ({ hits: at < slices ? base : 0, trials: 500 })),
  head: Array.from({ length: 10 }, (_, at) => ({ hits: at < slices ? head : 0, trials: 500 })),
});

test('error rates fail when more errors are sure and spread over the run', () => {
  const budgets = [budget('errors', { regress: 0 })];
  const judged = (tallies: TallySeries) => find(ask([], { budgets, tallies: [tallies] }), 'errors#regress');
  expect(judged(errors(0, 40, 10))).toMatchObject({
    status: 'fail',
    reason: 'proved',
    now: 0.08,
    before: 0,
    pairs: { told: 'difference', change: 0.08 },
  });
  expect(judged(errors(0, 40, 2))).toMatchObject({ status: 'inconclusive', reason: 'not-enough' });
  expect(judged(errors(0, 1, 10))?.status).not.toBe('fail');
  expect(judged(errors(40, 0, 10))).toMatchObject({ status: 'pass' });
  expect(judged(errors(0, 0, 10))).toMatchObject({ status: 'pass', reason: 'ruled-out' });
  const few = judged({
    ...errors(0, 0, 0),
    base: Array.from({ length: 3 }, () => ({ hits: 0, trials: 100 })),
    head: Array.from({ length: 3 }, () => ({ hits: 0, trials: 100 })),
  });
  expect(few).toMatchObject({ status: 'inconclusive', pairs: { count: 3, of: 14, needed: 11 } });
});

test('times of what mostly fails are not compared: a quick refusal neither shames the other side nor flatters its own', () => {
  const budgets = [budget('lcp', { regress: 0.05, subject: 'home' })];
  const answer = (all: PairSeries, tallies: TallySeries) =>
    find(ask([all], { budgets, tallies: [tallies] }), 'lcp#regress');
  const undecided = {
    status: 'inconclusive',
    reason: 'pairs-missing',
    note: expect.stringContaining('failed in 10 of 10 pairs'),
  };
  // A base of nothing but 404s, and a head of nothing but 500s.
  expect(answer(lcp(10, 3), errors(500, 0, 10))).toMatchObject(undecided);
  expect(answer(swapped(lcp(10, 3)), errors(0, 500, 10))).toMatchObject(undecided);
  expect(answer(lcp(10, 3), errors(2, 2, 10))).toMatchObject({ status: 'fail' });
});

test('a quantile that single runs are too short for is not told as a stored one', () => {
  const record = { numbers: [], tallies: [] };
  expect(find(ask(record.numbers), 'lcp#regress')).toMatchObject({
    status: 'inconclusive',
    reason: 'pairs-missing',
    note: expect.stringContaining('single runs'),
  });
});

test('a figure that our own machine spoiled on either side is undecided', () => {
  const spoil = (record: RunRecord): RunRecord => ({
    ...record,
    measurements: record.measurements.map((one) =>
      one.metric === 'lcp'
        ? { ...one, samples: { kind: 'absent', reason: 'the generator was late', untrusted: true } }
        : one,
    ),
  });
  const side = (name: 'base' | 'head') =>
    find(
      ask([lcp(10, 1)], { change: (record, its) => (its === name ? spoil(record) : record) }),
      'lcp#regress',
    );
  expect(side('base')).toMatchObject({
    status: 'inconclusive',
    reason: 'untrusted',
    note: 'on the base: the generator was late',
  });
  expect(side('head')).toMatchObject({
    status: 'inconclusive',
    reason: 'untrusted',
    note: 'the generator was late',
  });
});

function outlook(
  all: readonly PairSeries[],
  budgets: readonly Budget[],
  last = false,
  tallies: readonly TallySeries[] = [],
): { open: string[]; figures: FiguresDecided } {
  const [told] = recordOf().suites;
  const tasks = ['home', 'about'].map((id) => ({
    id: `web:${id}`,
    suite: 'web',
    uses: 'probe',
    subjects: (told?.subjects ?? []).filter((one) => one.id === id),
  }));
  const { open, figures } = outlookOf(
    {
      suites: [suiteConfig({ budgets })],
      tasks,
      metrics: new Map([['probe', [...(told?.metrics ?? []), errorRate]]]),
    },
    { paired: { numbers: all, tallies }, options },
    last,
  );
  return { open: [...open], figures };
}

test('the outlook keeps a page open until its gated figures are decided, and none once one failed', () => {
  const budgets = [budget('lcp', { regress: 0.05 })];
  const about = (pairs: number): PairSeries => ({ ...lcp(pairs, 1, 0.004), subject: 'about' });
  expect(outlook([lcp(1, 1), about(1)], budgets)).toEqual({
    open: ['web:home', 'web:about'],
    figures: { decided: 0, of: 2, failed: false },
  });
  expect(outlook([lcp(6, 1.15), about(6)], budgets)).toEqual({
    open: ['web:home'],
    figures: { decided: 1, of: 2, failed: false },
  });
  expect(
    outlook(
      [lcp(10, 1.3), lcp(10, 1.2, 0.1)].map((one, at) => ({ ...one, subject: at === 0 ? 'home' : 'about' })),
      budgets,
    ),
  ).toMatchObject({ open: [], figures: { of: 2, failed: true } });
  expect(outlook([lcp(3, 1)], budgets, true)).toEqual({
    open: [],
    figures: { decided: 0, of: 1, failed: false },
  });
});

test('once something failed nothing is open, not even what only warns; errors wait for ten slices', () => {
  const noisy: PairSeries = { ...lcp(10, 1.36, 0.15), subject: 'about' };
  const budgets = [
    budget('lcp', { regress: 0.05, subject: 'home' }),
    budget('lcp', { regress: 0.05, subject: 'about', level: 'warn' }),
  ];
  expect(outlook([lcp(10, 1), noisy], budgets).open).toEqual(['web:about']);
  expect(outlook([lcp(10, 1.3), noisy], budgets).open).toEqual([]);
  const few = {
    ...errors(0, 0, 0),
    base: errors(0, 0, 0).base.slice(1),
    head: errors(0, 0, 0).head.slice(1),
  };
  const gate = [budget('errors', { regress: 0 })];
  expect(outlook([], gate, false, [few])).toEqual({
    open: ['web:home'],
    figures: { decided: 0, of: 1, failed: false },
  });
  expect([outlook([], gate, true, [few]).open, outlook([], gate, false, [errors(0, 0, 0)]).open]).toEqual([
    [],
    [],
  ]);
});

test('what was still open when another figure failed is told as cut short', () => {
  const noisy: PairSeries = { ...lcp(10, 1.36, 0.15), subject: 'about' };
  const verdict = ask([lcp(10, 1.3), noisy], { budgets: [budget('lcp', { regress: 0.05 })] });
  expect(verdict.checks.find((one) => one.id === 'web/about/lcp#regress')).toMatchObject({
    status: 'inconclusive',
    reason: 'cut-short',
  });
  const mild = ask([lcp(10, 1.3), noisy], {
    budgets: [
      budget('lcp', { regress: 0.05, subject: 'home' }),
      budget('lcp', { regress: 0.05, subject: 'about', level: 'warn' }),
    ],
  });
  expect(mild.checks.find((one) => one.id === 'web/about/lcp#regress')).toMatchObject({
    status: 'inconclusive',
    reason: 'cut-short',
  });
});
