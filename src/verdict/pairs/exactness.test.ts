import { expect, test } from 'vitest';
import { misses, references } from '../../../fixtures/statistics/vectors.ts';
import { seeded } from '../statistics/random.ts';
import type { Compared } from '../statistics/axis.ts';
import { estimatePairs, type PairedMetric } from './estimate.ts';
import { flipRow } from './flip-rows.ts';
import { keptIn, poolOf } from '../noise/mask.ts';
import { noises } from '../noise/noise.ts';
import { chancesOf, suspectOf } from './proof.ts';
import { signFlipMaxT, swapsOf, type FlipRow } from './sign-flip.ts';

/** Both sides of some metrics on their axes. */
interface Sides {
  readonly base: readonly (readonly number[])[];
  readonly head: readonly (readonly number[])[];
}

const all = (n: number): boolean[] => Array.from({ length: n }, () => true);

/** A Student's t of clipped differences, taken anew for each swap: what the reference was made with. */
function tRow(d: readonly number[], s0: number, d0: number): FlipRow {
  const units = d.map((one) => Math.max(-2, Math.min(2, one / s0)));
  const squares = units.reduce((sum, unit) => sum + unit * unit, 0);
  const n = units.length;
  return ({ ways, width, bytes }) =>
    Float64Array.from({ length: ways }, (_, way) => {
      const sum = units.reduce(
        (total, unit, pair) =>
          total + (((bytes[way * width + (pair >> 3)] ?? 0) >> (pair & 7)) & 1 ? -unit : unit),
        0,
      );
      return sum / Math.sqrt((n * (d0 * 0.9 + squares - (sum * sum) / n)) / (d0 + n - 1));
    });
}

