import { worseBy, type Compared } from '../statistics/axis.ts';

/** Distances on a metric's axis that decide. */
export interface Bounds {
  /** A regression must be proved to be more than this; less may be the builds' own difference. */
  readonly proof: number;
  /** A smaller regression never fails. */
  readonly margin: number;
  /** A pass rules out a regression of this or more. */
  readonly limit: number;
  /** The same where noise does not lift it. */
  readonly calm: number;
  /** Less than this nobody would notice. */
  readonly noticed: number;
}

interface Circumstances {
  /** Allowed by the budget: a share for ratios, in the unit for differences. */
  readonly allowed: number | undefined;
  /** Whether both sides are made fresh before each pair: if not, luck may stay with one side. */
  readonly resets: boolean;
  readonly s0: number;
  readonly maxPairs: number;
  /** The middle of all values of both sides, in the unit. */
  readonly typical: number;
  /** By how much equal sides are known to differ, on the axis. */
  readonly bias?: number;
}

/**
 * Limits follow the noise: with fewer standard errors between change and limit, chance would leave unchanged pull
 * requests undecided.
 */
const REACH = 6.5;

/** A metric's own margin: the smallest change worth a name. */
export function ownMargin(metric: Compared): number {
  return metric.margin ?? (metric.compare === 'ratio' ? 0.05 : (metric.floor ?? 0));
}

/** The smallest worsening that a budget may ask to be told of: a fifth of the metric's own margin. */
function leastAllowed(metric: Compared): number {
  return ownMargin(metric) / 5;
}

/** The smallest worsening with a name: what a budget allows, if it is less than the metric's own margin. */
function marginOf(metric: Compared, allowed = 0): number {
  return allowed > 0
    ? Math.min(ownMargin(metric), Math.max(allowed, leastAllowed(metric)))
    : ownMargin(metric);
}

/** No spread is taken to be smaller than this, on the axis. */
export function leastScale(metric: Compared): number {
  return metric.compare === 'ratio' ? 0.004 : Math.max(leastAllowed(metric), 1e-9);
}

/** What nobody would notice, as a worsening: the metric's floor, as a share for ratios. */
function noticedFrom({ compare, floor, offset }: Compared, typical: number): number {
  if (floor === undefined) return 0;
  return compare === 'difference' ? floor : floor / Math.max(typical + (offset ?? 0), 1e-9);
}

/**
 * The bounds of one metric. What a budget allows beyond the metric's own margin moves all three alike: allowed 20
 * %, a failure is proved to be beyond 15.5 % and is 20 % or more, a pass rules out 25 %. A budget below the margin
 * takes its place: allowed 2 %, a pass rules out 4 %, where the noise lets it.
 */
export function boundsOf(
  metric: Compared,
  { allowed, resets, s0, maxPairs, typical, bias = 0 }: Circumstances,
): Bounds {
  const own = marginOf(metric, allowed);
  const beyond = Math.max(0, (allowed ?? 0) - own);
  const noticed = worseBy(metric, noticedFrom(metric, typical));
  const calm = Math.max(worseBy(metric, beyond + 2 * own), noticed);
  return {
    proof: worseBy(metric, beyond + own * (resets ? 0.1 : 0.2)) + bias,
    margin: worseBy(metric, beyond + own),
    limit: Math.max(calm, (REACH * s0) / Math.sqrt(maxPairs)),
    calm,
    noticed,
  };
}
