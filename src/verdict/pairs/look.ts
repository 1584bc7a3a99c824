import {
  couldFail,
  couldWarn,
  figuresOf,
  hasImproved,
  hasMoreSlowRuns,
  isRuledOut,
  pairsNeeded,
  type PairDecision,
} from './decision.ts';
import { estimatePairs, type PairedMetric } from './estimate.ts';
import { plannedLooks, type PresetName } from './presets.ts';
import type { Prior } from './prior.ts';
import { provedBy, type MetricEstimate } from './proof.ts';
import { scheduleOf, type Occasion, type Schedule } from './schedule.ts';
import { watchedBy } from './watch.ts';

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

/** What the pairs say so far. */
export interface Look {
  readonly decisions: readonly PairDecision[];
  /** Any gated metric failed, all passed, or no more pairs come. */
  readonly done: boolean;
  /** Gated metrics that another pair may decide; the rest need not be measured again. */
  readonly undecided: readonly string[];
  /** At how many pairs to look next; until then nothing new can be said. */
  readonly next?: number;
  /** The pairs the run is planned for, without those that are replaced. */
  readonly planned: number;
}

/** A metric at the last look its pairs allow. */
interface MetricAtLook extends MetricEstimate {
  readonly look: Occasion;
}

/** Pairs of two numbers; a pair that lacks one is no pair. */
function completePairs(question: PairQuestion): PairedMetric {
  const usable = question.base.flatMap((base = Number.NaN, pair) => {
    const head = question.head[pair] ?? Number.NaN;
    return Number.isFinite(base) && Number.isFinite(head) ? [{ base, head }] : [];
  });
  return { ...question, base: usable.map(({ base }) => base), head: usable.map(({ head }) => head) };
}

/** All that the pairs are judged by. */
interface Inquiry extends PairOptions {
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

function inquiryOf(metrics: readonly PairedMetric[], options: PairOptions): Inquiry {
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
function atLastLook(metric: PairedMetric, inquiry: Inquiry): readonly MetricAtLook[] {
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
function proofAt(pairs: number, inquiry: Inquiry): ReadonlyMap<string, number> {
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
function proofs(
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

/** The share of false ones among all watched metrics that are told. */
const WATCH_ALARM = 0.05;

type Answer = Pick<PairDecision, 'status' | 'reason'>;

function gateAnswer(at: MetricAtLook, p: number | undefined, undecided: PairDecision['reason']): Answer {
  const proved = p !== undefined && p <= at.look.alpha;
  if (proved && couldFail(at)) return { status: 'fail', reason: 'proved' };
  if (hasMoreSlowRuns(at)) return { status: 'warn', reason: 'slow-runs' };
  if (proved && at.estimate.shift < at.estimate.bounds.margin)
    return { status: 'warn', reason: 'small-but-proved' };
  if (isRuledOut(at, at.look)) return { status: 'pass', reason: hasImproved(at) ? 'improved' : 'ruled-out' };
  if (proved) return { status: 'pass', reason: 'below-floor' };
  return { status: 'inconclusive', reason: undecided };
}

function watchAnswer(at: MetricAtLook, p: number | undefined): Answer {
  if (p !== undefined && p <= WATCH_ALARM && at.estimate.shift >= at.estimate.bounds.margin)
    return { status: 'warn', reason: 'watch-hit' };
  return hasMoreSlowRuns(at)
    ? { status: 'warn', reason: 'slow-runs' }
    : { status: 'pass', reason: 'watched' };
}

/** Gated metrics that more pairs may still decide. */
function openOf(gates: readonly MetricAtLook[], { gated, over }: Inquiry): readonly PairedMetric[] {
  const settled = new Set(
    gates.filter((at) => at.look.last || isRuledOut(at, at.look)).map(({ metric }) => metric.id),
  );
  return over ? [] : gated.filter(({ id }) => !settled.has(id));
}

function isDone(
  failed: boolean,
  open: readonly PairedMetric[],
  { gated, over, schedule: { came } }: Inquiry,
): boolean {
  if (gated.length > 0 || over) return failed || open.length === 0;
  // Nothing can fail, so nothing is spent: ten pairs tell what is worth a warning.
  return came.some(({ alpha }) => alpha > 0);
}

/**
 * Judges paired measurements by the sequential rule: the runner asks it after every pair whether to go on,
 * the judge for what to say. Between two looks it says what it said at the last one.
 */
export function judgePairs(metrics: readonly PairQuestion[], options: PairOptions): Look {
  const regular = judged(metrics, { ...options, ended: false });
  // What the numbers ended may not spend the alpha of looks that were still to come.
  return options.ended === true && !regular.done ? judged(metrics, options) : regular;
}

function judged(metrics: readonly PairQuestion[], options: PairOptions): Look {
  const all = metrics.map(completePairs);
  const inquiry = inquiryOf(all, options);
  const now = all.flatMap((metric) => atLastLook(metric, inquiry));
  const gates = now.filter(({ metric }) => metric.role === 'gate');
  const computed = new Map<number, ReadonlyMap<string, number>>();
  const prove = (pairs: number): ReadonlyMap<string, number> => {
    const p = computed.get(pairs) ?? proofAt(pairs, inquiry);
    computed.set(pairs, p);
    return p;
  };
  const forFailing = proofs(gates, couldFail, prove);
  const failed = gates.some((at) => (forFailing.get(at.metric.id) ?? 1) <= at.look.alpha && couldFail(at));
  const open = openOf(gates, inquiry);
  const done = isDone(failed, open, inquiry);
  const p = done ? proofs(gates, (at) => couldFail(at) || couldWarn(at), prove) : forFailing;
  const watched = watchedBy(now.filter(({ metric }) => metric.role === 'watch'));
  const { next } = inquiry.schedule;
  const undecided = undecidedBecause(failed, done);
  return {
    decisions: now.map((at) => decide(at, at.metric.role === 'gate' ? p : watched, undecided, inquiry)),
    done,
    undecided: done ? [] : open.map(({ id }) => id),
    ...(!done && next !== undefined && { next }),
    planned: inquiry.planned,
  };
}

function undecidedBecause(failed: boolean, done: boolean): PairDecision['reason'] {
  if (failed) return 'cut-short';
  return done ? 'not-enough' : 'going-on';
}

function decide(
  at: MetricAtLook,
  p: ReadonlyMap<string, number>,
  undecided: PairDecision['reason'],
  { gated, planned }: Inquiry,
): PairDecision {
  const own = p.get(at.metric.id);
  const answer = at.metric.role === 'gate' ? gateAnswer(at, own, undecided) : watchAnswer(at, own);
  const needed = answer.status === 'inconclusive' ? pairsNeeded(at, at.look, gated.length) : undefined;
  return {
    ...figuresOf(at, at.look),
    ...answer,
    ...(own !== undefined && { p: own }),
    ...(needed !== undefined && { pairsNeeded: needed }),
    stoppedEarly: undecided !== 'going-on' && at.estimate.differences.length < planned,
  };
}
