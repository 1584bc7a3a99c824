// What one vote makes of recorded loads (record.ts): by how much base and head differ pair by pair, by Lighthouse alone
// and together, and how often the rule of pairs is red on loads that nobody changed. Needs no Chrome.
//   node bench/votes/votes.ts --resample 200 --allowed 0.05 ~/loads/*
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Metric } from '#model/observation/metric.ts';
import type { Observation } from '#model/contract/observation.ts';
import { lighthouse } from '#suites/lighthouse/suite.ts';
import { paintsTogether } from '#suites/lighthouse/vote/together.ts';
import { judgePairs } from '#verdict/pairs/look.ts';
import { seeded } from '#verdict/statistics/random.ts';
import { recorded, type Recorded } from './loads.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    resample: { type: 'string', default: '200' },
    allowed: { type: 'string', default: '0.05' },
    pairs: { type: 'string', default: '8' },
  },
});
const METRICS = ['fcp', 'lcp'] as const;
type Name = (typeof METRICS)[number];

/** What each side's loads say of one metric. */
interface Sides {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

const observed = ({ graph }: Recorded): Observation => ({
  measurements: [{ subject: 'page', metric: 'fcp', samples: { kind: 'absent', reason: '' } }],
  findings: [],
  exhibits: [],
  kept: graph,
});

const valueOf = (figures: Observation['measurements'], name: Name): number => {
  const samples = figures.find(({ metric }) => metric === name)?.samples;
  return samples?.kind === 'replicates' ? (samples.values[0] ?? Number.NaN) : Number.NaN;
};

function together(base: readonly Recorded[], head: readonly Recorded[]): Readonly<Record<Name, Sides>> {
  const pairs = base.flatMap((one, at) => {
    const other = head[at];
    return other ? [[observed(one), observed(other)] as const] : [];
  });
  const said = paintsTogether(pairs);
  const of = (name: Name): Sides => ({
    base: said.map(([one]) => valueOf(one, name)),
    head: said.map(([, other]) => valueOf(other, name)),
  });
  return { fcp: of('fcp'), lcp: of('lcp') };
}

const alone = (base: readonly Recorded[], head: readonly Recorded[]): Readonly<Record<Name, Sides>> => {
  const of = (name: Name): Sides => ({
    base: base.map((each) => each.alone[name]),
    head: head.map((each) => each.alone[name]),
  });
  return { fcp: of('fcp'), lcp: of('lcp') };
};

const ratios = ({ base, head }: Sides): readonly number[] =>
  base.map((each, at) => Math.log((head[at] ?? Number.NaN) / each));

function moments(numbers: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const squares = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / (numbers.length - 1)) };
}

/** How many of all swaps of labels give a mean as large: the smallest chance that eight pairs can show is 1 in 256. */
function chanceOf(differences: readonly number[]): number {
  const total = differences.reduce((sum, each) => sum + each, 0);
  const all = 2 ** differences.length;
  let asLarge = 0;
  for (let signs = 0; signs < all; signs += 1) {
    const swapped = differences.reduce((sum, each, at) => sum + ((signs >> at) & 1 ? -each : each), 0);
    if (swapped >= total - 1e-12) asLarge += 1;
  }
  return asLarge / all;
}

const percent = (share: number, digits = 1): string => (100 * share).toFixed(digits).padStart(6);
const told = (sides: Sides): string => {
  const { mean, spread } = moments(ratios(sides));
  return `${percent(mean)} ±${percent(spread, 2)}`;
};

const random = seeded(20_261_129);
function drawn<T>(all: readonly T[], count: number): readonly T[] {
  return all
    .map((each) => ({ each, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ each }) => each);
}

/** Loads as they are and as planted, as pairs of neighbours in time. */
function pairsOf(loads: readonly Recorded[], what: string): readonly [Recorded[], Recorded[]] {
  const [base, head]: [Recorded[], Recorded[]] = [[], []];
  for (const round of new Set(loads.map((load) => load.round))) {
    const here = loads.filter((load) => load.round === round);
    const [first, second] = here.filter((load) => load.what === 'none');
    const changed = what === 'none' ? second : here.find((load) => load.what === what);
    if (!first || !changed) continue;
    base.push(first);
    head.push(changed);
  }
  return [base, head];
}

