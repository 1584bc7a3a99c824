import { z } from 'zod';

const Few = z.strictObject({ histogram: z.string(), quantile: z.number(), needs: z.int() });

/**
 * How a metric was taken.
 * - `replicates`: independent repeats of the whole measurement, in the metric's unit, oldest first;
 *   `whole` is the statistic over all the data where that is truer than the replicates' median, and `count` says
 *   how many single values (requests) stand behind it.
 * - `histogram`: a quantile (0–1) of a histogram of the record, with one value a window as replicates.
 * - `proportion`: hits of trials.
 * - `exact`: deterministic; one value a run, all equal unless the metric turns out noisy.
 * - `absent`: nobody could take it, and why; `untrusted`: it was taken, but our own machine was in the way,
 *   so it decides nothing
 *   but what `atMost` does: with our part in it the value was this, and without it can only be lower.
 *   `few`: the quantile it would be, once several runs' histograms together count so many; never in a record.
 */
export const Samples = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('replicates'),
    values: z.array(z.number()).min(1),
    whole: z.number().optional(),
    count: z.int().min(0).optional(),
  }),
  z.strictObject({
    kind: z.literal('histogram'),
    histogram: z.string(),
    quantile: z.number().min(0).max(1),
    windows: z.array(z.number()),
  }),
  z.strictObject({ kind: z.literal('proportion'), hits: z.int().min(0), trials: z.int().min(0) }),
  z.strictObject({ kind: z.literal('exact'), values: z.array(z.number()).min(1) }),
  z.strictObject({
    kind: z.literal('absent'),
    reason: z.string(),
    untrusted: z.boolean().optional(),
    atMost: z.number().optional(),
    few: Few.optional(),
  }),
]);
export type Samples = z.infer<typeof Samples>;

/** One metric on one subject. `suite` is the name in the config, `metric` and `subject` are ids. */
export const Measurement = z.strictObject({
  suite: z.string(),
  subject: z.string(),
  metric: z.string(),
  samples: Samples,
});
export type Measurement = z.infer<typeof Measurement>;
