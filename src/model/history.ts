import { z } from 'zod';

export const HISTORY_SCHEMA = 'tidemark.history/1';

/** Entries kept; older ones go. */
export const MOST_ENTRIES = 50;

/** One run of the base branch, or one comparison of it with itself. Figures are named by `figureKey`. */
export const HistoryEntry = z.strictObject({
  run: z.string(),
  at: z.iso.datetime(),
  sha: z.string().optional(),
  /** Machines whose times can be set side by side: see `runnerClass`. */
  runner: z.string(),
  /** Value in the metric's unit, and the spread of its replicates (1.4826·MAD) where there are three or more. */
  estimates: z.record(z.string(), z.strictObject({ value: z.number(), spread: z.number().optional() })),
  /** Of an A/A comparison: pairs, and spread and shift of their differences on the metric's axis. */
  comparisons: z.record(z.string(), z.strictObject({ pairs: z.int(), spread: z.number(), shift: z.number(), alarm: z.boolean() })).optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** What the base branch measured before, oldest first. Travels with the baseline. */
export const History = z.strictObject({ schema: z.literal(HISTORY_SCHEMA), entries: z.array(HistoryEntry).max(MOST_ENTRIES) });
export type History = z.infer<typeof History>;

/** A figure's name in a history: it is another figure once its task is measured in another way. */
export function figureKey(one: { readonly suite: string; readonly subject: string; readonly metric: string }, taskHash: string): string {
  return `${one.suite}/${one.subject}/${one.metric}@${taskHash}`;
}
