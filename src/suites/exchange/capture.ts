import { z } from 'zod';
import { ExpressionLimit } from '#http/expression/mistake.ts';
import { compileJsonPath, jsonPathMistake } from '#http/json-path.ts';
import { compileRegex, regexMistake } from '#http/regex/regex.ts';
import type { Seen } from './answer.ts';

const Path = z.string().superRefine((path, context) => {
  const mistake = path.startsWith('$') ? jsonPathMistake(path) : 'must be a path like $.id';
  if (mistake !== undefined) context.addIssue({ code: 'custom', message: mistake });
});

const Pattern = z.string().superRefine((pattern, context) => {
  const mistake = regexMistake(pattern);
  if (mistake !== undefined) context.addIssue({ code: 'custom', message: mistake });
});

const written = {
  from: Path.optional().describe('JSONPath in the body: $.token'),
  header: z.string().min(1).optional(),
  cookie: z.string().min(1).optional(),
  body: z.literal(true).optional().describe('All of its text'),
  regex: Pattern.optional().describe(
    'Its first group, or all that it matches; in the text of the body unless another source is named',
  ),
  secret: z.boolean().default(false).describe('Hidden in all that is told'),
};
const SOURCES = ['from', 'header', 'cookie', 'body'] as const;

/** What is taken of an answer: a JSONPath, or a source with its name. */
export const CaptureOptions = z.union([
  Path,
  z.strictObject(written).superRefine((capture, context) => {
    const [first, second] = SOURCES.filter((source) => capture[source] !== undefined);
    const wanted = `needs one of ${SOURCES.join(', ')} or a regex, e.g. from: $.id`;
    if (second !== undefined || (first ?? capture.regex) === undefined)
      context.addIssue({ code: 'custom', message: wanted });
  }),
]);
export type CaptureOptions = z.infer<typeof CaptureOptions>;

/** What was found, or in words where nothing is: `$.id is not in the body`. */
export type Captured = { readonly value: unknown } | { readonly missing: string };

const found = (value: unknown, missing: string): Captured => (value === undefined ? { missing } : { value });

type Cookies = readonly { readonly name: string; readonly value: string }[];
type Whole = Exclude<CaptureOptions, string>;

/** What a source names, before any pattern. */
function sourceOf({ from, header, cookie }: Whole, answer: Seen, cookies: Cookies, where: string): Captured {
  if (from !== undefined)
    return found(compileJsonPath(from).value(answer.json), `${from} is not in ${where}`);
  if (header !== undefined)
    return found(
      answer.headers[header.toLowerCase()],
      `the header ${header} is not in ${where === 'the body' ? 'the answer' : where}`,
    );
  if (cookie !== undefined)
    return found(cookies.find(({ name }) => name === cookie)?.value, `there is no cookie ${cookie}`);
  return { value: answer.text };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Where a pattern is looked for, in words. */
function placeOf({ from, header, cookie }: Whole, where: string): string {
  if (header !== undefined) return `the header ${header}`;
  return from ?? (cookie === undefined ? where : `the cookie ${cookie}`);
}

function look(options: CaptureOptions, answer: Seen, cookies: Cookies, where = 'the body'): Captured {
  const capture: Whole = typeof options === 'string' ? { from: options, secret: false } : options;
  const source = sourceOf(capture, answer, cookies, where);
  const { regex } = capture;
  if (regex === undefined || 'missing' in source) return source;
  const [whole, group] = compileRegex(regex).exec(textOf(source.value)) ?? [];
  return found(group ?? whole, `nothing in ${placeOf(capture, where)} matches ${regex}`);
}

/** What a capture finds in an answer and the cookies that hold after it. */
export function captured(...given: Parameters<typeof look>): Captured {
  try {
    return look(...given);
  } catch (error) {
    if (error instanceof ExpressionLimit) return { missing: error.message };
    throw error;
  }
}

export const isSecret = (options: CaptureOptions): boolean => typeof options === 'object' && options.secret;
