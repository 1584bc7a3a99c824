import { z } from 'zod';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** Larger is graver. */
export const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** CSS pixels from the page's top left. */
export const Box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/** Something wrong that is not a number. */
export const Finding = z.strictObject({
  suite: z.string(),
  subject: z.string(),
  /** `visual/console-error`, `axe/label`, `lighthouse/image-alt`. */
  rule: z.string(),
  severity: Severity,
  /** One sentence; text of the page itself may appear in it and is escaped by every reporter. */
  message: z.string(),
  /** Lasting: the same fault has the same identity next week. Never a number, a time or a hashed file name. */
  identity: z.string(),
  url: z.string().optional(),
  selector: z.string().optional(),
  box: Box.optional(),
  /** A few lines of detail: the console's text, the axe summary. */
  detail: z.string().optional(),
  /** Where to read about the rule. */
  help: z.string().optional(),
  /** In how many of the runs it showed. */
  seen: z.strictObject({ runs: z.int(), of: z.int() }).optional(),
});
export type Finding = z.infer<typeof Finding>;
