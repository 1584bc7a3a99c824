import { z } from 'zod';
import { Duration, Rate } from './amounts.ts';
import { Endpoint } from './endpoint-options.ts';

const Steps = z.strictObject({ steps: z.array(z.strictObject({ rate: Rate, for: Duration })).min(1) });
const Ramp = z.strictObject({ from: Rate, to: Rate });

const fields = {
  /** Open model: requests a second, whether or not the target keeps up. */
  rate: z.union([Rate, Ramp, Steps]).optional(),
  /** Closed model: so many at once, each sends its next request after its last answer. */
  concurrency: z.int().min(1).max(1000).optional(),
  /** Closed model: requests in all. */
  iterations: z.int().min(1).optional(),
  duration: Duration.optional(),
  /** Sent first, in no figure. */
  warmup: Duration.optional(),
  /** Open model: connections that may be busy at once. */
  connections: z.int().min(1).max(1000).optional(),
  /** What becomes of a request that is due while every connection is busy: it waits (and its wait is latency), or is dropped. */
  overflow: z.enum(['queue', 'drop']).default('queue'),
  timeout: Duration.default(10_000),
  /** How long answers are awaited after the last request. */
  'graceful-stop': Duration.default(5_000),
  distribution: z.enum(['round_robin', 'weighted', 'sequential']).optional(),
  /** The actor who sends it. */
  as: z.string().optional(),
  endpoints: z.array(Endpoint).min(1),
};

const Scenario = z.strictObject(fields).superRefine((scenario, context) => {
  const { rate, concurrency, iterations, duration, connections } = scenario;
  const wrong = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', message, path });
  if (rate !== undefined && concurrency !== undefined) wrong('has a rate or a concurrency, not both: a rate does not wait for answers, a concurrency does', 'concurrency');
  if (concurrency === undefined && iterations !== undefined) wrong('counts requests of a concurrency; give one, or a rate with a duration', 'iterations');
  if (concurrency !== undefined && iterations !== undefined && duration !== undefined) wrong('cannot be fixed together with iterations', 'duration');
  if (concurrency !== undefined && connections !== undefined) wrong('is the concurrency here; give only one', 'connections');
  if (typeof rate === 'object' && 'steps' in rate && duration !== undefined) wrong('is the sum of the steps; leave it out', 'duration');
  if (duration !== undefined && duration < 1000) wrong('must be at least 1s', 'duration');
});
export type Scenario = z.infer<typeof Scenario>;

/** What stands under `with` in the config. Times in ms, rates a second after parsing. */
export const Options = z.strictObject({
  scenarios: z.record(z.string().regex(/^[A-Za-z0-9][\w-]*$/, 'must be letters, digits, dashes and underscores'), Scenario).refine((all) => Object.keys(all).length > 0, 'needs at least one scenario'),
});
export type Options = z.infer<typeof Options>;
