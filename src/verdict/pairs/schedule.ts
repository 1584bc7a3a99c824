import { ALARM, mostPairs, plannedLooks, REPLACED, type PlannedLook, type PresetName } from './presets.ts';

/** A look that has come. */
export interface Occasion {
  /** Pairs measured by then, those left out among them. */
  readonly pairs: number;
  readonly alpha: number;
  /** The chance taken, a metric, of passing a regression of the limit. */
  readonly beta: number;
  /** No other comes after it. */
  readonly last: boolean;
}

export interface Schedule {
  readonly came: readonly Occasion[];
  /** The fewest pairs at which another may come. */
  readonly next?: number;
}

interface Progress {
  readonly measured: number;
  /** No more pairs than these will come. */
  readonly cap: number;
  /**
   * Whether so many pairs hold enough that are not left out. To be told without looking at labels, or the errors
   * are no longer exact.
   */
  readonly ready: (pairs: number, wanted: number) => boolean;
}

/**
 * The pairs at which a planned look comes, or may come first. Only a look that can fail waits for pairs to be
 * replaced.
 */
function pairsOf({ pairs, alpha }: PlannedLook, { measured, cap, ready }: Progress): number {
  const most = alpha > 0 ? Math.floor((1 + REPLACED) * pairs) : pairs;
  for (let at = pairs; at < Math.min(most, cap); at += 1) if (at > measured || ready(at, pairs)) return at;
  return Math.min(most, cap);
}

/**
 * The looks that have come. Where the cap cuts them short, the last takes the alpha of those that will not come:
 * when to stop is no matter of the data.
 */
export function scheduleOf(preset: PresetName, progress: Progress): Schedule {
  const came: Occasion[] = [];
  const cap = Math.min(progress.cap, mostPairs(preset));
  const planned = plannedLooks(preset);
  let spent = 0;
  for (const look of planned) {
    const pairs = pairsOf(look, { ...progress, cap });
    if (pairs > progress.measured || pairs === 0) return { came, ...(pairs > 0 && { next: pairs }) };
    const last = pairs >= cap || look === planned.at(-1);
    came.push({ pairs, alpha: last ? ALARM - spent : look.alpha, beta: last ? 0.02 : 0.01, last });
    if (last) return { came };
    spent += look.alpha;
  }
  return { came };
}
