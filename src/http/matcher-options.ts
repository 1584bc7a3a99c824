import { z } from 'zod';
import { MomentOptions, SpanOptions, spanOf } from './dates/moment-options.ts';
import { valueTypes, type Matcher } from './matcher.ts';
import { regexMistake } from './regex/regex.ts';

const Size = z.int().min(0);
/** A number, or a text that is compared by code units, as dates of ISO 8601 are. */
const Bound = z.union([z.number(), z.string()]);
const Pattern = z.string().superRefine((text, context) => {
  const mistake = regexMistake(text);
  if (mistake !== undefined) context.addIssue({ code: 'custom', message: mistake });
});

const shape = {
  equals: z.json().optional(),
  in: z.array(z.json()).min(1).optional().describe('One of these'),
  gt: Bound.optional(),
  gte: Bound.optional(),
  lt: Bound.optional(),
  lte: Bound.optional(),
  matches: Pattern.optional().describe('A regular expression of JavaScript, found anywhere'),
  before: MomentOptions.optional().describe('A date before now, or before a date'),
  after: MomentOptions.optional().describe('A date after now, or after a date'),
  within: SpanOptions.optional().describe('A date that is now, give or take as much: 5s'),
  contains: z.json().optional().describe('Part of a text, an item of a list, members of an object'),
  type: z.enum(valueTypes).optional(),
  length: z
    .union([Size, z.strictObject({ min: Size.optional(), max: Size.optional() })])
    .optional()
    .describe('Of a text or a list'),
};
const Shape = z.strictObject(shape);

/** A JSON value that is no object: it stands for itself. */
const Value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.json())]);

/** What a value must be as people write it: the value itself, or all of several matchers. */
export const MatcherOptions = z.union([
  Value,
  z.strictObject({
    ...shape,
    exists: z.boolean().optional(),
    not: z.union([Value, Shape]).optional().describe('A value or matchers that must not hold'),
  }),
]);
export type MatcherOptions = z.infer<typeof MatcherOptions>;

function plain({ length, within, ...rest }: z.infer<typeof Shape>): Omit<Matcher, 'exists' | 'not'> {
  const size = typeof length === 'number' ? { min: length, max: length } : length;
  return { ...rest, ...size, ...(within !== undefined && { within: spanOf(within) }) };
}

const isValue = (options: z.infer<typeof Value> | object): options is z.infer<typeof Value> =>
  typeof options !== 'object' || options === null || Array.isArray(options);

/** The options as plain data. */
export function matcherOf(options: MatcherOptions): Matcher {
  if (isValue(options)) return { equals: options };
  const { exists, not, ...rest } = options;
  const refused = not !== undefined && (isValue(not) ? { equals: not } : plain(not));
  return { ...plain(rest), ...(exists !== undefined && { exists }), ...(refused && { not: refused }) };
}
