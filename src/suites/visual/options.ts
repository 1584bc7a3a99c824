import { z } from 'zod';
import { shown } from '#model/shown.ts';
import { collection } from './page/watched.ts';

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

/** What a change of an element that nobody accepted does: it fails, warns, or is only told. */
export const ChangeLevel = z.enum(['fail', 'warn', 'off']);
export type ChangeLevel = z.infer<typeof ChangeLevel>;

/** Kinds of changes; `style` is every watched style that no other kind names. */
export const KINDS = ['text', 'visibility', 'interactivity', 'position', 'size', 'color', 'style'] as const;
export type Kind = (typeof KINDS)[number];

/** A kind of change, or the name of one watched style. */
export const Property = z.enum([
  ...new Set([...KINDS, 'content' as const, ...collection.painted, ...collection.arranged]),
]);

const Rule = z.strictObject({
  /** CSS selector: these elements and all that lies in them. */
  selector: shown(z.string().min(1)),
  /** All of them unless named. */
  properties: z.array(shown(Property)).min(1).optional(),
});

const Changes = z.union([
  ChangeLevel,
  z.strictObject({
    default: ChangeLevel.default('fail'),
    warn: z.array(Rule).default([]),
    ignore: z.array(Rule).default([]),
  }),
]);

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
  /** What a change of an element does that nobody accepted, however few pixels it is. */
  changes: Changes.default('fail'),
  /** Answers that come at about the same time go to the page in the order of their addresses. */
  'ordered-answers': z.boolean().default(true),
});
export type Options = z.infer<typeof Options>;

/** The viewports by size; a name used twice counts once. */
export function viewportsOf(options: Options): readonly Viewport[] {
  const all = options.viewports.map((viewport) =>
    typeof viewport === 'string' ? named[viewport] : viewport,
  );
  return [...new Map(all.map((viewport) => [viewport.name, viewport])).values()];
}

/** A rule about changes of some elements. */
export interface ChangeRule extends z.infer<typeof Rule> {
  readonly level: 'warn' | 'ignore';
}

/** How grave changes are: of all elements, and by the first rule that names one, an ignoring one before a warning. */
export function changesIn({ changes }: Options): {
  readonly level: ChangeLevel;
  readonly rules: readonly ChangeRule[];
} {
  if (typeof changes === 'string') return { level: changes, rules: [] };
  const of = (level: ChangeRule['level']) => changes[level].map((rule) => ({ level, ...rule }));
  return { level: changes.default, rules: [...of('ignore'), ...of('warn')] };
}
