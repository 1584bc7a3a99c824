import { expect, test } from 'vitest';
import type { Compared } from '../statistics/axis.ts';
import { boundsOf } from './bounds.ts';

const lcp: Compared = { compare: 'ratio', better: 'lower', margin: 0.05, floor: 20 };
const usual: Parameters<typeof boundsOf>[1] = {
  allowed: undefined,
  resets: true,
  s0: 0.02,
  maxPairs: 20,
  typical: 1_000,
};
const shares = (metric: Compared, more: Partial<typeof usual> & { allowed?: number } = {}) => {
  const { proof, margin, limit } = boundsOf(metric, { ...usual, ...more });
  return [proof, margin, limit].map((distance) => Number(Math.expm1(distance).toFixed(6)));
};

test('without a budget a tenth of the margin is passed, the margin reached, and twice the margin ruled out', () => {
  expect(shares(lcp)).toEqual([0.005, 0.05, 0.1]);
});

test('sides that are not reset must differ by a fifth of the margin', () => {
  expect(shares(lcp, { resets: false })).toEqual([0.01, 0.05, 0.1]);
});

test('what a budget allows beyond the margin moves all bounds alike', () => {
  expect(shares(lcp, { allowed: 0.2 })).toEqual([0.155, 0.2, 0.25]);
});

test('a budget below the margin takes its place, down to a fifth of it; none allowed is no budget of its own', () => {
  const calm = { s0: 0.004, typical: 10_000 };
  expect(shares(lcp, { ...calm, allowed: 0.02 })).toEqual([0.002, 0.02, 0.04]);
  expect(shares(lcp, { ...calm, allowed: 0.001 })).toEqual([0.001, 0.01, 0.02]);
  expect(shares(lcp, { ...calm, allowed: 0 })).toEqual([0.005, 0.05, 0.1]);
});

test('what equal sides are known to differ by must be passed too', () => {
  const { proof, margin } = boundsOf(lcp, { ...usual, bias: 0.02 });
  expect([proof, margin]).toEqual([Math.log1p(0.005) + 0.02, Math.log1p(0.05)]);
});

test('the limit follows the noise and what nobody would notice', () => {
  expect(boundsOf(lcp, { ...usual, s0: 0.14 }).limit).toBeCloseTo((6.5 * 0.14) / Math.sqrt(20), 12);
  expect(shares(lcp, { typical: 100 })).toEqual([0.005, 0.05, 0.2]);
  expect(shares({ ...lcp, offset: 50 }, { typical: 50 })).toEqual([0.005, 0.05, 0.2]);
});

test('for what more of is better, a share is what is lost of it', () => {
  const { margin } = boundsOf({ compare: 'ratio', better: 'higher', margin: 0.05 }, usual);
  expect(Math.exp(-margin)).toBeCloseTo(0.95, 12);
  expect(
    Number.isFinite(
      boundsOf({ compare: 'ratio', better: 'higher', margin: 0.05 }, { ...usual, typical: 0 }).limit,
    ),
  ).toBe(true);
});

test('differences stay in their unit', () => {
  const cls: Compared = { compare: 'difference', better: 'lower', margin: 0.02, floor: 0.02 };
  const { proof, margin, limit } = boundsOf(cls, { ...usual, s0: 0.001 });
  expect([proof, margin, limit].map((one) => Number(one.toFixed(9)))).toEqual([0.002, 0.02, 0.04]);
});
