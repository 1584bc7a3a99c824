import { beforeAll, expect, test } from 'vitest';
import type { Exhibit } from '#model/observation/exhibit.ts';
import { count, decode, quantile } from '#model/observation/histogram.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import type { RunEvent } from '#model/contract/event.ts';
import { executeLive, type LiveTaken } from '#run/pairs/live.ts';
import { suites } from '#suites/registry.ts';
import { Options } from '#suites/visual/options.ts';
import { unsteadyParts } from '#suites/visual/steady.ts';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { sha256 } from '#system/files.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { startShop } from '../../../fixtures/shop/server.ts';

// Both builds of the demo shop beside each other: a page in real browsers and slices of real load, two pairs of each.

let taken: LiveTaken;
/** Exhibits by their hash. */
const kept = new Map<string, Buffer>();
const events: RunEvent[] = [];
const RATE = 20;

const wanted: Readonly<Record<string, unknown>> = {
  lighthouse: { pages: ['home'], runs: 1, categories: ['performance'] },
  visual: { pages: ['home'], viewports: ['phone'], axe: false },
  load: {
    scenarios: {
      browse: {
        rate: `${RATE}/s`,
        duration: '4s',
        endpoints: [{ get: '/api/products' }, { get: '/api/products/1' }],
      },
    },
  },
};

beforeAll(async () => {
  const tasks = suites.flatMap((suite) => {
    if (!(suite.id in wanted)) return [];
    const planned = suite.plan(suite.options.parse(wanted[suite.id]), {
      name: suite.id,
      pages: [{ name: 'home', path: '/' }],
      owned: true,
    });
    return planned.map((task) => ({ ...task, suite: suite.id, uses: suite.id }));
  });
  const [base, head, chrome] = [
    await startShop({ build: 'base' }),
    await startShop({ build: 'head' }),
    await findChrome(process.env),
  ];
  const warm = warmChrome({
    path: () => chrome,
    flags: chromeWide([{ target: base.url }, { target: head.url }]),
    signal: new AbortController().signal,
  });
  const equipment = (target: string) =>
    equipmentFor(target, { chrome: () => chrome, warmChrome: warm, seed: 3 });
  try {
    taken = await executeLive(
      { tasks },
      {
        suites,
        sides: { base: equipment(base.url), head: equipment(head.url) },
        keep: async (body) => {
          kept.set(sha256(body), Buffer.from(body));
          return { sha256: sha256(body), bytes: body.length };
        },
        hindered: new Map(),
        hinderedBase: new Map(),
        maxPairs: 2,
        until: Infinity,
        outlook: () => ({
          open: new Set(tasks.map(({ id }) => id)),
          figures: { decided: 0, of: 0, failed: false },
        }),
        inDoubt: () => false,
        emit: (event) => events.push(event),
      },
    );
  } finally {
    await warm.close();
    await base.close();
    await head.close();
  }
});

const series = (subject: string, metric: string) =>
  taken.paired.numbers.find((one) => one.subject === subject && one.metric === metric) ?? {
    base: [],
    head: [],
  };
const samplesOf = (all: readonly Measurement[], subject: string, metric: string) =>
  all.find((one) => one.subject === subject && one.metric === metric)?.samples;

test('every task has its two pairs on both sides, in an order that is written down', () => {
  expect([taken.base.problems, taken.head.problems]).toEqual([[], []]);
  for (const side of [taken.base, taken.head])
    expect(side.tasks.map(({ status, runs }) => [status, runs])).toEqual([
      ['done', 2],
      ['done', 2],
      ['done', 2],
    ]);
  expect(taken.pairings).toEqual(
    taken.head.tasks.map(({ id }) => ({
      task: id,
      first: [expect.stringMatching(/^(base|head)$/), expect.stringMatching(/^(base|head)$/)],
      dropped: 0,
    })),
  );
  expect(taken.base.tasks.map(({ hash }) => hash)).toEqual(taken.head.tasks.map(({ hash }) => hash));
});

test('each load of a page is fresh: its bytes are the same in every run, the head has its 150 kB script', () => {
  const { base, head } = series('home/mobile', 'script-bytes');
  expect([new Set(base).size, new Set(head).size]).toEqual([1, 1]);
  expect((head[0] ?? 0) - (base[0] ?? 0)).toBeGreaterThan(140_000);
  const { base: earlier, head: now } = series('home/mobile', 'lcp');
  expect([...earlier, ...now].every((value) => value !== undefined && value > 0)).toBe(true);
  expect([earlier.length, now.length]).toEqual([2, 2]);
});

test('slices of load stand side by side, whole, and the slower endpoint shows in every pair', () => {
  const { base, head } = series('browse/GET /api/products/1', 'p50');
  expect([base.length, head.length]).toEqual([2, 2]);
  // Where our own machine was late a pair has no number rather than a wrong one; all slices together always show it.
  const slower = base.map((value, pair) => (head[pair] ?? NaN) - (value ?? NaN));
  expect(slower.filter((ms) => ms <= 100)).toEqual([]);
  const [before, now] = [taken.base, taken.head].map(({ histograms }) =>
    quantile(decode(histograms['load:browse/GET /api/products/1/latency'] ?? ''), 0.5),
  );
  expect((now ?? 0) - (before ?? 0)).toBeGreaterThan(100);
  const tally = taken.paired.tallies.find(({ subject }) => subject === 'browse');
  expect([tally?.base, tally?.head].map((all) => all?.map(({ trials }) => trials))).toEqual([
    [80, 80],
    [80, 80],
  ]);
});

test('the record of a side holds both slices as one histogram, and figures too rare for a slice', () => {
  for (const side of [taken.base, taken.head]) {
    expect(count(decode(side.histograms['load:browse/latency'] ?? ''))).toBe(160);
    // 40 requests a slice are too few for a p95, 80 are not.
    expect(samplesOf(side.measurements, 'browse/GET /api/products', 'p95')).toMatchObject({
      kind: 'histogram',
      quantile: 0.95,
    });
    expect(side.exhibits.map(({ name }) => name)).toEqual([
      'lighthouse-report',
      'resources',
      'screenshot',
      'work',
      'elements',
      'series',
    ]);
  }
  expect(series('browse/GET /api/products', 'p95')).toEqual({ base: [], head: [] });
});

test('the base looks the same in its first pair and its last, so what the head changed is its own', () => {
  const pictureOf = (all: readonly Exhibit[]) =>
    kept.get(all.find(({ name }) => name === 'screenshot')?.sha256 ?? '') ?? Buffer.alloc(0);
  expect(taken.earlier.map(({ name, suite }) => [suite, name])).toEqual([
    ['visual', 'screenshot'],
    ['visual', 'elements'],
    ['visual', 'work'],
  ]);
  // To the eye: a busy Chrome may draw a rounded corner by a few of 255 shades otherwise.
  const [first, last] = [pictureOf(taken.earlier), pictureOf(taken.base.exhibits)];
  expect(first.length).toBeGreaterThan(10_000);
  expect(unsteadyParts(first, [last], Options.parse({}).threshold)).toEqual({ unstable: [], stretches: [] });
  expect(pictureOf(taken.head.exhibits).length).toBeGreaterThan(10_000);
});

test('it is told what is measured, pair by pair', () => {
  expect(events[0]).toMatchObject({ type: 'pairs', tasks: 3, of: 2 });
  expect(events.filter(({ type }) => type === 'round')).toMatchObject([
    { round: 1, open: 3 },
    { round: 2, open: 0, left: 0 },
  ]);
});
