import { z } from 'zod';
import { Box } from '#model/observation/finding.ts';

/** The exhibit `elements`: what a picture shows, in words, and what a comparison has to know about how it was taken. */
export const Elements = z.strictObject({
  version: z.literal(1),
  /** Share of the distance from black to white. */
  threshold: z.number(),
  /** Where the page did not look the same twice; what changes there is not the change's doing. */
  unstable: z.array(Box),
  /** Whether there were more elements than are kept. */
  cut: z.boolean(),
  properties: z.array(z.string()),
  /** Values in the order of `properties`, each combination once. */
  styles: z.array(z.array(z.string())),
  /** See `Row` in page/elements.ts. */
  rows: z.array(
    z.tuple([
      z.string(),
      z.int(),
      z.string(),
      z.number(),
      z.number(),
      z.number(),
      z.number(),
      z.string(),
      z.int(),
      z.string(),
      z.string(),
      z.boolean(),
    ]),
  ),
});
export type Elements = z.infer<typeof Elements>;
