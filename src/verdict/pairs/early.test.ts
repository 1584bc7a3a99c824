import { expect, test } from 'vitest';
import type { PairDecision } from './decision.ts';
import type { PairedMetric } from './estimate.ts';
import { known, only, options, pairsOf } from './look.fixture.ts';
import { judgePairs, type PairOptions } from './look.ts';
import type { PresetName } from './presets.ts';

test('fewer than 7 pairs fail only where every one is far beyond the limit and no doubt is left', () => {
  const presets: readonly PresetName[] = ['quick', 'normal', 'deep'];
  const reasons = (maxPairs: number, factor: number): PairDecision['reason'][] =>
    presets.map(
      (preset) => only(pairsOf(maxPairs, { factor, cv: 0.01, seed: 3 }), { preset, maxPairs }).reason,
    );
  expect([1, 2].flatMap((pairs) => reasons(pairs, 7))).toEqual(Array.from({ length: 6 }, () => 'not-enough'));
  expect(new Set([5, 6].flatMap((pairs) => reasons(pairs, 7)))).toEqual(new Set(['beyond-doubt']));
  expect(new Set([3, 4, 5, 6].flatMap((pairs) => reasons(pairs, 1.25)))).toEqual(new Set(['not-enough']));
  expect(new Set(reasons(8, 7))).toEqual(new Set(['proved']));
  const [one] = [pairsOf(6, { factor: 7, cv: 0.01 })];
  const once = { ...one, head: one.head.map((ms, pair) => (pair === 2 ? 1_100 : ms)) };
  expect(only(once, { maxPairs: 6 }).status).toBe('inconclusive');
});

test('six pairs that leave no doubt end the pairs; fewer, or one that may be luck, do not', () => {
  const gross = pairsOf(6, { factor: 7, cv: 0.01 });
  expect(only(gross)).toMatchObject({ status: 'fail', reason: 'beyond-doubt', stoppedEarly: true });
  const others = [pairsOf(6, { id: 'other', factor: 1.3, cv: 0.1 })];
  expect(judgePairs([gross, ...others], options)).toMatchObject({ done: true, undecided: [] });
  expect(judgePairs([pairsOf(5, { factor: 7, cv: 0.01 })], options)).toMatchObject({ done: false });
  const once = { ...gross, head: gross.head.map((ms, pair) => (pair === 2 ? 1_100 : ms)) };
  expect(judgePairs([once], options)).toMatchObject({ done: false });
});

test('a failure beyond doubt ends no pairs of what is as plain, so that both are told', () => {
  const gross = pairsOf(6, { factor: 7, cv: 0.01 });
  const plain = (pairs: number, factor = 1.5): PairedMetric =>
    pairsOf(pairs, { id: 'other', factor, cv: 0.1, seed: 4 });
  const look = (pairs: number, more: Partial<PairOptions> = {}) =>
    judgePairs([gross, plain(pairs)], { ...options, ...more });
  expect(look(6)).toMatchObject({ done: false, undecided: ['other'] });
  expect(look(10)).toMatchObject({
    done: true,
    decisions: [
      { reason: 'beyond-doubt', pairs: 6 },
      { reason: 'proved', pairs: 10 },
    ],
  });
  // Time may be up before, also at seven pairs of both, which no swap proves.
  expect(look(8, { ended: true })).toMatchObject({ done: true, decisions: [{ status: 'fail' }, {}] });
  const seven = [pairsOf(7, { factor: 7, cv: 0.01 }), plain(7)];
  expect(judgePairs(seven, { ...options, maxPairs: 7 }).decisions[0]).toMatchObject({
    status: 'fail',
    reason: 'beyond-doubt',
    pairs: 7,
  });
  expect(judgePairs([gross, plain(6, 1.06)], options)).toMatchObject({ done: true, undecided: [] });
});

test('four calm pairs pass, louder ones if the head seems no worse or history knows them, none with a slow run', () => {
  const first = (pairs: number, cv: number, seed = 3): PairedMetric => {
    const still = pairsOf(6, { cv, seed });
    return { ...still, base: still.base.slice(0, pairs), head: still.head.slice(0, pairs) };
  };
  const reason = (one: PairedMetric, more: Partial<PairOptions> = {}): string => only(one, more).reason;
  expect([3, 4, 5, 6].map((pairs) => judgePairs([first(pairs, 0.01)], options).done)).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(reason(first(4, 0.005))).toBe('ruled-out');
  // Of these the head is 3 % better, and 1.5 % worse.
  expect(only(first(4, 0.03))).toMatchObject({
    reason: 'ruled-out-coarsely',
    limit: expect.closeTo(0.15, 2),
  });
  expect(only(first(4, 0.03)).upper).toBeLessThan(0.15);
  expect([4, 6].map((pairs) => reason(first(pairs, 0.03, 5)))).toEqual(['going-on', 'ruled-out-coarsely']);
  expect(reason(first(4, 0.03, 4))).toBe('going-on');
  expect(reason(first(4, 0.03, 4), known(0.04, 'lcp'))).toBe('ruled-out-coarsely');
  const slow = { ...first(4, 0.01), base: [1_000, 1_000, 1_700, 1_000] };
  expect(only(slow)).toMatchObject({ reason: 'going-on', slow: { base: 1, head: 0 } });
  expect(only(slow, known(0.015, 'lcp'))).toMatchObject({ reason: 'going-on', slow: { base: 1, head: 0 } });
});

test('a watched metric that looks worse keeps its gates until six pairs can say so', () => {
  const watched = (pairs: number, factor: number) => pairsOf(pairs, { id: 'tti', factor, role: 'watch' });
  const look = (pairs: number, factor: number) =>
    judgePairs([pairsOf(pairs, { cv: 0.005 }), watched(pairs, factor)], options);
  expect(look(4, 1.3)).toMatchObject({ done: false, undecided: ['tti'] });
  expect(look(6, 1.3)).toMatchObject({ done: true, decisions: [{}, { reason: 'watch-hit' }] });
  expect(look(4, 1)).toMatchObject({ done: true, undecided: [] });
  // No swap of six looks as bad only where each of them is worse.
  const once = watched(4, 1.3);
  const mixed = { ...once, head: once.head.map((ms, pair) => (pair === 1 ? 990 : ms)) };
  const calm = pairsOf(4, { cv: 0.005 });
  expect(judgePairs([calm, mixed], options)).toMatchObject({ done: true, undecided: [] });
  expect(judgePairs([watched(4, 1.3)], options)).toMatchObject({ done: false, undecided: [] });
});
