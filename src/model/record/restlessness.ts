import { z } from 'zod';
import { SubjectId, SuiteName } from '../observation/subject.ts';

/** Runs of the base branch of which it is remembered what moved in them. */
export const MOST_RUNS = 10;
/** What is remembered of a subject at most. */
export const MOST_MOVED = 50;

/** Something of an element that would not hold still though nobody had changed it. */
export const Moving = z.strictObject({
  /** Selector of the element. */
  selector: z.string(),
  /** What of it: `text`, `moved`, `size`, `children`, or a style by its name. */
  key: z.string(),
});
export type Moving = z.infer<typeof Moving>;

/** What of a subject's elements moved by itself in the newest runs of the base branch. */
export const Restlessness = z.strictObject({
  suite: SuiteName,
  subject: SubjectId,
  /** How many of its newest runs looked at it, ten at most. */
  runs: z.int().min(1).max(MOST_RUNS),
  /** What moved, most often first. */
  moved: z
    .array(
      z.strictObject({
        ...Moving.shape,
        /** Number whose bits say in which of those runs, the lowest in the newest: 5 is the newest and the third. */
        in: z
          .int()
          .min(1)
          .max(2 ** MOST_RUNS - 1),
      }),
    )
    .max(MOST_MOVED),
});
export type Restlessness = z.infer<typeof Restlessness>;

/** In how many runs it moved, of those that were looked at. */
export interface MovedRate {
  readonly moved: number;
  readonly runs: number;
}

/** How many bits are set. */
export const runsIn = (mask: number): number => mask.toString(2).replaceAll('0', '').length;
