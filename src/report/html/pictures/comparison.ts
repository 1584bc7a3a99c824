import type { Cut } from './crop.ts';

/** Before and now of one picture or a part of it, to be laid beside or over each other. */
export interface Comparison {
  /** Unique in the page: names its modes. */
  readonly id: string;
  readonly label: string;
  readonly was: Cut | undefined;
  readonly is: Cut | undefined;
  readonly both: boolean;
  readonly diff?: Cut | undefined;
  /** Under each other, as they are too wide to stand side by side. */
  readonly stacked: boolean;
  /** Per cent from the left at which the slider's handle starts: where it changed. */
  readonly at: string;
  /** Higher than a screen may be: it is looked at through a frame of its own. */
  readonly isLong?: boolean;
  /** How far down (0–1) the first remark lies, so that a long picture opens there; empty where there is none. */
  readonly first?: string;
}

/** Wider windows stand under each other, CSS pixels. */
export const SIDE_BY_SIDE = 300;

/** Where a slider starts: amid what changed, and never at an edge, where nothing would be seen to slide. */
export function startAt(middle: number, width: number): string {
  return Math.max(8, Math.min(92, (middle / width) * 100)).toFixed(0);
}
