import { judgePairs, type PairOptions } from '../../src/verdict/pairs/look.ts';
import { judgeProportion, shareQuestion, type AdverseSlices } from '../../src/verdict/pairs/proportions.ts';
import { numbers, type Random } from './worlds.ts';

// Endpoints whose requests fail in ways of their own, compared slice by slice.

export const ENDPOINTS = 5;
export const TRIALS = 500;
const ALLOWANCE = { allowed: 0.001, margin: 0.005 };

/** Errors of one slice at a mean rate. */
export type Errors = (random: Random, rate: number) => number;

function binomial({ uniform, normal }: Random, rate: number): number {
  const mean = TRIALS * rate;
  if (mean > 20) return Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - rate)) * normal()));
  let hits = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) hits += uniform() < rate ? 1 : 0;
  return hits;
}

/** How errors come. */
export const errorWorlds: Readonly<Record<string, Errors>> = {
  independent: binomial,
  'bursts in a third of the slices': (random, rate) =>
    random.uniform() < 1 / 3 ? binomial(random, Math.min(1, 3 * rate)) : 0,
  'rare large bursts': (random, rate) =>
    random.uniform() < 0.1 ? binomial(random, Math.min(1, 10 * rate)) : 0,
  'rates that wander (gamma)': (random, rate) =>
    binomial(random, Math.min(1, -rate * Math.log(random.uniform()))),
};

function slicesOf(
  random: Random,
  errors: Errors,
  slices: number,
  rates: readonly [number, number],
): AdverseSlices {
  const side = (rate: number) =>
    Array.from({ length: slices }, () => ({ hits: errors(random, rate), trials: TRIALS }));
  return { base: side(rates[0]), head: side(rates[1]) };
}

/** Which endpoints are red in one comparison: the first may have a rate of its own on the head. */
export function redEndpoints(
  seed: number,
  errors: Errors,
  slices: number,
  grown: number,
): readonly boolean[] {
  const random = numbers(seed);
  const options: PairOptions = { preset: 'normal', priors: new Map(), seed, resets: true, ended: true };
  const all = Array.from({ length: ENDPOINTS }, (_, at) =>
    slicesOf(random, errors, slices, [0.02, at === 0 ? grown : 0.02]),
  );
  const asked = all.map((each, at) => shareQuestion(String(at), each, ALLOWANCE));
  const { proved } = judgePairs([], options, asked);
  return all.map((each, at) => judgeProportion(each, ALLOWANCE, proved.has(String(at)))?.status === 'fail');
}
