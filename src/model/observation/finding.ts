import { z } from 'zod';
import { Family, Unit } from './metric.ts';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** Larger is graver. */
export const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** CSS pixels from the page's top left. */
export const Box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

const position = { line: z.int().min(1).optional(), column: z.int().min(1).optional() };

/** A place in a text, by the address it was served from or by a file of the project; lines and columns from 1. */
const Source = z.strictObject({
  url: z.string().optional(),
  file: z.string().optional(),
  ...position,
  /** The same place in what people wrote, where a source map tells it. */
  original: z.strictObject({ file: z.string(), ...position }).optional(),
});
export type Source = z.infer<typeof Source>;

/** A number with its unit; a change has its sign. */
const Amount = z.strictObject({ value: z.number(), unit: Unit });
export type Amount = z.infer<typeof Amount>;

/**
 * What was there, by name: `{ text: 'Buy' }`, `{ 'font-size': '19px' }`, `{ bytes: 21345, files: 2 }`.
 * Places and sizes in CSS pixels.
 */
const Facts = z.record(z.string(), z.union([z.string(), z.number()]));
export type Facts = z.infer<typeof Facts>;

/** Something wrong that is not a number. Code reads its fields, people its sentences. */
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
  /** Where in a script, style or document it comes from. */
  source: Source.optional(),
  /** Lasting name (model/lasting.ts) of the resource it is about: `/assets/app.js`. */
  resource: z.string().optional(),
  /** How much it is: bytes that could be saved, pixels by which a page is too wide, what a resource grew by. */
  amount: Amount.optional(),
  /** Of a change: what differed, on either side. Only `after`: it was added; only `before`: it is gone. */
  before: Facts.optional(),
  after: Facts.optional(),
  /**
   * Families of its subject's figures that it moves: `bytes` of a resource that grew (with `amount`, and `files` and
   * `type` in its facts), `paint` of one that keeps the page from being painted, `pixels` of an element that looks
   * other than it did, `errors` of answers that failed.
   */
  explains: z.array(Family).max(20).optional(),
  /** A few lines of detail: the console's text, the axe summary. */
  detail: z.string().optional(),
  /** Where to read about the rule. */
  help: z.string().optional(),
  /** In how many of the runs it showed, as grave as it is told; absent where there was one run. */
  seen: z.strictObject({ runs: z.int(), of: z.int() }).optional(),
});
export type Finding = z.infer<typeof Finding>;

/** A finding on its way from a suite; the runner says whose it is. */
export type NewFinding = Omit<Finding, 'suite'>;
