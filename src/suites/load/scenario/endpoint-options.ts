import { z } from 'zod';
import { amountOf } from '#model/amounts.ts';
import { jsonPath } from '../wire/json-path.ts';
import { unknownWord } from '../wire/template.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

const capitals = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
  head: 'HEAD',
  options: 'OPTIONS',
} as const;

const Templated = z.string().superRefine((text, context) => {
  const word = unknownWord(text);
  if (word !== undefined)
    context.addIssue({ code: 'custom', message: `\${{ ${word} }} means nothing in a request` });
});
const Path = Templated.refine(
  (path) => /^\/[^\s#]*$/.test(path.replace(/\$\{\{.*?\}\}/g, 'x')),
  'must begin with / and hold no spaces, e.g. /api/products?page=1',
);
const Headers = z.record(
  z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be a header name'),
  Templated.refine((value) => !/[\0\r\n]/.test(value), 'must be one line'),
);
const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

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

const Expect = z.strictObject({
  /** Without one, every status below 400 will do. */
  status: Statuses.optional(),
  /** Headers that must be there, or must have a value. */
  headers: z.union([z.array(z.string()).min(1), z.record(z.string(), z.string())]).optional(),
  /** A text the body contains, or JSONPath → what stands there: `$.items: { length: { min: 1 } }`. */
  body: z
    .union([
      z.string().min(1),
      z.record(
        z
          .string()
          .refine(
            (path) => path === 'contains' || jsonPath(path) !== undefined,
            'must be contains or a path like $.items[0].name',
          ),
        Check,
      ),
    ])
    .optional(),
  /** A response later than this is a failed one. */
  duration: amountOf('ms').optional(),
});

const shape = {
  method: z.enum(methods).optional(),
  path: Path.optional(),
  /** Its name in reports and budgets, when `GET /path` is too long. */
  name: z.string().min(1).optional(),
  weight: z.int().min(1).max(1000).optional(),
  headers: Headers.default({}),
  query: z.record(z.string(), z.union([Templated, z.number(), z.boolean()])).default({}),
  json: z.json().optional(),
  form: z.record(z.string(), z.union([Templated, z.number(), z.boolean()])).optional(),
  body: Templated.optional(),
  expect: Expect.default({}),
};
const shorthand = {
  get: Path.optional(),
  post: Path.optional(),
  put: Path.optional(),
  patch: Path.optional(),
  delete: Path.optional(),
  head: Path.optional(),
  options: Path.optional(),
};

/** One request: `get: /api/products`, or `method` and `path`; with what is sent and what is expected. */
export const Endpoint = z.strictObject({ ...shape, ...shorthand }).superRefine((endpoint, context) => {
  const short = methods.filter((method) => endpoint[method] !== undefined);
  const long = endpoint.path !== undefined;
  if (short.length + Number(long) !== 1) {
    context.addIssue({ code: 'custom', message: 'needs one method with its path, e.g. get: /api/products' });
  }
  if ([endpoint.json, endpoint.form, endpoint.body].filter((each) => each !== undefined).length > 1) {
    context.addIssue({ code: 'custom', message: 'can send only one of json, form and body' });
  }
  const unknown = endpoint.json === undefined ? undefined : unknownWord(JSON.stringify(endpoint.json));
  if (unknown !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['json'],
      message: `\${{ ${unknown} }} means nothing in a request`,
    });
});
export type Endpoint = z.infer<typeof Endpoint>;

/** Its method in capitals and its path, whichever way it was written. */
export function requestLine(endpoint: Endpoint): {
  readonly method: Uppercase<(typeof methods)[number]>;
  readonly path: string;
} {
  const short = methods.find((method) => endpoint[method] !== undefined);
  const method = short ?? endpoint.method ?? 'get';
  return { method: capitals[method], path: (short ? endpoint[short] : endpoint.path) ?? '/' };
}
