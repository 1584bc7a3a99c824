import { estimatePairs, type PairedMetric } from './estimate.ts';
import { plannedLooks, type PresetName } from './presets.ts';
import type { Prior } from './prior.ts';
import { provedBy, type MetricEstimate } from './proof.ts';
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
  readonly schedule: Schedule;
  /** What the limits are cut for. */
  readonly planned: number;
  /** Every metric has all the pairs it will ever have. */
  readonly over: boolean;
}

/**
 * Whether every gated metric with a known scale has kept so many of its first pairs.
 * One without would have to look at labels to tell.
 */
function keepsEnough(
  gated: readonly PairedMetric[],
  { priors }: PairOptions,
): (pairs: number, wanted: number) => boolean {
  return (pairs, wanted) =>
    gated.every((metric) => {
      const prior = priors.get(metric.id);
      if (!prior || metric.base.length < pairs) return true;
      return estimatePairs(metric, pairs, { prior, maxPairs: pairs, resets: true }).kept >= wanted;
    });
}

export function inquiryOf(metrics: readonly PairedMetric[], options: PairOptions): Inquiry {
  const gated = metrics.filter(({ role }) => role === 'gate');
  const measured = Math.max(0, ...metrics.map(({ base }) => base.length));
  const cap = Math.min(options.maxPairs ?? Infinity, options.ended === true ? measured : Infinity);
  const schedule = scheduleOf(options.preset, { measured, cap, ready: keepsEnough(gated, options) });
  return {
    ...options,
    gated,
    schedule,
    planned: Math.min(cap, plannedLooks(options.preset).at(-1)?.pairs ?? cap),
    over: measured >= cap,
  };
}

/**
 * A metric at its last look. Once it is over, one with fewer pairs than others is looked at with them,
 * and with what it has: the alpha of the last look is spent once.
 */
export function atLastLook(metric: PairedMetric, inquiry: Inquiry): readonly MetricAtLook[] {
  const pairs = metric.base.length;
  const look = inquiry.schedule.came.findLast(
    (at) => at.pairs <= pairs || (inquiry.over && at.last && pairs > 0),
  );
  return look ? [{ metric, look, estimate: estimateAt(metric, Math.min(look.pairs, pairs), inquiry) }] : [];
}

function estimateAt(
  metric: PairedMetric,
  pairs: number,
  { priors, resets, planned }: Inquiry,
): MetricEstimate['estimate'] {
  return estimatePairs(metric, pairs, { prior: priors.get(metric.id), maxPairs: planned, resets });
}

/**
 * The p-values of one look, over all gated metrics with the pairs they have by then:
 * one that passed early stays among them with those it has.
 */
export function proofAt(pairs: number, inquiry: Inquiry): ReadonlyMap<string, number> {
  const measured = inquiry.gated.filter(({ base }) => base.length > 0);
  return provedBy(
    measured.map((metric) => ({
      metric,
      estimate: estimateAt(metric, Math.min(pairs, metric.base.length), inquiry),
    })),
    inquiry.seed,
  );
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
