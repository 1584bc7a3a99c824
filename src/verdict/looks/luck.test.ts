import { expect, test } from 'vitest';
import { chanceOfLuck, isProof } from './luck.ts';

test('the chance of luck is the greatest over every frequency that something may show with', () => {
  const grid = Array.from({ length: 4_001 }, (_, at) => at / 4_000);
  for (let head = 0; head <= 12; head += 1)
    for (let base = 0; base <= 12; base += 1) {
      const greatest = Math.max(...grid.map((q) => q ** head * (1 - q) ** base));
      expect(chanceOfLuck(head, base)).toBeGreaterThanOrEqual(greatest - 1e-12);
      expect(chanceOfLuck(head, base)).toBeCloseTo(greatest, 5);
    }
});

test('a side that nobody looked at proves nothing', () => {
  expect([chanceOfLuck(0, 9), chanceOfLuck(9, 0), chanceOfLuck(0, 0)]).toEqual([1, 1, 1]);
});

test('five looks a side prove, four do not; few at one side take many at the other', () => {
  expect(chanceOfLuck(5, 5)).toBeCloseTo(0.00098, 5);
  const needed = (base: number) =>
    Array.from({ length: 500 }, (_, at) => at + 1).find((head) => isProof(head, base));
  expect([1, 2, 3, 4, 5].map(needed)).toEqual([368, 23, 10, 7, 5]);
});
