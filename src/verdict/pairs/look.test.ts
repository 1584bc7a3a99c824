import { expect, test } from 'vitest';
import type { Compared } from '../statistics/axis.ts';
import type { PairDecision } from './decision.ts';
import { known, only, options, pairsOf, swapped, time } from './look.fixture.ts';
import { judgePairs } from './look.ts';

test('a proved regression fails and says by how much, and how sure that is', () => {
  const found = only(pairsOf(10, { factor: 1.15 }));
  expect(found).toMatchObject({
    status: 'fail',
    reason: 'proved',
    scale: 'relative',
    pairs: 10,
    stoppedEarly: true,
  });
  expect(found.p).toBeLessThanOrEqual(0.004);
  expect(found.change).toBeCloseTo(0.15, 1);
  expect(found.interval[0]).toBeGreaterThan(0.1);
  expect(found.interval[1]).toBeLessThan(0.21);
  expect(found.noise).toBeGreaterThan(0.015);
  expect(found.noise).toBeLessThan(0.06);
});

test.each(['quick', 'normal', 'deep'] as const)(
  'with labels swapped a failure is an improvement (%s)',
  (preset) => {
    const slower = pairsOf(10, { factor: 1.15 });
    expect(only(slower, { preset }).status).toBe('fail');
    expect(only(swapped(slower), { preset })).toMatchObject({ status: 'pass', reason: 'improved' });
  },
);

test('what could still fail does not pass first', () => {
  const worse = pairsOf(6, { factor: 1.07, cv: 0.004 });
  expect(only(worse)).toMatchObject({ status: 'inconclusive', reason: 'going-on' });
  expect(only(pairsOf(10, { factor: 1.07, cv: 0.004 }))).toMatchObject({ status: 'fail', reason: 'proved' });
  // Within its 6 pairs a regression of 10 % is ruled out, and nothing of 5 % is proved.
  expect(only(worse, { maxPairs: 6 })).toMatchObject({ status: 'inconclusive', reason: 'not-enough' });
});

test('a pass says whether the budget itself is ruled out, and the worst that is not', () => {
  expect(only(pairsOf(6, { cv: 0.005 }))).toMatchObject({ status: 'pass', reason: 'ruled-out' });
  const [base, head] = [
    [1_000, 1_050, 980, 1_020, 960, 1_030],
    [1_020, 1_000, 1_010, 990, 1_000, 1_010],
  ];
  const coarse = only({ ...pairsOf(6), base, head });
  expect(coarse).toMatchObject({ status: 'pass', reason: 'ruled-out-coarsely' });
  expect(coarse.upper).toBeGreaterThan(0.05);
  expect(coarse.upper).toBeLessThan(coarse.limit);
});

test('a change that equal sides show as well is proved no more', () => {
  const worse = pairsOf(20, { factor: 1.055, cv: 0.012 });
  const taught = (bias: number) => ({ priors: new Map([['lcp', { s0: 0.017, d0: 12, bias }]]) });
  expect(only(worse, { ...taught(0), maxPairs: 20 }).status).toBe('fail');
  expect(only(worse, { ...taught(0.05), maxPairs: 20 }).status).toBe('inconclusive');
});

test('history that the pairs contradict is not believed', () => {
  const worse = pairsOf(10, { factor: 1.66, cv: 0.02 });
  const still = pairsOf(10, { cv: 0.05 });
  expect(only(worse, known(0.5, 'lcp'))).toMatchObject({ status: 'fail', p: 1 / 1024 });
  expect(only(still, known(0.004, 'lcp')).limit).toBeGreaterThan(0.09);
  expect(only(pairsOf(10, { cv: 0.02 }), known(0.5, 'lcp')).limit).toBeLessThan(0.15);
});

test('from nothing to anything is no small change', () => {
  const bytes: Compared = { compare: 'ratio', better: 'lower', margin: 0.01, floor: 100 };
  const nothing = Array.from({ length: 10 }, () => 0);
  const much = nothing.map((_, pair) => 2_000_000 + pair);
  expect(only({ id: 'b', base: nothing, head: much, definition: bytes, role: 'gate' })).toMatchObject({
    status: 'fail',
    reason: 'proved',
  });
});

test('units do not matter', () => {
  const one = pairsOf(14, { factor: 1.06, cv: 0.05 });
  const scaled = {
    ...one,
    base: one.base.map((ms) => ms / 1000),
    head: one.head.map((ms) => ms / 1000),
    definition: { ...time, floor: 0.02 },
  };
  const [a, b] = [only(one), only(scaled)];
  expect([b.status, b.reason, b.p]).toEqual([a.status, a.reason, a.p]);
  for (const figure of ['change', 'noise', 'limit', 'upper'] as const)
    expect(b[figure]).toBeCloseTo(a[figure], 10);
});

