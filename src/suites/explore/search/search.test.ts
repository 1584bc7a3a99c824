import { describe, expect, test } from 'vitest';
import { confirm } from './confirm.ts';
import type { CoverageName } from './coverage.ts';
import { isUnsteady } from './graph.ts';
import { invariant, madeUp, type Counting, type MadeUp } from './made-up.fixture.ts';
import { race } from './races.ts';
import { search } from './search.ts';
import { Walker } from './walker.ts';
import type { World } from './world.ts';

async function searched<S>(
  made: MadeUp<S>,
  { coverage = 'pairs', order = 'dfs', depth = 12, requests = 1_000 }: Partial<Asked> = {},
) {
  const world: Counting = madeUp(made);
  const walker = new Walker(world, depth);
  const ended = await search(walker, { coverage, order, requests, ms: 1_000 });
  const confirmed = [];
  for (const found of walker.found.values()) confirmed.push(await confirm(walker, found));
  return { world, walker, ended, confirmed };
}

interface Asked {
  readonly coverage: CoverageName;
  readonly order: 'bfs' | 'dfs';
  readonly depth: number;
  readonly requests: number;
}

/** A counter from 0 to `top`, which is its state. */
const counter = (top: number): MadeUp<number> => ({
  start: 0,
  show: String,
  edges: {
    up: (at) => (at < top ? at + 1 : undefined),
    down: (at) => (at > 0 ? at - 1 : undefined),
  },
});

test('every transition is made, then every two of them in a row', async () => {
  for (const coverage of ['edges', 'pairs'] as const) {
    const { walker, ended } = await searched(counter(2), { coverage });
    expect(ended).toBe('covered');
    expect(walker.graph.states.map(({ title }) => title)).toEqual(['0', '1', '2']);
    expect(walker.coverage.counted(1)).toEqual({ made: 6, known: 6 });
    const { made, known } = walker.coverage.counted(2);
    expect([known, made === known]).toEqual([12, coverage === 'pairs']);
  }
});

test('the nearest to the start comes first in the order bfs', async () => {
  const { walker } = await searched(counter(6), { coverage: 'edges', order: 'bfs', requests: 12 });
  const depths = walker.graph.transitions.filter(({ fired }) => fired > 0).map(({ from }) => from);
  expect(Math.max(...depths)).toBeLessThan(6);
  expect((await searched(counter(6), { coverage: 'edges', order: 'bfs' })).ended).toBe('covered');
});

/** Paying back twice in a row is seen only where a refused payment came between; the state does not show that. */
const hidden: MadeUp<{ paid: boolean; refused: boolean; back: number }> = {
  start: { paid: false, refused: false, back: 0 },
  show: ({ paid, back }) => `${paid ? 'paid' : 'new'} ${back}`,
  edges: {
    pay: (order) => (order.paid ? { ...order, refused: true } : { ...order, paid: true, refused: false }),
    refund: (order) => {
      if (!order.paid) return undefined;
      return { paid: false, refused: false, back: order.refused ? 2 : 0 };
    },
  },
  faults: ({ back }) => (back > 1 ? [invariant('once')] : []),
};

test('what only two in a row show is found by pairs, with the shortest way to it', async () => {
  expect((await searched(hidden, { coverage: 'edges' })).confirmed).toEqual([]);
  const { confirmed } = await searched(hidden);
  expect(confirmed).toMatchObject([
    { fault: { name: 'once' }, flaky: false, path: ['pay', 'pay', 'refund'], record: 'as it was gone' },
  ]);
});

test('a broken state is reported once, by its shortest way, and nothing behind it is tried', async () => {
  const made: MadeUp<number> = {
    ...counter(5),
    faults: (at) => (at === 3 ? [invariant('below three')] : []),
  };
  const { walker, confirmed } = await searched(made, { coverage: 'triples' });
  expect(confirmed.map(({ path, fault, places }) => [path, fault.name, places])).toEqual([
    [['up', 'up', 'up'], 'below three', 1],
  ]);
  expect(walker.graph.states.map(({ title }) => title)).toEqual(['0', '1', '2']);
});

test('what does not come again from a clean start is flaky', async () => {
  let shown = false;
  const made: MadeUp<number> = {
    ...counter(2),
    faults: (at) => {
      if (at !== 2 || shown) return [];
      shown = true;
      return [invariant('now and then')];
    },
  };
  expect((await searched(made)).confirmed).toMatchObject([{ flaky: true, record: '' }]);
});

