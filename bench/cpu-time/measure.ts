// How steady blocking time and script time are in wall and in CPU time: pairs of equal pages in real Lighthouse, alone
// and with processor hogs beside. Writes every pair, for `bench/cpu-time/told.ts` to tell.
//   node bench/cpu-time/measure.ts out.json --pairs 15 --hogs 2 --site admin=path/to/folder/index.html --site …
import '../chrome/ends.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChrome } from '#system/chrome/find.ts';
import { lighthouse } from '#suites/lighthouse/suite.ts';
import { benchFor } from '../../fixtures/bench.ts';
import { serveFile, serveWork, type Served } from './sites.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '15' },
    hogs: { type: 'string', default: '2' },
    site: { type: 'string', multiple: true, default: [] },
  },
});
const [out = 'cpu-time.json'] = positionals;

const METRICS = ['tbt', 'cpu-tbt', 'script-cpu'];
/** Units of work of our own page. */
const WORK = 2_000_000;

interface Site {
  readonly name: string;
  readonly serve: () => Promise<Served>;
}
const sites: readonly Site[] = [
  { name: 'own', serve: () => serveWork(WORK) },
  ...values.site.map((text) => {
    const [name = '', file = ''] = text.split('=');
    return { name, serve: () => serveFile(file) };
  }),
];

const chrome = await findChrome(process.env);

/** One load of a page, by metric; a number that is absent is undefined. */
async function load({ serve }: Site): Promise<Record<string, number | undefined>> {
  const served = await serve();
  const [task] = lighthouse.plan(lighthouse.options.parse({ categories: ['performance'] }), {
    name: 'web',
    pages: [{ name: 'home', path: served.path }],
    owned: true,
  });
  if (!task) throw new Error('nothing was planned');
  const scratch = await mkdtemp(join(tmpdir(), 'cpu-time-'));
  try {
    const { measurements } = await lighthouse.measure(
      { ...task, suite: 'web', uses: 'lighthouse' },
      benchFor(served.origin, { chrome: () => chrome, scratch }),
    );
    return Object.fromEntries(
      METRICS.map((id) => {
        const samples = measurements.find(({ metric }) => metric === id)?.samples;
        return [id, samples?.kind === 'replicates' ? samples.values[0] : undefined];
      }),
    );
  } finally {
    await served.close();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Processes that do nothing but compute. */
function startHogs(count: number): readonly ChildProcess[] {
  return Array.from({ length: count }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
}
async function endHogs(hogs: readonly ChildProcess[]): Promise<void> {
  for (const hog of hogs) {
    const ended = once(hog, 'exit');
    hog.kill('SIGKILL');
    await ended;
  }
}

/** By condition, site and metric: one number a pair and side. */
type Series = { base: (number | undefined)[]; head: (number | undefined)[] };
const all: Record<string, Record<string, Record<string, Series>>> = {};

async function pair(condition: string, site: Site, number: number): Promise<void> {
  const taken: Partial<Record<'base' | 'head', Record<string, number | undefined>>> = {};
  for (const side of number % 2 === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const))
    taken[side] = await load(site);
  const series = ((all[condition] ??= {})[site.name] ??= {});
  for (const id of METRICS) {
    const one = (series[id] ??= { base: [], head: [] });
    one.base.push(taken.base?.[id]);
    one.head.push(taken.head?.[id]);
  }
}

const conditions: readonly (readonly [string, number])[] = [
  ['alone', 0],
  [`${values.hogs} hogs`, Number(values.hogs)],
];
for (let round = 0; round < Number(values.pairs); round += 1) {
  for (const [condition, count] of conditions) {
    const hogs = startHogs(count);
    try {
      for (const site of sites) await pair(condition, site, round);
    } finally {
      await endHogs(hogs);
    }
    const busy = loadavg()[0]?.toFixed(1);
    process.stdout.write(`round ${round + 1}/${values.pairs}, ${condition}, load average ${busy}\n`);
    await writeFile(out, JSON.stringify(all));
  }
}
