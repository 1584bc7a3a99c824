import { z } from 'zod';

/** What one number counts: time in ms, size in bytes, `ratio` 0–1 (shown as %), `score` 0–1 (shown 0–100). */
export const Unit = z.enum(['ms', 'bytes', 'count', 'ratio', 'score', 'per-second', 'pixels', 'unitless']);
export type Unit = z.infer<typeof Unit>;

/**
 * What a metric speaks of, whatever suite it comes from: metrics of one family on one subject move for the same reason.
 * - `latency`: how long answers take · `throughput`: how many come · `errors`: how much fails
 * - `paint`: when something is seen · `main-thread`: how busy scripts keep the page
 * - `layout`: how the page is built, and whether it shifts
 * - `bytes`: what is transferred, and the requests and hosts it takes · `pixels`: what it looks like
 * - `score`: a sum of others, never a reason by itself · `generator`: our own machine, nothing of the target.
 */
export const Family = z.enum([
  'latency',
  'throughput',
  'errors',
  'paint',
  'main-thread',
  'layout',
  'bytes',
  'pixels',
  'score',
  'generator',
  'other',
]);
export type Family = z.infer<typeof Family>;

const Id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);

/** Which end is the better one. */
export const Better = z.enum(['lower', 'higher']);

/** A thing that can be measured, told once a suite; the verdict needs nothing else to know about it. */
export const Metric = z.strictObject({
  /** Id, unique in its suite: `lcp`, `total-bytes`, `p95`. The key that people write under `budgets`. */
  id: Id,
  /** Title for people: `LCP`, `Total bytes`. */
  title: z.string(),
  unit: Unit,
  /** Every suite says it; absent only in what was recorded before there were families. */
  family: Family.optional(),
  /**
   * Ids of metrics of its suite and family that are parts or echoes of it (`total-bytes` leads `script-bytes`):
   * where both changed for the worse on a subject, they are told under this one.
   */
  leads: z.array(Id).optional(),
  better: Better,
  /** How two sides are compared: `ratio` by ln(now / before), `difference` by now − before. */
  compare: z.enum(['ratio', 'difference']),
  /** The smallest change worth a name: a share for `ratio`, in the unit for `difference`. */
  margin: z.number().optional(),
  /** A change smaller than this, in the unit, is never a regression. */
  floor: z.number().optional(),
  /** Added to both sides before the logarithm, in the unit, for metrics that can be 0 (TBT: 50 ms). */
  offset: z.number().optional(),
  /** What it may do: `gate` may fail a pull request, `watch` is shown and warns at most. */
  role: z.enum(['gate', 'watch']),
  /** The share (0–1) of single values that lie at or under it: 0.95 of a p95, 1 of the longest. */
  quantile: z.number().min(0).max(1).optional(),
  /** An average of single values: those of the parts of a subject, weighed by their counts, make that of the whole. */
  mean: z.boolean().optional(),
  /** Which part of an answer's time it is: to its first byte, or without the wait for its turn. Absent: all of it. */
  phase: z.enum(['first-byte', 'service']).optional(),
  /** What of a page's resources it counts, by facts that findings of resources give: `{ type: 'script' }`. */
  where: z.record(z.string(), z.string()).optional(),
  /**
   * True where runs of one build agree to the digit unless the page does something else each time: where they do not,
   * that is nobody's change.
   */
  deterministic: z.boolean().optional(),
  /** True where it exists only between two sides, such as changed pixels. */
  contrast: z.boolean().optional(),
});
export type Metric = z.infer<typeof Metric>;
