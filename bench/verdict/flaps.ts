import { parseArgs } from 'node:util';
import { wilson } from '../../src/verdict/statistics/proportion.ts';
import { playLive, playStored, type Plan, type Played, type Sight } from './flap-world.ts';
import { numbers } from './worlds.ts';

// How often faults and exact numbers that come and go by themselves turn an unchanged pull request red, live and
// against a recorded base: made-up pages through the shipped functions.
// Run: node bench/verdict/flaps.ts [--pulls 20000] [--faults 1,5] [--q 0.02,0.1,0.25,0.5,0.75,0.9,0.98] [--seed 1]

const { values: flags } = parseArgs({
  options: {
    pulls: { type: 'string', default: '20000' },
    faults: { type: 'string', default: '1,5' },
    q: { type: 'string', default: '0.02,0.1,0.25,0.5,0.75,0.9,0.98' },
    seed: { type: 'string', default: '1' },
  },
});
const [pulls, seed] = [Number(flags.pulls), Number(flags.seed)];
const percent = (share: number, digits = 2): string => `${(100 * share).toFixed(digits)} %`;

/** A way of comparing, by its name in the table. */
interface Way {
  readonly name: string;
  readonly plan: Plan;
  play(see: (side: 'base' | 'head') => Sight, plan: Plan): Played;
}

const ways: readonly Way[] = [
  { name: 'live', plan: { pairs: 1, head: 1, base: 1 }, play: playLive },
  { name: 'live, 3 runs', plan: { pairs: 3, head: 3, base: 3 }, play: playLive },
  { name: 'stored 5', plan: { pairs: 1, head: 1, base: 5 }, play: playStored },
  { name: 'stored 3, 3 runs', plan: { pairs: 3, head: 3, base: 3 }, play: playStored },
  { name: 'stored 4', plan: { pairs: 1, head: 1, base: 4 }, play: playStored },
  { name: 'stored 1', plan: { pairs: 1, head: 1, base: 1 }, play: playStored },
];

/** What of a page is not always the same: so many faults, or its one exact number. */
interface Unrest {
  readonly name: string;
  readonly faults: number;
  readonly number: boolean;
}

function row({ name, plan, play }: Way, q: number, unrest: Unrest): string {
  const { uniform } = numbers(seed * 7_919 + Math.round(q * 1_000) * 104_729 + unrest.faults);
  const see = (): Sight => ({
    faults: Array.from({ length: unrest.faults }, () => uniform() < q),
    heavy: unrest.number && uniform() < q,
  });
  const all = Array.from({ length: pulls }, () => play(see, plan));
  const count = (wanted: (one: Played) => boolean): number => all.filter(wanted).length;
  const alarms = unrest.number
    ? count(({ bytes }) => bytes === 'fail')
    : all.reduce((sum, { failing }) => sum + failing.length, 0);
  const asked = pulls * (unrest.number ? 1 : unrest.faults);
  return [
    name.padEnd(18),
    unrest.name.padEnd(10),
    percent(q, 0).padEnd(6),
    `${percent(alarms / asked)} (${percent(wilson(alarms, asked, 0.95)[1])})`.padEnd(20),
    percent(count(({ status }) => status === 'fail') / pulls).padEnd(9),
    percent(count(({ status }) => status === 'warn') / pulls, 1).padEnd(9),
    (all.reduce((sum, { looks }) => sum + looks, 0) / pulls).toFixed(1),
  ].join('');
}

const unrests: readonly Unrest[] = [
  ...flags.faults
    .split(',')
    .map(Number)
    .map((faults) => ({ name: `${faults} faults`, faults, number: false })),
  { name: 'a number', faults: 0, number: true },
];
console.log(
  `${pulls} unchanged pull requests a row, seed ${seed}. A page with so many faults, or an exact number,`,
);
console.log(
  'each of which shows, or is larger, on a share q of all looks and by itself; in brackets the 95 % bound.',
);
console.log('compared          what      q     red each            red      warned   looks at the head');
for (const unrest of unrests)
  for (const way of ways) for (const q of flags.q.split(',').map(Number)) console.log(row(way, q, unrest));
