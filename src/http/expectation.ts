import { z } from 'zod';
import { CookieCheck } from './cookies/cookie-check.ts';
import { Matcher } from './matcher.ts';

/** What must stand at a JSONPath. Each value that it names is looked at, and there must be one. */
const BodyCheck = Matcher.extend({
  path: z.string(),
  /** How many values it names. */
  count: z.number().optional(),
});
export type BodyCheck = z.infer<typeof BodyCheck>;

/** What an answer must be, as plain data. */
export const Expectation = z.strictObject({
  /** Empty: any below 400. */
  statuses: z.array(z.int()),
  /** Texts; without more than a name, it must be there. */
  headers: z.array(Matcher.extend({ name: z.string() })),
  /** What it sets. */
  cookies: z.array(CookieCheck).optional(),
  contains: z.string().optional(),
  body: z.array(BodyCheck),
  /** ms */
  duration: z.number().optional(),
});
export type Expectation = z.infer<typeof Expectation>;

/** The part of an answer that was not as expected. */
export type ExpectationPart = 'status' | 'header' | 'body' | 'duration';
