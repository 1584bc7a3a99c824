import { z } from 'zod';

/** What one number counts: time in ms, size in bytes, `ratio` 0–1 (shown as %), `score` 0–1 (shown 0–100). */
export const Unit = z.enum(['ms', 'bytes', 'count', 'ratio', 'score', 'per-second', 'pixels', 'unitless']);
export type Unit = z.infer<typeof Unit>;

/** A thing that can be measured, told once a suite; the verdict needs nothing else to know about it. */
export const Metric = z.strictObject({
  /** Kebab-case, unique in its suite: `lcp`, `total-bytes`, `p95`. The key people write under `budgets`. */
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  /** As the field writes it: `LCP`, `Total bytes`. */
  title: z.string(),
  unit: Unit,
  better: z.enum(['lower', 'higher']),
  /** How two sides are compared: by ln(now / before) or by now − before. */
  compare: z.enum(['ratio', 'difference']),
  /** The smallest change worth a name: a share for `ratio`, in the unit for `difference`. */
  margin: z.number().optional(),
  /** A change smaller than this, in the unit, is never a regression. */
  floor: z.number().optional(),
  /** Added to both sides before the logarithm, for metrics that can be 0 (TBT: 50 ms). */
  offset: z.number().optional(),
  /** `gate`: may fail a pull request. `watch`: shown and at most a warning. */
  role: z.enum(['gate', 'watch']),
  /** Exists only against a baseline: emitted by the suite's `contrast`, never by `measure`. */
  contrast: z.boolean().optional(),
});
export type Metric = z.infer<typeof Metric>;
