import { z } from 'zod';
import { Endpoint } from '#http/endpoint.ts';

/** An endpoint of a scenario. */
const ScenarioEndpoint = Endpoint.extend({
  /** Id of its subject: `browse/GET /api/products`. */
  subject: z.string(),
  weight: z.int(),
});

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
export const ScenarioInput = z.strictObject({
  subject: z.string(),
  as: z.string().optional(),
  model: Model,
  connections: z.int().min(1),
  warmup: z.number(),
  timeout: z.number(),
  gracefulStop: z.number(),
  distribution: z.enum(['round_robin', 'weighted', 'sequential']),
  endpoints: z.array(ScenarioEndpoint).min(1),
});
export type ScenarioInput = z.infer<typeof ScenarioInput>;
