// How often what was planted is found, live, on sites that nobody here wrote: a folder served as base and head, the
// head with so much more time of the server, bytes, or work of scripts. How much that is comes from the site itself:
// a first run measures the base, and what a probe of known size adds to it.
//   node bench/planted.ts --what server --runs 10 ~/site#/index.html ~/other
//   node bench/planted.ts --what script --more 0.1,0.2 --compare '{ preset: normal }' ~/site
// --at-once: so many runs beside each other. --out: a JSON line a run is added to this file.
import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Check } from '../src/model/record/verdict.ts';
import { wilson } from '../src/verdict/statistics/proportion.ts';
import { close, serve, type Planted } from './folder-server.ts';
import { projectOf, reportOf, RUN, tidemark } from './site-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    what: { type: 'string', default: 'server' },
    more: { type: 'string', default: '0,0.05,0.1,0.2' },
    runs: { type: 'string', default: '10' },
    compare: { type: 'string', default: '{ preset: quick }' },
    'at-once': { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});

/** ms that both sides' server takes, beside which what the loopback takes is nothing. */
const ANSWER = 100;
const PROBE = 50_000_000;
const pageFor = (metric: string, device: 'mobile' | 'desktop'): string =>
  `{ uses: lighthouse, with: { categories: [performance], devices: [${device}] }, ` +
  `budgets: { ${metric}: { regress: 5% } } }`;

/** A kind of regression: the metric that it is in, the suite that measures it, and so much of it as a side has. */
interface Kind {
  readonly metric: string;
  readonly suite: (path: string) => string;
  readonly side: (amount: number) => Planted;
  /** Undefined where the amount is what the metric measures. */
  readonly probe?: number;
}

const kinds: Readonly<Record<string, Kind>> = {
  server: {
    metric: 'p50',
    suite: (path) =>
      '{ uses: load, with: { scenarios: { page: { rate: 20/s, duration: 2s, warmup: 0s, ' +
      `endpoints: [ { get: ${path} } ] } } }, budgets: { p50: { regress: 5% } } }`,
    side: (ms) => ({ wait: ANSWER + ms, script: '' }),
  },
  bytes: {
    metric: 'total-bytes',
    suite: () => pageFor('total-bytes', 'desktop'),
    side: (bytes) => ({ wait: 0, script: `/*${'x'.repeat(bytes)}*/` }),
  },
  script: {
    metric: 'script-cpu',
    // Of a slow device: on a fast one a fifth of what most scripts take is below the metric's floor.
    suite: () => pageFor('script-cpu', 'mobile'),
    side: (rounds) => ({
      wait: 0,
      script:
        `let x = 1; for (let i = 0; i < ${rounds}; i++) x = (x * 1103515245 + 12345) % 2147483648; ` +
        'window.planted = x;',
    }),
    probe: PROBE,
  },
};
const kind = kinds[values.what];
if (!kind) throw new Error(`--what ${values.what} is none of ${Object.keys(kinds).join(', ')}`);
const { metric, suite, side, probe } = kind;

/** What one run says of the metric. */
async function judged(root: string, path: string, amount: number): Promise<Check> {
  const sides = [await serve(root, side(0)), await serve(root, side(amount))] as const;
  try {
    await using project = await projectOf({ paths: [path], suite: suite(path), compare: values.compare });
    await tidemark(project.path, [...RUN, '--base-url', sides[0].url, '--url', sides[1].url]);
    const { checks } = (await reportOf(project.path)).verdict;
    const check = checks.find((each) => each.metric?.id === metric && each.kind === 'regression');
    if (check) return check;
    throw new Error(`no check of ${metric}`);
  } finally {
    close(sides);
  }
}

/** The amount that is `share` more of the metric. */
async function scaleOf(root: string, path: string): Promise<(share: number) => number> {
  const { before = 0, now = 0 } = await judged(root, path, probe ?? 0);
  const unit = probe === undefined ? 1 : probe / (now - before);
  return (share) => Math.round(share * before * unit);
}

interface Told {
  readonly site: string;
  readonly what: string;
  readonly more: number;
  /** What was planted: ms of the server, bytes, or rounds of work. */
  readonly amount: number;
  readonly status: Check['status'];
  readonly reason: Check['reason'];
  /** The metric on the base, in its unit. */
  readonly before: number;
  readonly change: number;
  readonly noise: number;
  readonly pairs: number;
}

function toldOf(
  { site, more, amount }: Pick<Told, 'site' | 'more' | 'amount'>,
  { status, reason, pairs, now = 0, before = 0 }: Check,
): Told {
  const { scale = 'relative', noise = 0, count = 0 } = pairs ?? {};
  const change = now / before - 1;
  return {
    site,
    what: values.what,
    more,
    amount,
    status,
    reason,
    before,
    change,
    noise: scale === 'relative' ? noise : noise / before,
    pairs: count,
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function tell(title: string, runs: readonly Told[]): void {
  const found = runs.filter(({ status }) => status === 'fail').length;
  const [low, high] = wilson(found, runs.length, 0.95);
  const undecided = runs.filter(({ status }) => status === 'inconclusive').length;
  const [change, noise, pairs] = (['change', 'noise', 'pairs'] as const).map((key) =>
    mean(runs.map((run) => run[key])),
  );
  console.log(
    `${title}: ${found} of ${runs.length} failed [${percent(low)}, ${percent(high)}], ${undecided} undecided, ` +
      `measured ${percent(change ?? 0)}, noise ${percent(noise ?? 0)} a run, ${(pairs ?? 0).toFixed(1)} pairs`,
  );
}

async function runsOf(named: string): Promise<readonly Told[]> {
  const [folder = '', path = '/'] = named.split('#');
  const root = resolve(folder);
  const amountOf = await scaleOf(root, path);
  const wanted = values.more
    .split(',')
    .flatMap((more) => Array.from({ length: Number(values.runs) }, () => Number(more)));
  const told: Told[] = [];
  const worker = async (): Promise<void> => {
    for (let more = wanted.shift(); more !== undefined; more = wanted.shift()) {
      const amount = amountOf(more);
      const run = toldOf({ site: named, more, amount }, await judged(root, path, amount));
      told.push(run);
      if (values.out !== undefined) await appendFile(values.out, `${JSON.stringify(run)}\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, worker));
  return told;
}

const all: Told[] = [];
for (const named of positionals) all.push(...(await runsOf(named)));
for (const [more, runs] of Map.groupBy(all, (run) => run.more))
  tell(`${values.what} +${percent(more)}`, runs);
