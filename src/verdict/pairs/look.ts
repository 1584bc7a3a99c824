import { acrossPages, type AcrossQuestion } from './across-pages.ts';
import {
  couldFail,
  couldWarn,
  figuresOf,
  hasImproved,
  isBeyondDoubt,
  isPlain,
  isRuledOut,
  isRuledOutFinely,
  mayFail,
  pairsNeeded,
  type PairDecision,
} from './decision.ts';
import type { PairedMetric } from './estimate.ts';
import {
  atLastLook,
  byPairs,
  completePairs,
  inquiryOf,
  lastLook,
  proofAt,
  proofs,
  type Inquiry,
  type MetricAtLook,
  type PairOptions,
  type PairQuestion,
} from './inquiry.ts';
import { SLOW_ALARM } from './presets.ts';
import type { ShareQuestion } from './proportions.ts';
import { isSuspected, slowBy, watchedBy } from './watch.ts';

export type { PairOptions, PairQuestion };

/** What the pairs say so far. */
export interface Look {
  readonly decisions: readonly PairDecision[];
  /** Shares that swaps of labels prove to be worse. */
  readonly proved: ReadonlySet<string>;
  /** Any gated metric failed, all passed, or no more pairs come. */
  readonly done: boolean;
  /** Metrics that another pair may decide, suspected ones among them; the rest need not be measured again. */
  readonly undecided: readonly string[];
  /** At how many pairs to look next; until then nothing new can be said. */
  readonly next?: number;
  /** The pairs the run is planned for, without those that are replaced. */
  readonly planned: number;
}

/** The chance that any watched metric, and that any slow runs, warn of nothing: 6 and 5 pairs to none are less. */
const WATCH_ALARM = 0.016;
const SLOW_WARNING = 0.032;

type Answer = Pick<PairDecision, 'status' | 'reason'>;

/** How the whole inquiry stands. */
interface Standing {
  /** What is said of what is undecided. */
  readonly undecided: PairDecision['reason'];
  readonly gates: number;
  readonly inquiry: Inquiry;
}

/** Chances, by metric, that equal sides look so bad. */
interface Chances {
  readonly gated: ReadonlyMap<string, number>;
  readonly watched: ReadonlyMap<string, number>;
  readonly slow: ReadonlyMap<string, number>;
}

function gateAnswer(at: MetricAtLook, { gated, slow }: Chances, { undecided, gates }: Standing): Answer {
  const p = gated.get(at.metric.id);
  const proved = p !== undefined && p <= at.look.alpha;
  const slowChance = slow.get(at.metric.id) ?? 1;
  if (proved && couldFail(at)) return { status: 'fail', reason: 'proved' };
  if (isBeyondDoubt(at, at.look, gates)) return { status: 'fail', reason: 'beyond-doubt' };
  if (slowChance <= SLOW_ALARM) return { status: 'fail', reason: 'slow-runs' };
  if (slowChance <= SLOW_WARNING) return { status: 'warn', reason: 'slow-runs' };
  if (proved && at.estimate.shift < at.estimate.bounds.margin)
    return { status: 'warn', reason: 'small-but-proved' };
  if (isRuledOut(at, at.look)) return { status: 'pass', reason: passReason(at) };
  if (proved) return { status: 'pass', reason: 'below-floor' };
  return { status: 'inconclusive', reason: undecided };
}

function passReason(at: MetricAtLook): PairDecision['reason'] {
  if (hasImproved(at)) return 'improved';
  return isRuledOutFinely(at, at.look) ? 'ruled-out' : 'ruled-out-coarsely';
}

function watchAnswer(at: MetricAtLook, { watched, slow }: Chances): Answer {
  const { id } = at.metric;
  if ((watched.get(id) ?? 1) <= WATCH_ALARM && couldFail(at)) return { status: 'warn', reason: 'watch-hit' };
  return (slow.get(id) ?? 1) <= SLOW_WARNING
    ? { status: 'warn', reason: 'slow-runs' }
    : { status: 'pass', reason: 'watched' };
}

/** Nobody asked for a mean of pages, so it need not pass: it is measured on only while it may fail. */
function isSettled(at: MetricAtLook): boolean {
  return at.look.last || (at.metric.pages ? !mayFail(at) : isRuledOut(at, at.look));
}

const idOf = ({ metric }: MetricAtLook): string => metric.id;

/** Gated metrics that more pairs may still decide. */
function openOf(gates: readonly MetricAtLook[], { gated, over }: Inquiry): readonly string[] {
  const settled = new Set(gates.filter(isSettled).map(idOf));
  return over ? [] : gated.map(({ id }) => id).filter((id) => !settled.has(id));
}

