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
import type { PairedMetric } from './estimate.ts';
import {
  atLastLook,
  completePairs,
  inquiryOf,
  proofAt,
  proofs,
  type Inquiry,
  type MetricAtLook,
  type PairOptions,
  type PairQuestion,
} from './inquiry.ts';
import { watchedBy } from './watch.ts';

export type { PairOptions, PairQuestion };

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
