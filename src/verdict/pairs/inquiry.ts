import { meanOf } from './across-pages.ts';
import { estimatePairs, type PairedMetric } from './estimate.ts';
import { plannedLooks, type PresetName } from './presets.ts';
import { noises, type Noise } from '../noise/noise.ts';
import type { Prior } from '../noise/prior.ts';
import { chancesOf, suspectOf, type MetricEstimate } from './proof.ts';
import { shareSuspect, type ShareQuestion } from './proportions.ts';
import { scheduleOf, type Occasion, type Schedule } from './schedule.ts';

/** One metric as it was measured: what a run did not give is undefined. */
export type PairQuestion = Omit<PairedMetric, 'base' | 'head'> & {
  readonly base: readonly (number | undefined)[];
  readonly head: readonly (number | undefined)[];
};

export interface PairOptions {
  readonly preset: PresetName;
  /** No more pairs than these are wanted, the same in every call of a run. */
  readonly maxPairs?: number;
  /**
   * No more pairs will come, for a reason that is not in the numbers (time is up):
   * what alpha is left is spent on those there are.
   */
  readonly ended?: boolean;
  /** What history teaches, by the metrics' ids. */
  readonly priors: ReadonlyMap<string, Prior>;
  /** Fixes the draws of more than 14 pairs. */
  readonly seed: number;
  /** Whether both sides were made fresh before each pair. */
  readonly resets: boolean;
}

/** A metric at the last look its pairs allow. */
export interface MetricAtLook extends MetricEstimate {
  readonly look: Occasion;
}

/** Pairs of two numbers; a pair that lacks one is no pair. */
export function completePairs(question: PairQuestion): PairedMetric {
  const usable = question.base.flatMap((base = Number.NaN, pair) => {
    const head = question.head[pair] ?? Number.NaN;
    return Number.isFinite(base) && Number.isFinite(head) ? [{ base, head }] : [];
  });
  return { ...question, base: usable.map(({ base }) => base), head: usable.map(({ head }) => head) };
}

/** All that the pairs are judged by. */
export interface Inquiry extends PairOptions {
  readonly gated: readonly PairedMetric[];
  /** Shares of what goes badly that may fail, in the same family. */
  readonly shares: readonly ShareQuestion[];
  readonly schedule: Schedule;
  /** What the limits are cut for. */
  readonly planned: number;
  /** Every metric has all the pairs it will ever have. */
  readonly over: boolean;
  /** The first pairs of each metric, and its noise as far as they tell it. */
  readonly firstOf: First;
}

interface FirstPairs {
  readonly metric: PairedMetric;
  readonly noise: Noise;
}

/** Whether every gated metric has kept so many of its first pairs: told without looking at labels. */
function keepsEnough(
  gated: readonly PairedMetric[],
  firstOf: First,
): (pairs: number, wanted: number) => boolean {
  return (pairs, wanted) =>
    gated.every((metric) => {
      const first = firstOf(pairs).get(metric.id);
      if (!first || metric.base.length < pairs) return true;
      return (
        estimatePairs(metric, pairs, { noise: first.noise, maxPairs: pairs, resets: true }).kept >= wanted
      );
    });
}

export function inquiryOf(
  metrics: readonly PairedMetric[],
  shares: readonly ShareQuestion[],
  options: PairOptions,
): Inquiry {
  const gated = metrics.filter(({ role }) => role === 'gate');
  const measured = Math.max(
    0,
    ...metrics.map(({ base }) => base.length),
    ...shares.map(({ differences }) => differences.length),
  );
  const cap = Math.min(options.maxPairs ?? Infinity, options.ended === true ? measured : Infinity);
  const single = firstOfSingle(metrics, options.priors);
  const schedule = scheduleOf(options.preset, { measured, cap, ready: keepsEnough(gated, single) });
  return {
    ...options,
    gated,
    shares,
    schedule,
    planned: Math.min(cap, plannedLooks(options.preset).at(-1)?.pairs ?? cap),
    over: measured >= cap,
    firstOf: firstOfAll(metrics, options.priors, single),
  };
}

/**
 * A metric at its last look. Once it is over, one with fewer pairs than others is looked at with them,
 * and with what it has: the alpha of the last look is spent once.
 */
export function atLastLook(metric: PairedMetric, inquiry: Inquiry): readonly MetricAtLook[] {
  const look = lastLook(metric.base.length, inquiry);
  return look ? [{ metric, look, estimate: estimateAt(metric, look.pairs, inquiry) }] : [];
}

const NOTHING_KNOWN: Noise = { s0: 0, d0: 1, known: false };

