import { numbers } from '../../../bench/verdict/worlds.ts';
import type { Compared } from '../statistics/axis.ts';
import type { PairDecision } from './decision.ts';
import type { PairedMetric } from './estimate.ts';
import { judgePairs, type PairOptions, type PairQuestion } from './look.ts';

export const time: Compared = { compare: 'ratio', better: 'lower', margin: 0.05, floor: 20 };
export const options: PairOptions = { preset: 'normal', priors: new Map(), seed: 1, resets: true };
export const known = (s0: number, ...ids: readonly string[]): Pick<PairOptions, 'priors'> => ({
  priors: new Map(ids.map((id) => [id, { s0, d0: 12 }])),
});

/** A metric around `typical` whose head is `factor` times its base, with noise of a share `cv` a run. */
export function pairsOf(
  pairs: number,
  {
    factor = 1,
    cv = 0.03,
    typical = 1_000,
    seed = 1,
    ...rest
  }: { factor?: number; cv?: number; typical?: number; seed?: number } & Partial<PairedMetric> = {},
): PairedMetric {
  const { normal } = numbers(seed);
  const side = (middle: number): number[] =>
    Array.from({ length: pairs }, () => middle * Math.exp(cv * normal()));
  return {
    id: 'lcp',
    base: side(typical),
    head: side(typical * factor),
    definition: time,
    role: 'gate',
    ...rest,
  };
}

export function swapped(one: PairedMetric): PairedMetric {
  return { ...one, base: one.head, head: one.base };
}

export function only(one: PairQuestion, more: Partial<PairOptions> = {}): PairDecision {
  const [decision] = judgePairs([one], { ...options, ...more }).decisions;
  if (!decision) throw new Error('nothing was decided');
  return decision;
}
