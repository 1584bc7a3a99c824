import { priorDegrees } from '../statistics/moderation.ts';
import { middle, ordered } from '../statistics/order.ts';
import { tQuantile } from '../statistics/student.ts';

/**
 * What earlier comparisons of a metric teach about its noise: the spread of a pair's difference, and how many
 * pairs that knowledge is worth.
 */
export interface Prior {
  readonly s0: number;
  readonly d0: number;
  /** By how much head's side is measured as worse though it is the same, on the metric's axis; absent: not surely. */
  readonly bias?: number;
}

/** One earlier comparison of a base with itself: its pairs, the spread and middle of their differences, on the axis. */
export interface PastComparison {
  readonly pairs: number;
  readonly spread: number;
  readonly shift?: number;
}

/** Fewer comparisons teach nothing. */
const MIN_COMPARISONS = 3;
/** From fewer, how much spreads vary cannot be told. */
const MIN_TO_MODERATE = 6;
const MAX_COMPARISONS = 20;
/** A comparison of fewer pairs teaches nothing. */
const MIN_PAIRS = 4;

/** What the latest comparisons of the same config and runner class (oldest first) teach, if there are enough. */
export function priorFrom(past: readonly PastComparison[]): Prior | undefined {
  const used = past
    .filter(({ pairs, spread }) => pairs >= MIN_PAIRS && Number.isFinite(spread) && spread >= 0)
    .slice(-MAX_COMPARISONS);
  if (used.length < MIN_COMPARISONS) return undefined;
  const variances = used.map(({ spread }) => spread * spread);
  const degrees =
    used.length < MIN_TO_MODERATE
      ? 12
      : priorDegrees(
          variances,
          used.map(({ pairs }) => pairs - 1),
        );
  const bias = biasOf(used.flatMap(({ shift }) => shift ?? []));
  return {
    s0: Math.sqrt(middle(ordered(variances))),
    d0: Math.max(4, Math.min(30, degrees)),
    ...(bias > 0 && { bias }),
  };
}

/** The mean of shifts between equal sides, where it is surely above none (Student's t, 97.5 %); else 0. */
function biasOf(shifts: readonly number[]): number {
  const n = shifts.length;
  if (n < MIN_TO_MODERATE) return 0;
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / n;
  const variance = shifts.reduce((sum, shift) => sum + (shift - mean) ** 2, 0) / (n - 1);
  return mean > tQuantile(0.975, n - 1) * Math.sqrt(variance / n) ? mean : 0;
}
