import { expect, test } from 'vitest';
import type { MovedRate } from '#model/record/restlessness.ts';
import { furtherLooks, luck, mayBeStill, stillness } from './luck.ts';

/** Chance that all looks at the base show one of these things and all at the head another. */
function chanceOf(odds: readonly number[], base: number, head: number): number {
  return odds
    .flatMap((p, at) => odds.map((q, other) => (at === other ? 0 : p ** base * q ** head)))
    .reduce((sum, chance) => sum + chance, 0);
}

test('luck is the worst that any odds give, with however many things to draw from', () => {
  expect(luck(2, 2)).toBeCloseTo(2 / 16, 6);
  expect(luck(4, 4)).toBeCloseTo(2 / 256, 6);
  expect(luck(4, 5)).toBeCloseTo(4 ** -4, 6);
  for (const [base, head] of [
    [2, 2],
    [2, 10],
    [3, 6],
    [4, 5],
  ] as const) {
    for (let a = 0; a <= 20; a += 1)
      for (let b = 0; a + b <= 20; b += 1) {
        const odds = [a / 20, b / 20, (20 - a - b) / 20];
        expect(chanceOf(odds, base, head)).toBeLessThanOrEqual(luck(base, head) + 1e-9);
      }
    for (let many = 2; many <= 10; many += 1)
      expect(
        chanceOf(
          Array.from({ length: many }, () => 1 / many),
          base,
          head,
        ),
      ).toBeLessThanOrEqual(luck(base, head) + 1e-9);
  }
});

/** All further looks that a difference asks for which never goes away. */
function all(
  base: number,
  head: number,
  served: boolean,
  rates: readonly MovedRate[] = [],
): readonly [base: number, head: number] {
  const looks = furtherLooks({ base, head }, served, rates);
  return looks ? all(base + looks.before, head + looks.now, served, rates) : [base, head];
}

test('a difference that stays counts when luck explains it in fewer than one of a thousand', () => {
  expect(all(2, 2, true)).toEqual([5, 6]);
  expect(all(3, 2, false)).toEqual([3, 10]);
  expect(all(5, 2, false)).toEqual([5, 6]);
  expect(all(5, 6, true)).toEqual([5, 6]);
  for (const [base, head] of [all(2, 2, true), all(3, 2, false), all(5, 2, false)])
    expect(luck(base, head)).toBeLessThan(0.001);
});

test('a base of which there is one look that can never be taken again ends the looks all the same', () => {
  expect(all(1, 2, false)).toEqual([1, 12]);
});

test('the more often something moved, the less likely all looks hold still, and the more they are worth', () => {
  const chances = [0, 1, 3, 9, 10].map((moved) => stillness({ moved, runs: 10 }, { base: 5, head: 5 }));
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect(stillness({ moved: 3, runs: 10 }, { base: 5, head: 5 })).toBeCloseTo((8 / 12) ** 2, 6);

  const always = { moved: 10, runs: 10 };
  const [base, head] = all(2, 2, true, [always]);
  expect([base, head]).toEqual([7, 7]);
  expect(mayBeStill(always, { base, head })).toBe(false);
  expect(mayBeStill(always, { base, head: head - 1 })).toBe(true);
  expect(all(5, 2, false, [always])).toEqual([5, 9]);
});

test('what moved so seldom that no number of looks would do asks for none beyond the usual ones', () => {
  const seldom = { moved: 3, runs: 10 };
  expect(all(2, 2, true, [seldom])).toEqual(all(2, 2, true));
  expect(mayBeStill(seldom, { base: 12, head: 12 })).toBe(true);
  expect(all(2, 2, true, [seldom, { moved: 10, runs: 10 }])).toEqual([7, 7]);
});
