import { expect, test } from 'vitest';
import { judgePairs, type PairOptions } from './look.ts';
import { judgeProportion, shareQuestion, type AdverseSlices, type Allowance } from './proportions.ts';

const options: PairOptions = { preset: 'quick', priors: new Map(), seed: 1, resets: true, ended: true };
const usual: Allowance = { allowed: 0.001, margin: 0.005 };

/** Slices of 1,000 trials with so many hits each. */
function slices(base: readonly number[], head: readonly number[], trials = 1_000): AdverseSlices {
  const of = (hits: number) => ({ hits, trials });
  return { base: base.map(of), head: head.map(of) };
}
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

/** Judged as the verdict does: swaps of labels first, in the family of the pairs. */
function judged(sides: AdverseSlices, allowance = usual) {
  const { proved } = judgePairs([], options, [shareQuestion('errors', sides, allowance)]);
  return judgeProportion(sides, allowance, proved.has('errors'));
}

test('clearly more failed requests, spread over the run, fail', () => {
  const head = [5, 7, 9, 8, 6, 10, 12, 7, 9, 7];
  expect(judged(slices(times(10, 0), head))).toMatchObject({ status: 'fail', reason: 'proved' });
  expect(judged(slices(times(10, 0), head))?.difference).toBeCloseTo(0.008, 6);
  expect(judged(slices(head, times(10, 0)))?.status).toBe('pass');
});

test('a burst in one slice is no rate', () => {
  expect(judged(slices(times(10, 0), [80, ...times(9, 0)]))?.status).not.toBe('fail');
});

test('a few more than before pass, where many more are ruled out', () => {
  expect(judged(slices([1, 1, 1, ...times(7, 0)], [2, 2, 2, 2, 1, ...times(5, 0)]))?.status).toBe('pass');
});

test('few requests tell nothing, and none give no decision', () => {
  expect(judged(slices(times(4, 0), [1, 1, 0, 0], 10))?.status).toBe('inconclusive');
  expect(judged(slices([], []))).toBeUndefined();
});

test('what a budget allows is allowed', () => {
  expect(judged(slices(times(10, 0), times(10, 8)), { ...usual, allowed: 0.01 })?.status).toBe('pass');
});

test('bursts that hit the head in a few slices may be a coin that fell so, however many requests they cost', () => {
  const bursts = (hit: number, of: number) =>
    judged(slices(times(of, 0), [...times(hit, 200), ...times(of - hit, 0)]))?.status;
  expect([bursts(3, 10), bursts(6, 10), bursts(9, 10)]).toEqual(['inconclusive', 'inconclusive', 'fail']);
  expect([1, 2, 3, 4, 5, 6].map((of) => bursts(of, of))).not.toContain('fail');
});

test('a head that fails in every slice fails in four, a base that failed too is no failure of the head', () => {
  const all = (n: number) => judged(slices(times(n, 3), times(n, 1_000)));
  expect([3, 4, 6].map((n) => all(n)?.status)).toEqual(['inconclusive', 'fail', 'fail']);
  expect(all(6)?.reason).toBe('beyond-doubt');
  expect(judged(slices([900, 0, 900, 0, 900, 0], times(6, 1_000)))?.status).toBe('inconclusive');
});

test('error rates stand in the family of the times: more of them make each harder to prove', () => {
  const bad = slices(times(10, 0), [5, 0, 9, 8, 6, 10, 12, 7, 9, 7]);
  const question = (id: string) => shareQuestion(id, bad, usual);
  const other = (seed: number) => {
    const sign = (pair: number): number => (((seed * 2654435761) >>> (pair % 31)) & 1 ? 1 : -1);
    return { ...question(`other ${seed}`), differences: times(10, 0).map((_, pair) => 0.01 * sign(pair)) };
  };
  const among = (n: number) =>
    judgePairs([], options, [question('errors'), ...times(n, 0).map((_, at) => other(at + 1))]).proved;
  expect(among(0).has('errors')).toBe(true);
  expect(among(60).has('errors')).toBe(false);
});
