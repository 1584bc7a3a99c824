import { expect, test } from 'vitest';
import { priorFrom } from './prior.ts';

const past = (...spreads: readonly number[]) => spreads.map((spread) => ({ pairs: 8, spread }));

test('fewer than three comparisons teach nothing, and those of fewer than four pairs do not count', () => {
  expect(priorFrom(past(0.05, 0.06))).toBeUndefined();
  expect(priorFrom([...past(0.05, 0.06), { pairs: 3, spread: 0.05 }])).toBeUndefined();
});

test('a few teach the usual spread, and are taken for twelve pairs', () => {
  expect(priorFrom(past(0.04, 0.05, 0.3))).toEqual({ s0: 0.05, d0: 12 });
});

test('spreads that agree are trusted much, spreads that do not little', () => {
  const d0 = (...spreads: readonly number[]): number | undefined => priorFrom(past(...spreads))?.d0;
  expect(d0(0.05, 0.051, 0.049, 0.05, 0.052, 0.048)).toBe(30);
  expect(d0(0.01, 0.2, 0.03, 0.3, 0.005, 0.1)).toBe(4);
});

test('only the latest twenty count', () => {
  expect(
    priorFrom(past(...Array.from({ length: 40 }, (_, index) => (index < 20 ? 0.5 : 0.05))))?.s0,
  ).toBeCloseTo(0.05, 12);
});

test('equal sides that surely differ teach by how much; a shift that chance explains teaches nothing', () => {
  const shifted = (...shifts: readonly number[]) =>
    priorFrom(shifts.map((shift) => ({ pairs: 8, spread: 0.05, shift })))?.bias;
  expect(shifted(0.02, 0.021, 0.019, 0.022, 0.018, 0.02)).toBeCloseTo(0.02, 12);
  expect(shifted(0.02, -0.03, 0.05, -0.01, 0.02, 0)).toBeUndefined();
  expect(shifted(-0.02, -0.021, -0.019, -0.022, -0.018, -0.02)).toBeUndefined();
  expect(shifted(0.02, 0.021, 0.019)).toBeUndefined();
});

test('a metric that never varied has a spread of none', () => {
  expect(priorFrom(past(0, 0, 0, 0, 0, 0))?.s0).toBe(0);
});
