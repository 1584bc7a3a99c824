import { z } from 'zod';

export const valueTypes = ['null', 'boolean', 'number', 'integer', 'string', 'array', 'object'] as const;
const Comparable = z.union([z.number(), z.string()]);

const one = {
  equals: z.json().optional(),
  in: z.array(z.json()).optional(),
  gt: Comparable.optional(),
  gte: Comparable.optional(),
  lt: Comparable.optional(),
  lte: Comparable.optional(),
  matches: z.string().optional(),
  /** Dates, or `now`. */
  before: Comparable.optional(),
  after: Comparable.optional(),
  /** ms before or after now. */
  within: z.number().optional(),
  contains: z.json().optional(),
  type: z.enum(valueTypes).optional(),
  /** Of a text or a list. */
  min: z.number().optional(),
  max: z.number().optional(),
};

/** What a value must be, as plain data: all of it. */
export const Matcher = z.strictObject({
  ...one,
  exists: z.boolean().optional(),
  not: z.strictObject(one).optional(),
});
export type Matcher = z.infer<typeof Matcher>;