/** In how many of a hundred draws of so many pairs the swaps of labels prove a change at one in a hundred. */
function found(base: readonly Recorded[], head: readonly Recorded[], say: typeof alone): string {
  const hits = { fcp: 0, lcp: 0 };
  const DRAWS = 50;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const places = drawn([...base.keys()], Number(values.pairs));
    const pick = (all: readonly Recorded[]) => places.flatMap((place) => all[place] ?? []);
    const said = say(pick(base), pick(head));
    for (const name of METRICS) hits[name] += Number(chanceOf(ratios(said[name])) <= 0.01);
  }
  return METRICS.map((name) => percent(hits[name] / DRAWS, 0)).join(' ');
}

const questions = (said: Readonly<Record<Name, Sides>>) =>
  METRICS.flatMap((name) => {
    const definition: Metric | undefined = lighthouse.metrics.find(({ id }) => id === name);
    return definition
      ? [{ id: name, ...said[name], definition, role: 'gate' as const, allowed: Number(values.allowed) }]
      : [];
  });

/** How a comparison ends by the rule of pairs, what all loads say being asked anew after each. */
function ending(base: readonly Recorded[], head: readonly Recorded[], say: typeof alone): string {
  const options = { preset: 'normal', priors: new Map(), seed: 1, resets: true } as const;
  for (let count = 2; count <= base.length; count += 1) {
    const said = questions(say(base.slice(0, count), head.slice(0, count)));
    const last = count === base.length;
    const { decisions, undecided } = judgePairs(said, { ...options, ended: last });
    if (decisions.some(({ status }) => status === 'fail')) return 'red';
    if (undecided.length > 0 && !last) continue;
    if (decisions.some(({ status }) => status === 'warn')) return 'yellow';
    if (decisions.length > 0 && decisions.every(({ status }) => status === 'pass')) return 'green';
  }
  return 'undecided';
}

function resampled(loads: readonly Recorded[], say: typeof alone): string {
  const ends = { red: 0, yellow: 0, green: 0, undecided: 0 };
  const unchanged = loads.filter(({ what }) => what === 'none');
  for (let draw = 0; draw < Number(values.resample); draw += 1) {
    const all = drawn(unchanged, unchanged.length);
    const half = Math.floor(all.length / 2);
    const end = ending(all.slice(0, half), all.slice(half, 2 * half), say);
    if (end in ends) ends[end as keyof typeof ends] += 1;
  }
  return Object.entries(ends)
    .map(([end, count]) => `${count} ${end}`)
    .join(', ');
}

for (const folder of positionals) {
  const loads = await recorded(folder);
  const machine = loads.map((load) => load.machine);
  const range = `${Math.min(...machine).toFixed(1)} to ${Math.max(...machine).toFixed(1)}`;
  console.log(`\n${basename(folder)}: ${loads.length} loads, load average ${range}`);
  console.log(
    `  ${''.padEnd(33)} FCP alone       → together        LCP alone       → together     found in ${values.pairs}`,
  );
  for (const what of new Set(['none', ...loads.map((load) => load.what)])) {
    const [base, head] = pairsOf(loads, what);
    if (base.length < 3) continue;
    const [before, after] = [alone(base, head), together(base, head)];
    const both = METRICS.map((name) => `${told(before[name])} → ${told(after[name])}`).join('   ');
    const seen = `${found(base, head, alone)} → ${found(base, head, together)}`;
    console.log(`  ${what.padEnd(33)} ${both}   ${seen}`);
  }
  if (Number(values.resample) === 0) continue;
  console.log(`  ${values.resample} unchanged comparisons, alone:    ${resampled(loads, alone)}`);
  console.log(`  ${values.resample} unchanged comparisons, together: ${resampled(loads, together)}`);
}
