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
import { provedBy, type Sized } from './proof.ts';
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
  /** No more pairs will come, for a reason that is not in the numbers (time is up): what alpha is left is spent on those there are. */
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
interface Seen extends Sized {
  readonly look: Occasion;
}

/** Pairs of two numbers; a pair that lacks one is no pair. */
function whole(one: PairQuestion): PairedMetric {
  const usable = one.base.flatMap((base = Number.NaN, pair) => {
    const head = one.head[pair] ?? Number.NaN;
    return Number.isFinite(base) && Number.isFinite(head) ? [{ base, head }] : [];
  });
  return { ...one, base: usable.map(({ base }) => base), head: usable.map(({ head }) => head) };
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

/** Whether every gated metric with a known scale has kept so many of its first pairs. One without would have to look at labels to tell. */
function keepsEnough(
  gated: readonly PairedMetric[],
  { priors }: PairOptions,
): (pairs: number, wanted: number) => boolean {
  return (pairs, wanted) =>
    gated.every((one) => {
      const prior = priors.get(one.id);
      if (!prior || one.base.length < pairs) return true;
      return estimatePairs(one, pairs, { prior, maxPairs: pairs, resets: true }).kept >= wanted;
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

/** Once it is over, a metric with fewer pairs than others is looked at with them, and with what it has: the alpha of the last look is spent once. */
function seen(one: PairedMetric, inquiry: Inquiry): readonly Seen[] {
  const pairs = one.base.length;
  const look = inquiry.schedule.came.findLast(
    (at) => at.pairs <= pairs || (inquiry.over && at.last && pairs > 0),
  );
  return look ? [{ one, look, size: sized(one, Math.min(look.pairs, pairs), inquiry) }] : [];
}

function sized(one: PairedMetric, pairs: number, { priors, resets, planned }: Inquiry): Sized['size'] {
  return estimatePairs(one, pairs, { prior: priors.get(one.id), maxPairs: planned, resets });
}

/** The p-values of one look, over all gated metrics with the pairs they have by then: one that passed early stays among them with those it has. */
function proofAt(pairs: number, inquiry: Inquiry): ReadonlyMap<string, number> {
  const some = inquiry.gated.filter(({ base }) => base.length > 0);
  return provedBy(
    some.map((one) => ({ one, size: sized(one, Math.min(pairs, one.base.length), inquiry) })),
    inquiry.seed,
  );
}

/** p-values for every metric whose look has alpha and that is worth the test. */
function proofs(
  all: readonly Seen[],
  worth: (one: Seen) => boolean,
  prove: (pairs: number) => ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const tested = all.filter((one) => one.look.alpha > 0 && worth(one));
  const looks = new Map(
    [...new Set(tested.map(({ look }) => look.pairs))].map((pairs) => [pairs, prove(pairs)]),
  );
  return new Map(
    all.flatMap(({ one, look }) => {
      const p = look.alpha > 0 ? looks.get(look.pairs)?.get(one.id) : undefined;
      return p === undefined ? [] : [[one.id, p]];
    }),
  );
}

type Answer = Pick<PairDecision, 'status' | 'reason'>;

function gateAnswer(one: Seen, p: number | undefined, undecided: PairDecision['reason']): Answer {
  const proved = p !== undefined && p <= one.look.alpha;
  if (proved && couldFail(one)) return { status: 'fail', reason: 'proved' };
  if (hasMoreSlowRuns(one)) return { status: 'warn', reason: 'slow-runs' };
  if (proved && one.size.shift < one.size.bounds.margin)
    return { status: 'warn', reason: 'small-but-proved' };
  if (isRuledOut(one, one.look))
    return { status: 'pass', reason: hasImproved(one) ? 'improved' : 'ruled-out' };
  if (proved) return { status: 'pass', reason: 'below-floor' };
  return { status: 'inconclusive', reason: undecided };
}

function watchAnswer(one: Seen, p: number | undefined): Answer {
  if (p !== undefined && p <= 0.05 && one.size.shift >= one.size.bounds.margin)
    return { status: 'warn', reason: 'watch-hit' };
  return hasMoreSlowRuns(one)
    ? { status: 'warn', reason: 'slow-runs' }
    : { status: 'pass', reason: 'watched' };
}

/** Gated metrics that more pairs may still decide. */
function openOf(gates: readonly Seen[], { gated, over }: Inquiry): readonly PairedMetric[] {
  const settled = new Set(
    gates.filter((one) => one.look.last || isRuledOut(one, one.look)).map(({ one }) => one.id),
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

/** Judges paired measurements by the sequential rule: the runner asks it after every pair whether to go on, the judge for what to say. Between two looks it says what it said at the last one. */
export function judgePairs(metrics: readonly PairQuestion[], options: PairOptions): Look {
  const regular = judged(metrics, { ...options, ended: false });
  // What the numbers ended may not spend the alpha of looks that were still to come.
  return options.ended === true && !regular.done ? judged(metrics, options) : regular;
}

function judged(metrics: readonly PairQuestion[], options: PairOptions): Look {
  const all = metrics.map(whole);
  const inquiry = inquiryOf(all, options);
  const now = all.flatMap((one) => seen(one, inquiry));
  const gates = now.filter(({ one }) => one.role === 'gate');
  const computed = new Map<number, ReadonlyMap<string, number>>();
  const prove = (pairs: number): ReadonlyMap<string, number> => {
    const p = computed.get(pairs) ?? proofAt(pairs, inquiry);
    computed.set(pairs, p);
    return p;
  };
  const forFailing = proofs(gates, couldFail, prove);
  const failed = gates.some((one) => (forFailing.get(one.one.id) ?? 1) <= one.look.alpha && couldFail(one));
  const open = openOf(gates, inquiry);
  const done = isDone(failed, open, inquiry);
  const p = done ? proofs(gates, (one) => couldFail(one) || couldWarn(one), prove) : forFailing;
  const watched = watchedBy(now.filter(({ one }) => one.role === 'watch'));
  const { next } = inquiry.schedule;
  const undecided = failed ? 'cut-short' : done ? 'not-enough' : 'going-on';
  return {
    decisions: now.map((one) => decide(one, one.one.role === 'gate' ? p : watched, undecided, inquiry)),
    done,
    undecided: done ? [] : open.map(({ id }) => id),
    ...(!done && next !== undefined && { next }),
    planned: inquiry.planned,
  };
}

function decide(
  one: Seen,
  p: ReadonlyMap<string, number>,
  undecided: PairDecision['reason'],
  { gated, planned }: Inquiry,
): PairDecision {
  const mine = p.get(one.one.id);
  const answer = one.one.role === 'gate' ? gateAnswer(one, mine, undecided) : watchAnswer(one, mine);
  const needed = answer.status === 'inconclusive' ? pairsNeeded(one, one.look, gated.length) : undefined;
  return {
    ...figuresOf(one, one.look),
    ...answer,
    ...(mine !== undefined && { p: mine }),
    ...(needed !== undefined && { pairsNeeded: needed }),
    stoppedEarly: undecided !== 'going-on' && one.size.differences.length < planned,
  };
}
