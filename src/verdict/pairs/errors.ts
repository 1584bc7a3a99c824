import { fisherMore } from '../statistics/fisher.ts';
import { newcombe, wilson, type Proportion } from '../statistics/proportion.ts';
import { ALARM } from './presets.ts';
import { signFlipMaxT, type Swaps } from './sign-flip.ts';

/** Failed requests of both sides, over all their slices. */
export interface ErrorCounts {
  readonly base: Proportion;
  readonly head: Proportion;
  /** Slices of the head that hold at least one: what comes in one burst is no rate. */
  readonly slices: number;
  /** Head's rate − base's, slice by slice. Errors come in clusters, which no count of requests sees: which side a cluster hits is a coin's doing. */
  readonly differences: readonly number[];
}

/** Whether requests fail more often. Rates and their differences are shares (0.001 is 0.1 points). */
export interface ErrorDecision {
  readonly status: 'fail' | 'pass' | 'inconclusive';
  /** Head − base, with its 99 % interval. */
  readonly difference: number;
  readonly interval: readonly [number, number];
  /** 95 % of each side's rate. */
  readonly base: readonly [number, number];
  readonly head: readonly [number, number];
  /** Fisher's, one-sided. */
  readonly p: number;
}

/** More errors than this are worth a name, where a budget says nothing. */
const ALLOWED = 0.001;
const FEWEST_SLICES = 3;

/** The chance that equal sides look so bad, their labels swapped slice by slice: under 7 slices it proves nothing. */
function swapChance(differences: readonly number[]): number {
  const row = ({ ways, width, bytes }: Swaps): Float64Array =>
    Float64Array.from({ length: ways }, (_, way) =>
      differences.reduce(
        (sum, one, slice) =>
          sum + (((bytes[way * width + (slice >> 3)] ?? 0) >> (slice & 7)) & 1 ? -one : one),
        0,
      ),
    );
  return signFlipMaxT([row], differences.length, differences.length)[0] ?? 1;
}

/** Judges error rates: a failure is surely more than allowed and spread over the run, whatever the errors' clusters; a pass rules out `margin` more than allowed. */
export function judgeErrors(
  { base, head, slices, differences }: ErrorCounts,
  { allowed = ALLOWED, margin }: { readonly allowed?: number; readonly margin: number },
): ErrorDecision | undefined {
  if (base.trials === 0 || head.trials === 0) return undefined;
  const interval = newcombe(head, base, 0.99);
  const p = fisherMore(head, base);
  const worse =
    interval[0] > allowed && p < 0.01 && slices >= FEWEST_SLICES && swapChance(differences) <= ALARM;
  return {
    status: worse ? 'fail' : interval[1] < allowed + margin ? 'pass' : 'inconclusive',
    difference: head.hits / head.trials - base.hits / base.trials,
    interval,
    p,
    base: wilson(base.hits, base.trials, 0.95),
    head: wilson(head.hits, head.trials, 0.95),
  };
}
