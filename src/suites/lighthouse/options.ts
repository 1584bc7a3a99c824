import { z } from 'zod';
import { shown } from '#model/shown.ts';
import { goneFrom, looserValue, type LooserOption } from '#model/record/loosening.ts';
import { looserPages } from '../pages.ts';

const Category = z.enum(['performance', 'accessibility', 'best-practices', 'seo']);

/** What stands under `with` in the config. */
export const Options = z.strictObject({
  pages: z.union([z.literal('all'), z.array(shown(z.string())).min(1)]).default('all'),
  devices: z
    .array(z.enum(['mobile', 'desktop']))
    .min(1)
    .default(['mobile']),
  /** Measured loads of a page, each in a fresh profile. */
  runs: z.int().min(1).max(25).default(3),
  /** `provided` is whatever the network gives: too noisy to gate on. */
  throttling: z.enum(['simulate', 'devtools', 'provided']).default('simulate'),
  /** Whose scores and findings are wanted. The numbers of performance are always taken. */
  categories: z.array(Category).min(1).default(['performance', 'accessibility', 'best-practices', 'seo']),
});
export type Options = z.infer<typeof Options>;

/** One page on one device: what a task carries from the plan to the engine. */
export const Input = z.strictObject({
  subject: z.string(),
  path: z.string(),
  as: z.string().optional(),
  device: z.enum(['mobile', 'desktop']),
  throttling: Options.shape.throttling.unwrap(),
  categories: z.array(Category),
  /** True where the trace of one load is all that is wanted: times, and nothing that takes a whole Lighthouse run. */
  direct: z.literal(true).optional(),
});
export type Input = z.infer<typeof Input>;

/** What later options of this suite no longer look at, or look at less often. */
export function looser(before: Options, now: Options): readonly LooserOption[] {
  return [
    ...looserPages(before.pages, now.pages),
    ...goneFrom('devices', before.devices, now.devices),
    ...goneFrom('categories', before.categories, now.categories),
    ...looserValue('runs', [before.runs, now.runs], (was, is) => is < was),
    ...looserValue('throttling', [before.throttling, now.throttling], (was, is) => is !== was),
  ];
}
