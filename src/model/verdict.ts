import { z } from 'zod';
import { Finding } from './finding.ts';
import { Place } from './problem.ts';
import { Unit } from './metric.ts';

/** `new`: nothing to compare with yet. `absent`: the baseline has it and this run lacks it. */
export const Status = z.enum(['pass', 'warn', 'fail', 'inconclusive', 'new', 'absent']);
export type Status = z.infer<typeof Status>;

/** Why a check has its status; the words are chosen in report/view. */
export const Reason = z.enum([
  'within-limit', 'over-limit', 'under-limit',
  'unchanged', 'changed-within-budget', 'changed-over-budget', 'below-floor', 'improved',
  'no-baseline', 'new-subject', 'options-changed', 'not-in-baseline',
  'time-needs-pairs', 'not-exact', 'unmeasured', 'untrusted', 'watched', 'subject-removed',
  'no-new-findings', 'new-findings',
]);
export type Reason = z.infer<typeof Reason>;

/** One question with one answer. */
export const Check = z.strictObject({
  /** Lasting: `web/home/mobile/lcp#max`. */
  id: z.string(),
  suite: z.string(),
  subject: z.string(),
  subjectLabel: z.string(),
  /** Absent for `findings` and `subject` checks. */
  metric: z.strictObject({ id: z.string(), title: z.string(), unit: Unit, better: z.enum(['lower', 'higher']) }).optional(),
  /** limit: absolute · regression: against the baseline · findings: new ones · subject: was it measured at all · watch: shown, never judged */
  kind: z.enum(['limit', 'regression', 'findings', 'subject', 'watch']),
  status: Status,
  /** What a failure would mean. A check at `warn` never fails the verdict. */
  level: z.enum(['fail', 'warn']),
  reason: Reason,
  /** Values in the metric's unit. */
  now: z.number().optional(),
  before: z.number().optional(),
  /** How `now` was taken: `median of 3 runs`, `exact`, … */
  basis: z.strictObject({ kind: z.enum(['replicates', 'histogram', 'proportion', 'exact', 'contrast']), n: z.int() }).optional(),
  /** Share of noise a run: 1.4826·MAD ÷ median, where there are at least 3 replicates. */
  noise: z.number().optional(),
  limit: z
    .strictObject({ type: z.enum(['max', 'min', 'regress']), value: z.number(), source: z.enum(['config', 'recommended']), place: Place.optional() })
    .optional(),
  /** A sentence of the suite: why it is absent, what was excluded. */
  note: z.string().optional(),
});
export type Check = z.infer<typeof Check>;

export const JudgedFinding = Finding.extend({
  /** Against the baseline; `ignored` by the config, with its reason. `unknown`: there is no baseline. */
  state: z.enum(['new', 'still', 'fixed', 'ignored', 'unknown']),
  /** Whether it fails the verdict. */
  failing: z.boolean(),
  because: z.string().optional(),
});
export type JudgedFinding = z.infer<typeof JudgedFinding>;

export const Verdict = z.strictObject({
  /** `fail` when any check at level fail failed or is absent, or a finding fails; `inconclusive` when nothing could be answered. */
  status: z.enum(['pass', 'warn', 'fail', 'inconclusive', 'new']),
  counts: z.record(Status, z.int()),
  /** Worst first, then in the order of the config. */
  checks: z.array(Check),
  findings: z.array(JudgedFinding),
  /** Ignores that matched nothing or are past their date, and the like. */
  warnings: z.array(z.strictObject({ text: z.string(), place: Place.optional() })),
});
export type Verdict = z.infer<typeof Verdict>;
