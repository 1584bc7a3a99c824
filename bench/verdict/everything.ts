import { parseArgs } from 'node:util';
import { furtherLooks } from '../../src/suites/visual/luck.ts';
import { mostPairs } from '../../src/verdict/pairs/presets.ts';
import { wilson } from '../../src/verdict/statistics/proportion.ts';
import { errorWorlds, redEndpoints } from './endpoints.ts';
import { playLive } from './flap-world.ts';
import { play } from './shop.ts';
import { lognormal, numbers, type Random } from './worlds.ts';

// How often an unchanged pull request is red over everything that can fail: 20 times on four pages and the whole site,
// the errors of five endpoints in bursts, two faults and an exact number that come and go, a page that draws its
// content. How often each shows is drawn anew for every pull request. Times and errors are judged apart here, though
// the verdict judges them in one family: the sum is no less than the truth.
// Run: node bench/verdict/everything.ts [--pulls 2000] [--preset normal] [--seed 1]

const { values: flags } = parseArgs({
  options: {
    pulls: { type: 'string', default: '2000' },
    preset: { type: 'string', default: 'normal' },
    seed: { type: 'string', default: '1' },
  },
});
const preset = flags.preset === 'quick' ? 'quick' : 'normal';

function times(seed: number): boolean {
  const world = { noise: [lognormal], cv: 0.05, metrics: 20, pages: 4, pairs: mostPairs(preset) };
  const { look } = play({ ...world, change: 0, history: false }, preset, seed);
  return look.decisions.some(({ status }) => status === 'fail');
}

function errors(seed: number): boolean {
  const burst = errorWorlds['bursts in a third of the slices'];
  if (!burst) throw new Error('no bursts');
  return redEndpoints(seed, burst, 10, 0.02).includes(true);
}

const frequency = ({ uniform }: Random): number => 0.02 + 0.96 * uniform();

function faultsAndNumber(seed: number): boolean {
  const random = numbers(seed);
  const [first, second, larger] = [frequency(random), frequency(random), frequency(random)];
  const shows = (q: number): boolean => random.uniform() < q;
  const sight = () => ({ faults: [shows(first), shows(second)], heavy: shows(larger) });
  return playLive(sight, { pairs: 1, head: 1, base: 1 }).status === 'fail';
}

/** A page that shows one of two to four things at each look; it fails where neither side ever shows two of them. */
function picture(seed: number): boolean {
  const { uniform } = numbers(seed);
  const odds = Array.from({ length: 2 + Math.floor(3 * uniform()) }, () => -Math.log(uniform()));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const draw = (): number => {
    let left = uniform() * all;
    return odds.findIndex((one) => (left -= one) <= 0);
  };
  const sides = { base: [draw(), draw()], head: [draw(), draw()] };
  for (;;) {
    const { base, head } = sides;
    const isSteady = [base, head].every((looks) => new Set(looks).size === 1);
    if (!isSteady || base[0] === head[0]) return false;
    const more = furtherLooks({ base: base.length, head: head.length }, true);
    if (!more) return true;
    base.push(...Array.from({ length: more.before }, draw));
    head.push(...Array.from({ length: more.now }, draw));
  }
}

const parts = { times, errors, 'faults and numbers': faultsAndNumber, pictures: picture };
const pulls = Number(flags.pulls);
const red = new Map<string, number>();
for (let pull = 0; pull < pulls; pull += 1) {
  const seed = Number(flags.seed) * 1_000_003 + pull * 7_919;
  const failing = Object.entries(parts).flatMap(([name, isRed]) => (isRed(seed) ? [name] : []));
  for (const name of [...failing, ...(failing.length > 0 ? ['anything'] : [])])
    red.set(name, (red.get(name) ?? 0) + 1);
}
console.log(
  `${pulls} unchanged pull requests, preset ${preset}, seed ${flags.seed}: red, with the 95 % interval`,
);
for (const name of [...Object.keys(parts), 'anything']) {
  const count = red.get(name) ?? 0;
  const [low, high] = wilson(count, pulls, 0.95).map((one) => (100 * one).toFixed(2));
  console.log(`${name.padEnd(20)}${((100 * count) / pulls).toFixed(2)} % [${low}, ${high}]`);
}
