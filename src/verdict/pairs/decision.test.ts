import { expect, test } from 'vitest';
import { pairsNeeded } from './decision.ts';
import { estimatePairs, type PairedMetric } from './estimate.ts';

const metric: PairedMetric = {
  id: 'script-cpu',
  base: [92, 91, 95, 90, 93, 92, 94],
  head: [460, 380, 520, 455, 610, 470, 490],
  definition: { compare: 'ratio', better: 'lower', margin: 0.05, floor: 20 },
  role: 'gate',
};
const noise = { s0: 0, d0: 1, known: false };
const estimate = estimatePairs(metric, 7, { noise, maxPairs: 14, resets: true });

/** The pairs that a chance of that size to be wrong asks for, of so many degrees of freedom. */
const needed = (alpha: number, df: number) =>
  pairsNeeded({ metric, estimate: { ...estimate, df } }, { pairs: 7, alpha, beta: 0.01, last: true }, 1);

test('pairs that would decide are a number that can be said and written, or none', () => {
  expect(needed(0.004, estimate.df)).toBeGreaterThan(7);
  expect(needed(1e-16, 1)).toBeUndefined();
  expect(needed(0, 2)).toBeUndefined();
});
