import { parseArgs } from 'node:util';
import type { Look } from '../src/verdict/pairs/look.ts';
import { mostPairs, type PresetName } from '../src/verdict/pairs/presets.ts';
import { wilson } from '../src/verdict/statistics/proportion.ts';
import { play } from './verdict-shop.ts';

// How often the verdict on live pairs is wrong, and what it finds: made-up pull requests of 20 metrics through the
// shipped rule.
// Run: node bench/verdict.ts [--unchanged 4000] [--changed 1500] [--cv 0.02,0.05,0.1,0.2] [--presets
// quick,normal,deep] [--no-history] [--pages 1] [--seed 1]

const { values: flags } = parseArgs({
  options: {
    unchanged: { type: 'string', default: '4000' },
    changed: { type: 'string', default: '1500' },
    cv: { type: 'string', default: '0.02,0.05,0.1,0.2' },
    presets: { type: 'string', default: 'quick,normal,deep' },
    'no-history': { type: 'boolean', default: false },
    pages: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function cell(
  preset: PresetName,
  cv: number,
  change: number,
  repeats: number,
): {
  readonly alarms: number;
  readonly found: number;
  readonly pairs: number;
  readonly undecided: number;
  readonly limit: number;
} {
  const pairs = mostPairs(preset);
  const outcomes = Array.from({ length: repeats }, (_, index) =>
    play(
      { cv, metrics: 20, pairs, change, history: !flags['no-history'], pages: Number(flags.pages) },
      preset,
      Number(flags.seed) * 1_000_003 +
        index * 7_919 +
        Math.round(cv * 1000) * 104_729 +
        Math.round(change * 100) * 1_299_709,
    ),
  );
  const count = (wanted: (look: Look) => boolean): number =>
    outcomes.filter(({ look }) => wanted(look)).length;
  return {
    alarms: count(({ decisions }) => decisions.some(({ status }) => status === 'fail')),
    found: count(({ decisions }) => decisions.some(({ id, status }) => id === 'm0' && status === 'fail')),
    undecided: count(({ decisions }) => decisions.some(({ status }) => status === 'inconclusive')),
    pairs: mean(outcomes.map((one) => one.pairs)),
    limit: mean(outcomes.flatMap(({ look }) => look.decisions.map((one) => one.limit))),
  };
}

const [unchanged, changed] = [Number(flags.unchanged), Number(flags.changed)];
console.log(
  `${unchanged} unchanged and ${changed} changed pull requests a cell; 20 gated metrics on ${flags.pages} page(s), ` +
    `${flags['no-history'] ? 'no history' : 'history of 12 comparisons'}, seed ${flags.seed}`,
);
console.log(
  'cv     preset   false alarms (at most, 95 %)   +10 % found   +20 % found   ' +
    'pairs unchanged / changed   undecided   stated limit',
);
for (const cv of flags.cv.split(',').map(Number)) {
  for (const preset of (['quick', 'normal', 'deep'] as const).filter((name) =>
    flags.presets.split(',').includes(name),
  )) {
    const still = cell(preset, cv, 0, unchanged);
    const [ten, twenty] = [cell(preset, cv, 0.1, changed), cell(preset, cv, 0.2, changed)];
    console.log(
      [
        percent(cv, 0).padEnd(7),
        preset.padEnd(9),
        `${percent(still.alarms / unchanged, 2)} (${percent(wilson(still.alarms, unchanged, 0.95)[1], 2)})`.padEnd(
          31,
        ),
        percent(ten.found / changed).padEnd(14),
        percent(twenty.found / changed).padEnd(14),
        `${still.pairs.toFixed(1)} / ${mean([ten.pairs, twenty.pairs]).toFixed(1)}`.padEnd(28),
        percent(still.undecided / unchanged).padEnd(12),
        percent(still.limit),
      ].join(''),
    );
  }
}
