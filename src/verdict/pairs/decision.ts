import { tQuantile, tTail } from '../statistics/student.ts';
import { asChange, asDifference, scaleOf } from '../statistics/axis.ts';
import type { PairEstimate } from './estimate.ts';
import type { MetricEstimate } from './proof.ts';
import type { Occasion } from './schedule.ts';

export type PairStatus = 'fail' | 'pass' | 'warn' | 'inconclusive';

/** Why a metric of pairs has its status: the words are chosen elsewhere. */
export type PairReason =
  | 'proved' // a regression of the margin or more
  | 'small-but-proved' // a regression, smaller than the margin
  | 'below-floor' // a regression, smaller than anyone would notice
  | 'beyond-doubt' // a regression so large that it needs no swaps
  | 'slow-runs' // head has clearly more slow runs
  | 'watch-hit' // a watched metric has probably become worse
  | 'ruled-out' // a regression of the margin or more is ruled out
  | 'ruled-out-coarsely' // only one of the limit or more is
  | 'improved' // the same, and it has become better by the margin or more
  | 'watched' // a watched metric without a hit
  | 'going-on' // more pairs will decide
  | 'cut-short' // another metric failed before this one was decided
  | 'not-enough'; // no more pairs come, and they do not decide

/**
 * What the pairs say on one metric. Changes are from base to head, as shares (0.15 is +15 %) or in the unit as
 * `scale` says;
 * limits are worsenings, so never negative.
 */
export interface PairDecision {
  readonly id: string;
  readonly status: PairStatus;
  readonly reason: PairReason;
  readonly scale: 'relative' | 'absolute';
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
  /**
   * Over all gated metrics together; absent where nothing called for the test.
   * For a watched metric over all that are watched.
   */
  readonly p?: number;
  /** A smaller worsening never fails. */
  readonly margin: number;
  /** What a pass rules out, and so what this run is sensitive to. */
  readonly limit: number;
  /** The worst that is not ruled out, at 99 %; at 99.8 % where fewer than six pairs without history seem worse. */
  readonly upper: number;
  /** About how many pairs would decide, at the same noise and change; only where they did not. */
  readonly pairsNeeded?: number;
  readonly stoppedEarly: boolean;
  /** What the history keeps, on the metric's axis. */
  readonly past: { readonly pairs: number; readonly spread: number; readonly shift: number };
}

/** Fewer pairs pass nothing. */
const FEWEST_PAIRS = 4;
/**
 * Below these a slow run passes nothing; and where history knows no scale and the head seems worse, only what a surer
 * bound rules out, at a limit that no noise lifts.
 */
const MIN_PAIRS = 6;
const EARLY_BETA = 0.002;
/** Standard errors by which a head may be worse that does not seem so. */
const NO_SIGN = 0.5;

/**
 * Whether a regression of the limit or more is ruled out, and nothing points to one of the margin: what could still
 * fail is not passed, or chance would choose which of the two comes first.
 */
export function isRuledOut(measured: MetricEstimate, look: Occasion): boolean {
  const { estimate, metric } = measured;
  const pairs = estimate.differences.length;
  if (metric.lacksPairs === true) return false;
  if (look.last ? couldFail(measured) : mayFail(measured)) return false;
  if (pairs < FEWEST_PAIRS) return false;
  if (pairs < MIN_PAIRS && estimate.slow.base + estimate.slow.head > 0) return false;
  const { limit, calm } = estimate.bounds;
  return upperOf(estimate, look) < (isEarlySign(estimate) ? calm : limit);
}

/** Whether the head seems worse by so few pairs, which are all that is known of a metric's noise. */
const isEarlySign = ({ differences, known, shift, error }: PairEstimate): boolean =>
  differences.length < MIN_PAIRS && !known && shift > NO_SIGN * error;

/** Whether even the margin is ruled out. */
export function isRuledOutFinely({ estimate }: MetricEstimate, look: Occasion): boolean {
  return upperOf(estimate, look) < estimate.bounds.margin;
}

/** Whether it could fail as it is, or may come to. */
export function mayFail(measured: MetricEstimate): boolean {
  return couldFail(measured) || mayBecomeSuch(measured);
}

/** Signs of a regression that are worth more pairs, in shares of the margin, standard errors and slow runs. */
const [NEAR, SIGN, SLOW_MORE] = [0.75, 1.5, 3] as const;

function mayBecomeSuch({ estimate: { shift, error, bounds, slow } }: MetricEstimate): boolean {
  const isNear = shift >= NEAR * bounds.margin && shift > SIGN * error;
  return isNear || slow.head - slow.base >= SLOW_MORE;
}

/** The upper bound of the shift that a look's beta allows. */
function upperOf(estimate: PairEstimate, look: Occasion): number {
  const beta = isEarlySign(estimate) ? Math.min(EARLY_BETA, look.beta) : look.beta;
  return estimate.shift + tQuantile(1 - beta, estimate.df) * estimate.error;
}