/** The estimate from a metric's first `pairs` pairs, or from those it has. */
function estimateAt(metric: PairedMetric, pairs: number, inquiry: Inquiry): MetricEstimate['estimate'] {
  const { resets, planned } = inquiry;
  const first = inquiry.firstOf(pairs).get(metric.id) ?? { metric, noise: NOTHING_KNOWN };
  return estimatePairs(first.metric, Math.min(pairs, metric.base.length), {
    noise: first.noise,
    maxPairs: planned,
    resets,
  });
}

/** With each its noise. */
function withNoise(
  metrics: readonly PairedMetric[],
  priors: ReadonlyMap<string, Prior>,
): readonly (readonly [string, FirstPairs])[] {
  const known = noises(metrics, priors);
  return metrics.map((metric) => [metric.id, { metric, noise: known.get(metric.id) ?? NOTHING_KNOWN }]);
}

/** What is worked out once for so many pairs. */
export function byPairs<T>(make: (pairs: number) => T): (pairs: number) => T {
  const made = new Map<number, T>();
  return (pairs) => {
    const found = made.get(pairs) ?? make(pairs);
    made.set(pairs, found);
    return found;
  };
}

type First = (pairs: number) => ReadonlyMap<string, FirstPairs>;

/** The first pairs of metrics that are no mean of others. */
function firstOfSingle(metrics: readonly PairedMetric[], priors: ReadonlyMap<string, Prior>): First {
  const single = metrics.filter(({ pages }) => pages === undefined);
  return byPairs((pairs) => {
    const cut = single.map((metric) => ({
      ...metric,
      base: metric.base.slice(0, pairs),
      head: metric.head.slice(0, pairs),
    }));
    return new Map(withNoise(cut, priors));
  });
}

/** Those of means with them: the pages' own noise tells which of their runs were slow. */
function firstOfAll(
  metrics: readonly PairedMetric[],
  priors: ReadonlyMap<string, Prior>,
  single: First,
): First {
  return byPairs((pairs) => {
    const known = single(pairs);
    const means = metrics.flatMap((metric) => {
      const pages = metric.pages?.flatMap(({ id }) => known.get(id) ?? []);
      return pages
        ? [{ ...metric, ...meanOf(pages.map((page) => ({ metric: page.metric, s0: page.noise.s0 }))) }]
        : [];
    });
    return new Map([
      ...known,
      ...withNoise(means, priors).map(([id, first]) => [id, noSurerThanPages(first, known)] as const),
    ]);
  });
}

/**
 * A mean's noise is worth no more than its pages': the more a scale is worth, the further a statistic can reach, and
 * where a page and the mean leave no doubt, the mean would outshine the page that is the cause.
 */
function noSurerThanPages(mean: FirstPairs, known: ReadonlyMap<string, FirstPairs>): FirstPairs {
  const worths = (mean.metric.pages ?? []).map(({ id }) => known.get(id)?.noise.d0 ?? Infinity);
  return { ...mean, noise: { ...mean.noise, d0: Math.min(mean.noise.d0, ...worths) } };
}

/** The last look at something with so many pairs; once it is over, the last of all. */
export function lastLook(pairs: number, { schedule, over }: Inquiry): Occasion | undefined {
  return schedule.came.findLast((at) => at.pairs <= pairs || (over && at.last && pairs > 0));
}

/**
 * The p-values of one look, over all that may fail with the pairs it has by then: what passed early stays in the
 * family with those it has.
 */
export function proofAt(pairs: number, inquiry: Inquiry): ReadonlyMap<string, number> {
  const metrics = inquiry.gated
    .filter(({ base }) => base.length > 0)
    .map((metric) => suspectOf({ metric, estimate: estimateAt(metric, pairs, inquiry) }));
  const shares = inquiry.shares.map((share) => shareSuspect(share, pairs));
  return chancesOf([...metrics, ...shares], inquiry.seed);
}

/** p-values for every metric whose look has alpha and that is worth the test. */
export function proofs(
  all: readonly MetricAtLook[],
  worth: (metric: MetricAtLook) => boolean,
  prove: (pairs: number) => ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const tested = all.filter((metric) => metric.look.alpha > 0 && worth(metric));
  const looks = new Map(
    [...new Set(tested.map(({ look }) => look.pairs))].map((pairs) => [pairs, prove(pairs)]),
  );
  return new Map(
    all.flatMap(({ metric: { id }, look }) => {
      const p = look.alpha > 0 ? looks.get(look.pairs)?.get(id) : undefined;
      return p === undefined ? [] : [[id, p]];
    }),
  );
}
