import { z } from 'zod';
import { Restlessness } from './restlessness.ts';
import type { Environment } from './run-record.ts';

export const HISTORY_SCHEMA = 'tidemark.history/1';

/** Entries kept; older ones go. */
export const MOST_ENTRIES = 50;

/** One run of the base branch, or one comparison of it with itself. */
export const HistoryEntry = z.strictObject({
  /** Id of the run. */
  run: z.string(),
  /** When it began, ISO 8601. */
  at: z.iso.datetime(),
  /** SHA of the commit, where it is known. */
  sha: z.string().optional(),
  /** Class of the machine; times of one class can be set side by side. */
  runner: z.string(),
  /** The figures, each by its name `suite/subject/metric@hash of the task`. */
  estimates: z.record(
    z.string(),
    z.strictObject({
      /** Value in the metric's unit. */
      value: z.number(),
      /** Spread of its repeats (1.4826·MAD) in the metric's unit, where there are three or more. */
      spread: z.number().optional(),
    }),
  ),
  /** How the base differed from itself, by the names of figures; absent where it was not compared with itself. */
  comparisons: z
    .record(
      z.string(),
      z.strictObject({
        /** How many pairs were measured. */
        pairs: z.int(),
        /** Spread of the pairs' differences: of logarithms where the metric is compared by ratio, else in its unit. */
        spread: z.number(),
        /** Shift of the pairs' differences: of logarithms where the metric is compared by ratio, else in its unit. */
        shift: z.number(),
        /** True where it could have failed. */
        gated: z.boolean(),
        /** True where it did, which was a false alarm. */
        alarm: z.boolean(),
      }),
    )
    .optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** A/A comparisons counted whole and figure by figure: an alarm in any figure is one of the comparison. */
export const AlarmCount = z.strictObject({
  /** How many comparisons there were. */
  comparisons: z.int().min(0),
  /** How many of them had an alarm. */
  alarms: z.int().min(0),
  /** How many figures were compared in all of them. */
  figures: z.int().min(0),
  /** How many of those had an alarm. */
  figureAlarms: z.int().min(0),
});
export type AlarmCount = z.infer<typeof AlarmCount>;

/** What the base branch measured before, oldest first. Travels with the baseline. */
export const History = z.strictObject({
  /** Name and version of this format. */
  schema: z.literal(HISTORY_SCHEMA),
  /** The runs, oldest first. */
  entries: z.array(HistoryEntry).max(MOST_ENTRIES),
  /** Counts of comparisons whose entries are gone. */
  gone: AlarmCount.optional(),
  /** What moved by itself in the newest runs; absent in older histories. */
  restlessness: z.array(Restlessness).optional(),
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
 * chrome 141 headless shell`. A Chrome without windows is another one than the whole.
 */
export function runnerClass({ os, arch, cpu, cores, node, chrome }: Environment): string {
  const image = os.split(' ', 1)[0] ?? os;
  const kind = /\d (headless shell)$/.exec(chrome ?? '')?.[1];
  const browser = ['chrome', major(chrome), kind].filter((word) => word !== undefined).join(' ');
  return `${image} ${arch} ${cpu} ${cores} cores node ${major(node)} ${browser}`;
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
