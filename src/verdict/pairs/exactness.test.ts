import { expect, test } from 'vitest';
import { misses, references } from '../../../fixtures/statistics/vectors.ts';
import { seeded } from '../statistics/random.ts';
import { estimatePairs, type PairedMetric } from './estimate.ts';
import { fixedRow, freshRow } from './flip-rows.ts';
import { leftOutFrom, poolOf } from './mask.ts';
import { provedBy, type MetricEstimate } from './proof.ts';
import { signFlipMaxT, swapsOf } from './sign-flip.ts';

/** Both sides of some metrics on their axes. */
interface Sides {
  readonly base: readonly (readonly number[])[];
  readonly head: readonly (readonly number[])[];
}

const minus = (one: readonly number[] = [], other: readonly number[] = []): number[] =>
  one.map((value, index) => value - (other[index] ?? 0));

function keptOf(base: readonly number[], head: readonly number[], s0: number): boolean[] {
  const pool = poolOf(base, head);
  return Array.from(pool.worse, (worse) => worse <= leftOutFrom(pool, s0));
}

type Judge = (sides: Sides, beyond: number) => readonly number[];

const withHistory: Judge = ({ base, head }, beyond) =>
  signFlipMaxT(
    base.map((side, metric) =>
      fixedRow(
        minus(head[metric], side).map((d) => d - beyond),
        keptOf(side, head[metric] ?? [], 0.05),
        0.05,
        12,
      ),
    ),
    base[0]?.length ?? 0,
    1,
  );
const withoutHistory: Judge = ({ base, head }, beyond) =>
  signFlipMaxT(
    base.map((side, metric) =>
      freshRow(
        minus(head[metric], side).map((d) => d - beyond),
        poolOf(side, head[metric] ?? []),
        0.004,
      ),
    ),
    base[0]?.length ?? 0,
    1,
  );

const all = (n: number): boolean[] => Array.from({ length: n }, () => true);

test('the p-values of max-T are those of brute force, with history', () => {
  const faults = references('signFlipMaxT').flatMap((reference) => {
    const rows = reference
      .rows('d')
      .map((d, metric) => fixedRow(d, all(d.length), reference.list('s0')[metric] ?? 0, reference.arg('d0')));
    return misses(reference, 'pAdj', signFlipMaxT(rows, reference.rows('d')[0]?.length ?? 0, 1));
  });
  expect(faults).toEqual([]);
});

test('the p-values of max-T are those of brute force, without history', () => {
  const faults = references('signFlipNoHistory').flatMap((reference) =>
    misses(
      reference,
      'pAdj',
      withoutHistory({ base: reference.rows('base'), head: reference.rows('head') }, 0),
    ),
  );
  expect(faults).toEqual([]);
});

test('a verdict asks exactly that, beyond what builds may differ by', () => {
  const estimated = (base: readonly number[], head: readonly number[], margin: number): MetricEstimate => {
    const metric: PairedMetric = {
      id: String(base[0]),
      base,
      head,
      definition: { compare: 'difference', better: 'lower', margin },
      role: 'gate',
    };
    return {
      metric,
      estimate: estimatePairs(metric, base.length, { prior: undefined, maxPairs: base.length, resets: true }),
    };
  };
  const faults = references('signFlipNoHistory').flatMap((reference) => {
    const family = reference
      .rows('base')
      .map((base, metric) => estimated(base, reference.rows('head')[metric] ?? [], 0));
    return misses(reference, 'pAdj', [...provedBy(family, 1).values()]);
  });
  expect(faults).toEqual([]);
  const [base, head] = [all(8).map(() => 1), all(8).map(() => 1.004)];
  expect([...provedBy([estimated(base, head, 0.05)], 1).values()]).toEqual([1]);
  expect([...provedBy([estimated(base, head, 0.02)], 1).values()]).toEqual([1 / 256]);
});

test('the pairs left out are those of the reference', () => {
  const left = references('outlierMask').flatMap((reference) =>
    reference
      .rows('base')
      .map((base, metric) => [
        keptOf(base, reference.rows('head')[metric] ?? [], reference.list('s0')[metric] ?? 0),
        reference.rowsWanted('keep')[metric]?.map((keep) => keep === 1),
      ]),
  );
  expect(left.filter(([, want]) => want?.includes(false)).length).toBeGreaterThan(0);
  for (const [got, want] of left) expect(got).toEqual(want);
});

