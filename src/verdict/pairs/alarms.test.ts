import { expect, test } from 'vitest';
import { play, widest, type World } from '../../../bench/verdict/shop.ts';
import { lognormal } from '../../../bench/verdict/worlds.ts';

/**
 * Pull requests of `bench/verdict/verdict.ts`, few enough for every run of the tests; their numbers are seeded, so the
 * counts are exact.
 */
function counted(
  prs: number,
  world: Partial<World>,
): { readonly failed: number; readonly undecided: number; readonly pairs: number } {
  const outcomes = Array.from({ length: prs }, (_, index) =>
    play(
      { noise: [lognormal], cv: 0.05, metrics: 20, pairs: 17, change: 0, history: true, ...world },
      'quick',
      31 * index + 7,
    ),
  );
  const having = (status: string): number =>
    outcomes.filter(({ look }) => look.decisions.some((one) => one.status === status)).length;
  return {
    failed: having('fail'),
    undecided: having('inconclusive'),
    pairs: outcomes.reduce((sum, one) => sum + one.pairs, 0),
  };
}

test('150 unchanged pull requests of 20 metrics alarm as seldom as promised', () => {
  expect(counted(150, {})).toEqual({ failed: 0, undecided: 14, pairs: 2172 });
});

test('unchanged pull requests without history alarm no more', () => {
  expect(counted(60, { history: false })).toEqual({ failed: 1, undecided: 3, pairs: 787 });
});

test('what became 20 % slower is found', () => {
  expect(counted(60, { change: 0.2 })).toEqual({ failed: 59, undecided: 42, pairs: 745 });
});

test.each([true, false])('60 metrics of 30 pairs are all tested, with history: %s', (history) => {
  const { decisions } = widest(history);
  expect(decisions.filter(({ p }) => p !== undefined)).toHaveLength(60);
});

test('a page that is far slower is named, also where its site’s mean is proved with it', () => {
  const world = {
    noise: [lognormal],
    cv: 0.02,
    metrics: 20,
    pages: 4,
    pairs: 17,
    change: 0.2,
    history: false,
  };
  const statuses = [15, 67, 125, 179].map((index) => {
    const { look } = play(world, 'quick', 29_088_763 + 7_919 * index);
    return look.decisions.filter(({ id }) => id === 'm0' || id === 'site0').map(({ status }) => status);
  });
  expect(statuses).toEqual(Array.from({ length: 4 }, () => ['fail', 'fail']));
});
