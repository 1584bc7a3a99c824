import { expect, test } from 'vitest';
import type { PairedMetric } from './estimate.ts';
import { judgePairs, type PairOptions } from './look.ts';
import { numbers } from '../../../bench/verdict/worlds.ts';

const options: PairOptions = { preset: 'normal', priors: new Map(), seed: 1, resets: true, ended: true };

/** Watched times of so many pairs, around a second, each with its own noise. */
function watched(count: number, pairs: number, seed: number): PairedMetric[] {
  const { normal } = numbers(seed);
  const run = (): number => 1_000 * Math.exp(0.04 * normal());
  return Array.from({ length: count }, (_, at) => ({
    id: `w${at}`,
    base: Array.from({ length: pairs }, run),
    head: Array.from({ length: pairs }, run),
    definition: { compare: 'ratio', better: 'lower', margin: 0.05 },
    role: 'watch',
  }));
}

test('watched figures warn of nothing in at most 1.6 % of unchanged comparisons, over all of them together', () => {
  const warned = Array.from({ length: 500 }, (_, seed) =>
    judgePairs(watched(20, 8, seed), options).decisions.some(({ reason }) => reason === 'watch-hit'),
  );
  expect(warned.filter(Boolean)).toHaveLength(2);
});

test('slow runs warn by swaps of labels over all metrics: others that stall now and then hide five to none', () => {
  const calm = { ...watched(1, 16, 3)[0], role: 'gate' } as PairedMetric;
  const stalled = (metric: PairedMetric, slow: readonly number[], side: 'base' | 'head'): PairedMetric => ({
    ...metric,
    [side]: metric[side].map((ms, pair) => (slow.includes(pair) ? 3 * ms : ms)),
  });
  const five = stalled(calm, [0, 4, 7, 9, 12], 'head');
  const reason = (metrics: readonly PairedMetric[]) => judgePairs(metrics, options).decisions[0]?.reason;
  expect(reason([five])).toBe('slow-runs');
  expect(reason([stalled(calm, [0, 4, 7, 9], 'head')])).not.toBe('slow-runs');
  expect(reason([stalled(five, [1], 'base')])).not.toBe('slow-runs');
  const others = watched(6, 16, 9).map((metric, at) =>
    stalled(stalled(metric, [at, at + 2, at + 5], 'base'), [at + 1, at + 7, at + 9], 'head'),
  );
  expect(reason([five, ...others])).not.toBe('slow-runs');
});

test('a watched time that is surely longer, but by less than anybody would notice, warns of nothing', () => {
  const [calm] = watched(1, 12, 3);
  const longer = (ms: number, floor: number): PairedMetric => ({
    ...(calm as PairedMetric),
    base: Array.from({ length: 12 }, (_, pair) => 20 + (pair % 3)),
    head: Array.from({ length: 12 }, (_, pair) => 20 + (pair % 3) + ms),
    definition: { compare: 'ratio', better: 'lower', margin: 0.05, floor },
  });
  const reason = (metric: PairedMetric) => judgePairs([metric], options).decisions[0]?.reason;
  expect(reason(longer(40, 50))).toBe('watched');
  expect(reason(longer(60, 50))).toBe('watch-hit');
});
