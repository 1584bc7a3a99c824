import { z } from 'zod';
import { SubjectId } from './subject.ts';

/** What a page asked of the target itself. */
export const PageRequest = z.strictObject({
  subject: SubjectId,
  /** Method of the request: `GET`. */
  method: z.string(),
  /** Path of the request, without its query: `/api/products`. */
  path: z.string(),
  /** How many times the page asked for it in one look. */
  count: z.int().min(1),
  /** Whether any of them got no answer, or one with a status from 400 on. */
  failed: z.literal(true).optional(),
});
export type PageRequest = z.infer<typeof PageRequest>;