test('a score that falls, a throughput that falls and a blocking time from zero are all worse', () => {
  const falling = only(
    pairsOf(10, { factor: 0.8, definition: { compare: 'ratio', better: 'higher', margin: 0.05 } }),
  );
  expect(falling).toMatchObject({ status: 'fail', scale: 'relative' });
  expect(falling.change).toBeCloseTo(-0.2, 1);
  expect(falling.limit).toBeGreaterThan(0);
  const blocking: Compared = { compare: 'ratio', better: 'lower', margin: 0.1, floor: 30, offset: 50 };
  const base = Array.from({ length: 10 }, () => 0);
  expect(
    only({ id: 'tbt', base, head: base.map((_, pair) => 180 + pair), definition: blocking, role: 'gate' }),
  ).toMatchObject({ status: 'fail', scale: 'absolute', base: 0 });
  const shift: Compared = { compare: 'difference', better: 'lower', margin: 0.02, floor: 0.02 };
  const jumping = only({ id: 'cls', base, head: base.map(() => 0.1), definition: shift, role: 'gate' });
  expect(jumping).toMatchObject({ status: 'fail', scale: 'absolute' });
  expect(jumping.change).toBeCloseTo(0.1, 6);
  expect(
    only({ id: 'cls', base: base.slice(4), head: base.slice(4), definition: shift, role: 'gate' }),
  ).toMatchObject({ status: 'pass', reason: 'ruled-out', change: 0 });
});

test('what a budget allows moves the bounds: a failure is proved to be beyond it', () => {
  const allowed = (factor: number): PairDecision =>
    only(pairsOf(20, { factor, allowed: 0.2, cv: 0.02 }), { maxPairs: 20 });
  expect(allowed(1.12)).toMatchObject({ status: 'pass', reason: 'ruled-out' });
  expect(allowed(1.3)).toMatchObject({ status: 'fail' });
  expect(allowed(1.3).margin).toBeCloseTo(0.2, 6);
  expect(allowed(1.1).limit).toBeCloseTo(0.25, 6);
  expect(only(pairsOf(20, { factor: 1.12, cv: 0.02 })).status).toBe('fail');
});

test('a proved change below the margin warns, and one nobody would notice passes', () => {
  expect(only(pairsOf(10, { factor: 1.03, cv: 0.004 }), { maxPairs: 10 })).toMatchObject({
    status: 'warn',
    reason: 'small-but-proved',
  });
  const tiny = only(pairsOf(10, { factor: 1.3, typical: 10, cv: 0.02 }), { maxPairs: 10 });
  expect(tiny).toMatchObject({ status: 'pass' });
  expect(tiny.limit).toBeGreaterThan(1.5);
});

test('runs that hang now and then are told, and fail where a coin explains them in less than 1 of 1000', () => {
  const still = pairsOf(20, { cv: 0.02, typical: 2_000 });
  const hangs = (pairs: number, by: number): PairDecision =>
    only(
      { ...still, head: still.head.map((ms, pair) => (pair % 2 === 0 && pair < 2 * pairs ? ms * by : ms)) },
      { maxPairs: 20 },
    );
  expect(hangs(4, 5).status).not.toBe('fail');
  expect(hangs(5, 5)).toMatchObject({ status: 'warn', reason: 'slow-runs', slow: { base: 0, head: 5 } });
  expect(hangs(6, 1_800)).toMatchObject({ status: 'warn', reason: 'slow-runs' });
  expect(hangs(10, 5)).toMatchObject({ status: 'fail' });
  const shift: Compared = { compare: 'difference', better: 'lower', margin: 0.02, floor: 0.02 };
  const none = Array.from({ length: 20 }, () => 0);
  const half = none.map((_, pair) => (pair % 2) * 0.25);
  expect(only({ id: 'cls', base: none, head: half, definition: shift, role: 'gate' })).toMatchObject({
    status: 'fail',
    reason: 'slow-runs',
  });
  const bytes: Compared = { compare: 'ratio', better: 'lower', margin: 0.01 };
  const size = none.map(() => 100_000);
  const sometimes = size.map((each, pair) => (pair % 5 < 2 ? each * 1.2 : each));
  const judged = (pairs: number): PairDecision =>
    only({
      id: 'bytes',
      base: size.slice(0, pairs),
      head: sometimes.slice(0, pairs),
      definition: bytes,
      role: 'gate',
    });
  expect([judged(10).reason, judged(20).status]).toEqual(['going-on', 'warn']);
});

test('clearly more slow runs on the head alone warn', () => {
  const still = pairsOf(20, { cv: 0.02 });
  const stalls = (side: readonly number[]): number[] =>
    side.map((ms, pair) => (pair % 3 === 0 ? ms * 2 : ms));
  expect(only({ ...still, head: stalls(still.head) }, { maxPairs: 20, ...known(0.03, 'lcp') })).toMatchObject(
    { status: 'warn', reason: 'slow-runs', slow: { base: 0, head: 7 } },
  );
  expect(only({ ...still, base: stalls(still.base) }, { maxPairs: 20, ...known(0.03, 'lcp') })).toMatchObject(
    { status: 'pass', slow: { base: 7, head: 0 } },
  );
});

