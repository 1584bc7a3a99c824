import { z } from 'zod';

/** One of the two builds that are measured alternately. */
export const SideName = z.enum(['base', 'head']);
export type SideName = z.infer<typeof SideName>;

/** In which order the sides of a task's pairs were measured. */
export const Pairing = z.strictObject({
  /** Id of the task. */
  task: z.string(),
  /** Which side came first in each kept pair, as the coin fell. */
  first: z.array(SideName),
  /** How many pairs were dropped because a run of them failed. */
  dropped: z.int().min(0),
  /** What proved its page unchanged, so that no pairs were measured; absent where they were. */
  proved: z
    .strictObject({
      /** How many answers a browser received, each the same on both sides. */
      responses: z.int().min(0),
      /** How many names in them were given anew. */
      renamings: z.int().min(0),
      /** True where what was prefetched or came after the page was at rest differs. */
      late: z.boolean().optional(),
      /** True where its head was not measured either, since nothing of it could fail. */
      unmeasured: z.literal(true).optional(),
    })
    .optional(),
});
export type Pairing = z.infer<typeof Pairing>;

/** How many tasks of a record nobody measured, since their pages were proved unchanged: it is no baseline then. */
export const unmeasuredIn = ({
  pairings = [],
}: {
  readonly pairings?: readonly Pairing[] | undefined;
}): number => pairings.filter(({ proved }) => proved?.unmeasured).length;

/** One noisy metric, pair by pair, in its unit; what a run did not give is undefined. */
export interface PairSeries {
  readonly suite: string;
  readonly subject: string;
  readonly metric: string;
  readonly base: readonly (number | undefined)[];
  readonly head: readonly (number | undefined)[];
  /** Whether each run declared it exact. */
  readonly exact?: boolean;
  /** Why a run of ours gave a figure that nobody may trust, and so none: of the last of such runs. */
  readonly untrusted?: string;
  /** What each run says alone, where `base` and `head` are what all runs say together. */
  readonly alone?: {
    readonly base: readonly (number | undefined)[];
    readonly head: readonly (number | undefined)[];
  };
}

/** Hits of trials, e.g. failed of all requests. */
export interface Tally {
  readonly hits: number;
  readonly trials: number;
}

/** One proportion, pair by pair. */
export interface TallySeries {
  readonly suite: string;
  readonly subject: string;
  readonly metric: string;
  readonly base: readonly Tally[];
  readonly head: readonly Tally[];
}

/** All that base and head gave side by side. */
export interface Paired {
  readonly numbers: readonly PairSeries[];
  readonly tallies: readonly TallySeries[];
}
