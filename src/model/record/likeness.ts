import { z } from 'zod';
import { SubjectId, SuiteName } from '../observation/subject.ts';

/** A name that a build gave anew. */
const Renamed = z.strictObject({
  /** What the base calls it. */
  base: z.string(),
  /** What the head calls it. */
  head: z.string(),
});

/** A place at which two sides differ. */
const Differing = z.strictObject({
  /** Address of the answer, without the page's own host. */
  where: z.string(),
  /** How it differs, in a few words that may hold the page's. */
  how: z.string(),
});

/** Whether a browser received the same for a page from base and head. */
export const PageLikeness = z.strictObject({
  suite: SuiteName,
  subject: SubjectId,
  /**
   * `identical`: every byte, up to names given anew. `late`: but for what was prefetched or came after the page was
   * at rest. `different`: or it could not be told.
   */
  kind: z.enum(['identical', 'late', 'different']),
  /** How many answers the head's page received. */
  responses: z.int().min(0),
  /** Names that were given anew, the first of them. */
  renamed: z.array(Renamed),
  /** How many there are. */
  renamings: z.int().min(0),
  /** The first places that differ. */
  differs: z.array(Differing),
  /** Whether it was taken as unchanged: nothing of it was measured beside its base. */
  proved: z.boolean(),
  /** True where its head was not measured either, since nothing of it could fail. */
  unmeasured: z.literal(true).optional(),
  /** Whether the rule held where an unchanged page was measured in pairs all the same; absent where it was not. */
  tried: z.enum(['held', 'broken']).optional(),
  /** How the servers' answers compare, or why it was measured though identical, in one sentence without its end. */
  note: z.string().optional(),
});
export type PageLikeness = z.infer<typeof PageLikeness>;
