import { z } from 'zod';

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What must stand at a JSONPath; `min` and `max` are lengths of arrays and texts. */
const BodyCheck = z.strictObject({
  path: z.string(),
  exists: z.boolean().optional(),
  equals: Scalar.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
});
export type BodyCheck = z.infer<typeof BodyCheck>;

/** What an endpoint's answer must be, as plain data. */
const Expectation = z.strictObject({
  /** Empty: any below 400. */
  statuses: z.array(z.int()),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string().optional() })),
  contains: z.string().optional(),
  body: z.array(BodyCheck),
  /** ms */
  duration: z.number().optional(),
});
export type Expectation = z.infer<typeof Expectation>;

/** One request of a scenario, its templates not filled in yet. */
const EndpointInput = z.strictObject({
  /** Id of its subject: `browse/GET /api/products`. */
  subject: z.string(),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
  weight: z.int(),
  expect: Expectation,
});
export type EndpointInput = z.infer<typeof EndpointInput>;

/** Open: requests come by the clock. Closed: by answers, so many in all or for so long (ms). */
const Model = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    phases: z.array(z.strictObject({ ms: z.number(), from: z.number(), to: z.number() })).min(1),
    overflow: z.enum(['queue', 'drop']),
  }),
  z.strictObject({ kind: z.literal('closed'), iterations: z.int().optional(), ms: z.number().optional() }),
]);
export type Model = z.infer<typeof Model>;

/** One scenario: what a task carries from the plan to the engine. Times in ms. */
export const Input = z.strictObject({
  subject: z.string(),
  as: z.string().optional(),
  model: Model,
  connections: z.int().min(1),
  warmup: z.number(),
  timeout: z.number(),
  gracefulStop: z.number(),
  distribution: z.enum(['round_robin', 'weighted', 'sequential']),
  endpoints: z.array(EndpointInput).min(1),
});
export type Input = z.infer<typeof Input>;
