import { z } from 'zod';

/** A JSON value that is neither array nor object. */
export const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What must stand at a JSONPath; `min` and `max` are lengths of arrays and texts. */
const BodyCheck = z.strictObject({
  path: z.string(),
  exists: z.boolean().optional(),
  equals: Scalar.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
});
export type BodyCheck = z.infer<typeof BodyCheck>;

/** What an answer must be, as plain data. */
export const Expectation = z.strictObject({
  /** Empty: any below 400. */
  statuses: z.array(z.int()),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string().optional() })),
  contains: z.string().optional(),
  body: z.array(BodyCheck),
  /** ms */
  duration: z.number().optional(),
});
export type Expectation = z.infer<typeof Expectation>;

/** The part of an answer that was not as expected. */
export type ExpectationPart = 'status' | 'header' | 'body' | 'duration';
