import { z } from 'zod';
import { amountOf } from '#model/amounts.ts';
import { cookiesOf, cookiesOptions } from './cookies/options.ts';
import type { BodyCheck, Expectation } from './expectation.ts';
import { jsonPathMistake } from './json-path.ts';
import { MatcherOptions, matcherOf } from './matcher-options.ts';

const Status = z.int().min(100).max(599);
const StatusClass = z.string().regex(/^[1-5]xx$/i, 'must be a status like 201, or 2xx');
const Statuses = z.union([Status, StatusClass, z.array(z.union([Status, StatusClass])).min(1)]);

const BodyPath = z.string().superRefine((path, context) => {
  if (path === 'contains') return;
  const message = path.startsWith('$')
    ? jsonPathMistake(path)
    : 'must be contains or a path like $.items[0].name';
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const [Value, Matchers] = MatcherOptions.options;
const BodyMatchers = z.union([
  Value,
  Matchers.extend({ count: z.int().min(0).optional().describe('How many values the path names') }),
]);

/** What stands under `expect`. */
export const ExpectationOptions = z.strictObject({
  /** 201, 2xx or a list of such. Without one, every status below 400 will do. */
  status: Statuses.optional(),
  /** Headers that must be there, or must have a value, or what a value must be. */
  headers: z.union([z.array(z.string()).min(1), z.record(z.string(), MatcherOptions)]).optional(),
  /** What it sets: `sid: { http-only: true, same-site: Lax }`. */
  cookies: cookiesOptions(MatcherOptions).optional(),
  /** A text the body contains, or JSONPath → what stands there: `$.items: { length: { min: 1 } }`. */
  body: z.union([z.string().min(1), z.record(BodyPath, BodyMatchers)]).optional(),
  /** A response later than this is a failed one. */
  duration: amountOf('ms').optional(),
  /** The same as `{ max: 800ms }`. */
  time: z.strictObject({ max: amountOf('ms') }).optional(),
});
type ExpectationOptions = z.infer<typeof ExpectationOptions>;

function bodyCheck(path: string, options: z.infer<typeof BodyMatchers>): BodyCheck {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return { path, equals: options };
  const { count, ...matchers } = options;
  return { path, ...matcherOf(matchers), ...(count !== undefined && { count }) };
}

function checksOf(body: ExpectationOptions['body']): Pick<Expectation, 'contains' | 'body'> {
  if (body === undefined) return { body: [] };
  if (typeof body === 'string') return { contains: body, body: [] };
  const { contains, ...paths } = body;
  const checks = Object.entries(paths).map(([path, options]) => bodyCheck(path, options));
  return { body: checks, ...(contains !== undefined && { contains: String(contains) }) };
}

/** Every status that a word means: 2xx is a hundred of them. */
function statusesOf(status: number | string): number[] {
  if (typeof status === 'number') return [status];
  const first = Number(status[0]) * 100;
  return Array.from({ length: 100 }, (_, index) => first + index);
}

/** The options as plain data. */
export function expectationOf(options: ExpectationOptions): Expectation {
  const { status, headers, cookies, body, duration, time } = options;
  const limits = [duration, time?.max].filter((limit) => limit !== undefined);
  const named = Array.isArray(headers)
    ? headers.map((name) => ({ name }))
    : Object.entries(headers ?? {}).map(([name, value]) => ({ name, ...matcherOf(value) }));
  return {
    statuses: status === undefined ? [] : [status].flat().flatMap(statusesOf),
    headers: named,
    ...(cookies && { cookies: cookiesOf(cookies, matcherOf) }),
    ...checksOf(body),
    ...(limits.length > 0 && { duration: Math.min(...limits) }),
  };
}
