// Judges what `bench/live.ts` measured: false alarms, noise and bias on equal builds, what of the planted regressions
// is
// found, and what "more than 10 % on the median of 5" would have said on the same figures.
//   node bench/live-told.ts live.json
import { readFile } from 'node:fs/promises';
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import type { Paired, PairSeries } from '../src/model/record/pairs.ts';
import { suites } from '../src/suites/registry.ts';
import { judgePairs } from '../src/verdict/pairs/look.ts';
import { plannedLooks, type PresetName } from '../src/verdict/pairs/presets.ts';

const GATED: readonly string[] = [
  'fcp',
  'lcp',
  'si',
  'cpu-tbt',
  'script-cpu',
  'tbt',
  'ttfb',
  'observed-lcp',
  'p50',
  'p90',
  'mean',
  'throughput',
];
const PRESETS: readonly PresetName[] = ['quick', 'normal'];

const all: Record<string, Paired> = JSON.parse(await readFile(process.argv[2] ?? 'live.json', 'utf8'));
const metricOf = ({ suite, metric }: PairSeries) =>
  suites.find(({ id }) => id === suite)?.metrics.find(({ id }) => id === metric);
// Of an endpoint and its scenario only the scenario: they are the same requests.
const gated = ({ numbers }: Paired) =>
  numbers.filter(
    (one) => GATED.includes(one.metric) && !one.subject.includes('/api') && metricOf(one) !== undefined,
  );
const numbers = (values: readonly (number | undefined | null)[]): number[] =>
  values.flatMap((value) => (typeof value === 'number' ? [value] : []));

function verdict(series: readonly PairSeries[], from: number, preset: PresetName) {
  const pairs = plannedLooks(preset).at(-1)?.pairs ?? 0;
  const cut = (values: PairSeries['base']) =>
    values.slice(from, from + pairs).map((value) => value ?? undefined);
  const questions = series.flatMap((one) => {
    const metric = metricOf(one);
    return metric
      ? [
          {
            id: `${one.subject} ${one.metric}`,
            base: cut(one.base),
            head: cut(one.head),
            definition: metric,
            role: 'gate' as const,
          },
        ]
      : [];
  });
  return judgePairs(questions, {
    preset,
    maxPairs: pairs,
    ended: true,
    priors: new Map(),
    seed: 1,
    resets: false,
  }).decisions;
}

/**
 * Windows of 5: how often the median of one side lies more than 10 % above the other's, at the same time and one
 * after the other.
 */
function medians({ base, head }: PairSeries): {
  readonly same: number;
  readonly later: number;
  readonly windows: number;
} {
  const [b, h] = [numbers(base), numbers(head)];
  const at = (values: readonly number[], from: number) => median(values.slice(from, from + 5));
  const starts = Array.from(
    { length: Math.floor(Math.min(b.length, h.length) / 5) - 1 },
    (_, index) => index * 5,
  );
  const over = (now: number, before: number) => now > 1.1 * before;
  return {
    same: starts.filter((from) => over(at(h, from), at(b, from))).length,
    later: starts.filter((from) => over(at(h, from + 5), at(b, from))).length,
    windows: starts.length,
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

for (const [build, paired] of Object.entries(all)) {
  const series = gated(paired);
  const count = Math.max(0, ...series.map(({ base }) => base.length));
  console.log(`\n${build}: ${count} pairs, ${series.length} metrics`);
  for (const preset of PRESETS) {
    const each = plannedLooks(preset).at(-1)?.pairs ?? count;
    const starts = Array.from({ length: Math.max(1, Math.floor(count / each)) }, (_, index) => index * each);
    const red = starts
      .map((from) => verdict(series, from, preset).filter(({ status }) => status === 'fail'))
      .map((failed) => failed.map(({ id, change }) => `${id} ${percent(change)}`))
      .filter((failed) => failed.length > 0);
    console.log(
      `  ${preset}: ${starts.length} comparisons, ${red.length} red` +
        (red.length > 0 ? ` (${red.flat().join(', ')})` : ''),
    );
  }
  for (const one of series) {
    const [b, h] = [numbers(one.base), numbers(one.head)];
    const more = metricOf(one)?.offset ?? 0;
    const logs = b.map((value, at) => Math.log(((h[at] ?? value) + more) / (value + more)));
    const { same, later, windows } = medians(one);
    const noise = (1.4826 * medianAbsoluteDeviation(logs)) / Math.SQRT2;
    console.log(
      `    ${one.subject} ${one.metric}: ${median(b).toPrecision(4)} → ${median(h).toPrecision(4)}, ` +
        `head against base ${percent(Math.expm1(median(logs)))}, noise ±${percent(noise)} a run; ` +
        `median of 5 beyond +10 %: ${same} of ${windows} beside each other, ` +
        `${later} of ${windows} one after the other`,
    );
  }
}
