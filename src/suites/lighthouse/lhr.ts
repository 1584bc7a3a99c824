import { z } from 'zod';

const Rect = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });

/** An element as Lighthouse names it. */
const Node = z.object({
  type: z.literal('node'),
  selector: z.string().optional(),
  snippet: z.string().optional(),
  nodeLabel: z.string().optional(),
  explanation: z.string().optional(),
  boundingRect: Rect.optional(),
});

/** A place in a text, lines and columns from 0. `original`: by Lighthouse's own reading of source maps. */
export const SourceLocation = z.object({
  type: z.literal('source-location'),
  url: z.string(),
  line: z.int().min(0),
  column: z.int().min(0),
  original: z.object({ file: z.string(), line: z.int().min(0), column: z.int().min(0) }).optional(),
});
export type SourceLocation = z.infer<typeof SourceLocation>;

/** One row of an audit's table, as far as it says where the fault is and how much it costs. */
export const Row = z.object({
  node: Node.optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  source: SourceLocation.optional().catch(undefined),
  wastedBytes: z.number().optional().catch(undefined),
  wastedMs: z.number().optional().catch(undefined),
});
export type Row = z.infer<typeof Row>;

const Audit = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  score: z.number().nullable(),
  scoreDisplayMode: z.string(),
  numericValue: z.number().optional(),
  displayValue: z.string().optional(),
  explanation: z.string().optional(),
  errorMessage: z.string().optional(),
  details: z.looseObject({ items: z.unknown().optional() }).optional(),
});
export type Audit = z.infer<typeof Audit>;

const Category = z.object({
  title: z.string(),
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number(), group: z.string().optional() })),
});
export type Category = z.infer<typeof Category>;

/** The parts of Lighthouse's result that are read here; everything else stays in the exhibit. */
export const Lhr = z.object({
  lighthouseVersion: z.string(),
  requestedUrl: z.string().optional(),
  finalDisplayedUrl: z.string(),
  runtimeError: z.object({ code: z.string(), message: z.string() }).optional(),
  runWarnings: z.array(z.string()),
  environment: z.object({ benchmarkIndex: z.number() }),
  configSettings: z.object({
    throttlingMethod: z.string(),
    throttling: z.object({ cpuSlowdownMultiplier: z.number() }),
  }),
  audits: z.record(z.string(), Audit),
  categories: z.record(z.string(), Category),
});
export type Lhr = z.infer<typeof Lhr>;

/** The rows of an audit's table that `shape` knows; none where it has no table. */
export function rowsOf<T>(audit: Audit | undefined, shape: z.ZodType<T>): readonly T[] {
  const items = audit?.details?.items;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item) => {
    const row = shape.safeParse(item);
    return row.success ? [row.data] : [];
  });
}