/** Large enough to fail, if it is proved; and not worth the test otherwise. */
export function couldFail({ metric, estimate }: MetricEstimate): boolean {
  const { shift, error, bounds, base, head } = estimate;
  const { definition } = metric;
  const floor = definition.floor ?? 0;
  // From nothing to anything, no share tells how much.
  const isNoticed =
    Math.abs(asDifference(definition, shift, base)) >= floor || (base === 0 && Math.abs(head) >= floor);
  return shift >= bounds.margin && shift > 2 * error && isNoticed;
}

const [DOUBT, LIMITS_BEYOND, MIN_PAIRS_TO_FAIL] = [1e-5, 3, 3] as const;

/**
 * Whether pairs leave no doubt, be they too few for swaps to prove anything: every one is three limits beyond, and a
 * moderated t explains them in less than 10⁻⁵, over all that are gated. Where others may come, six pairs say it, so
 * that nobody waits for more; a head that was only cold at first is warm by then. More pairs take it back only by what
 * they show.
 */
export function isBeyondDoubt(measured: MetricEstimate, look: Occasion, gated: number): boolean {
  const { differences, shift, error, df, bounds } = measured.estimate;
  const pairs = differences.length;
  const fewest = look.last ? MIN_PAIRS_TO_FAIL : MIN_PAIRS;
  if (pairs < fewest || !couldFail(measured)) return false;
  return (
    differences.every((difference) => difference > LIMITS_BEYOND * bounds.limit) &&
    tTail((shift - bounds.proof) / error, df) * gated < DOUBT
  );
}

/**
 * Whether every pair is a limit beyond though too few were measured for swaps to prove it: something else that failed
 * does not end the pairs of what is as plain.
 */
export function isPlain(measured: MetricEstimate, { alpha, last }: Occasion): boolean {
  const { differences, bounds } = measured.estimate;
  if (last || alpha > 0 || !couldFail(measured)) return false;
  return differences.every((difference) => difference > bounds.limit);
}

/** Clearly above what builds may differ by, whatever its size: worth the test once no more pairs come. */
export function couldWarn({ estimate }: MetricEstimate): boolean {
  return estimate.shift - estimate.bounds.proof > 2 * estimate.error;
}

export function hasImproved({ estimate }: MetricEstimate): boolean {
  return (
    estimate.shift <= -estimate.bounds.margin &&
    estimate.shift + tQuantile(0.99, estimate.df) * estimate.error < -estimate.bounds.proof
  );
}

/** The power asked of the pairs that would decide. */
const POWER = 0.8;
/** Nobody measures more: what lies right at its bound would ask for more pairs than a number holds. */
const MOST_PAIRS = 10_000;

/**
 * The fewest pairs that would probably pass, or fail, what is as it seems now;
 * undefined when it lies where neither comes.
 */
export function pairsNeeded({ estimate }: MetricEstimate, look: Occasion, gated: number): number | undefined {
  const { shift, error, df, bounds } = estimate;
  const pairs = estimate.differences.length;
  const sure = tQuantile(POWER, df);
  const toDecide = (error1: number, distance: number): number =>
    distance > 0
      ? Math.ceil(pairs * (((tQuantile(1 - error1, df) + sure) * error) / distance) ** 2)
      : Infinity;
  const toFail = shift >= bounds.margin ? toDecide(look.alpha / gated, shift - bounds.proof) : Infinity;
  const needed = Math.max(pairs + 1, Math.min(toFail, toDecide(look.beta, bounds.limit - shift)));
  return needed <= MOST_PAIRS ? needed : undefined;
}

/** The figures of a decision, whatever it is. */
export function figuresOf(
  measured: MetricEstimate,
  look: Occasion,
): Omit<PairDecision, 'status' | 'reason' | 'stoppedEarly'> {
  const {
    metric: { id, definition },
    estimate,
  } = measured;
  const changeBy = (distance: number): number => asChange(definition, distance, estimate.base);
  const half = tQuantile(0.975, estimate.df) * estimate.error;
  const ends = [changeBy(estimate.shift - half), changeBy(estimate.shift + half)] as const;
  const run = estimate.scale / Math.SQRT2;
  const pairs = estimate.differences.length;
  return {
    id,
    scale: scaleOf(definition),
    base: estimate.base,
    head: estimate.head,
    change: changeBy(estimate.shift),
    interval: ends[0] <= ends[1] ? ends : [ends[1], ends[0]],
    pairs,
    kept: estimate.kept,
    slow: estimate.slow,
    noise: scaleOf(definition) === 'relative' ? run : Math.abs(changeBy(run)),
    margin: Math.abs(changeBy(estimate.bounds.margin)),
    limit: Math.abs(changeBy(estimate.bounds.limit)),
    upper: changeBy(upperOf(estimate, look)),
    past: { pairs, spread: estimate.spread, shift: estimate.shift },
  };
}
