import { expect, test } from 'vitest';
import { numbers } from '../../../bench/verdict/worlds.ts';
import { judgeStored } from './stored.ts';
import type { Compared } from '../statistics/axis.ts';

const lcp: Compared = { compare: 'ratio', better: 'lower', margin: 0.05, floor: 20 };

function history(records: number, cv: number): number[] {
  const { normal } = numbers(4);
  return Array.from({ length: records }, () => 1_000 * Math.exp(cv * normal()));
}

test('a value far outside of what the branch measured warns, and says what could have been seen', () => {
  const found = judgeStored(lcp, 1_600, history(20, 0.05), 10);
  expect(found).toMatchObject({ status: 'warn', reason: 'outside-history', scale: 'relative', records: 20 });
  expect(found.change).toBeCloseTo(0.6, 1);
  expect(found.visible).toBeGreaterThan(0.15);
  expect(found.visible).toBeLessThan(0.4);
});

test('a value inside passes, and so does any that is better', () => {
  expect(judgeStored(lcp, 1_060, history(20, 0.05), 10)).toMatchObject({
    status: 'pass',
    reason: 'within-history',
  });
  expect(judgeStored(lcp, 300, history(20, 0.05), 10)).toMatchObject({ status: 'pass' });
  expect(judgeStored({ ...lcp, better: 'higher' }, 500, history(20, 0.05), 10)).toMatchObject({
    status: 'warn',
  });
});

test('a change below the margin is no warning, however calm the history', () => {
  expect(judgeStored(lcp, 1_030, history(20, 0.001), 10)).toMatchObject({ status: 'pass' });
  expect(judgeStored(lcp, 1_060, history(20, 0.001), 10)).toMatchObject({ status: 'warn' });
});

test('fewer than ten records answer nothing, nor do those that would hide a doubling', () => {
  expect(judgeStored(lcp, 9_000, history(9, 0.01), 10)).toEqual({
    status: 'inconclusive',
    reason: 'too-little-history',
    scale: 'relative',
    records: 9,
  });
  expect(judgeStored(lcp, 1_000, history(12, 0.5), 10)).toMatchObject({
    status: 'inconclusive',
    reason: 'too-noisy',
  });
});

test('more questions together ask for more evidence', () => {
  const visible = (together: number): number =>
    judgeStored(lcp, 1_000, history(20, 0.05), together).visible ?? 0;
  expect(visible(50)).toBeGreaterThan(1.2 * visible(1));
});