/** Watched metrics that may be worth a warning, beside some that may fail. */
function suspectedOf(watched: readonly MetricAtLook[], { gated, over }: Inquiry): readonly string[] {
  return over || gated.length === 0 ? [] : watched.filter(isSuspected).map(idOf);
}

function isDone(open: readonly string[], { gated, over, schedule: { came } }: Inquiry): boolean {
  if (gated.length > 0 || over) return open.length === 0;
  // Nothing can fail, so nothing is spent: ten pairs tell what is worth a warning.
  return came.some(({ alpha }) => alpha > 0);
}

/**
 * Judges paired measurements by the sequential rule: the runner asks it after every pair whether to go on,
 * the judge for what to say. Between two looks it says what it said at the last one. `shares` stand in the same
 * family as the metrics that may fail.
 */
export function judgePairs(
  metrics: readonly PairQuestion[],
  options: PairOptions,
  shares: readonly ShareQuestion[] = [],
  across: readonly AcrossQuestion[] = [],
): Look {
  const single = metrics.map(completePairs);
  const all = [...single, ...across.flatMap((question) => acrossPages(question, single))];
  const regular = judged(inquiryOf(all, shares, { ...options, ended: false }), all);
  // What the numbers ended may not spend the alpha of looks that were still to come.
  return options.ended === true && !regular.done ? judged(inquiryOf(all, shares, options), all) : regular;
}

/** The shares that swaps of labels prove, at their last look. */
function provedShares(inquiry: Inquiry, prove: (pairs: number) => ReadonlyMap<string, number>): Set<string> {
  const proved = inquiry.shares.filter(({ id, differences, couldFail }) => {
    const look = couldFail ? lastLook(differences.length, inquiry) : undefined;
    return look !== undefined && look.alpha > 0 && (prove(look.pairs).get(id) ?? 1) <= look.alpha;
  });
  return new Set(proved.map(({ id }) => id));
}

function judged(inquiry: Inquiry, all: readonly PairedMetric[]): Look {
  const now = all.flatMap((metric) => atLastLook(metric, inquiry));
  const gates = now.filter(({ metric }) => metric.role === 'gate');
  const prove = byPairs((pairs) => proofAt(pairs, inquiry));
  const shares = provedShares(inquiry, prove);
  const forFailing = proofs(gates, couldFail, prove);
  const fails = (at: MetricAtLook): boolean =>
    isBeyondDoubt(at, at.look, gates.length) ||
    ((forFailing.get(at.metric.id) ?? 1) <= at.look.alpha && couldFail(at));
  const failed = shares.size > 0 || gates.some(fails);
  const watched = now.filter(({ metric }) => metric.role === 'watch');
  const open = failed
    ? gates.filter((at) => isPlain(at, at.look) && !fails(at)).map(idOf)
    : [...openOf(gates, inquiry), ...suspectedOf(watched, inquiry)];
  const done = isDone(open, inquiry);
  const chances: Chances = {
    gated: done ? proofs(gates, (at) => couldFail(at) || couldWarn(at), prove) : forFailing,
    watched: done ? watchedBy(watched, inquiry.seed) : new Map(),
    slow: done ? slowBy(now, inquiry.seed) : new Map(),
  };
  const standing = { undecided: undecidedBecause(failed, done), gates: gates.length, inquiry };
  const { next } = inquiry.schedule;
  return {
    decisions: now.map((at) => decide(at, chances, standing)),
    proved: shares,
    done,
    undecided: done ? [] : open,
    ...(!done && next !== undefined && { next }),
    planned: inquiry.planned,
  };
}

function undecidedBecause(failed: boolean, done: boolean): PairDecision['reason'] {
  if (!done) return 'going-on';
  return failed ? 'cut-short' : 'not-enough';
}

function decide(at: MetricAtLook, chances: Chances, standing: Standing): PairDecision {
  const { gated, planned } = standing.inquiry;
  const isGate = at.metric.role === 'gate';
  const own = (isGate ? chances.gated : chances.watched).get(at.metric.id);
  const answer = isGate ? gateAnswer(at, chances, standing) : watchAnswer(at, chances);
  const needed = answer.status === 'inconclusive' ? pairsNeeded(at, at.look, gated.length) : undefined;
  return {
    ...figuresOf(at, at.look),
    ...answer,
    ...(own !== undefined && { p: own }),
    ...(needed !== undefined && { pairsNeeded: needed }),
    stoppedEarly: standing.undecided !== 'going-on' && at.estimate.differences.length < planned,
  };
}
