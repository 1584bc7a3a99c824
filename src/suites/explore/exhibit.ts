import { z } from 'zod';

/** What the exhibit `graph` holds: every transition that was made, for what is compared with it. */
export const GraphExhibit = z.strictObject({
  states: z.array(z.strictObject({ key: z.string(), title: z.string(), depth: z.int() })),
  transitions: z.array(
    z.strictObject({
      edge: z.string(),
      kind: z.string(),
      /** Keys of states; `to` is absent where a rule broke. */
      from: z.string(),
      to: z.string().optional(),
      outcomes: z.array(z.string()),
      /** Whether it can be done hangs on more than the state: on what was remembered, or the last answer. */
      hangs: z.boolean().default(false),
    }),
  ),
  /** Whether all that was wanted was tried. */
  whole: z.boolean(),
  /** What tells its states apart; a graph with another one has other states. */
  abstraction: z.array(z.string()).default([]),
  /** What the values of its requests were made by; those of another one lead to other states. */
  seed: z.int().default(0),
});
export type GraphExhibit = z.infer<typeof GraphExhibit>;