test('the p-values of max-T are those of brute force', () => {
  const faults = references('signFlipMaxT').flatMap((reference) => {
    const rows = reference
      .rows('d')
      .map((d, metric) => tRow(d, reference.list('s0')[metric] ?? 0, reference.arg('d0')));
    return misses(reference, 'pAdj', signFlipMaxT(rows, reference.rows('d')[0]?.length ?? 0, 1));
  });
  expect(references('signFlipMaxT').length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('a statistic is the sum of clipped differences over the root of their squares, under every swap', () => {
  const d = [0.3, -0.1, 0.05, 0.9, 0.02, 0.11, 0.2, -0.04, 0.07];
  const keep = d.map((_, pair) => pair !== 3);
  const got = flipRow(d, keep, 0.1, 5)(swapsOf(d.length, 1));
  const units = d.map((one, pair) => (keep[pair] === true ? Math.max(-2, Math.min(2, one / 0.1)) : 0));
  const squares = units.reduce((sum, unit) => sum + unit ** 2, 0);
  const want = Array.from({ length: 2 ** d.length }, (_, way) => {
    const sum = units.reduce((total, unit, pair) => total + ((way >> pair) & 1 ? -unit : unit), 0);
    return sum / Math.sqrt((8 * (0.9 * 5 + squares)) / (5 + 8));
  });
  expect(got).toHaveLength(512);
  expect(Array.from(got, (one, way) => Math.abs(one - (want[way] ?? 0)) < 1e-12)).not.toContain(false);
});

test('what stopped early cannot outshine what went on: the statistic is bounded by the root of its pairs', () => {
  const steady = Array.from({ length: 6 }, () => 1);
  const [statistic = 0] = flipRow(steady, all(6), 1e-3, 1)(swapsOf(6, 1));
  expect(statistic).toBeLessThan(1.1 * Math.sqrt(6));
});

const plain: Compared = { compare: 'difference', better: 'lower', margin: 0.05 };

/** Some metrics judged as a verdict judges them: their noise, what is left out and all beyond `margin` / 10. */
function judgedBy(
  { base, head }: Sides,
  { margin, known }: { readonly margin: number; readonly known: boolean },
): readonly number[] {
  const metrics = base.map((side, at): PairedMetric => {
    const definition = { ...plain, margin };
    return { id: String(at), base: side, head: head[at] ?? [], definition, role: 'gate' };
  });
  const priors = new Map(metrics.map(({ id }) => [id, { s0: 0.05, d0: 12 }] as const));
  const noise = noises(metrics, known ? priors : new Map());
  const suspects = metrics.map((metric) =>
    suspectOf({
      metric,
      estimate: estimatePairs(metric, metric.base.length, {
        noise: noise.get(metric.id) ?? { s0: 0, d0: 1, known: false },
        maxPairs: metric.base.length,
        resets: true,
      }),
    }),
  );
  return [...chancesOf(suspects, 1).values()];
}

test('a verdict asks that beyond what builds may differ by', () => {
  const [base, head] = [all(8).map(() => 1), all(8).map(() => 1.004)];
  const p = (margin: number): readonly number[] =>
    judgedBy({ base: [base], head: [head] }, { margin, known: false });
  expect(p(0.05)).toEqual([1]);
  expect(p(0.02)).toEqual([1 / 256]);
});

test('the pairs left out are those of the reference', () => {
  const left = references('outlierMask').flatMap((reference) =>
    reference
      .rows('base')
      .map((base, metric) => [
        keptIn(poolOf(base, reference.rows('head')[metric] ?? []), reference.list('s0')[metric] ?? 0),
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
const cases = Object.entries(worlds).flatMap(([world, value]) =>
  [true, false].map((known) => ({ world, value, known, kind: known ? 'with history' : 'without history' })),
);

/** The least p-value of three metrics in each of the 256 ways to swap the sides of eight pairs. */
function leastOfAll(
  judge: (sides: Sides) => readonly number[],
  value: (pair: number, metric: number) => number,
): readonly number[] {
  const draw = (): number[][] =>
    [0, 1, 2].map((metric) => Array.from({ length: 8 }, (_, pair) => value(pair, metric)));
  const [base, head] = [draw(), draw()];
  return Array.from(swapsOf(8, 1).bytes, (code) => {
    const pick = (from: readonly number[][], other: readonly number[][]): number[][] =>
      from.map((row, metric) =>
        row.map((own, pair) => ((code >> pair) & 1 ? (other[metric]?.[pair] ?? own) : own)),
      );
    return Math.min(...judge({ base: pick(base, head), head: pick(head, base) }));
  });
}

const SHARES = Array.from({ length: 256 }, (_, step) => (step + 1) / 256);
const within = (least: readonly number[], a: number): number => least.filter((p) => p <= a + 1e-12).length;
const SEEDS = [1, 2, 3, 4, 5];

test.each(cases)(
  '$world, $kind: of all 256 relabellings a share of at most a has p ≤ a',
  ({ value, known }) => {
    for (const seed of SEEDS) {
      for (const margin of [1e-9, 0.05]) {
        const random = randomOf(seed);
        const least = leastOfAll(
          (sides) => judgedBy(sides, { margin, known }),
          (pair, metric) => value(random, pair, metric),
        );
        expect(least).toHaveLength(256);
        expect(SHARES.filter((a) => within(least, a) > 256 * a + 1e-9)).toEqual([]);
      }
    }
  },
);

test('draws agree with looking at every swap as far as their number tells', () => {
  const d = Array.from({ length: 15 }, (_, pair) => 0.02 + 0.05 * Math.sin(7 * pair));
  const row = flipRow(d, all(15), 0.05, 12);
  const exact = row({
    ways: 2 ** 15,
    width: 2,
    bytes: Uint8Array.from({ length: 2 ** 16 }, (_, at) => (at >> 1) >> (8 * (at & 1))),
  });
  const p = exact.filter((statistic) => statistic >= (exact[0] ?? 0) - 1e-9).length / 2 ** 15;
  const [drawn = 0] = signFlipMaxT([row], 15, 3);
  expect(Math.abs(drawn - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 9_999));
});
