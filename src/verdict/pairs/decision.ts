import { fisherMore } from '../statistics/fisher.ts';
import { tQuantile } from '../statistics/student.ts';
import { asChange, asDifference, toldAs } from './axis.ts';
import type { Sized } from './proof.ts';
import type { Occasion } from './schedule.ts';

export type PairStatus = 'fail' | 'pass' | 'warn' | 'inconclusive';

/** Why a metric of pairs has its status: the words are chosen elsewhere. */
export type PairReason =
  | 'proved' // a regression of the margin or more
  | 'small-but-proved' // a regression, smaller than the margin
  | 'below-floor' // a regression, smaller than anyone would notice
  | 'slow-runs' // head has clearly more slow runs
  | 'watch-hit' // a watched metric has probably become worse
  | 'ruled-out' // a regression of the limit or more is ruled out
  | 'improved' // the same, and it has become better by the margin or more
  | 'watched' // a watched metric without a hit
  | 'going-on' // more pairs will decide
  | 'cut-short' // another metric failed before this one was decided
  | 'not-enough'; // no more pairs come, and they do not decide

/** What the pairs say on one metric. Changes are from base to head, as shares (0.15 is +15 %) or in the unit as `told` says; limits are worsenings, so never negative. */
export interface PairDecision {
  readonly id: string;
  readonly status: PairStatus;
  readonly reason: PairReason;
  readonly told: 'share' | 'difference';
  /** Middle values of the kept pairs, in the unit. */
  readonly base: number;
  readonly head: number;
  readonly change: number;
  /** 95 %, low to high. */
  readonly interval: readonly [number, number];
  readonly pairs: number;
  readonly kept: number;
  readonly slow: { readonly base: number; readonly head: number };
  /** The standard deviation of one run, told as the change is. */
  readonly noise: number;
  /** Over all gated metrics together; absent where nothing called for the test. For a watched metric its own, adjusted for the others. */
  readonly p?: number;
  /** A smaller worsening never fails. */
  readonly margin: number;
  /** What a pass rules out, and so what this run is sensitive to. */
  readonly limit: number;
  /** The worst that is not ruled out, at 99 %. */
  readonly upper: number;
  /** About how many pairs would decide, at the same noise and change; only where they did not. */
  readonly pairsNeeded?: number;
  readonly stoppedEarly: boolean;
  /** What the history keeps, on the metric's axis. */
  readonly past: { readonly pairs: number; readonly spread: number; readonly shift: number };
}

/** Whether a regression of the limit or more is ruled out. Without history six pairs are the fewest, with it four that hold no slow run. */
export function isRuledOut({ size }: Sized, look: Occasion): boolean {
  const pairs = size.differences.length;
  if (pairs < (size.known ? 4 : 6)) return false;
  if (pairs < 6 && size.slow.base + size.slow.head > 0) return false;
  return upperOf(size, look) < size.bounds.limit;
}

/** The upper bound of the shift that a look's beta allows. */
function upperOf(size: Sized['size'], { beta }: Occasion): number {
  return size.shift + tQuantile(1 - beta, size.df) * size.error;
}

/** Large enough to fail, if it is proved; and not worth the test otherwise. */
export function couldFail({ one, size }: Sized): boolean {
  const { shift, error, bounds, base } = size;
  const noticed = Math.abs(asDifference(one.metric, shift, base)) >= (one.metric.floor ?? 0);
  return shift >= bounds.margin && shift > 2 * error && noticed;
}

/** Clearly above what builds may differ by, whatever its size: worth the test once no more pairs come. */
export function couldWarn({ size }: Sized): boolean {
  return size.shift - size.bounds.proof > 2 * size.error;
}

/** Head was slow clearly more often: at least three runs more, which chance explains in less than 1 %. */
export function hasMoreSlowRuns({ size }: Sized): boolean {
  const trials = size.differences.length;
  const { base, head } = size.slow;
  return head - base >= 3 && fisherMore({ hits: head, trials }, { hits: base, trials }) < 0.01;
}

export function hasImproved({ size }: Sized): boolean {
  return (
    size.shift <= -size.bounds.margin &&
    size.shift + tQuantile(0.99, size.df) * size.error < -size.bounds.proof
  );
}

/** The power asked of the pairs that would decide. */
const POWER = 0.8;

/** The fewest pairs that would probably pass, or fail, what is as it seems now; undefined when it lies where neither comes. */
export function pairsNeeded({ size }: Sized, look: Occasion, gated: number): number | undefined {
  const { shift, error, df, bounds } = size;
  const pairs = size.differences.length;
  const sure = tQuantile(POWER, df);
  const toDecide = (error1: number, distance: number): number =>
    distance > 0
      ? Math.ceil(pairs * (((tQuantile(1 - error1, df) + sure) * error) / distance) ** 2)
      : Infinity;
  const toFail = shift >= bounds.margin ? toDecide(look.alpha / gated, shift - bounds.proof) : Infinity;
  const needed = Math.max(pairs + 1, Math.min(toFail, toDecide(look.beta, bounds.limit - shift)));
  return Number.isFinite(needed) ? needed : undefined;
}

/** The figures of a decision, whatever it is. */
export function figuresOf(
  sized: Sized,
  look: Occasion,
): Omit<PairDecision, 'status' | 'reason' | 'stoppedEarly'> {
  const {
    one: { id, metric },
    size,
  } = sized;
  const told = (distance: number): number => asChange(metric, distance, size.base);
  const half = tQuantile(0.975, size.df) * size.error;
  const ends = [told(size.shift - half), told(size.shift + half)] as const;
  const run = size.scale / Math.SQRT2;
  const pairs = size.differences.length;
  return {
    id,
    told: toldAs(metric),
    base: size.base,
    head: size.head,
    change: told(size.shift),
    interval: ends[0] <= ends[1] ? ends : [ends[1], ends[0]],
    pairs,
    kept: size.kept,
    slow: size.slow,
    noise: toldAs(metric) === 'share' ? run : Math.abs(told(run)),
    margin: Math.abs(told(size.bounds.margin)),
    limit: Math.abs(told(size.bounds.limit)),
    upper: told(upperOf(size, look)),
    past: { pairs, spread: size.spread, shift: size.shift },
  };
}
