import { parseArgs } from 'node:util';
import type { Look } from '../../src/verdict/pairs/look.ts';
import { mostPairs, type PresetName } from '../../src/verdict/pairs/presets.ts';
import { wilson } from '../../src/verdict/statistics/proportion.ts';
import { play, type World } from './shop.ts';
import { noises, replayed, type Noise } from './worlds.ts';

// How often the verdict on live pairs is wrong, and what it finds: made-up pull requests through the shipped rule, in
// every world of noise. Without history and on four pages unless asked otherwise: the newcomer's case.
// Run: node bench/verdict/verdict.ts [--unchanged 4000] [--changed 1000] [--cv 0.05] [--presets quick,normal]
//   [--worlds all] [--metrics 20] [--pages 4] [--history] [--bias 0] [--misled 1] [--cap 6]
//   [--runs file.jsonl] [--apart] [--site] [--seed 1]
// --apart: nothing is asked of the whole site; --site: what is made worse is one metric of all pages.

const { values: flags } = parseArgs({
  options: {
    unchanged: { type: 'string', default: '4000' },
    changed: { type: 'string', default: '1000' },
    cv: { type: 'string', default: '0.05' },
    presets: { type: 'string', default: 'quick,normal' },
    worlds: { type: 'string', default: 'lognormal' },
    metrics: { type: 'string', default: '20' },
    pages: { type: 'string', default: '4' },
    history: { type: 'boolean', default: false },
    bias: { type: 'string', default: '0' },
    misled: { type: 'string', default: '1' },
    cap: { type: 'string' },
    apart: { type: 'boolean', default: false },
    site: { type: 'boolean', default: false },
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The worlds asked for: made up, and one of real runs where a file of them is given. */
function worldsAsked(): ReadonlyMap<string, readonly Noise[]> {
  const names = flags.worlds === 'all' ? Object.keys(noises) : flags.worlds.split(',').filter(Boolean);
  const made = names.flatMap((name) => {
    const noise = noises[name];
    if (!noise) throw new Error(`no world "${name}"; there are ${Object.keys(noises).join(', ')}`);
    return [[name, [noise]] as const];
  });
  return new Map([
    ...made,
    ...(flags.runs === undefined ? [] : [['real runs', replayed(flags.runs)] as const]),
  ]);
}

interface Cell {
  readonly preset: PresetName;
  readonly cv: number;
  readonly noise: readonly Noise[];
}

/** So many pull requests whose first metric is `change` worse. */
function played({ preset, cv, noise }: Cell, change: number, repeats: number): ReturnType<typeof play>[] {
  const world: World = {
    noise,
    cv,
    change,
    metrics: Number(flags.metrics),
    pairs: mostPairs(preset),
    history: flags.history,
    pages: Number(flags.pages),
    bias: Number(flags.bias),
    misled: Number(flags.misled),
    across: !flags.apart,
    changed: flags.site ? 'site' : 'first',
    ...(flags.cap !== undefined && { cap: Number(flags.cap) }),
  };
  const from =
    Number(flags.seed) * 1_000_003 + Math.round(cv * 1000) * 104_729 + Math.round(change * 100) * 1_299_709;
  return Array.from({ length: repeats }, (_, index) => play(world, preset, from + index * 7_919));
}

const share = (all: readonly { readonly look: Look }[], wanted: (look: Look) => boolean): number =>
  all.filter(({ look }) => wanted(look)).length / all.length;
const having =
  (status: string) =>
  ({ decisions }: Look): boolean =>
    decisions.some((one) => one.status === status);
/** Metrics that nobody could decide; of whole sites nothing is said then. */
const undecided = ({ decisions }: Look): boolean =>
  decisions.some(({ id, status }) => id.startsWith('m') && status === 'inconclusive');
const foundFirst = ({ decisions }: Look): boolean =>
  decisions.some(({ id, status }) => (flags.site || id === 'm0') && status === 'fail');

function line(world: string, cell: Cell): string {
  const [unchanged, changed] = [Number(flags.unchanged), Number(flags.changed)];
  const still = played(cell, 0, unchanged);
  const red = share(still, having('fail'));
  const [low, high] = wilson(Math.round(red * unchanged), unchanged, 0.95);
  const grown = [0.05, 0.1, 0.2].map((change) => played(cell, change, changed));
  return [
    world.padEnd(18),
    percent(cell.cv, 0).padEnd(6),
    cell.preset.padEnd(8),
    `${percent(red, 2)} [${(100 * low).toFixed(2)}, ${(100 * high).toFixed(2)}]`.padEnd(22),
    percent(share(still, having('warn'))).padEnd(9),
    percent(share(still, undecided)).padEnd(11),
    grown
      .map((one) => percent(share(one, foundFirst), 0))
      .join(' / ')
      .padEnd(24),
    `${mean(still.map(({ pairs }) => pairs)).toFixed(1)} / ${mean(grown.flat().map(({ pairs }) => pairs)).toFixed(1)}`,
  ].join('');
}

console.log(
  `${flags.unchanged} unchanged and ${flags.changed} changed pull requests a cell; ${flags.metrics} gated metrics on ` +
    `${flags.pages} page(s), ${flags.history ? 'history of 12 comparisons' : 'no history'}, ` +
    `bias ${flags.bias}, seed ${flags.seed}`,
);
console.log(
  `${'world'.padEnd(18)}cv    preset  red, 95 % interval    yellow   undecided  ` +
    '+5 / +10 / +20 % found  pairs, unchanged / changed',
);
for (const [world, noise] of worldsAsked())
  for (const cv of flags.cv.split(',').map(Number))
    for (const preset of (['quick', 'normal', 'deep'] as const).filter((name) =>
      flags.presets.split(',').includes(name),
    ))
      console.log(line(world, { preset, cv, noise }));
