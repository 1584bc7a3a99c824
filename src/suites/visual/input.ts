import { z } from 'zod';
import { ChangeLevel, Property } from './options.ts';

/** How pages are looked at. Where the same page would give another picture, it is raised: then nothing is compared. */
export const WAY = 2;

/** One page in one viewport: what a task carries from the plan to the engine. */
export const Input = z.strictObject({
  way: z.literal(WAY),
  subject: z.string(),
  path: z.string(),
  as: z.string().optional(),
  width: z.int(),
  height: z.int(),
  mask: z.array(z.string()),
  threshold: z.number(),
  /** Ids of axe rules not to run, or false for none at all. */
  axe: z.union([z.literal(false), z.array(z.string())]),
  fullPage: z.boolean(),
  /** How grave changes of elements are; absent where all of them fail. */
  changes: z
    .strictObject({
      level: ChangeLevel,
      rules: z.array(
        z.strictObject({
          level: z.enum(['warn', 'ignore']),
          selector: z.string(),
          properties: z.array(Property).optional(),
        }),
      ),
    })
    .optional(),
  /** Whether answers that come at about the same time go to the page in a fixed order. */
  ordered: z.boolean(),
});
export type Input = z.infer<typeof Input>;

/** CSS selectors of what is masked on every page. */
const ALWAYS_MASKED = ['[data-visual-ignore]', 'video'];

/** Selectors of what may look different every time. */
export const masksOf = ({ mask }: Input): readonly string[] => [...ALWAYS_MASKED, ...mask];
