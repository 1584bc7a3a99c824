// Loads whose trace alone is read beside whole Lighthouse runs, on sites that nobody changes: how far their medians lie
// apart, how much equal sides differ pair by pair, and what a run costs.
//   node bench/direct/direct.ts --full 8 --pairs 20 --device mobile ~/site ~/other#/demo/index.html
// Each site is a folder, served twice on loopback. Whole runs are spread among the pairs, so that both see the same
// machine. --out: a JSON line a run is added to this file.
import '../chrome/ends.ts';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromeVersion, findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import type { WarmChrome } from '#model/contract/warm-chrome.ts';
import type { Task } from '#model/task.ts';
import { lighthouse } from '#suites/lighthouse/suite.ts';
import { benchFor } from '../../fixtures/bench.ts';
import { close, sidesOf } from '../folder-server.ts';
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
  'lcp',
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

async function measured(task: Task, target: string, warm: WarmChrome): Promise<Omit<Run, 'site' | 'kind'>> {
  const scratch = await mkdtemp(join(tmpdir(), 'direct-'));
  const started = performance.now();
  try {
    const bench = benchFor(target, { chrome: () => path, warmChrome: warm, scratch });
    const { given, seconds } = await processorOf(() => lighthouse.measure(task, bench));
    const numbers = given.measurements.flatMap(({ metric, samples }) =>
      samples.kind === 'replicates' && samples.values[0] !== undefined ? [[metric, samples.values[0]]] : [],
    );
    const took = (performance.now() - started) / 1000;
    return {
      seconds: took,
      processor: seconds,
      load: loadavg()[0] ?? 0,
      values: Object.fromEntries(numbers),
    };
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
  const runs: Run[] = [];
  const take = async (kind: Run['kind'], target: string): Promise<void> => {
    const run = { site, kind, ...(await measured(kind === 'whole' ? whole : direct, target, warm)) };
    runs.push(run);
    if (values.out) await appendFile(values.out, `${JSON.stringify(run)}\n`);
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
  return runs;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? Number.NaN) + (sorted[Math.ceil(at)] ?? Number.NaN)) / 2;
}

function deviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (numbers.length - 1));
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(9);

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
for (const site of positionals) told(site, await siteRuns(site));
