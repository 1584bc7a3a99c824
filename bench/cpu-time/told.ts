// Tells of what `measure.ts` measured, by condition, page and metric: the spread of pairs of the same page, and how
// often the verdict finds a fifth more at 20 pairs, or is wrong where nothing was planted. Pairs are drawn again with
// replacement, their sides swapped by a coin, the head's figure times 1.2: tasks of a fifth more work block for more
// than a fifth more, so this asks more of blocking time than a page would.
//   node bench/cpu-time/told.ts cpu-time.json [comparisons, 300]
import { readFile } from 'node:fs/promises';
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import { suites } from '#suites/registry.ts';
import { judgePairs } from '#verdict/pairs/look.ts';
import { numbers } from '../verdict/worlds.ts';

const [file = 'cpu-time.json', comparisons = '300'] = process.argv.slice(2);
const PAIRS = 20;
const MORE = 1.2;

interface Series {
  readonly base: readonly (number | null)[];
  readonly head: readonly (number | null)[];
}
const all: Record<string, Record<string, Record<string, Series>>> = JSON.parse(await readFile(file, 'utf8'));
const metrics = new Map(
  suites.flatMap((suite) => suite.metrics.map((metric) => [metric.id, metric] as const)),
);

type Pair = readonly [base: number, head: number];
const pairsOf = ({ base, head }: Series): readonly Pair[] =>
  base.flatMap((before, at) => {
    const now = head[at];
    return before === null || now === null || now === undefined ? [] : [[before, now] as const];
  });

/** The share of comparisons that fail where every head is `factor` times what was measured. */
function failing(id: string, pairs: readonly Pair[], factor: number): number {
  const definition = metrics.get(id);
  if (!definition) throw new Error(`no suite has a metric ${id}`);
  const { uniform } = numbers(1);
  const drawn = (): Pair => {
    const [one, other] = pairs[Math.floor(uniform() * pairs.length)] ?? [0, 0];
    return uniform() < 0.5 ? [one, other * factor] : [other, one * factor];
  };
  const failed = Array.from({ length: Number(comparisons) }, (_, seed) => {
    const taken = Array.from({ length: PAIRS }, drawn);
    const [base, head] = [taken.map(([before]) => before), taken.map(([, now]) => now)];
    const { decisions } = judgePairs([{ id, base, head, definition, role: 'gate' }], {
      preset: 'normal',
      maxPairs: PAIRS,
      ended: true,
      priors: new Map(),
      seed,
      resets: true,
    });
    return decisions.some(({ status }) => status === 'fail');
  });
  return failed.filter(Boolean).length / failed.length;
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
console.log('| condition | page | metric | pairs | median, ms | spread | +20 % found | false alarms |');
console.log('|---|---|---|--:|--:|--:|--:|--:|');
for (const [condition, pages] of Object.entries(all))
  for (const [page, byMetric] of Object.entries(pages))
    for (const [id, series] of Object.entries(byMetric)) {
      const pairs = pairsOf(series);
      const logs = pairs.map(([base, head]) => Math.log((head + 50) / (base + 50)));
      const cells = [
        condition,
        page,
        id,
        pairs.length,
        median(pairs.flat()).toFixed(0),
        (1.4826 * medianAbsoluteDeviation(logs)).toFixed(2),
        percent(failing(id, pairs, MORE)),
        percent(failing(id, pairs, 1)),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
