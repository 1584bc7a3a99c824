import { z } from 'zod';
import { shown } from '#model/shown.ts';

const Viewport = z.strictObject({
  name: shown(z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes')),
  width: z.int().min(240).max(4096),
  height: z.int().min(240).max(4096),
});
/** CSS pixels. */
export type Viewport = z.infer<typeof Viewport>;

const named = {
  phone: { name: 'phone', width: 390, height: 844 },
  tablet: { name: 'tablet', width: 820, height: 1180 },
  desktop: { name: 'desktop', width: 1280, height: 800 },
} as const satisfies Readonly<Record<string, Viewport>>;

/** What stands under `with` in the config. */
export const Options = z.strictObject({
  pages: z.union([z.literal('all'), z.array(shown(z.string())).min(1)]).default('all'),
  viewports: z
    .array(z.union([z.enum(['phone', 'tablet', 'desktop']), Viewport]))
    .min(1)
    .default(['phone', 'desktop']),
  /** CSS selectors of what may look different every time. */
  mask: z.array(shown(z.string().min(1))).default([]),
  /** 0–1: how different two colours must be to count, as a share of the distance from black to white. */
  threshold: z.number().min(0.01).max(0.5).default(0.05),
  axe: z.union([z.boolean(), z.strictObject({ disable: z.array(shown(z.string())) })]).default(true),
  'full-page': z.boolean().default(true),
});
export type Options = z.infer<typeof Options>;

/** The viewports by size; a name used twice counts once. */
export function viewportsOf(options: Options): readonly Viewport[] {
  const all = options.viewports.map((viewport) =>
    typeof viewport === 'string' ? named[viewport] : viewport,
  );
  return [...new Map(all.map((viewport) => [viewport.name, viewport])).values()];
}
