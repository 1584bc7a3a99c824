import { judgePairs, type PairOptions } from '../../src/verdict/pairs/look.ts';
import { judgeProportion, shareQuestion, type AdverseSlices } from '../../src/verdict/pairs/proportions.ts';
import { wilson } from '../../src/verdict/statistics/proportion.ts';
import { numbers, type Random } from './worlds.ts';

// How often error rates turn an unchanged pull request red, by how the errors come; and how often a rate that grew is
// found. Five endpoints in slices of 500 requests, judged in one family as the verdict does.
// Run: node bench/verdict/errors.ts [pull requests a row, 4000]

const ENDPOINTS = 5;
const TRIALS = 500;
const ALLOWANCE = { allowed: 0.001, margin: 0.005 };

/** Errors of one slice at a mean rate. */
type Errors = (random: Random, rate: number) => number;

function binomial({ uniform, normal }: Random, rate: number): number {
  const mean = TRIALS * rate;
  if (mean > 20) return Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - rate)) * normal()));
  let hits = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) hits += uniform() < rate ? 1 : 0;
  return hits;
}

const worlds: Readonly<Record<string, Errors>> = {
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
function red(seed: number, errors: Errors, slices: number, grown: number): readonly boolean[] {
  const random = numbers(seed);
  const options: PairOptions = { preset: 'normal', priors: new Map(), seed, resets: true, ended: true };
  const all = Array.from({ length: ENDPOINTS }, (_, at) =>
    slicesOf(random, errors, slices, [0.02, at === 0 ? grown : 0.02]),
  );
  const asked = all.map((each, at) => shareQuestion(String(at), each, ALLOWANCE));
  const { proved } = judgePairs([], options, asked);
  return all.map((each, at) => judgeProportion(each, ALLOWANCE, proved.has(String(at)))?.status === 'fail');
}

const repeats = Number(process.argv[2] ?? 4_000);
console.log(
  `${repeats} comparisons a row, ${ENDPOINTS} endpoints with 2 % errors, ${TRIALS} requests a slice`,
);
console.log('errors                            slices  red, 95 % interval      2 → 4 % found');
for (const [name, errors] of Object.entries(worlds)) {
  for (const slices of [10, 20]) {
    const seeds = Array.from({ length: repeats }, (_, at) => 7_919 * at + slices);
    const alarms = seeds.filter((seed) => red(seed, errors, slices, 0.02).includes(true)).length;
    const found = seeds.slice(0, repeats / 4).filter((seed) => red(seed, errors, slices, 0.04)[0]).length;
    const [low, high] = wilson(alarms, repeats, 0.95).map((one) => (100 * one).toFixed(2));
    const rate = `${((100 * alarms) / repeats).toFixed(2)} % [${low}, ${high}]`;
    const share = `${((400 * found) / repeats).toFixed(0)} %`;
    console.log(`${name.padEnd(34)}${String(slices).padEnd(8)}${rate.padEnd(24)}${share}`);
  }
}