interface Random {
  readonly uniform: () => number;
  /** Normal enough. */
  readonly bell: () => number;
}

function randomOf(seed: number): Random {
  const next = seeded(seed);
  const uniform = (): number => (next() + 0.5) / 2 ** 32;
  return { uniform, bell: () => Array.from({ length: 12 }, uniform).reduce((sum, one) => sum + one, -6) };
}

/** Eight pairs of three metrics of every nasty kind; what the numbers are must not matter. */
const worlds: Readonly<Record<string, (random: Random, pair: number, metric: number) => number>> = {
  noise: ({ bell }) => 7 + 0.05 * bell(),
  'drift within the job': ({ bell }, pair, metric) => 7 + 0.03 * pair * (metric + 1) + 0.03 * bell(),
  ties: ({ bell }) => 7 + 0.02 * Math.round(bell()),
  'heavy tails': ({ uniform }) => 7 + 0.04 * Math.tan(Math.PI * (uniform() - 0.5)),
  'two modes': ({ uniform, bell }) => 7 + (uniform() < 0.4 ? 0.3 : 0) + 0.01 * bell(),
  'almost no noise': ({ bell }) => 7 + 1e-7 * bell(),
};
const cases = Object.entries(worlds).flatMap(([world, value]) => [
  { world, value, kind: 'with history', judge: withHistory, margins: [0, 0.005] },
  { world, value, kind: 'without history', judge: withoutHistory, margins: [0] },
]);

/** The least p-value of three metrics in each of the 256 ways to swap the sides of eight pairs. */
function leastOfAll(
  judge: Judge,
  value: (pair: number, metric: number) => number,
  beyond: number,
): readonly number[] {
  const draw = (): number[][] =>
    [0, 1, 2].map((metric) => Array.from({ length: 8 }, (_, pair) => value(pair, metric)));
  const [base, head] = [draw(), draw()];
  return Array.from(swapsOf(8, 1).bytes, (code) => {
    const pick = (from: readonly number[][], other: readonly number[][]): number[][] =>
      from.map((row, metric) =>
        row.map((own, pair) => ((code >> pair) & 1 ? (other[metric]?.[pair] ?? own) : own)),
      );
    return Math.min(...judge({ base: pick(base, head), head: pick(head, base) }, beyond));
  });
}

const SHARES = Array.from({ length: 256 }, (_, step) => (step + 1) / 256);
const within = (least: readonly number[], a: number): number => least.filter((p) => p <= a + 1e-12).length;
const SEEDS = [1, 2, 3, 4, 5];

test.each(cases)(
  '$world, $kind: of all 256 relabellings a share of at most a has p ≤ a',
  ({ judge, value, margins }) => {
    for (const seed of SEEDS) {
      for (const beyond of margins) {
        const random = randomOf(seed);
        const least = leastOfAll(judge, (pair, metric) => value(random, pair, metric), beyond);
        expect(least).toHaveLength(256);
        expect(SHARES.filter((a) => within(least, a) > 256 * a + 1e-9)).toEqual([]);
      }
    }
  },
);

// Without history every relabelling estimates the scale anew, and beyond a margin that scale need not grow with a
// pair's difference: single families may exceed a by one or two relabellings, never all of them together.
test.each(Object.entries(worlds))(
  '%s, without history: beyond a margin a share of at most a has p ≤ a, over some families',
  (_world, value) => {
    const all = SEEDS.flatMap((seed) => {
      const random = randomOf(seed);
      return leastOfAll(withoutHistory, (pair, metric) => value(random, pair, metric), 0.005);
    });
    expect(all).toHaveLength(256 * SEEDS.length);
    expect(SHARES.filter((a) => within(all, a) > all.length * a + 1e-9)).toEqual([]);
  },
);

test('draws agree with looking at every swap as far as their number tells', () => {
  const d = Array.from({ length: 15 }, (_, pair) => 0.02 + 0.05 * Math.sin(7 * pair));
  const row = fixedRow(d, all(15), 0.05, 12);
  const exact = row({
    ways: 2 ** 15,
    width: 2,
    bytes: Uint8Array.from({ length: 2 ** 16 }, (_, at) => (at >> 1) >> (8 * (at & 1))),
  });
  const p = exact.filter((statistic) => statistic >= (exact[0] ?? 0) - 1e-9).length / 2 ** 15;
  const [drawn = 0] = signFlipMaxT([row], 15, 3);
  expect(Math.abs(drawn - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 9_999));
});
