import { expect, test } from 'vitest';
import { ALARM } from './presets.ts';
import { scheduleOf } from './schedule.ts';

const full = { cap: Infinity, ready: () => true };
const looks = (measured: number, more = {}) => scheduleOf('normal', { ...full, measured, ...more });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test('looks come in order, and the alphas of all are what alarms may take', () => {
  expect(looks(0)).toEqual({ came: [], next: 4 });
  expect(looks(9)).toMatchObject({ came: [{ pairs: 4 }, { pairs: 6 }, { pairs: 8 }], next: 10 });
  const all = looks(20);
  expect(all).not.toHaveProperty('next');
  expect(all.came.map(({ pairs }) => pairs)).toEqual([4, 6, 8, 10, 14, 20]);
  for (const preset of ['quick', 'normal', 'deep'] as const)
    expect(sum(scheduleOf(preset, { ...full, measured: 99 }).came.map(({ alpha }) => alpha))).toBeCloseTo(
      ALARM,
      12,
    );
});

test('a look that can fail waits for pairs to be replaced, but not for more than a quarter', () => {
  const ready = (pairs: number, wanted: number): boolean => pairs >= wanted + 1;
  expect(looks(10, { ready })).toMatchObject({ next: 11 });
  expect(looks(99, { ready }).came.map(({ pairs }) => pairs)).toEqual([4, 6, 8, 11, 15, 21]);
  expect(looks(99, { ready: () => false }).came.map(({ pairs }) => pairs)).toEqual([4, 6, 8, 12, 17, 25]);
});

test.each([1, 5, 7, 10, 12, 16, 25])('a cap of %i pairs is a last look that spends what is left', (cap) => {
  for (const ready of [() => true, () => false]) {
    const { came } = scheduleOf('normal', { measured: cap, cap, ready });
    expect(came.at(-1)).toMatchObject({ last: true, pairs: ready() ? Math.min(cap, 20) : cap });
    expect(sum(came.map(({ alpha }) => alpha))).toBeCloseTo(ALARM, 12);
    expect(came.slice(0, -1).map(({ last }) => last)).not.toContain(true);
  }
});

test('no pair at all is no look', () => {
  expect(scheduleOf('quick', { ...full, measured: 0, cap: 0 })).toEqual({ came: [] });
});
