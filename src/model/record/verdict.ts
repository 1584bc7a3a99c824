import { z } from 'zod';
import { Finding } from '../observation/finding.ts';
import { Cause } from './cause.ts';
import { Place } from '../problem.ts';
import { AcceptedBy } from './acceptance.ts';
import { Loosened } from './loosening.ts';
import { Unit } from '../observation/metric.ts';

/** `new`: nothing to compare with yet. `absent`: the baseline has it and this run lacks it. */
export const Status = z.enum(['pass', 'warn', 'fail', 'inconclusive', 'new', 'absent']);
export type Status = z.infer<typeof Status>;

/** Why a check has its status; the words are chosen in report/view. */
export const Reason = z.enum([
  'within-limit',
  'over-limit',
  'under-limit',
  'unchanged',
  'changed-within-budget',
  'changed-over-budget',
  'below-floor',
  'improved',
  'no-baseline',
  'new-subject',
  'options-changed',
  'not-in-baseline',
  'time-needs-pairs',
  'not-exact',
  'unmeasured',
  'untrusted',
  'watched',
  'subject-removed',
  'no-new-findings',
  'new-findings',
  'unsteady-findings',
  // All looks agree, but luck explains so few: see verdict/looks/luck.ts.
  'few-looks',
  // Live pairs: see verdict/pairs/decision.ts.
  'proved',
  'beyond-doubt',
  'small-but-proved',
  'slow-runs',
  'watch-hit',
  'ruled-out',
  'ruled-out-coarsely',
  'better-proved',
  'not-enough',
  'cut-short',
  'pairs-missing',
  // A stored baseline with history: see verdict/stored.ts.
  'within-history',
  'outside-history',
  'too-little-history',
  'too-noisy',
  // Somebody who may write accepted it as it is: see verdict/acceptance.
  'accepted',
]);
export type Reason = z.infer<typeof Reason>;

/** One question with one answer. */
export const Check = z.strictObject({
  /** Lasting: `web/home/mobile/lcp#max`. */
  id: z.string(),
  suite: z.string(),
  subject: z.string(),
  /** Of a whole site: the subjects that are averaged. `subject` is no id of one then, but stands for all of them. */
  across: z.array(z.string()).optional(),
  /** Absent for `findings` and `subject` checks. */
  metric: z
    .strictObject({ id: z.string(), title: z.string(), unit: Unit, better: z.enum(['lower', 'higher']) })
    .optional(),
  /**
   * limit: absolute · regression: against the baseline · findings: new ones · subject: was it measured at all ·
   * watch: shown, never judged
   */
  kind: z.enum(['limit', 'regression', 'findings', 'subject', 'watch']),
  status: Status,
  /** What a failure would mean. A check at `warn` never fails the verdict. */
  level: z.enum(['fail', 'warn']),
  reason: Reason,
  /** Values in the metric's unit. */
  now: z.number().optional(),
  before: z.number().optional(),
  /** How `now` was taken: `median of 3 runs`, `exact`, … */
  basis: z
    .strictObject({
      kind: z.enum(['replicates', 'histogram', 'proportion', 'exact', 'contrast']),
      n: z.int(),
      /** Single values (requests) behind all of them, where the suite counts them. */
      count: z.int().min(0).optional(),
    })
    .optional(),
  /** Share of noise a run: 1.4826·MAD ÷ median, where there are at least 3 replicates. */
  noise: z.number().optional(),
  limit: z
    .strictObject({
      type: z.enum(['max', 'min', 'regress']),
      value: z.number(),
      source: z.enum(['config', 'recommended']),
      place: Place.optional(),
    })
    .optional(),
  /** What live pairs say, changes from base to head: shares (0.15 is +15 %) or in the unit, as `scale` says. */
  pairs: z
    .strictObject({
      scale: z.enum(['relative', 'absolute']),
      change: z.number(),
      /** 95 %, low to high. */
      interval: z.tuple([z.number(), z.number()]),
      /** Pairs measured, kept after leaving out slow runs, and the most that could have come. */
      count: z.int(),
      kept: z.int(),
      of: z.int(),
      /** Standard deviation of one run, told as the change is. */
      noise: z.number(),
      /** A smaller worsening never fails; a worsening of `limit` is what a pass rules out. */
      margin: z.number(),
      limit: z.number(),
      /** The worst change that is not ruled out, at 99 %; absent in reports of older versions. */
      upper: z.number().optional(),
      /** About how many pairs would decide; only where they did not. */
      needed: z.int().optional(),
      stoppedEarly: z.boolean(),
      /** Slow runs a side, where there are any. */
      slow: z.strictObject({ base: z.int(), head: z.int() }).optional(),
    })
    .optional(),
  /** What earlier runs of the base branch say: how many, and the smallest worsening they could show. */
  history: z
    .strictObject({
      scale: z.enum(['relative', 'absolute']),
      records: z.int(),
      visible: z.number().optional(),
    })
    .optional(),
  /** How often each side was looked at, where that is too seldom to fail. */
  looks: z.strictObject({ base: z.int(), head: z.int() }).optional(),
  /** Who accepted it, where it would fail or warn otherwise. */
  accepted: AcceptedBy.optional(),
  /** A sentence of the suite: why it is absent, what was excluded. */
  note: z.string().optional(),
});
export type Check = z.infer<typeof Check>;

export const JudgedFinding = Finding.extend({
  /** Against the baseline; `ignored` by the config, with its reason. `unknown`: there is no baseline. */
  state: z.enum(['new', 'still', 'fixed', 'ignored', 'unknown']),
  /** Whether it fails the verdict. */
  failing: z.boolean(),
  /**
   * Why one that may fail does not: it came and went while nothing changed, or it was looked at too seldom to rule
   * that out. `seen` tells of this run then, and `seenBefore` of the baseline.
   */
  doubt: z.enum(['comes-and-goes', 'few-looks']).optional(),
  seenBefore: z.strictObject({ runs: z.int(), of: z.int() }).optional(),
  because: z.string().optional(),
  /** Who accepted it, where it would fail otherwise. */
  accepted: AcceptedBy.optional(),
});
export type JudgedFinding = z.infer<typeof JudgedFinding>;

export const Verdict = z.strictObject({
  /**
   * `fail` when any check at level fail failed or is absent, or a finding fails; `inconclusive` when nothing could
   * be answered.
   */
  status: z.enum(['pass', 'warn', 'fail', 'inconclusive', 'new']),
  counts: z.record(Status, z.int()),
  /** Worst first, then in the order of the config. */
  checks: z.array(Check),
  findings: z.array(JudgedFinding),
  /** What failed and warned, folded into what a person acts on, worst first. Older reports have none. */
  causes: z.array(Cause).default([]),
  /** Ignores that matched nothing or are past their date, and the like. */
  warnings: z.array(z.strictObject({ text: z.string(), place: Place.optional() })),
  /** What a pull request's config allows more than its base's; absent where nothing was compared. */
  loosened: Loosened.optional(),
});
export type Verdict = z.infer<typeof Verdict>;

/** The verdict before its causes are known. */
export type Judgement = Omit<Verdict, 'causes'>;
