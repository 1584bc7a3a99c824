import { z } from 'zod';

import { SubjectId, SuiteName } from './subject.ts';

/** A quantile that several runs together may count enough values for. */
const Few = z.strictObject({
  /** Name of the histogram, a key of the record's `histograms`. */
  histogram: z.string(),
  /** The share (0–1) of values that lie at or under it. */
  quantile: z.number(),
  /** How many values the histograms have to count together. */
  needs: z.int(),
});

/** Hits of trials. */
const trials = {
  /** How many of the trials hit, such as failed requests. */
  hits: z.int().min(0),
  /** How many trials there were, such as requests. */
  trials: z.int().min(0),
};

/**
 * How a metric was taken.
 * - `replicates`: independent repeats of the whole measurement.
 * - `histogram`: a quantile of a histogram of the record.
 * - `proportion`: hits of trials.
 * - `exact`: deterministic; one value a run, all equal unless the metric turns out noisy.
 * - `absent`: nobody could take it, or nobody may trust it, and why.
 */
export const Samples = z.discriminatedUnion('kind', [
  z.strictObject({
    /** How it was taken: by independent repeats. */
    kind: z.literal('replicates'),
    /** A value of each repeat in the metric's unit, oldest first. */
    values: z.array(z.number()).min(1),
    /** The value over all data in the metric's unit, where that is truer than the median of the repeats. */
    whole: z.number().optional(),
    /** How many single values (requests) stand behind all of them. */
    count: z.int().min(0).optional(),
  }),
  z.strictObject({
    /** How it was taken: as a quantile of many values. */
    kind: z.literal('histogram'),
    /** Name of the histogram, a key of the record's `histograms`. */
    histogram: z.string(),
    /** The share (0–1) of values that lie at or under it: 0.95 of a p95. */
    quantile: z.number().min(0).max(1),
    /** The same quantile of each window of the run, in the metric's unit, oldest first. */
    windows: z.array(z.number()),
  }),
  z.strictObject({
    /** How it was taken: by counting hits. */
    kind: z.literal('proportion'),
    ...trials,
  }),
  z.strictObject({
    /** How it was taken: exactly. */
    kind: z.literal('exact'),
    /** A value of each run in the metric's unit, oldest first. */
    values: z.array(z.number()).min(1),
  }),
  z.strictObject({
    /** It was not taken, or is not to be trusted. */
    kind: z.literal('absent'),
    /** Why it is absent, in one sentence. */
    reason: z.string(),
    /** True where it was taken, but our own machine was in the way. */
    untrusted: z.boolean().optional(),
    /** True where it was taken, but differs by itself from look to look: nobody's change, and nothing to compare. */
    unsteady: z.boolean().optional(),
    /** What it was with our machine's part in it, in the metric's unit: without that it can only be lower. */
    atMost: z.number().optional(),
    /** The quantile that several runs together may tell; it stands in no record. */
    few: Few.optional(),
  }),
]);
export type Samples = z.infer<typeof Samples>;

/** One metric of one subject. */
export const Measurement = z.strictObject({
  suite: SuiteName,
  subject: SubjectId,
  /** Id of the metric, unique in its suite: `lcp`. */
  metric: z.string(),
  samples: Samples,
});
export type Measurement = z.infer<typeof Measurement>;
