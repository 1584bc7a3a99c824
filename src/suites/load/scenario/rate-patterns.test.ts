import { expect, test } from 'vitest';
import { hasOwnLength, RateOptions } from './rate-patterns.ts';

test.each([
  ['20/s', [{ from: 20, to: 20 }], false],
  [{ from: '0/s', to: '300/m' }, [{ from: 0, to: 5 }], false],
  [
    {
      steps: [
        { rate: '2/s', for: '5s' },
        { rate: '10/s', for: '.5s' },
      ],
    },
    [
      { from: 2, to: 2, ms: 5000 },
      { from: 10, to: 10, ms: 500 },
    ],
    true,
  ],
])('%o stands for stretches of rate', (written, stretches, ownLength) => {
  const rate = RateOptions.parse(written);
  expect(rate).toEqual(stretches);
  expect(hasOwnLength(rate)).toBe(ownLength);
});

test('a rate of nothing is none', () => {
  expect(RateOptions.safeParse('0/s').success).toBe(false);
  expect(RateOptions.safeParse({ from: 0, to: 0 }).success).toBe(false);
  expect(RateOptions.safeParse({ steps: [] }).success).toBe(false);
});
