// Loads whose trace alone is read beside whole Lighthouse runs, on sites that nobody changes: how far their medians lie
// apart, how much equal sides differ pair by pair, and what a run costs. Paints of loads in pairs are those that all of
// a page's loads have together, as pairs have them; `alone` are Lighthouse's own of each load.
//   node bench/direct/direct.ts --full 8 --pairs 20 --device mobile ~/site ~/other#/demo/index.html
// Each site is a folder, served twice on loopback. Whole runs are spread among the pairs, so that both see the same
// machine. Last come, for all sites together, the figures that are held to a bound: medians at most 1 % apart, values
// of short loads that spread no more than those of whole runs. --out: a JSON line a run is added to this file.
import '../chrome/ends.ts';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromeVersion, findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import type { WarmChrome } from '#model/contract/warm-chrome.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { Task } from '#model/task.ts';
import { lighthouse } from '#suites/lighthouse/suite.ts';
import { benchFor } from '../../fixtures/bench.ts';
import { close, sidesOf } from '../folder-server.ts';
import { bias, deviation, held, median, percent, spreading, type Answer } from './bounds.ts';
import { processorOf } from './processor.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'string', default: '8' },
    pairs: { type: 'string', default: '20' },
    device: { type: 'string', default: 'mobile' },
    out: { type: 'string' },
  },
});
const [wholeRuns, pairs] = [Number(values.full), Number(values.pairs)];
const METRICS = [
  'fcp',
  'fcp alone',
  'lcp',
  'lcp alone',
  'si',
  'tbt',
  'cpu-tbt',
  'script-cpu',
  'cls',
  'ttfb',
  'tti',
  'main-thread-work',
];
/** What zero is lifted by before it is divided, as the metric itself is judged. */
const offsetOf = (id: string): number => lighthouse.metrics.find((metric) => metric.id === id)?.offset ?? 0;

const ALONE = { fcp: 'fcp alone', lcp: 'lcp alone' } as const;

interface Run {
  readonly site: string;
  readonly kind: 'whole' | 'base' | 'head';
  readonly seconds: number;
  readonly processor: number;
  readonly load: number;
  readonly values: Readonly<Record<string, number>>;
}

const path = await findChrome(process.env);

function tasksAt(pagePath: string): { readonly whole: Task; readonly direct: Task } {
  const options = lighthouse.options.parse({ devices: [values.device] });
  const shared = { name: 'web', pages: [{ name: 'page', path: pagePath }], owned: true };
  const [task] = lighthouse.plan(options, shared);
  const whole = task && { ...task, suite: 'web', uses: 'lighthouse' };
  const direct = whole && lighthouse.slice?.(whole).task;
  if (!whole || !direct) throw new Error('nothing was planned');
  return { whole, direct };
}

type Values = Run['values'];

function numbersIn(measurements: Observation['measurements']): Values {
  return Object.fromEntries(
    measurements.flatMap(({ metric, samples }) =>
      samples.kind === 'replicates' && samples.values[0] !== undefined ? [[metric, samples.values[0]]] : [],
    ),
  );
}

/** What was measured, and all that was seen: other loads tell more of that. */
interface Measured {
  readonly run: Omit<Run, 'site' | 'kind'>;
  readonly given: Observation;
}

