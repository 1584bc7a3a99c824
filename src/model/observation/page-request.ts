import { z } from 'zod';

/** What a page asked of the target itself: the method, the path without its query, and how many times in one look. */
export const PageRequest = z.strictObject({
  subject: z.string(),
  method: z.string(),
  path: z.string(),
  count: z.int().min(1),
});
export type PageRequest = z.infer<typeof PageRequest>;
