import { expect, test } from 'vitest';
import { numbers } from '../../../bench/verdict/worlds.ts';
import { acrossPages, meanOf } from './across-pages.ts';
import type { PairedMetric } from './estimate.ts';

const PAIRS = 12;
const { normal, uniform } = numbers(3);
const runs = (middle: number): number[] =>
  Array.from({ length: PAIRS }, () => middle * Math.exp(0.05 * normal()));
const page = (id: string, middle: number): PairedMetric => ({
  id,
  base: runs(middle),
  head: runs(middle),
  definition: { compare: 'ratio', better: 'lower', margin: 0.05, floor: 20 },
  role: 'gate',
  allowed: 0.05,
});
const pages = [page('a', 400), page('b', 1_000), page('c', 5_000)];
const s0 = 0.07;
const mean = (all: readonly PairedMetric[]) => meanOf(all.map((metric) => ({ metric, s0 })));
const geometric = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

test('a site’s value is the geometric mean of its pages’ ratios', () => {
  const twice = pages.map(({ base, ...rest }) => ({
    ...rest,
    base,
    head: base.map((value) => 1.07 * value),
  }));
  const { base, head } = mean(twice);
  expect(head.map((value, pair) => value / (base[pair] ?? 0))).toEqual(
    Array.from({ length: PAIRS }, () => expect.closeTo(1.07, 9)),
  );
  expect(geometric(base)).toBeGreaterThan(0.9 * geometric([400, 1_000, 5_000]));
  expect(geometric(base)).toBeLessThan(1.1 * geometric([400, 1_000, 5_000]));
});

test('swapped labels of a pair swap the site’s values of it, and nothing else', () => {
  const slow = pages.map((one, at) => ({
    ...one,
    head: one.head.map((value, pair) => (pair === 3 + at ? 4 * value : value)),
  }));
  const swaps = Array.from({ length: PAIRS }, () => uniform() < 0.5);
  const swapped = slow.map(({ base, head, ...rest }) => ({
    ...rest,
    base: base.map((value, pair) => (swaps[pair] ? (head[pair] ?? 0) : value)),
    head: head.map((value, pair) => (swaps[pair] ? (base[pair] ?? 0) : value)),
  }));
  const [plain, other] = [mean(slow), mean(swapped)];
  swaps.forEach((is, pair) => {
    expect(other.base[pair]).toBeCloseTo((is ? plain.head : plain.base)[pair] ?? 0, 6);
    expect(other.head[pair]).toBeCloseTo((is ? plain.base : plain.head)[pair] ?? 0, 6);
  });
});

test('a slow run of one page does not slow the site', () => {
  const hang = pages.map((one, at) => ({
    ...one,
    head: one.head.map((value, pair) => (at === 0 && pair === 5 ? 30 * value : value)),
  }));
  const [plain, hung] = [mean(pages), mean(hang)];
  expect((hung.head[5] ?? 0) / (plain.head[5] ?? 1)).toBeLessThan(1.1);
  expect((hung.head[5] ?? 0) / (plain.head[5] ?? 1)).toBeGreaterThan(0.9);
});

test('a site has the pairs all its pages have, three quarters of their margin, and none without one of them', () => {
  const short = pages.map((one, at) =>
    at === 1 ? { ...one, base: one.base.slice(0, 7), head: one.head.slice(0, 7) } : one,
  );
  const [site] = acrossPages({ id: 'site', pages: ['a', 'b', 'c'] }, short);
  expect(site).toMatchObject({
    role: 'gate',
    allowed: expect.closeTo(0.0375),
    definition: { margin: expect.closeTo(0.0375), floor: 20 },
  });
  expect(site?.base).toHaveLength(7);
  expect(acrossPages({ id: 'site', pages: ['a', 'b', 'gone'] }, pages)).toEqual([]);
});