async function measured(task: Task, target: string, warm: WarmChrome): Promise<Measured> {
  const scratch = await mkdtemp(join(tmpdir(), 'direct-'));
  const started = performance.now();
  try {
    const bench = benchFor(target, { chrome: () => path, warmChrome: warm, scratch });
    const { given, seconds } = await processorOf(() => lighthouse.measure(task, bench));
    const numbers = numbersIn(given.measurements);
    const run = {
      seconds: (performance.now() - started) / 1000,
      processor: seconds,
      load: loadavg()[0] ?? 0,
      values: { ...numbers, [ALONE.fcp]: numbers['fcp'] ?? NaN, [ALONE.lcp]: numbers['lcp'] ?? NaN },
    };
    return { run, given };
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function siteRuns(site: string): Promise<readonly Run[]> {
  const [folder = '', pagePath = '/'] = site.split('#');
  const [base, head] = await sidesOf(folder);
  const targets = { base: base.url, head: head.url };
  const flags = chromeWide([{ target: base.url }, { target: head.url }]);
  const warm = warmChrome({ path: () => path, flags, signal: new AbortController().signal });
  const { whole, direct } = tasksAt(pagePath);
  const all: (Measured & Pick<Run, 'kind'>)[] = [];
  const take = async (kind: Run['kind'], target: string): Promise<void> => {
    all.push({ kind, ...(await measured(kind === 'whole' ? whole : direct, target, warm)) });
  };
  try {
    await measured(whole, base.url, warm);
    for (const target of Object.values(targets)) await measured(direct, target, warm);
    for (let pair = 0; pair < pairs; pair += 1) {
      if (Math.floor((pair * wholeRuns) / pairs) < Math.floor(((pair + 1) * wholeRuns) / pairs))
        await take('whole', base.url);
      const order = Math.random() < 0.5 ? (['base', 'head'] as const) : (['head', 'base'] as const);
      for (const side of order) await take(side, targets[side]);
    }
  } finally {
    await warm.close();
    close([base, head]);
  }
  const runs = (await voted(all)).map((run): Run => ({ site, ...run }));
  if (values.out) for (const run of runs) await appendFile(values.out, `${JSON.stringify(run)}\n`);
  return runs;
}

/** With the paints of loads in pairs as all of them have them together. */
async function voted(all: readonly (Measured & Pick<Run, 'kind'>)[]): Promise<readonly Omit<Run, 'site'>[]> {
  const of = (kind: Run['kind']) => all.filter((each) => each.kind === kind);
  const [bases, heads] = [of('base'), of('head')];
  const pairs = bases.flatMap((base, at) => {
    const head = heads[at];
    return head ? [[base, head] as const] : [];
  });
  const said = (await lighthouse.together?.(pairs.map(([base, head]) => [base.given, head.given]))) ?? [];
  const paints = new Map(
    pairs.flatMap((pair, at) => pair.map((each, side) => [each, numbersIn(said[at]?.[side] ?? [])] as const)),
  );
  return all.map((each) => ({
    kind: each.kind,
    ...each.run,
    values: { ...each.run.values, ...paints.get(each) },
  }));
}

/** Figures that pages are judged by. */
const HELD = ['fcp', 'lcp', 'si', 'tbt', 'cls'] as const;

function told(site: string, runs: readonly Run[]): void {
  const of = (...kinds: readonly Run['kind'][]) => runs.filter(({ kind }) => kinds.includes(kind));
  const [wholes, directs] = [of('whole'), of('base', 'head')];
  const load = [Math.min(...runs.map((run) => run.load)), Math.max(...runs.map((run) => run.load))];
  console.log(
    `\n${site}: ${wholes.length} whole runs, ${directs.length} direct ones, load ${load.join('–')}`,
  );
  for (const [kind, some] of [['whole', wholes] as const, ['direct', directs] as const]) {
    const [seconds, processor] = [some.map((run) => run.seconds), some.map((run) => run.processor)];
    console.log(`  ${kind.padEnd(8)} ${median(seconds).toFixed(2)} s, ${median(processor).toFixed(2)} CPU-s`);
  }
  console.log(
    '  metric              whole    direct     apart   sd of ln(head/base)   spread of whole, direct',
  );
  for (const id of METRICS) {
    const numbers = (some: readonly Run[]) => some.map((run) => run.values[id] ?? Number.NaN);
    const [whole, direct] = [median(numbers(wholes)), median(numbers(directs))];
    const [base, head] = [numbers(of('base')), numbers(of('head'))];
    const offset = offsetOf(id);
    const ratios = base.map((each, at) => Math.log(((head[at] ?? Number.NaN) + offset) / (each + offset)));
    const spread = (some: readonly Run[]) => deviation(numbers(some)) / median(numbers(some));
    console.log(
      `  ${id.padEnd(16)} ${whole.toFixed(3).padStart(9)} ${direct.toFixed(3).padStart(9)} ` +
        `${percent(direct / whole - 1)} ${deviation(ratios).toFixed(4).padStart(12)}` +
        `           ${percent(spread(wholes))} ${percent(spread(directs))}`,
    );
  }
}

console.log(`${path}, ${await chromeVersion(path)}`);
const biases = new Map<string, Answer>();
const spreads = new Map<string, Answer>();
for (const site of positionals) {
  const runs = await siteRuns(site);
  told(site, runs);
  const of = (isWhole: boolean, id: string): number[] =>
    runs.flatMap(({ kind, values: own }) => ((kind === 'whole') === isWhole ? (own[id] ?? []) : []));
  for (const id of HELD) {
    // A vote's values are comparable within a comparison only: Lighthouse's own stand beside whole runs.
    const own = id in ALONE ? `${id} alone` : id;
    biases.set(`${site} ${id}`, bias(of(true, id), of(false, own), offsetOf(id)));
    spreads.set(`${site} ${id}`, spreading(of(true, id), of(false, id)));
  }
}
held('Medians at most 1 % apart', biases);
held('Short loads that spread no more', spreads);
