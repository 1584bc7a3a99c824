import { asChange, onAxis, scaleOf, worseBy, type Compared } from '../statistics/axis.ts';
import { leastScale, ownMargin } from '../pairs/bounds.ts';
import { middle, ordered } from '../statistics/order.ts';
import { predictNext } from '../statistics/prediction.ts';

/**
 * A time metric against what the base branch measured before, on machines of the same class: it may warn, never
 * fail.
 */
export interface StoredDecision {
  readonly status: 'pass' | 'warn' | 'inconclusive';
  readonly reason: 'within-history' | 'outside-history' | 'too-little-history' | 'too-noisy';
  readonly scale: 'relative' | 'absolute';
  /** Against the middle of the history. */
  readonly change?: number;
  /** A smaller worsening could not be seen. */
  readonly visible?: number;
  readonly records: number;
}

/** Fewer records predict nothing. */
const MIN_RECORDS = 10;
/** The chance of any false warning in a whole pull request. */
const ALARM = 0.01;
/** A history that hides a doubling answers nothing. */
const BLIND = Math.LN2;

/**
 * Judges one value against earlier records (in the metric's unit) by a t prediction interval, one of `together`
 * such questions.
 */
export function judgeStored(
  metric: Compared,
  now: number,
  records: readonly number[],
  together: number,
): StoredDecision {
  const scale = scaleOf(metric);
  const known = records.filter(Number.isFinite);
  if (known.length < MIN_RECORDS)
    return { status: 'inconclusive', reason: 'too-little-history', scale, records: known.length };
  const { centre, half } = predictNext(
    known.map((value) => onAxis(metric, value)),
    1 - ALARM / Math.max(1, together),
  );
  const visible = Math.max(half, leastScale(metric));
  const shift = onAxis(metric, now) - centre;
  const typical = middle(ordered(known));
  const figures = {
    scale,
    change: asChange(metric, shift, typical),
    visible: Math.abs(asChange(metric, visible, typical)),
    records: known.length,
  };
  if (shift > visible && shift >= worseBy(metric, ownMargin(metric)))
    return { status: 'warn', reason: 'outside-history', ...figures };
  if (metric.compare === 'ratio' && visible > BLIND)
    return { status: 'inconclusive', reason: 'too-noisy', ...figures };
  return { status: 'pass', reason: 'within-history', ...figures };
}
