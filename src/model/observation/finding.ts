import { z } from 'zod';
import { Family, Unit } from './metric.ts';
import { SubjectId, SuiteName } from './subject.ts';

/** How grave a finding is; `findings.fail-on` of the config says which fail. */
export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** Larger is graver. */
export const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Where an element lies on its page, in CSS pixels. */
export const Box = z.strictObject({
  /** Distance from the page's left edge, in CSS pixels. */
  x: z.number(),
  /** Distance from the page's upper edge, in CSS pixels. */
  y: z.number(),
  /** Width in CSS pixels. */
  width: z.number(),
  /** Height in CSS pixels. */
  height: z.number(),
});
export type Box = z.infer<typeof Box>;

const position = {
  /** Number of the line, from 1. */
  line: z.int().min(1).optional(),
  /** Number of the character in the line, from 1. */
  column: z.int().min(1).optional(),
};

/** A place in a text, by the address it was served from or by a file of the project. */
const Source = z.strictObject({
  /** Address that the text was served from; without its host where that is the target's own. */
  url: z.string().optional(),
  /** Path of a file of the project. */
  file: z.string().optional(),
  ...position,
  /** The same place in what people wrote, where a source map tells it. */
  original: z
    .strictObject({
      /** Name of the file, as the source map has it: `src/cart.ts`. */
      file: z.string(),
      ...position,
    })
    .optional(),
});
export type Source = z.infer<typeof Source>;

/** A number with its unit; a change has its sign. */
const Amount = z.strictObject({
  /** The number, in the unit beside it. */
  value: z.number(),
  unit: Unit,
});
export type Amount = z.infer<typeof Amount>;

/**
 * What was there, by name: `{ text: 'Buy' }`, `{ 'font-size': '19px' }`, `{ bytes: 21345, files: 2 }`; of an element
 * that is read aloud its `role` and accessible `name`, '' where nothing is said. Places and sizes in CSS pixels.
 */
const Facts = z.record(z.string(), z.union([z.string(), z.number()]));
export type Facts = z.infer<typeof Facts>;

/** In how many runs something showed. */
export const Looks = z.strictObject({
  /** How many runs showed it. */
  runs: z.int(),
  /** How many runs there were. */
  of: z.int(),
});

/** Something wrong that is not a number. Code reads its fields, people its sentences. */
export const Finding = z.strictObject({
  suite: SuiteName,
  subject: SubjectId,
  /** What it breaks: `visual/console-error`, `axe/label`, `lighthouse/image-alt`. */
  rule: z.string(),
  severity: Severity,
  /** What is wrong, in one sentence. It may quote the page: escape it where you show it. */
  message: z.string(),
  /**
   * By what the same fault is known again: it holds no number, time or hashed file name that another build would
   * change.
   */
  identity: z.string(),
  /** Address of the page or resource that it is about. */
  url: z.string().optional(),
  /** CSS selector of the element that it is about. */
  selector: z.string().optional(),
  /** Where that element lies on the page. */
  box: Box.optional(),
  /** Where in a script, style or document it comes from. */
  source: Source.optional(),
  /** The resource that it is about, without query and hashes that a build changes: `/assets/app.js`. */
  resource: z.string().optional(),
  /** How much it is: bytes that could be saved, pixels by which a page is too wide, what a resource grew by. */
  amount: Amount.optional(),
  /** What was there before a change; absent where it was added. */
  before: Facts.optional(),
  /** What is there after a change; absent where it is gone. */
  after: Facts.optional(),
  /**
   * What its element looks like, as a digest of those pixels of the picture: an acceptance of the finding is of
   * nothing that looks otherwise.
   */
  digest: z.string().max(64).optional(),
  /**
   * Families of its subject's figures that it moves: `bytes` of a resource that grew (with `amount`, and `files` and
   * `type` in its facts), `paint` of one that keeps the page from being painted, `pixels` of an element that looks
   * other than it did, `errors` of answers that failed.
   */
  explains: z.array(Family).max(20).optional(),
  /** A few lines of detail: the console's text, the axe summary. */
  detail: z.string().optional(),
  /** Address of a page that explains the rule. */
  help: z.string().optional(),
  /**
   * It breaks a rule that somebody wrote down for this project, so that nothing has to be known of a base: it fails
   * unless the base broke the rule too.
   */
  absolute: z.boolean().optional(),
  /** How often it showed, as grave as it is told; absent where there was one run. */
  seen: Looks.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** A finding on its way from a suite; the runner says whose it is. */
export type NewFinding = Omit<Finding, 'suite'>;
