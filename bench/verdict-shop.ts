import { seeded } from '../src/verdict/statistics/random.ts';
import { estimatePairs } from '../src/verdict/pairs/estimate.ts';
import { judgePairs, type Look } from '../src/verdict/pairs/look.ts';
import type { PresetName } from '../src/verdict/pairs/presets.ts';
import { priorFrom, type Prior } from '../src/verdict/pairs/prior.ts';

/** A made-up project whose pages are measured: its noise is what a shared runner's looks like. */
export interface World {
  /** Run-to-run noise as a share. */
  readonly cv: number;
  readonly metrics: number;
  /** Pairs a pull request may need. */
  readonly pairs: number;
  /** The share by which the first metric is made worse. */
  readonly change: number;
  readonly history: boolean;
  /** Pages the metrics are spread over: one whose metrics all passed is not measured again. */
  readonly pages?: number;
}

/** How the made-up metrics are compared. */
const timeMetric = { compare: 'ratio', better: 'lower', margin: 0.05, floor: 20 } as const;

/** A share of runs that something else on the machine slows down, to half as long again up to three times as long. */
const OUTLIERS = 0.05;
/** How far two equal builds differ, as a standard deviation. */
const BUILD_BIAS = 0.005;
/** Past comparisons kept, and their pairs. */
const PAST = 12;
const PAST_PAIRS = 8;

/** Numbers of a seed: uniform and normal. */
export function numbers(seed: number): { readonly uniform: () => number; readonly normal: () => number } {
  const next = seeded(seed);
  const uniform = (): number => (next() + 0.5) / 2 ** 32;
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const [radius, angle] = [Math.sqrt(-2 * Math.log(uniform())), 2 * Math.PI * uniform()];
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}

/** One comparison: values of both sides a metric, a pair after the other, in ms. */
function compare(
  world: World,
  pairs: number,
  changed: number,
  random: ReturnType<typeof numbers>,
): readonly { base: number[]; head: number[] }[] {
  const { uniform, normal } = random;
  const sigma = Math.sqrt(Math.log1p(world.cv ** 2));
  return Array.from({ length: world.metrics }, (_, metric) => {
    const typical = 1_000;
    const head = (1 + BUILD_BIAS * normal()) * (metric === 0 ? 1 + changed : 1);
    // The machine becomes slower or faster as the job goes on.
    const slope = world.cv * normal();
    const run = (when: number, factor: number): number =>
      typical *
      factor *
      Math.exp(
        sigma * normal() + slope * when + (uniform() < OUTLIERS ? Math.log(1.5 + 1.5 * uniform()) : 0),
      );
    const sides = { base: [] as number[], head: [] as number[] };
    for (let pair = 0; pair < pairs; pair += 1) {
      const first = (2 * pair) / (2 * pairs);
      const second = (2 * pair + 1) / (2 * pairs);
      const headFirst = uniform() < 0.5;
      sides.base.push(run(headFirst ? second : first, 1));
      sides.head.push(run(headFirst ? first : second, head));
    }
    return sides;
  });
}

/** One pull request, with what its history teaches a metric. */
function pullRequest(
  world: World,
  seed: number,
): {
  readonly sides: readonly { base: number[]; head: number[] }[];
  readonly priors: readonly (Prior | undefined)[];
} {
  const random = numbers(seed);
  const past = world.history ? Array.from({ length: PAST }, () => compare(world, PAST_PAIRS, 0, random)) : [];
  const priors = Array.from({ length: world.metrics }, (_, metric) =>
    priorFrom(
      past.map((one) => {
        const { base = [], head = [] } = one[metric] ?? {};
        const { spread } = estimatePairs(
          { id: '', base, head, definition: timeMetric, role: 'gate' },
          PAST_PAIRS,
          { prior: undefined, maxPairs: PAST_PAIRS, resets: true },
        );
        return { pairs: PAST_PAIRS, spread };
      }),
    ),
  );
  return { sides: compare(world, world.pairs, world.change, random), priors };
}

/** One pull request as the runner meets it: pair after pair until the rule says stop. */
export function play(
  world: World,
  preset: PresetName,
  seed: number,
): { readonly look: Look; readonly pairs: number } {
  const { sides, priors } = pullRequest(world, seed);
  const known = new Map(priors.flatMap((prior, index) => (prior ? [[`m${index}`, prior] as const] : [])));
  const { pages = 1 } = world;
  const measured = Array.from({ length: pages }, () => 0);
  for (;;) {
    const metrics = sides.map(({ base, head }, index) => {
      const pairs = measured[index % pages] ?? 0;
      return {
        id: `m${index}`,
        base: base.slice(0, pairs),
        head: head.slice(0, pairs),
        definition: timeMetric,
        role: 'gate' as const,
      };
    });
    const look = judgePairs(metrics, { preset, priors: known, seed, resets: true });
    if (look.done) return { look, pairs: measured.reduce((sum, pairs) => sum + pairs, 0) / pages };
    const open = new Set(
      metrics.flatMap(({ id }, index) => (look.undecided.includes(id) ? [index % pages] : [])),
    );
    for (const page of open) measured[page] = look.next ?? world.pairs;
  }
}

/** The most that is judged at once: 60 metrics of 30 pairs, one of them 10 % worse, so that every one is tested. */
export function widest(history: boolean): Look {
  const { normal } = numbers(5);
  const side = (typical: number): number[] =>
    Array.from({ length: 30 }, () => typical * Math.exp(0.1 * normal()));
  const metrics = Array.from({ length: 60 }, (_, index) => ({
    id: `m${index}`,
    base: side(1_000),
    head: side(index === 0 ? 1_100 : 1_000),
    definition: { compare: 'ratio', better: 'lower', margin: 0.05 } as const,
    role: 'gate' as const,
  }));
  const known = new Map(metrics.map(({ id }) => [id, { s0: 0.14, d0: 12 }]));
  const priors: ReadonlyMap<string, Prior> = history ? known : new Map();
  return judgePairs(metrics, { preset: 'deep', maxPairs: 30, priors, seed: 1, resets: true });
}
