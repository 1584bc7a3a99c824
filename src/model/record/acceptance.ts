import { z } from 'zod';
import { Finding } from '../observation/finding.ts';

export const ACCEPTANCE_SCHEMA = 'tidemark.acceptance/1';

/** Most that one command accepts. */
export const MAX_ACCEPTED = 2_000;

const name = z.string().max(1_000);
const place = { suite: name, subject: name };

/**
 * What can be accepted, so narrowly told that anything else is not it: pictures by the sha256 of all of a subject's
 * (in hex, sorted), a number of one metric, a finding by all that it says.
 */
export const Claim = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('picture'),
    ...place,
    pictures: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .min(1)
      .max(50),
  }),
  z.strictObject({ kind: z.literal('number'), ...place, metric: name, value: z.number() }),
  z.strictObject({
    kind: z.literal('finding'),
    ...place,
    ...Finding.pick({
      rule: true,
      severity: true,
      identity: true,
      message: true,
      amount: true,
      before: true,
      after: true,
      digest: true,
    }).shape,
  }),
]);
export type Claim = z.infer<typeof Claim>;

/** Who accepted something, and the commit at which it was seen. */
export const AcceptedBy = z.strictObject({
  /** Login of the person on GitHub. */
  by: z.string().max(100),
  /** SHA of the commit at which it was seen. */
  sha: z.string().max(64),
});
export type AcceptedBy = z.infer<typeof AcceptedBy>;

/**
 * What somebody accepted: in a pull request, kept as an artifact of the run that answered, or on a machine, kept beside
 * the baseline.
 */
export const Acceptance = z.strictObject({
  schema: z.literal(ACCEPTANCE_SCHEMA),
  /** Number of the pull request; absent where it was accepted on a machine. */
  pr: z.int().min(1).optional(),
  ...AcceptedBy.shape,
  by: AcceptedBy.shape.by.min(1),
  /** When it was said, ISO 8601. */
  at: z.string().max(40),
  /** `key`: that of the check whose report showed it. */
  accepted: z.array(z.strictObject({ key: z.string().max(100), claim: Claim })).max(MAX_ACCEPTED),
});
export type Acceptance = z.infer<typeof Acceptance>;

/** One thing that was accepted, and by whom. */
export interface Accepted extends AcceptedBy {
  readonly claim: Claim;
}
