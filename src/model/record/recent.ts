import { z } from 'zod';

/** Runs of the base branch that a report carries. */
export const MOST_RECENT = 12;

/**
 * What the base branch's own last runs gave on machines like this one, as it is drawn beside a check: `history` of a
 * report.
 */
export const Recent = z.strictObject({
  /** Oldest first; `sha` is the commit's first seven characters. */
  runs: z
    .array(z.strictObject({ at: z.iso.datetime(), sha: z.string().max(40).optional() }))
    .max(MOST_RECENT),
  /** One value a run, in the metric's unit; null where that run has none. */
  figures: z.array(
    z.strictObject({
      suite: z.string(),
      subject: z.string(),
      metric: z.string(),
      values: z.array(z.number().nullable()).max(MOST_RECENT),
      /** Index of the first value of another level than before, where the branch itself moved to one. */
      change: z.int().min(0).optional(),
    }),
  ),
});
export type Recent = z.infer<typeof Recent>;
