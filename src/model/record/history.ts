import { z } from 'zod';
import type { Environment } from './run-record.ts';

export const HISTORY_SCHEMA = 'tidemark.history/1';

/** Entries kept; older ones go. */
export const MOST_ENTRIES = 50;

/** One run of the base branch, or one comparison of it with itself. Figures are named by `figureKey`. */
export const HistoryEntry = z.strictObject({
  run: z.string(),
  at: z.iso.datetime(),
  sha: z.string().optional(),
  /** Machines whose times can be set side by side: see `runnerClass`. */
  runner: z.string(),
  /** Value in the metric's unit, and the spread of its replicates (1.4826·MAD) where there are three or more. */
  estimates: z.record(z.string(), z.strictObject({ value: z.number(), spread: z.number().optional() })),
  /**
   * Of an A/A comparison: pairs, spread and shift of their differences on the metric's axis, whether it could
   * have failed, and whether it did.
   */
  comparisons: z
    .record(
      z.string(),
      z.strictObject({
        pairs: z.int(),
        spread: z.number(),
        shift: z.number(),
        gated: z.boolean(),
        alarm: z.boolean(),
      }),
    )
    .optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** A/A comparisons counted whole and figure by figure: an alarm in any figure is one of the comparison. */
export const AlarmCount = z.strictObject({
  comparisons: z.int().min(0),
  alarms: z.int().min(0),
  figures: z.int().min(0),
  figureAlarms: z.int().min(0),
});
export type AlarmCount = z.infer<typeof AlarmCount>;

/** What the base branch measured before, oldest first. Travels with the baseline. */
export const History = z.strictObject({
  schema: z.literal(HISTORY_SCHEMA),
  entries: z.array(HistoryEntry).max(MOST_ENTRIES),
  /** Comparisons of entries that are gone. */
  gone: AlarmCount.optional(),
});
export type History = z.infer<typeof History>;

/** A figure's name in a history: it is another figure once its task is measured in another way. */
export function figureKey(
  one: { readonly suite: string; readonly subject: string; readonly metric: string },
  taskHash: string,
): string {
  return `${one.suite}/${one.subject}/${one.metric}@${taskHash}`;
}

/** The first number in a version: `Google Chrome 141.0.7390.54` and `24.1.0` are 141 and 24. */
function major(version: string | undefined): string {
  return /\d+/.exec(version ?? '')?.[0] ?? 'none';
}

/**
 * Machines of one class give times that can be set side by side: `ubuntu24 x64 AMD EPYC 7763 4 cores node 24
 * chrome 141`.
 */
export function runnerClass({ os, arch, cpu, cores, node, chrome }: Environment): string {
  const image = os.split(' ', 1)[0] ?? os;
  return `${image} ${arch} ${cpu} ${cores} cores node ${major(node)} chrome ${major(chrome)}`;
}

/** The A/A comparisons of an entry, counted. */
export function alarmsIn({ comparisons }: HistoryEntry): AlarmCount {
  const gated = Object.values(comparisons ?? {}).filter((one) => one.gated);
  const figureAlarms = gated.filter(({ alarm }) => alarm).length;
  return gated.length === 0
    ? { comparisons: 0, alarms: 0, figures: 0, figureAlarms: 0 }
    : { comparisons: 1, alarms: Math.min(1, figureAlarms), figures: gated.length, figureAlarms };
}

export function addAlarms(one: AlarmCount, other: AlarmCount): AlarmCount {
  return {
    comparisons: one.comparisons + other.comparisons,
    alarms: one.alarms + other.alarms,
    figures: one.figures + other.figures,
    figureAlarms: one.figureAlarms + other.figureAlarms,
  };
}
