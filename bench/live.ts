// Live pairs of the demo shop with real Lighthouse and real load: base against base, and against builds with planted
// regressions of a known size. Writes every pair's figures, for `bench/live-told.ts` to judge.
//   node bench/live.ts out.json --unchanged 60 --planted 20
import './chrome/ends.ts';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Paired } from '../src/model/record/pairs.ts';
import { executeLive } from '../src/run/pairs/live.ts';
import { suites } from '../src/suites/registry.ts';
import { findChrome } from '../src/system/chrome/find.ts';
import { warmChrome } from '../src/system/chrome/warm.ts';
import { chromeWide } from '../src/system/egress/egress.ts';
import { equipmentFor } from '../fixtures/bench.ts';
import { startShop } from '../fixtures/shop/server.ts';
import { front, type Planted } from './live-shop.ts';

const {
  values,
  positionals: [out = 'live.json'],
} = parseArgs({
  allowPositionals: true,
  options: { unchanged: { type: 'string', default: '60' }, planted: { type: 'string', default: '20' } },
});

const PLAIN: Planted = { script: 2_000, image: 100, api: 40 };
const builds: readonly (readonly [string, Planted, number])[] = [
  ['unchanged', PLAIN, Number(values.unchanged)],
  ['+10 %', { script: 22_000, image: 200, api: 44 }, Number(values.planted)],
  ['+20 %', { script: 45_000, image: 300, api: 48 }, Number(values.planted)],
];

const wanted: Readonly<Record<string, unknown>> = {
  lighthouse: { pages: ['home'], runs: 1, categories: ['performance'] },
  load: {
    scenarios: {
      browse: { rate: '20/s', duration: '5s', warmup: '0s', endpoints: [{ get: '/api/products' }] },
    },
  },
};

const tasks = suites.flatMap((suite) => {
  if (!(suite.id in wanted)) return [];
  const planned = suite.plan(suite.options.parse(wanted[suite.id]), {
    name: suite.id,
    pages: [{ name: 'home', path: '/' }],
    owned: true,
  });
  return planned.map((task) => ({ ...task, suite: suite.id, uses: suite.id }));
});

async function pairs(planted: Planted, count: number, seed: number): Promise<Paired> {
  const shop = await startShop({ build: 'base' });
  const [base, head, chrome] = [
    await front(shop.url, PLAIN),
    await front(shop.url, planted),
    await findChrome(process.env),
  ];
  const warm = warmChrome({
    path: () => chrome,
    flags: chromeWide([{ target: base.url }, { target: head.url }]),
    signal: new AbortController().signal,
  });
  const equipment = (target: string) =>
    equipmentFor(target, { chrome: () => chrome, warmChrome: warm, seed });
  try {
    const { paired, head: taken } = await executeLive(
      { tasks },
      {
        suites,
        sides: { base: equipment(base.url), head: equipment(head.url) },
        keep: async (body) => ({ sha256: '0'.repeat(64), bytes: body.length }),
        hindered: new Map(),
        hinderedBase: new Map(),
        maxPairs: count,
        until: Infinity,
        outlook: () => ({
          open: new Set(tasks.map(({ id }) => id)),
          figures: { decided: 0, of: 0, failed: false },
        }),
        inDoubt: () => false,
        emit: (event) => {
          if (event.type === 'round')
            process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${event.round}/${count}\n`);
        },
      },
    );
    for (const { message } of taken.problems) process.stdout.write(`problem: ${message}\n`);
    return paired;
  } finally {
    await warm.close();
    await base.close();
    await head.close();
    await shop.close();
  }
}

const all: Record<string, Paired> = {};
for (const [at, [name, planted, count]] of builds.entries()) {
  process.stdout.write(`${name}: ${count} pairs\n`);
  all[name] = await pairs(planted, count, at + 1);
  await writeFile(out, JSON.stringify(all));
}
