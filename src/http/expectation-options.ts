import { z } from 'zod';
import { amountOf } from '#model/amounts.ts';
import { Scalar, type BodyCheck, type Expectation } from './expectation.ts';
import { compileJsonPath, jsonPathMistake } from './json-path.ts';

const Check = z.union([
  Scalar,
  z.strictObject({
    exists: z.boolean().optional(),
    equals: Scalar.optional(),
    length: z
      .union([
        z.int().min(0),
        z.strictObject({ min: z.int().min(0).optional(), max: z.int().min(0).optional() }),
      ])
      .optional(),
  }),
]);
const Statuses = z.union([z.int().min(100).max(599), z.array(z.int().min(100).max(599)).min(1)]);
const BodyPath = z.string().superRefine((path, context) => {
  if (path === 'contains') return;
  const mistake = path.startsWith('$') ? jsonPathMistake(path) : undefined;
  const namesOneSpot = path.startsWith('$') && mistake === undefined && compileJsonPath(path).singular;
  if (namesOneSpot) return;
  const message = mistake ?? 'must be contains or a path like $.items[0].name';
  context.addIssue({ code: 'custom', message });
});

/** What stands under `expect`. */
export const ExpectationOptions = z.strictObject({
  /** Without one, every status below 400 will do. */
  status: Statuses.optional(),
  /** Headers that must be there, or must have a value. */
  headers: z.union([z.array(z.string()).min(1), z.record(z.string(), z.string())]).optional(),
  /** A text the body contains, or JSONPath → what stands there: `$.items: { length: { min: 1 } }`. */
  body: z.union([z.string().min(1), z.record(BodyPath, Check)]).optional(),
  /** A response later than this is a failed one. */
  duration: amountOf('ms').optional(),
});
type ExpectationOptions = z.infer<typeof ExpectationOptions>;

function checksOf(body: ExpectationOptions['body']): Pick<Expectation, 'contains' | 'body'> {
  if (body === undefined) return { body: [] };
  if (typeof body === 'string') return { contains: body, body: [] };
  const { contains, ...paths } = body;
  const checks = Object.entries(paths).map(([path, check]): BodyCheck => {
    if (typeof check !== 'object' || check === null) return { path, equals: check };
    const { length, exists, equals } = check;
    const range = typeof length === 'number' ? { min: length, max: length } : (length ?? {});
    return {
      path,
      ...(exists !== undefined && { exists }),
      ...(equals !== undefined && { equals }),
      ...range,
    };
  });
  return { body: checks, ...(contains !== undefined && { contains: String(contains) }) };
}

/** The options as plain data. */
export function expectationOf({ status, headers, body, duration }: ExpectationOptions): Expectation {
  const named = Array.isArray(headers)
    ? headers.map((name) => ({ name }))
    : Object.entries(headers ?? {}).map(([name, value]) => ({ name, value }));
  return {
    statuses: status === undefined ? [] : [status].flat(),
    headers: named,
    ...checksOf(body),
    ...(duration !== undefined && { duration }),
  };
}
