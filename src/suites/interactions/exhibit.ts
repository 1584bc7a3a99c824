import { z } from 'zod';

const Script = z.strictObject({
  /** Address without host and query where it is the target's own; '' where Chrome does not tell. */
  url: z.string(),
  function: z.string(),
  /** What started it: `BUTTON#buy.onclick`. */
  invoker: z.string(),
  /** ms. */
  duration: z.number(),
  /** From 1. */
  line: z.int().optional(),
  column: z.int().optional(),
  original: z
    .strictObject({ file: z.string(), line: z.int().optional(), column: z.int().optional() })
    .optional(),
});
export type Script = z.infer<typeof Script>;

const Slowest = z.strictObject({
  /** Place of the step in the config's list, from 0, and what was done: `click on #buy`. */
  step: z.int(),
  label: z.string(),
  event: z.string(),
  /** ms, as all that follows. */
  duration: z.number(),
  delay: z.number(),
  processing: z.number(),
  presentation: z.number(),
  /** Of the long frame that it ended with, the longest first. */
  scripts: z.array(Script),
});

/** The slowest interaction of a step in one visit. */
export type Slowest = z.infer<typeof Slowest>;

/** What the exhibit `interactions` holds: the slowest of each step that has any. */
export const Timed = z.strictObject({ interactions: z.array(Slowest) });
export type Timed = z.infer<typeof Timed>;
