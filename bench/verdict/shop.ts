import type { AcrossQuestion } from '../../src/verdict/pairs/across-pages.ts';
import { estimatePairs } from '../../src/verdict/pairs/estimate.ts';
import { judgePairs, type Look } from '../../src/verdict/pairs/look.ts';
import type { PresetName } from '../../src/verdict/pairs/presets.ts';
import { priorFrom, type Prior } from '../../src/verdict/noise/prior.ts';
import { numbers, type Noise, type Random } from './worlds.ts';

/** A made-up project whose pages are measured. */
export interface World {
  /** How its metrics vary, in turn over all of them. */
  readonly noise: readonly Noise[];
  /** Run-to-run noise as a share. */
  readonly cv: number;
  readonly metrics: number;
  /** Pairs a pull request may need. */
  readonly pairs: number;
  /** The share by which the first metric is made worse, or all of them. */
  readonly change: number;
  readonly changed?: 'first' | 'all' | 'site';
  /** By how much the head's side is worse though nothing changed, as a share: another cache, port or region. */
  readonly bias?: number;
  readonly history: boolean;
  /** How far off what history teaches of the spread is; 1 by default. */
  readonly misled?: number;
  /** No more pairs than these come, because time is up. */
  readonly cap?: number;
  /** Whether what all pages lose together is asked of, too; by default it is. */
  readonly across?: boolean;
  /** Pages the metrics are spread over: one whose metrics all passed is not measured again. */
  readonly pages?: number;
}

/** How far two equal builds differ by chance, as a standard deviation. */
const BUILD_BIAS = 0.005;
/** Past comparisons kept, and their pairs. */
const PAST = 12;
const PAST_PAIRS = 8;

const noiseOf = ({ noise }: World, metric: number): Noise => {
  const found = noise[metric % noise.length];
  if (!found) throw new Error('a world without noise');
  return found;
};

interface Sides {
  readonly base: number[];
  readonly head: number[];
}

/** One comparison: values of both sides a metric, a pair after the other. */
function compare(world: World, pairs: number, change: number, random: Random): readonly Sides[] {
  const common = numbers(Math.floor(random.uniform() * 2 ** 31));
  const { bias = 0, changed = 'first' } = world;
  return Array.from({ length: world.metrics }, (_, metric) => {
    const own = metric < (changed === 'site' ? (world.pages ?? 1) : 1) || changed === 'all' ? change : 0;
    const head = (1 + BUILD_BIAS * random.normal()) * (1 + own) * (1 + bias);
    const run = noiseOf(world, metric).metric(random, world.cv, common);
    const sides: Sides = { base: [], head: [] };
    for (let pair = 0; pair < pairs; pair += 1) {
      const headFirst = random.uniform() < 0.5;
      for (const [at, isHead] of [headFirst, !headFirst].entries())
        sides[isHead ? 'head' : 'base'].push(run((2 * pair + at) / (2 * pairs), isHead ? head : 1));
    }
    return sides;
  });
}

const unknown = { s0: 0, d0: 1, known: false } as const;

/** What a history of comparisons of the base with itself teaches of each metric. */
function history(world: World, random: Random): ReadonlyMap<string, Prior> {
  if (!world.history) return new Map();
  const past = Array.from({ length: PAST }, () => compare({ ...world, bias: 0 }, PAST_PAIRS, 0, random));
  return new Map(
    Array.from({ length: world.metrics }).flatMap((_, metric) => {
      const prior = priorFrom(
        past.map((one) => {
          const { base = [], head = [] } = one[metric] ?? {};
          const { definition } = noiseOf(world, metric);
          const { spread } = estimatePairs({ id: '', base, head, definition, role: 'gate' }, PAST_PAIRS, {
            noise: unknown,
            maxPairs: PAST_PAIRS,
            resets: true,
          });
          return { pairs: PAST_PAIRS, spread };
        }),
      );
      return prior ? [[`m${metric}`, { ...prior, s0: prior.s0 * (world.misled ?? 1) }] as const] : [];
    }),
  );
}

/** Each kind of metric over all pages. */
function acrossOf(metrics: number, pages: number): readonly AcrossQuestion[] {
  const kinds = Map.groupBy(Array.from({ length: metrics }).keys(), (index) => Math.floor(index / pages));
  return [...kinds].flatMap(([kind, of]) =>
    of.length === pages && pages > 1 ? [{ id: `site${kind}`, pages: of.map((at) => `m${at}`) }] : [],
  );
}

/** One pull request as the runner meets it: pair after pair until the rule says stop. */
export function play(
  world: World,
  preset: PresetName,
  seed: number,
): { readonly look: Look; readonly pairs: number } {
  const random = numbers(seed);
  const priors = history(world, random);
  const sides = compare(world, world.pairs, world.change, random);
  const { pages = 1 } = world;
  const measured = Array.from({ length: pages }, () => 0);
  const most = world.cap === undefined ? {} : { maxPairs: world.cap };
  for (;;) {
    const metrics = sides.map(({ base, head }, index) => {
      const pairs = measured[index % pages] ?? 0;
      return {
        id: `m${index}`,
        kind: `k${Math.floor(index / pages)}`,
        base: base.slice(0, pairs),
        head: head.slice(0, pairs),
        definition: noiseOf(world, index).definition,
        role: 'gate' as const,
      };
    });
    const across = world.across === false ? [] : acrossOf(world.metrics, pages);
    const look = judgePairs(metrics, { preset, priors, seed, resets: true, ...most }, [], across);
    if (look.done) return { look, pairs: measured.reduce((sum, pairs) => sum + pairs, 0) / pages };
    const open = new Set(
      metrics.flatMap(({ id }, index) =>
        look.undecided.includes(id) || look.undecided.includes(`site${Math.floor(index / pages)}`)
          ? [index % pages]
          : [],
      ),
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
