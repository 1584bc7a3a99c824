import type { Metric } from '#model/observation/metric.ts';
import { fisherMore } from '../statistics/fisher.ts';
import { newcombe, type Proportion } from '../statistics/proportion.ts';
import { ALARM } from './presets.ts';
import { signFlipMaxT, type Swaps } from './sign-flip.ts';

/**
 * Of the trials, those that went badly: the hits where fewer are better (errors), the misses where more are
 * (answers in time).
 */
export function adverse({ better }: Pick<Metric, 'better'>, { hits, trials }: Proportion): Proportion {
  return { hits: better === 'lower' ? hits : trials - hits, trials };
}

/** Trials that went badly on both sides, over all their slices. */
export interface AdverseCounts {
  readonly base: Proportion;
  readonly head: Proportion;
  /** Slices of the head that hold at least one: what comes in one burst is no rate. */
  readonly slices: number;
  /**
   * Head's rate − base's, slice by slice. What goes badly comes in clusters, which no count of trials sees:
   * which side a cluster hits is a coin's doing.
   */
  readonly differences: readonly number[];
}

/** Whether more goes badly. Rates and their differences are shares (0.001 is 0.1 points). */
export interface ProportionDecision {
  readonly status: 'fail' | 'pass' | 'inconclusive';
  /** Head − base. */
  readonly difference: number;
}

/** More than this is worth a name, where a budget says nothing. */
const ALLOWED = 0.001;
const MIN_SLICES = 3;

/** The chance that equal sides look so bad, their labels swapped slice by slice: under 7 slices it proves nothing. */
function swapChance(differences: readonly number[]): number {
  const row = ({ ways, width, bytes }: Swaps): Float64Array =>
    Float64Array.from({ length: ways }, (_, way) =>
      differences.reduce(
        (sum, difference, slice) =>
          sum + (((bytes[way * width + (slice >> 3)] ?? 0) >> (slice & 7)) & 1 ? -difference : difference),
        0,
      ),
    );
  return signFlipMaxT([row], differences.length, differences.length)[0] ?? 1;
}

/**
 * Judges rates of what goes badly: a failure is surely more than allowed and spread over the run, whatever its
 * clusters;
 * a pass rules out `margin` more than allowed.
 */
export function judgeProportion(
  { base, head, slices, differences }: AdverseCounts,
  { allowed = ALLOWED, margin }: { readonly allowed?: number; readonly margin: number },
): ProportionDecision | undefined {
  if (base.trials === 0 || head.trials === 0) return undefined;
  const [low, high] = newcombe(head, base, 0.99);
  const isWorse =
    low > allowed &&
    fisherMore(head, base) < ALARM &&
    slices >= MIN_SLICES &&
    swapChance(differences) <= ALARM;
  const difference = head.hits / head.trials - base.hits / base.trials;
  if (isWorse) return { status: 'fail', difference };
  return { status: high < allowed + margin ? 'pass' : 'inconclusive', difference };
}
