import { z } from 'zod';
import { Finding, Looks } from '../observation/finding.ts';
import { Cause } from './cause.ts';
import { Place } from '../problem.ts';
import { AcceptedBy } from './acceptance.ts';
import { Loosened } from './loosening.ts';
import { Better, Unit } from '../observation/metric.ts';
import { SubjectId, SuiteName } from '../observation/subject.ts';

/**
 * How a check ended. `new`: there is nothing to compare with yet. `absent`: the baseline has it and this run lacks it.
 */
export const Status = z.enum(['pass', 'warn', 'fail', 'inconclusive', 'new', 'absent']);
export type Status = z.infer<typeof Status>;

/** Why a check has its status. */
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
  // Every byte that a browser receives is the same on both sides: see src/identity.
  'same-bytes',
  // Somebody who may write accepted it as it is: see verdict/acceptance.
  'accepted',
]);
export type Reason = z.infer<typeof Reason>;

/** How two numbers are set against each other: by their ratio, or by their difference in the metric's unit. */
const Scale = z.enum(['relative', 'absolute']);

/** How many times each side was looked at or measured. */
const Sides = z.strictObject({
  /** How many times the base. */
  base: z.int(),
  /** How many times the head. */
  head: z.int(),
});

/** One question with one answer. */
export const Check = z.strictObject({
  /** Id that lasts from run to run: `web/home/mobile/lcp#max`. */
  id: z.string(),
  suite: SuiteName,
  subject: SubjectId,
  /** Of a whole site: the subjects that are averaged. `subject` is no id of one then, but stands for all of them. */
  across: z.array(z.string()).optional(),
  /** The metric that is judged; absent of checks of kind `findings` and `subject`. */
  metric: z
    .strictObject({
      /** Id of the metric, unique in its suite: `lcp`. */
      id: z.string(),
      /** Title for people: `LCP`. */
      title: z.string(),
      unit: Unit,
      better: Better,
    })
    .optional(),
  /**
   * What is asked.
   * - `limit`: is it within an absolute limit
   * - `regression`: is it worse than the baseline
   * - `findings`: are there new ones
   * - `subject`: was it measured at all
   * - `watch`: nothing; it is shown and never judged.
   */
  kind: z.enum(['limit', 'regression', 'findings', 'subject', 'watch']),
  status: Status,
  /** What a failure would mean. A check at `warn` never fails the verdict. */
  level: z.enum(['fail', 'warn']),
  reason: Reason,
  /** Value of this run, in the metric's unit. */
  now: z.number().optional(),
  /** Value of the baseline, in the metric's unit. */
  before: z.number().optional(),
  /** How `now` was taken. */
  basis: z
    .strictObject({
      /** Kind of its samples; `contrast`: it exists only between two sides. */
      kind: z.enum(['replicates', 'histogram', 'proportion', 'exact', 'contrast']),
      /** How many runs, windows or trials it was taken from. */
      n: z.int(),
      /** How many single values (requests) stand behind all of them, where the suite counts them. */
      count: z.int().min(0).optional(),
    })
    .optional(),
  /** How noisy one run is, as a share: 1.4826·MAD ÷ median, where there are at least 3 repeats. */
  noise: z.number().optional(),
  /** The limit that it is held to; absent where there is none. */
  limit: z
    .strictObject({
      /** Which kind: `max` and `min` are absolute, `regress` is the worsening allowed against the baseline. */
      type: z.enum(['max', 'min', 'regress']),
      /** Value in the metric's unit; of `regress` a share (0.05 is 5 %) where the metric is compared by ratio. */
      value: z.number(),
      /** Who set it: the config, or the suite's recommendation. */
      source: z.enum(['config', 'recommended']),
      /** Where it stands in the config's file. */
      place: Place.optional(),
    })
    .optional(),
  /** What live pairs say of the change from base to head; its numbers are told as `scale` says. */
  pairs: z
    .strictObject({
      /** How changes are told: `relative` as shares (0.15 is +15 %), `absolute` in the metric's unit. */
      scale: Scale,
      /** The change from base to head, as a share or in the unit. */
      change: z.number(),
      /** The change's interval of 95 %, from low to high, as shares or in the unit. */
      interval: z.tuple([z.number(), z.number()]),
      /** How many pairs were measured. */
      count: z.int(),
      /** How many pairs are left without slow runs. */
      kept: z.int(),
      /** How many pairs could have come at most. */
      of: z.int(),
      /** Standard deviation of one run, as a share or in the unit. */
      noise: z.number(),
      /** The worsening below which it never fails, as a share or in the unit. */
      margin: z.number(),
      /** The worsening that a pass rules out, as a share or in the unit. */
      limit: z.number(),
      /** The worst change that is not ruled out at 99 %, as a share or in the unit; older reports have none. */
      upper: z.number().optional(),
      /** About how many pairs would decide; only where they did not. */
      needed: z.int().optional(),
      /** True where fewer pairs than planned were enough. */
      stoppedEarly: z.boolean(),
      /** How many runs of each side were slow, where any were. */
      slow: Sides.optional(),
      /** Middle values of what each run says alone, where `before` and `now` are what all say together. */
      alone: z
        .strictObject({
          /** Of the base, in the metric's unit. */
          base: z.number(),
          /** Of the head, in the metric's unit. */
          head: z.number(),
        })
        .optional(),
    })
    .optional(),
  /** What earlier runs of the base branch say. */
  history: z
    .strictObject({
      /** How `visible` is told: `relative` as a share, `absolute` in the metric's unit. */
      scale: Scale,
      /** How many earlier runs there are. */
      records: z.int(),
      /** The smallest worsening that they could show, as a share or in the unit. */
      visible: z.number().optional(),
    })
    .optional(),
  /** How often each side was looked at, where that is too seldom to fail. */
  looks: Sides.optional(),
  /** Who accepted it, where it would fail or warn otherwise. */
  accepted: AcceptedBy.optional(),
  /** A sentence of the suite: why it is absent, what was excluded. */
  note: z.string().optional(),
});
export type Check = z.infer<typeof Check>;

