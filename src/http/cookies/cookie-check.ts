import { z } from 'zod';
import { Matcher } from '../matcher.ts';

/** Parts of a cookie that are held to something. */
export const PARTS = [
  'value',
  'path',
  'domain',
  'max-age',
  'expires',
  'same-site',
  'secure',
  'http-only',
] as const;
export type CookiePart = (typeof PARTS)[number];

/** What an answer has to set, as plain data. */
export const CookieCheck = z.strictObject({
  name: z.string(),
  /** False: it must not be set. */
  exists: z.boolean().optional(),
  parts: z.array(z.strictObject({ part: z.enum(PARTS), matcher: Matcher })),
});
export type CookieCheck = z.infer<typeof CookieCheck>;
