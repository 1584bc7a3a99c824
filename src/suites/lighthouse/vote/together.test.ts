import { expect, test } from 'vitest';
import type { Observation } from '#model/contract/observation.ts';
import type { PaintGraph } from './graph.ts';
import { graphOf, observed, request, script, task } from './loads.fixture.ts';
import { paintsTogether } from './together.ts';

type Pair = readonly [PaintGraph | undefined, PaintGraph | undefined];

/** ms until each load's paint as all loads say together, pair by pair; NaN where there is none. */
function said(metric: 'fcp' | 'lcp', pairs: readonly Pair[]): readonly (readonly [number, number])[] {
  const valueOf = (figures: Observation['measurements']): number => {
    const samples = figures.find((one) => one.metric === metric)?.samples;
    return samples?.kind === 'replicates' ? (samples.values[0] ?? Number.NaN) : Number.NaN;
  };
  return paintsTogether(pairs.map(([one, other]) => [observed(one), observed(other)])).map(
    ([one, other]) => [valueOf(one), valueOf(other)] as const,
  );
}

/** Numbers from 0 to 1 that are the same in every run of the test. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const painted = [task(200, 12, { parses: true }), task(240, 20, { lays: true, paints: true })];
/** A page whose script of 60 kB ended before the first paint, or just after it. */
const racing = (isEarly: boolean, bytes = 60_000): PaintGraph =>
  graphOf([
    request('/site.css', [110, 180]),
    script('/app.js', [112, isEarly ? 190 : 560], { bytes: [bytes, bytes] }),
    ...painted,
  ]);

test('a file that ends before the paint in some loads alone moves no load', () => {
  const pairs = many(8, (at): Pair => [racing(at % 2 === 0), racing(at % 3 === 0)]);
  const alone = pairs.flat().flatMap((graph) => said('fcp', [[graph, graph]])[0] ?? []);
  expect(spread(alone)).toBeGreaterThan(100);
  const together = said('fcp', pairs).flat();
  expect(spread(together)).toBe(0);
  // A quarter of the loads waited for it, so what it weighs counts.
  const larger = pairs.map(([one], at): Pair => [one, racing(at % 3 === 0, 200_000)]);
  for (const [base, head] of said('fcp', larger)) expect(head).toBeGreaterThan(base + 100);
});

test('what fewer than a quarter of the loads waited for belongs to none of them', () => {
  const pairs = many(8, (at): Pair => [racing(at === 0), racing(false)]);
  const never = said('fcp', [[racing(false), racing(false)]]).flat();
  expect(
    said('fcp', pairs)
      .flat()
      .every((value) => value === never[0]),
  ).toBe(true);
});

test('a script that blocks one side’s paint and not the other’s is told, in each of both orders', () => {
  const pairs = many(8, (): Pair => [racing(false), racing(true)]);
  for (const [base, head] of said('fcp', pairs)) expect(head).toBeGreaterThan(base + 100);
  const turned = pairs.map(([one, other]): Pair => [other, one]);
  expect(said('fcp', turned)).toEqual(said('fcp', pairs).map(([one, other]) => [other, one]));
});

test('no label is seen: turning any pairs round turns their values round, and changes none', () => {
  const random = seeded(7);
  for (let trial = 0; trial < 40; trial += 1) {
    const load = (): PaintGraph =>
      graphOf(
        [
          ...many(6, (at) =>
            script(`/${at}.js`, [110 + at, random() < 0.5 ? 300 : 700], {
              bytes: [10_000 * (1 + at), 10_000],
              priority: random() < 0.8 ? 'High' : 'Low',
            }),
          ).filter(() => random() < 0.8),
          ...painted,
          ...many(3, (at) => task(300 + at * 40, 5 + 20 * random(), { lays: true })),
        ],
        { first: 500, ...(random() < 0.9 && { largest: 650 }) },
      );
    const pairs = many(7, (): Pair => [load(), load()]);
    const turns = pairs.map(() => random() < 0.5);
    const turned = pairs.map(([one, other], at): Pair => (turns[at] ? [other, one] : [one, other]));
    for (const metric of ['fcp', 'lcp'] as const) {
      const back = said(metric, turned).map(([one, other], at) => (turns[at] ? [other, one] : [one, other]));
      expect(back).toEqual(said(metric, pairs));
    }
  }
});

test('what one side alone receives is decided by its own loads', () => {
  const planted = script('/consent.js', [112, 190], { bytes: [60_000, 60_000] });
  const bare = graphOf([request('/site.css', [110, 180]), ...painted]);
  const heavy = graphOf([request('/site.css', [110, 180]), planted, ...painted]);
  for (const [base, head] of said(
    'fcp',
    many(3, (): Pair => [bare, heavy]),
  ))
    expect(head).toBeGreaterThan(base + 100);
});

test('sides with nothing in common but the document, and loads that differ in every file, are themselves', () => {
  const of = (name: string): PaintGraph => graphOf([request(name, [110, 180]), ...painted]);
  const pairs = many(4, (at): Pair => [of(`/a${at}.css`), of(`/b${at}.css`)]);
  const values = said('fcp', pairs).flat();
  expect(values.every((value) => value === values[0] && value > 0)).toBe(true);
});

test('one pair decides, and a load without a largest paint, or without a graph, has no value', () => {
  const small = graphOf([request('/site.css', [110, 180]), ...painted], { first: 500 });
  expect(
    said('fcp', [[racing(true), small]])
      .flat()
      .every(Number.isFinite),
  ).toBe(true);
  expect(said('lcp', [[racing(true), small]])).toEqual([[expect.any(Number), Number.NaN]]);
  expect(said('fcp', [[racing(true), undefined]])).toEqual([[expect.any(Number), Number.NaN]]);
  expect(paintsTogether([[observed(undefined), observed(undefined)]])).toEqual([[[], []]]);
  expect(paintsTogether([])).toEqual([]);
});

test('a task that evaluates several files waits only for those that belong', () => {
  const load = (isLate: boolean): PaintGraph =>
    graphOf([
      script('/app.js', [110, 190]),
      script('/far.js', [111, 900], { priority: 'Low', bytes: [900_000, 900_000] }),
      task(195, 20, { scripts: isLate ? ['/app.js', '/far.js'] : ['/app.js'], after: isLate ? [1, 2] : [1] }),
      ...painted,
    ]);
  const pairs = many(8, (at): Pair => [load(at === 3), load(false)]);
  expect(spread(said('fcp', pairs).flat())).toBe(0);
});

test('what loads keep is plain JSON, and is read back as it was', () => {
  const pairs = many(6, (at): Pair => [racing(at % 2 === 0), racing(at % 3 === 0)]);
  expect(said('lcp', JSON.parse(JSON.stringify(pairs)))).toEqual(said('lcp', pairs));
});

test('pages of two thousand requests are voted on, twenty pairs of them', () => {
  const load = (isEarly: boolean): PaintGraph =>
    graphOf([
      ...many(2_000, (at) =>
        request(`/pictures/${at}.png`, [110 + at, 5_000], {
          type: 'Image',
          priority: 'Low',
          bytes: [500, 500],
        }),
      ),
      script('/app.js', [112, isEarly ? 190 : 560]),
      ...painted,
    ]);
  const pairs = many(20, (at): Pair => [load(at % 2 === 0), load(at % 3 === 0)]);
  expect(spread(said('fcp', pairs).flat())).toBe(0);
});
