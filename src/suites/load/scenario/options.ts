import { z } from 'zod';
import { checkEndpoint, endpointShape } from '#http/endpoint-options.ts';
import { amountOf } from '#model/amounts.ts';
import { shown } from '#model/shown.ts';
import { hasOwnLength, RateOptions } from './rate-patterns.ts';

const Duration = amountOf('ms');
const Endpoint = z
  .strictObject({ ...endpointShape, weight: z.int().min(1).max(1000).optional() })
  .superRefine(checkEndpoint);

const fields = {
  /** Open model: requests a second, whether or not the target keeps up. */
  rate: RateOptions.optional(),
  /** Closed model: so many at once, each sends its next request after its last answer. */
  concurrency: z.int().min(1).max(1000).optional(),
  /** Closed model: requests in all. */
  iterations: z.int().min(1).optional(),
  duration: Duration.optional(),
  /** Sent first, in no figure. */
  warmup: Duration.optional(),
  /**
   * Open model: connections that may be busy at once; if left out, enough for answers of half a second at the highest
   * rate, from 10 to 256.
   */
  connections: z.int().min(1).max(1000).optional(),
  /**
   * What becomes of a request that is due while every connection is busy: it waits (and its wait is latency), or is
   * dropped.
   */
  overflow: z.enum(['queue', 'drop']).default('queue'),
  timeout: Duration.default(10_000),
  /** How long answers are awaited after the last request. */
  'graceful-stop': Duration.default(5_000),
  distribution: z.enum(['round_robin', 'weighted', 'sequential']).optional(),
  /** The actor who sends it. */
  as: shown(z.string()).optional(),
  endpoints: z.array(Endpoint).min(1),
};

type Asked = z.infer<z.ZodObject<typeof fields>>;

/** Keys that cannot stand together: where, whether they do, and the sentence after the key's name. */
const conflicts: readonly (readonly [string, (asked: Asked) => boolean, string])[] = [
  [
    'concurrency',
    ({ rate, concurrency }) => rate !== undefined && concurrency !== undefined,
    'cannot stand beside rate: a rate does not wait for answers, a concurrency does',
  ],
  [
    'iterations',
    ({ concurrency, iterations }) => concurrency === undefined && iterations !== undefined,
    'counts requests of a concurrency; give one, or a rate with a duration',
  ],
  [
    'duration',
    ({ iterations, duration }) => iterations !== undefined && duration !== undefined,
    'cannot be fixed together with iterations',
  ],
  [
    'connections',
    ({ concurrency, connections }) => concurrency !== undefined && connections !== undefined,
    'is the concurrency here; give only one',
  ],
  [
    'duration',
    ({ rate, duration }) => rate !== undefined && hasOwnLength(rate) && duration !== undefined,
    'is the sum of the steps; leave it out',
  ],
  ['duration', ({ duration = 1000 }) => duration < 1000, 'must be at least 1s'],
];

const Scenario = z.strictObject(fields).superRefine((scenario, context) => {
  for (const [key, clashes, message] of conflicts)
    if (clashes(scenario)) context.addIssue({ code: 'custom', message, path: [key] });
});
export type Scenario = z.infer<typeof Scenario>;

/** What stands under `with` in the config. Times in ms, rates a second after parsing. */
export const Options = z.strictObject({
  scenarios: z
    .record(
      z.string().regex(/^[A-Za-z0-9][\w-]*$/, 'must be letters, digits, dashes and underscores'),
      Scenario,
    )
    .refine((all) => Object.keys(all).length > 0, 'needs at least one scenario'),
});
export type Options = z.infer<typeof Options>;
