import { expect, test } from 'vitest';
import { sample } from '../sample.ts';
import { performanceOf } from './score.ts';

test('the score of a load is what Lighthouse itself makes of the same figures, and none where one is missing', () => {
  const { audits, categories } = sample();
  expect(performanceOf(audits).score).toBeCloseTo(categories['performance']?.score ?? NaN, 2);
  const { 'speed-index': _, ...others } = audits;
  expect(performanceOf(others).score).toBeNull();
});
