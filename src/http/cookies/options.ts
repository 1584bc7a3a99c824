import { z } from 'zod';
import type { matcherOf, MatcherOptions } from '../matcher-options.ts';
import { PARTS, type CookieCheck } from './cookie-check.ts';

const SAME_SITE = ['Strict', 'Lax', 'None'] as const;

/** What an answer has to set: by name its value, or what its parts must be. `Value`: how matchers are written. */
export function cookiesOptions<Value extends z.ZodType<MatcherOptions>>(value: Value) {
  const parts = {
    value: value.optional(),
    path: value.optional(),
    domain: value.optional(),
    'max-age': value.optional().describe('Seconds; 0 takes it away'),
    expires: value.optional().describe('{ after: now }'),
    'same-site': z.enum(SAME_SITE).optional(),
    secure: z.boolean().optional(),
    'http-only': z.boolean().optional(),
    exists: z.boolean().optional().describe('false: it is not set by this answer'),
  };
  return z
    .record(z.string().min(1), z.union([z.string(), z.strictObject(parts)]))
    .refine((cookies) => Object.keys(cookies).length > 0, 'names no cookie');
}

type Cookies = Readonly<Record<string, string | Readonly<Partial<Record<string, MatcherOptions>>>>>;

const textOf = (part: string, wanted: MatcherOptions): MatcherOptions =>
  part === 'same-site' && typeof wanted === 'string' ? wanted.toLowerCase() : wanted;

/** The options as plain data. */
export const cookiesOf = (cookies: Cookies, matcher: typeof matcherOf): CookieCheck[] =>
  Object.entries(cookies).map(([name, options]) => {
    const { exists, ...written } = typeof options === 'string' ? { value: options } : options;
    return {
      name,
      ...(typeof exists === 'boolean' && { exists }),
      parts: PARTS.flatMap((part) => {
        const wanted = Object.hasOwn(written, part) ? written[part] : undefined;
        return wanted === undefined ? [] : [{ part, matcher: matcher(textOf(part, wanted)) }];
      }),
    };
  });