test('a watched metric warns at most, and never keeps a run going', () => {
  const worse = pairsOf(10, { id: 'tti', factor: 1.3, role: 'watch' });
  const look = judgePairs([pairsOf(10, { cv: 0.01 }), worse], options);
  expect(look.done).toBe(true);
  expect(look.decisions.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['lcp', 'pass', 'ruled-out'],
    ['tti', 'warn', 'watch-hit'],
  ]);
  expect(only({ ...swapped(worse) })).toMatchObject({ status: 'pass', reason: 'watched' });
});

test('a watched change is told only when it is both sure and worth a name', () => {
  const watched = (more: Parameters<typeof pairsOf>[1]): string =>
    only(pairsOf(10, { role: 'watch', ...more })).reason;
  expect(watched({ factor: 1.03, cv: 0.003 })).toBe('watched');
  expect(watched({ factor: 1.06, cv: 0.15, seed: 4 })).toBe('watched');
  expect(only(pairsOf(10, { role: 'watch', factor: 1.06, cv: 0.15, seed: 4 })).change).toBeGreaterThan(0.05);
});

test('an improvement that may be chance is not called one', () => {
  const lucky = only(pairsOf(6, { factor: 0.93, cv: 0.08, seed: 3 }));
  expect(lucky).toMatchObject({ status: 'pass', reason: 'ruled-out-coarsely' });
  expect(lucky.change).toBeLessThan(-0.05);
});

test('when time is up, all alpha that is left is spent on the pairs there are, also on a metric with fewer', () => {
  const slower = pairsOf(9, { factor: 1.25 });
  const behind = pairsOf(8, { id: 'si', factor: 1.25, seed: 2 });
  expect(judgePairs([slower, behind], options)).toMatchObject({ done: false, next: 10 });
  const look = judgePairs([slower, behind], { ...options, ended: true });
  expect(look).toMatchObject({
    done: true,
    planned: 9,
    decisions: [
      { status: 'fail', pairs: 9 },
      { status: 'fail', pairs: 8 },
    ],
  });
  expect(judgePairs([pairsOf(3, { cv: 0.01 })], { ...options, ended: true })).toMatchObject({
    done: true,
    decisions: [{ reason: 'not-enough' }],
  });
  expect(
    judgePairs([slower, { ...behind, base: [], head: [] }], { ...options, preset: 'quick', ended: true }),
  ).toMatchObject({ done: true, decisions: [{ id: 'lcp' }] });
  expect(
    judgePairs([pairsOf(9, { cv: 0.01 }), { ...behind, base: [], head: [] }], { ...options, ended: true }),
  ).toMatchObject({ done: true, undecided: [] });
  expect(judgePairs([], { ...options, ended: true })).toMatchObject({ done: true, decisions: [] });
});

test('a run that its numbers ended is not judged anew because no more pairs come', () => {
  const passed = [pairsOf(6, { cv: 0.01 }), pairsOf(6, { id: 'si', factor: 1.03, cv: 0.01, seed: 5 })];
  const look = judgePairs(passed, options);
  expect(look).toMatchObject({ done: true, planned: 20 });
  expect(judgePairs(passed, { ...options, ended: true })).toEqual(look);
});

test('the runner is told when to look next, what is open, and when nothing more will come', () => {
  const noisy = pairsOf(20, { id: 'si', factor: 1.06, cv: 0.06, seed: 12 });
  const calm = pairsOf(20, { cv: 0.01 });
  const at = (pairs: number) =>
    judgePairs(
      [noisy, calm].map((one) => ({
        ...one,
        base: one.base.slice(0, pairs),
        head: one.head.slice(0, pairs),
      })),
      options,
    );
  expect(at(0)).toEqual({
    decisions: [],
    proved: new Set(),
    done: false,
    undecided: ['si', 'lcp'],
    next: 4,
    planned: 20,
  });
  expect(at(6)).toMatchObject({ done: false, undecided: ['si'], next: 8 });
  expect(at(7)).toEqual(at(6));
  expect(at(6).decisions.map(({ status, reason }) => [status, reason])).toEqual([
    ['inconclusive', 'going-on'],
    ['pass', 'ruled-out'],
  ]);
  const frozen = { ...calm, base: calm.base.slice(0, 6), head: calm.head.slice(0, 6) };
  expect(judgePairs([noisy, frozen], options)).toMatchObject({
    done: true,
    undecided: [],
    decisions: [
      { reason: 'not-enough', stoppedEarly: false },
      { reason: 'ruled-out', pairs: 6, stoppedEarly: true },
    ],
  });
  expect(judgePairs([noisy, frozen], options).decisions[0]?.pairsNeeded).toBeGreaterThan(20);
});

test('a pair that lacks a number is no pair, and a metric without any is not decided', () => {
  const one = pairsOf(7, { cv: 0.01 });
  const holed = only({ ...one, head: one.head.map((ms, pair) => (pair === 2 ? undefined : ms)) });
  expect(holed).toMatchObject({ pairs: 6, kept: 6, status: 'pass' });
  expect(holed.change).toBeCloseTo(0, 1);
  expect(judgePairs([{ ...one, base: [], head: [] }], options)).toEqual({
    decisions: [],
    proved: new Set(),
    done: false,
    undecided: ['lcp'],
    next: 4,
    planned: 20,
  });
  expect(judgePairs([], options).decisions).toEqual([]);
});
