import { z } from 'zod';
import { SubjectId, SuiteName } from '../observation/subject.ts';

/** Runs of the base branch that a report carries. */
export const MOST_RECENT = 12;

/** One run of the base branch. */
const RecentRun = z.strictObject({
  /** When the run began, an ISO 8601 date and time. */
  at: z.iso.datetime(),
  /** The first seven characters of the commit that was measured. */
  sha: z.string().max(40).optional(),
});

/** One figure over the base branch's last runs. */
const RecentFigure = z.strictObject({
  suite: SuiteName,
  subject: SubjectId,
  /** Id of the metric in its suite. */
  metric: z.string(),
  /** One value a run, in the metric's unit; null where that run has none. */
  values: z.array(z.number().nullable()).max(MOST_RECENT),
  /** Number of the value in `values`, counted from 0, from which on the branch itself moved to another level. */
  change: z.int().min(0).optional(),
});

/**
 * What the base branch's own last runs gave on machines like this one, as it is drawn beside a check: `history` of a
 * report.
 */
export const Recent = z.strictObject({
  /** The runs, oldest first. */
  runs: z.array(RecentRun).max(MOST_RECENT),
  /** Figures of which those runs gave values. */
  figures: z.array(RecentFigure),
});
export type Recent = z.infer<typeof Recent>;