test('a move that leads elsewhere each time is counted, and ends by the budget where states never end', async () => {
  let times = 0;
  const made: MadeUp<string> = {
    start: 'a',
    show: (state) => state,
    edges: { turn: (state) => (state === 'a' ? ['b', 'c'][times++ % 2] : 'a') },
  };
  const { walker, ended } = await searched(made);
  expect(ended).toBe('covered');
  expect(walker.graph.transitions.filter(isUnsteady)).toHaveLength(1);
  const endless: MadeUp<number> = { start: 0, show: String, edges: { on: (at) => at + 1 } };
  const far = await searched(endless, { depth: 100, requests: 50 });
  expect([far.ended, far.world.count.fires]).toEqual(['requests', 49]);
  expect((await searched(endless, { depth: 5 })).walker.graph.states).toHaveLength(6);
});

test('an edge that only reads is made in place; where the state is another after it, that is a fault', async () => {
  const reading: MadeUp<number> = {
    ...counter(2),
    edges: { ...counter(2).edges, read: (at) => (at === 1 ? 2 : at) },
    safe: ['read'],
  };
  expect((await searched(reading)).confirmed).toMatchObject([
    { fault: { rule: 'unsafe-edge', name: 'read' }, flaky: false },
  ]);
  const harmless = { ...reading, edges: { ...reading.edges, read: (at: number) => at } };
  expect((await searched(harmless)).confirmed).toEqual([]);
});

describe('where states can be saved', () => {
  test('they are brought back instead of gone to again', async () => {
    const { world, walker, ended } = await searched({ ...counter(4), saves: 'true' });
    expect(ended).toBe('covered');
    expect(walker.coverage.counted(2)).toEqual({ made: 20, known: 20 });
    expect(world.count.restores).toBeGreaterThan(0);
    expect([world.count.resets, world.count.distrusts]).toEqual([1, 0]);
  });

  test('a way back that lies is noticed, and all is covered all the same', async () => {
    const { world, walker, ended } = await searched({ ...counter(4), saves: 'lies' });
    expect(ended).toBe('covered');
    expect(walker.coverage.counted(2)).toEqual({ made: 20, known: 20 });
    expect(world.count.distrusts).toBeGreaterThan(0);
  });

  test('a state with nothing more to do is not saved', async () => {
    const line: MadeUp<number> = { start: 0, show: String, edges: { on: (at) => Math.min(at + 1, 3) } };
    const { world } = await searched({ ...line, saves: 'true' }, { coverage: 'edges' });
    expect(world.count.saves).toBe(0);
  });
});

test('exhaust goes every way of so many steps', async () => {
  const ways = new Set<string>();
  let way: string[] = [];
  const made: MadeUp<number> = {
    start: 0,
    show: String,
    edges: {
      a: (at) => (way.push('a'), ways.add(way.join('')), at),
      b: (at) => (way.push('b'), ways.add(way.join('')), at),
    },
  };
  const world = madeUp(made);
  const reset = world.reset;
  const walker = new Walker({ ...world, reset: async () => ((way = []), reset()) }, 3);
  expect(await search(walker, { coverage: 'exhaust', order: 'dfs', requests: 500, ms: 1_000 })).toBe(
    'covered',
  );
  const words = ['a', 'b'].flatMap((x) => ['a', 'b'].flatMap((y) => ['a', 'b'].map((z) => x + y + z)));
  expect(words.filter((word) => !ways.has(word))).toEqual([]);
});

async function raced(world: World) {
  const walker = new Walker(world, 12);
  await search(walker, { coverage: 'edges', order: 'dfs', requests: 100, ms: 1_000 });
  return race(walker, { requests: 200, ms: 1_000 });
}

test('two at once are tried where both change something, and what breaks comes with its way', async () => {
  const world = madeUp(counter(1));
  const racing: World['race'] = async (choices) => {
    const fired = await world.race(choices);
    return fired && { ...fired, faults: fired.label === 'up ‖ up' ? [invariant('at most one')] : [] };
  };
  expect(await raced({ ...world, race: racing })).toMatchObject({
    run: 2,
    of: 2,
    found: [{ edge: 'up ‖ up', path: ['up ‖ up'], flaky: false, fault: { rule: 'race' } }],
  });
});

test('what breaks where one comes after the other as well is no race', async () => {
  const faults = (at: number) => (at > 1 ? [invariant('at most one')] : []);
  expect(await raced(madeUp<number>({ ...counter(3), faults }))).toMatchObject({ run: 2, of: 2, found: [] });
});
