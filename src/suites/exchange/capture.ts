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
  regex: Pattern.optional().describe('In the text of the body; its first group, or all that it matches'),
  secret: z.boolean().default(false).describe('Hidden in all that is told'),
};
const SOURCES = ['from', 'header', 'cookie', 'regex'] as const;

/** What is taken of an answer: a JSONPath, or a source with its name. */
export const CaptureOptions = z.union([
  Path,
  z.strictObject(written).superRefine((capture, context) => {
    const count = SOURCES.filter((source) => capture[source] !== undefined).length;
    if (count !== 1)
      context.addIssue({ code: 'custom', message: `needs one of ${SOURCES.join(', ')}, e.g. from: $.id` });
  }),
]);
export type CaptureOptions = z.infer<typeof CaptureOptions>;

/** What was found, or in words where nothing is: `$.id is not in the body`. */
export type Captured = { readonly value: unknown } | { readonly missing: string };

const found = (value: unknown, missing: string): Captured => (value === undefined ? { missing } : { value });

function look(
  options: CaptureOptions,
  answer: Seen,
  cookies: readonly { readonly name: string; readonly value: string }[],
  where = 'the body',
): Captured {
  const capture = typeof options === 'string' ? { from: options } : options;
  const { from, header, cookie, regex } = {
    header: undefined,
    cookie: undefined,
    regex: undefined,
    ...capture,
  };
  if (from !== undefined)
    return found(compileJsonPath(from).value(answer.json), `${from} is not in ${where}`);
  if (header !== undefined)
    return found(
      answer.headers[header.toLowerCase()],
      `the header ${header} is not in ${where === 'the body' ? 'the answer' : where}`,
    );
  if (cookie !== undefined)
    return found(cookies.find(({ name }) => name === cookie)?.value, `there is no cookie ${cookie}`);
  const [whole, group] = compileRegex(regex ?? '').exec(answer.text) ?? [];
  return found(group ?? whole, `nothing in ${where} matches ${regex}`);
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
