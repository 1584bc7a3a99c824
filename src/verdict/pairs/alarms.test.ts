import { expect, test } from 'vitest';
import { numbers, play, type World } from '../../../bench/verdict-shop.ts';
import { judgePairs } from './look.ts';

/** Pull requests of `bench/verdict.ts`, few enough for every run of the tests; their numbers are seeded, so the counts are exact. */
function counted(
  prs: number,
  world: Partial<World>,
): { readonly failed: number; readonly undecided: number; readonly pairs: number } {
  const outcomes = Array.from({ length: prs }, (_, index) =>
    play({ cv: 0.05, metrics: 20, pairs: 17, change: 0, history: true, ...world }, 'quick', 31 * index + 7),
  );
  const having = (status: string): number =>
    outcomes.filter(({ look }) => look.decisions.some((one) => one.status === status)).length;
  return {
    failed: having('fail'),
    undecided: having('inconclusive'),
    pairs: outcomes.reduce((sum, one) => sum + one.pairs, 0),
  };
}

test('400 unchanged pull requests of 20 metrics alarm as seldom as promised', () => {
  expect(counted(400, {})).toEqual({ failed: 2, undecided: 5, pairs: 4945 });
});

test('unchanged pull requests without history alarm no more', () => {
  expect(counted(60, { history: false })).toEqual({ failed: 0, undecided: 2, pairs: 620 });
});

test('what became 20 % slower is found', () => {
  expect(counted(60, { change: 0.2 })).toEqual({ failed: 58, undecided: 13, pairs: 730 });
});

test('60 metrics of 30 pairs are judged in less than 300 ms', () => {
  const { normal } = numbers(5);
  const side = (typical: number): number[] =>
    Array.from({ length: 30 }, () => typical * Math.exp(0.1 * normal()));
  const metrics = Array.from({ length: 60 }, (_, index) => ({
    id: `m${index}`,
    base: side(1_000),
    head: side(index === 0 ? 1_100 : 1_000),
    metric: { compare: 'ratio', better: 'lower', margin: 0.05 } as const,
    role: 'gate' as const,
  }));
  const priors = new Map(metrics.map(({ id }) => [id, { s0: 0.14, d0: 12 }]));
  const cost = (history: boolean): number => {
    const from = process.cpuUsage();
    const { decisions } = judgePairs(metrics, {
      preset: 'deep',
      maxPairs: 30,
      priors: history ? priors : new Map(),
      seed: 1,
      resets: true,
    });
    expect(decisions.filter(({ p }) => p !== undefined)).toHaveLength(60);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  for (const history of [true, false]) {
    const costs = [1, 2, 3, 4].map(() => cost(history));
    // On a busy machine even processor time doubles; without history it is about 250 ms on a slow core.
    expect(Math.min(...costs)).toBeLessThan(history ? 300 : 600);
  }
});
