import { expect, test } from 'vitest';
import type { Suite } from '#model/contract/suite.ts';
import type { Task } from '#model/task.ts';
import { planOf, sight } from '../pairs/live.fixture.ts';
import { probeSuite } from '../../../fixtures/probe.ts';
import { reachOf, reachWords, usualTime } from './reach.ts';

const MINUTE = 60_000;
const suite: Suite = probeSuite(() => Promise.resolve(sight(1)));

/** A comparison of so many pages, each of which takes 12 s a side after one warm-up. */
function pages(count: number, maxPairs = 20, more: Partial<Task> = {}) {
  const one = { estimate: 12_000, warmup: 1, ...more };
  return { plan: planOf(Array.from({ length: count }, () => one)), suites: [suite], maxPairs };
}

test('a pair takes both sides of every task, and warm-ups come before the first', () => {
  expect(reachOf(pages(2), 10 * MINUTE)).toEqual({
    pairs: 11,
    time: 600_000,
    enough: 528_000,
    tasks: 2,
    isEnough: true,
  });
  expect(reachOf(pages(2, 4), 10 * MINUTE)).toMatchObject({ pairs: 4, isEnough: true });
  expect(reachOf(pages(2), 1_000)).toMatchObject({ pairs: 0, isEnough: false });
});

test('without a word of the config a comparison gets the time that tells, from 10 to 30 minutes', () => {
  expect([1, 3, 6, 20].map((count) => usualTime(pages(count)) / MINUTE)).toEqual([10, 13.2, 26.4, 30]);
  expect([3, 6].map((count) => reachOf(pages(count), usualTime(pages(count))).isEnough)).toEqual([
    true,
    true,
  ]);
});

test('what the time cannot prove is said, with what would help', () => {
  expect(reachWords(reachOf(pages(2), 10 * MINUTE))).toBe('10 min are time for about 11 pairs of 2 tasks');
  expect(reachWords(reachOf(pages(6), 10 * MINUTE))).toBe(
    '10 min are time for about 3 pairs of 6 tasks, and a time needs 7 to fail, unless it is several times slower: ' +
      'give it 27 min (`compare.max-time`), or measure fewer pages',
  );
  expect(reachWords(reachOf(pages(3), 10 * MINUTE))).toContain(
    'about 7 pairs of 3 tasks, enough to prove a large change, hardly one of 10 %: give it 14 min',
  );
  expect(reachWords(reachOf(pages(1), MINUTE))).toContain('1 min are time for about 1 pair of 1 task,');
});