/** A finding, and what the verdict makes of it. */
export const JudgedFinding = Finding.extend({
  /** How it stands against the baseline. `ignored`: by the config. `unknown`: there is no baseline. */
  state: z.enum(['new', 'still', 'fixed', 'ignored', 'unknown']),
  /** Whether it fails the verdict. */
  failing: z.boolean(),
  /**
   * Why one that may fail does not: it came and went while nothing changed, or it was looked at too seldom to rule
   * that out. `seen` tells of this run then, and `seenBefore` of the baseline.
   */
  doubt: z.enum(['comes-and-goes', 'few-looks']).optional(),
  /** How often the baseline showed it, where it is in doubt. */
  seenBefore: Looks.optional(),
  /** Why the config ignores it. */
  because: z.string().optional(),
  /** The line of a file in the repository that it comes from, where that file is there. */
  place: Place.optional(),
  /** Who accepted it, where it would fail otherwise. */
  accepted: AcceptedBy.optional(),
});
export type JudgedFinding = z.infer<typeof JudgedFinding>;

/** What the run comes to. */
export const Verdict = z.strictObject({
  /**
   * How the whole ended: `fail` when any check at level fail failed or is absent, or a finding fails; `inconclusive`
   * when nothing could be answered; `new` when there is no baseline yet.
   */
  status: z.enum(['pass', 'warn', 'fail', 'inconclusive', 'new']),
  /** How many checks ended in each way. */
  counts: z.record(Status, z.int()),
  /** Every question that was asked, worst first, then in the order of the config. */
  checks: z.array(Check),
  /** Everything wrong that is not a number, of this run and of the baseline. */
  findings: z.array(JudgedFinding),
  /** What failed and warned, folded into what a person acts on, worst first. Older reports have none. */
  causes: z.array(Cause).default([]),
  /** Ignores that matched nothing or are past their date, and the like. */
  warnings: z.array(
    z.strictObject({
      /** The warning, in one sentence. */
      text: z.string(),
      /** Where it stands in the config's file, if it does. */
      place: Place.optional(),
    }),
  ),
  /** What a pull request's config allows more than its base's; absent where nothing was compared. */
  loosened: Loosened.optional(),
});
export type Verdict = z.infer<typeof Verdict>;

/** The verdict before its causes are known. */
export type Judgement = Omit<Verdict, 'causes'>;
