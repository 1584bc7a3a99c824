import { expect, test } from 'vitest';
import type { PairSeries } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { PairOptions } from '../pairs/look.ts';
import {
  ask,
  budget,
  errors,
  find,
  lcp,
  outlook,
  series,
  side,
  swapped,
  type Values,
} from '../../../fixtures/live-pairs.ts';

test('a regression that the pairs prove fails its budget, with all figures on the check', () => {
  const verdict = ask([lcp(10, 1.15)]);
  expect(verdict.status).toBe('fail');
  expect(find(verdict, 'lcp#regress')).toMatchObject({
    kind: 'regression',
    status: 'fail',
    reason: 'proved',
    pairs: { scale: 'relative', count: 10, of: 14, stoppedEarly: true, margin: expect.closeTo(0.05, 6) },
    limit: { value: 0.05 },
  });
  expect(find(verdict, 'lcp#regress')?.now).toBeGreaterThan(1_100);
  expect(find(verdict, 'lcp#regress')?.before).toBeLessThan(1_050);
});

test('with labels swapped the failure is an improvement', () => {
  const verdict = ask([swapped(lcp(10, 1.15))]);
  expect([verdict.status, find(verdict, 'lcp#regress')?.reason]).toEqual(['pass', 'better-proved']);
});

test('what all runs say together is judged; a limit is held to what each says alone, which stands beside it', () => {
  const together = lcp(10, 1.15);
  const alone = { base: side(10, 2_000, 3, 0.2), head: side(10, 2_100, 4, 0.2) };
  const check = find(ask([{ ...together, alone }]), 'lcp#regress');
  expect(check).toMatchObject({ status: 'fail', reason: 'proved' });
  expect(check?.now).toBe(find(ask([together]), 'lcp#regress')?.now);
  const middleOf = (values: Values): number => {
    const sorted = values.map((value) => value ?? 0).toSorted((a, b) => a - b);
    return ((sorted[4] ?? 0) + (sorted[5] ?? 0)) / 2;
  };
  expect(check?.pairs?.alone).toEqual({ base: middleOf(alone.base), head: middleOf(alone.head) });
  expect(find(ask([together]), 'lcp#regress')?.pairs).not.toHaveProperty('alone');
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
  // A gate that nobody could decide is graver than what only warns; who lets it pass is left with the warning.
  expect([verdict.status, ask([worse, noisy], { budgets, onInconclusive: 'pass' }).status]).toEqual([
    'inconclusive',
    'warn',
  ]);
  expect(outlook([worse, noisy], budgets)).toEqual({
    open: ['web:home'],
    figures: { decided: 1, of: 2, failed: false },
  });
});

