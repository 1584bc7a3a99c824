import { expect, test } from 'vitest';
import { apart, coloursIn, deltaE } from './colour.ts';

// Pairs with their distances from Sharma, Wu and Dalal's supplementary test data (2005), chosen for its corner cases.
const PAIRS: readonly (readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  number,
])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test.each(PAIRS)('%j and %j are %d apart, whichever comes first', (one, other, distance) => {
  expect(deltaE(one, other)).toBeCloseTo(distance, 4);
  expect(deltaE(other, one)).toBeCloseTo(distance, 4);
});

const distance = (one: string, other: string): number => {
  const [[a], [b]] = [coloursIn(one).colours, coloursIn(other).colours];
  return a && b ? apart(a, b) : NaN;
};

test('black and white are a hundred apart; a clear colour is told by the ground it lies on', () => {
  expect(distance('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(100, 1);
  expect(distance('rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(100, 1);
  expect(distance('rgba(9, 9, 9, 0)', 'rgba(200, 0, 0, 0)')).toBe(0);
});

test('colours stand apart from the rest of a style', () => {
  expect(coloursIn('1px solid rgb(1, 2, 3)')).toEqual({ colours: [[1, 2, 3, 1]], rest: '1px solid #' });
});
