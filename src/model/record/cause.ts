import { z } from 'zod';
import { Family } from '../observation/metric.ts';
import { SubjectId, SuiteName } from '../observation/subject.ts';

/** Longer names are cut: a selector or a message says no more after that. */
export const MAX_NAME = 300;

/** Names are others' text, and a secret in one may have become a longer mark. */
const Name = z.string().max(4 * MAX_NAME);

/**
 * What kind of thing happened, in the order in which people are told of it. `other`: a figure that somebody bounded and
 * that is no reason by itself, such as a score.
 */
export const CauseKind = z.enum(['unmeasured', 'errors', 'slow', 'resource', 'broken', 'looks', 'other']);
export type CauseKind = z.infer<typeof CauseKind>;

/** What it happened to. */
const Anchor = z.strictObject({
  /** What kind of thing it is. */
  kind: z.enum(['endpoint', 'scenario', 'resource', 'element', 'message', 'page', 'site', 'subject']),
  /**
   * Name of it: `GET /api/products/1`, `browse`, `/assets/app.js`, `#buy`, the message, `/pricing`, `*`, or the
   * subject's id.
   */
  name: Name,
  /** Path of the page, where it shows on one alone. */
  page: Name.optional(),
});
export type Anchor = z.infer<typeof Anchor>;

/** How times of requests grew, seen over their distribution. */
const Shape = z.strictObject({
  /**
   * Which of them grew, and how.
   * - `fixed-wait`: each by the same time
   * - `more-work`: each by the same factor
   * - `now-and-then`: only the slowest.
   */
  pattern: z.enum(['fixed-wait', 'more-work', 'now-and-then']).optional(),
  /** By how much: ms of a `fixed-wait`, a factor of `more-work`, ms at p99 of `now-and-then`. */
  by: z.number().optional(),
  /** True where the first byte came as much later: it is the wait for the answer and not its transfer. */
  firstByte: z.boolean().optional(),
});
export type Shape = z.infer<typeof Shape>;

/**
 * One thing that happened, with all checks and findings that tell of it. A check or finding is in one cause at most;
 * whatever failed is in one.
 */
export const Cause = z.strictObject({
  /** Lasting: the same fault has the same id in the next run, whatever the device, the order or the build. */
  id: z.string().regex(/^[a-z0-9]{1,16}$/),
  kind: CauseKind,
  /** How grave it is: `fail` when anything in it, or its lead, fails the verdict. */
  level: z.enum(['fail', 'warn']),
  anchor: Anchor,
  /** Family of the figures it is about; absent where findings alone tell of it. */
  family: Family.optional(),
  /**
   * Id of the check that tells of it best. Several causes may have the same one, where one figure stands for several
   * elements or resources; it is in the `checks` of one of them.
   */
  lead: z.string().optional(),
  /** Ids of checks: what failed or warned, and what became worse with it. */
  checks: z.array(z.string()),
  /** The findings that tell of it. */
  findings: z.array(
    z.strictObject({
      suite: SuiteName,
      subject: SubjectId,
      /** Identity of the finding. */
      identity: z.string(),
    }),
  ),
  /** Where it shows. */
  subjects: z.array(z.strictObject({ suite: SuiteName, subject: SubjectId })),
  /** How much of the lead's change it explains, 0–1, where that is known. */
  share: z.number().min(0).max(1).optional(),
  shape: Shape.optional(),
});
export type Cause = z.infer<typeof Cause>;
