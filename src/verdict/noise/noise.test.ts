import { expect, test } from 'vitest';
import { numbers } from '../../../bench/verdict/worlds.ts';
import { middle, ordered } from '../statistics/order.ts';
import { noises } from './noise.ts';

const definition = { compare: 'ratio', better: 'lower', margin: 0.05 } as const;
const PAIRS = 8;
const SPREAD = 0.01;
const { normal } = numbers(1);

interface Sides {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

const spreadOf = (sides: Sides): number =>
  noises([{ id: 'lcp', definition, ...sides }], new Map()).get('lcp')?.s0 ?? NaN;

const runs = (about: number): number[] =>
  Array.from({ length: PAIRS }, () => about * Math.exp(SPREAD * normal()));
const slowIn = (side: readonly number[], ...pairs: readonly number[]): number[] =>
  side.map((value, pair) => (pairs.includes(pair) ? 2 * value : value));

/** The middle of what 400 metrics are told to vary by, as a share of what a pair's difference varies by. */
function told(factor: number, spoilt: (sides: Sides) => Sides = (sides) => sides): number {
  const spreads = Array.from({ length: 400 }, () =>
    spreadOf(spoilt({ base: runs(1_000), head: runs(1_000 * factor) })),
  );
  return middle(ordered(spreads)) / (SPREAD * Math.SQRT2);
}

test('noise is read as it is, and with a slower head at most half as large again', () => {
  expect(Math.abs(told(1) - 1)).toBeLessThan(0.15);
  expect(told(1.2)).toBeGreaterThan(0.85);
  expect(told(1.2)).toBeLessThan(1.5);
});

test('two slow runs among eight pairs are no noise of the others, also where the head is slower', () => {
  const onBoth = ({ base, head }: Sides): Sides => ({ base: slowIn(base, 2), head: slowIn(head, 5) });
  const onBase = ({ base, head }: Sides): Sides => ({ base: slowIn(base, 2, 5), head });
  for (const factor of [1, 1.2])
    for (const spoilt of [onBoth, onBase]) expect(told(factor, spoilt)).toBeLessThan(1.5);
});

test('no label tells the noise', () => {
  const sides = { base: slowIn(runs(1_000), 2), head: slowIn(runs(1_200), 5) };
  const side = (own: readonly number[], other: readonly number[]): number[] =>
    own.map((value, pair) => (pair % 3 === 1 ? (other[pair] ?? value) : value));
  const swapped = { base: side(sides.base, sides.head), head: side(sides.head, sides.base) };
  expect(spreadOf(swapped)).toBe(spreadOf(sides));
});

test('noise is shared by one figure of several pages, not with figures that vary otherwise', () => {
  const figure = (kind: string, spread: number) =>
    Array.from({ length: 4 }, (_, page) => ({
      id: `${kind} ${page}`,
      kind,
      definition,
      base: Array.from({ length: 4 }, () => 1_000 * Math.exp(spread * normal())),
      head: Array.from({ length: 4 }, () => 1_000 * Math.exp(spread * normal())),
    }));
  const [calm, loud] = [figure('lcp', 0.01), figure('tbt', 0.2)];
  const told = noises([...calm, ...loud], new Map());
  const share = (metrics: typeof calm, spread: number): number =>
    middle(ordered(metrics.map(({ id }) => told.get(id)?.s0 ?? NaN))) / (spread * Math.SQRT2);
  expect(share(calm, 0.01)).toBeGreaterThan(0.5);
  expect(share(calm, 0.01)).toBeLessThan(2);
  expect(share(loud, 0.2)).toBeGreaterThan(0.5);
  expect(share(loud, 0.2)).toBeLessThan(2);
  expect(told.get('lcp 0')?.d0).toBeGreaterThan(1);
  // Without kinds no spread says much of another.
  const mixed = noises(
    [...calm, ...loud].map(({ id, base, head }) => ({ id, base, head, definition })),
    new Map(),
  );
  expect(mixed.get('lcp 0')?.d0).toBeLessThan(2);
});