test.each(['quick', 'normal', 'deep'] as const)(
  'nothing noisy fails with fewer than 7 pairs, unless it is beyond doubt (%s)',
  (preset) => {
    const statuses = (pairs: number, priors: PairOptions['priors'], factor: number) =>
      ask([lcp(pairs, factor, 0.001)], { more: { preset, priors } }).status;
    const known = new Map([['web/home/lcp', { s0: 0.01, d0: 12 }]]);
    for (const priors of [new Map(), known]) {
      expect([1, 2, 3, 4, 5, 6].map((pairs) => statuses(pairs, priors, 1.2))).not.toContain('fail');
      expect(statuses(8, priors, 1.2)).toBe('fail');
      expect([1, 2, 4, 6].map((pairs) => statuses(pairs, priors, 10))).toEqual([
        'inconclusive',
        'inconclusive',
        'fail',
        'fail',
      ]);
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
    note: 'no pair holds a number of both sides',
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

test('what our own machine spoiled in too many pairs is not to be trusted, and says why', () => {
  const calm = lcp(14, 1, 0.005);
  const untrusted = 'the generator was late';
  const without = (every: number): Values =>
    calm.head.map((ms, pair) => (pair % every === 0 ? undefined : ms));
  const answer = (head: Values, base = calm.base) =>
    find(ask([{ ...calm, base, head, untrusted }]), 'lcp#regress');
  expect(answer(without(3))).toMatchObject({
    status: 'inconclusive',
    reason: 'untrusted',
    note: 'the generator was late; the head gave no number in 5 of 14 pairs',
  });
  const few: Values = calm.head.map((ms, pair) => (pair < 11 ? undefined : ms));
  expect(answer(few, few)).toMatchObject({
    status: 'inconclusive',
    reason: 'untrusted',
    note: 'the generator was late; left out of 14 pairs: 11 without a number (both)',
  });
  const later: Values = calm.base.map((ms, pair) => (pair < 11 ? ms : undefined));
  expect(answer(few, later)).toMatchObject({ status: 'inconclusive', reason: 'untrusted', note: untrusted });
  expect(answer(without(14))).toMatchObject({
    status: 'pass',
    note: 'the generator was late; left out of 14 pairs: 1 without a number (head)',
  });
});

test('pairs that are left out are told where they are too few to matter', () => {
  const calm = lcp(14, 1, 0.005);
  const without = (values: Values, ...pairs: number[]): Values =>
    values.map((ms, pair) => (pairs.includes(pair) ? undefined : ms));
  const answer = (base: Values, head: Values, failed: readonly number[] = []) => {
    const tally = { ...errors(0, 0, 0), base: calm.base.map(() => ({ hits: 0, trials: 100 })) };
    const tallies = [
      { ...tally, head: calm.head.map((_, pair) => ({ hits: failed.includes(pair) ? 50 : 0, trials: 100 })) },
    ];
    return find(ask([{ ...calm, base, head }], { tallies }), 'lcp#regress');
  };
  expect(answer(calm.base, calm.head)?.note).toBeUndefined();
  expect(answer(calm.base, without(calm.head, 3))).toMatchObject({
    status: 'pass',
    note: 'left out of 14 pairs: 1 without a number (head)',
  });
  expect(answer(without(calm.base, 0, 5), without(calm.head, 5, 9))?.note).toBe(
    'left out of 14 pairs: 3 without a number (base 1, head 1, both 1)',
  );
  expect(answer(calm.base, without(calm.head, 3), [2, 3])?.note).toBe(
    'left out of 14 pairs: 2 in which more than a tenth of what base or head was asked failed',
  );
});

test('the runner goes on where the judge would say that too many pairs lack a number', () => {
  const calm = lcp(6, 1, 0.005);
  const holed = { ...calm, head: calm.head.map((ms, pair) => (pair < 2 ? undefined : ms)) };
  const budgets = [budget('lcp', { regress: 0.05, subject: 'home' })];
  expect(outlook([calm], budgets).open).toEqual([]);
  expect(outlook([holed], budgets).open).toEqual(['web:home']);
  // One lost on either side is no choice of the good ones.
  const [first, last] = [
    [undefined, ...calm.base.slice(1)],
    [...calm.head.slice(0, 5), undefined],
  ];
  const eight = lcp(8, 1, 0.005);
  const even = {
    ...eight,
    base: [...first, ...eight.base.slice(6)],
    head: [...last, ...eight.head.slice(6)],
  };
  expect(find(ask([even]), 'lcp#regress')).toMatchObject({ status: 'pass', pairs: { count: 6 } });
});

test('a gate that nobody could decide is the status of the verdict, whatever else passed', () => {
  const budgets = [
    budget('lcp', { regress: 0.05, subject: 'home' }),
    budget('total-bytes', { max: 900_000, subject: 'home' }),
  ];
  const verdict = ask([lcp(3, 1, 0.005)], { budgets });
  expect(verdict.counts.pass).toBeGreaterThan(0);
  expect(verdict.status).toBe('inconclusive');
});

test('earlier noise, named by the figure, lets four pairs pass in which the head seems worse', () => {
  const four = lcp(4, 1.065, 0.03);
  const more = { priors: new Map([['web/home/lcp', { s0: 0.05, d0: 12 }]]) };
  expect([
    find(ask([four]), 'lcp#regress')?.reason,
    find(ask([four], { more }), 'lcp#regress')?.reason,
  ]).toEqual(['pairs-missing', 'ruled-out-coarsely']);
});

const exact = (base: Values, head: Values) => series('total-bytes', base, head, { exact: true });

test('what is exact on both sides is a plain difference and waits for no pair', () => {
  const budgets = [budget('total-bytes', { regress: 0 })];
  const grown = exact([100, 100, 100, 100, 100], [120, 120, 120, 120, 120]);
  expect(find(ask([grown], { budgets }), 'total-bytes#regress')).toMatchObject({
    status: 'fail',
    reason: 'changed-over-budget',
    now: 120,
    before: 100,
  });
  expect(find(ask([grown], { budgets }), 'total-bytes#regress')?.pairs).toBeUndefined();
  expect(outlook([grown], budgets)).toEqual({ open: [], figures: { decided: 0, of: 0, failed: false } });
});

test('a plain difference in too few pairs warns: a number that flips agrees with itself so often', () => {
  const budgets = [budget('total-bytes', { regress: 0 })];
  const grown = exact([100, 100, 100], [120, 120, 120]);
  expect(find(ask([grown], { budgets }), 'total-bytes#regress')).toMatchObject({
    status: 'warn',
    level: 'fail',
    reason: 'few-looks',
    looks: { base: 3, head: 3 },
  });
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
    find(ask([exact([100, 101, 100], [104, 104, 104])], { budgets }), 'total-bytes#regress'),
  ).toMatchObject({ status: 'inconclusive', reason: 'pairs-missing' });
  expect(
    find(ask([exact([100, 101, 100], [300, 300, 300])], { budgets }), 'total-bytes#regress'),
  ).toMatchObject({ status: 'fail', reason: 'beyond-doubt' });
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

test('what was still open when another figure failed is told as cut short', () => {
  const noisy: PairSeries = { ...lcp(10, 1.36, 0.15), subject: 'about' };
  const verdict = ask([lcp(10, 1.3), noisy], { budgets: [budget('lcp', { regress: 0.05 })] });
  expect(verdict.checks.find((one) => one.id === 'web/about/lcp#regress')).toMatchObject({
    status: 'inconclusive',
    reason: 'cut-short',
  });
  const mild = ask([lcp(10, 1.3), { ...lcp(8, 1.36, 0.15), subject: 'about' }], {
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
