import {
  addAlarms,
  alarmsIn,
  figureKey,
  History,
  HISTORY_SCHEMA,
  MOST_ENTRIES,
  type AlarmCount,
  type HistoryEntry,
} from '#model/record/history.ts';
import type { Samples } from '#model/observation/measurement.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { StoredHistory } from '#model/contract/store.ts';

/** A history's file, beside the record's. */
export const HISTORY_FILE = 'history.json';
/** Most that its text may take; the oldest entries go first. */
export const MAX_HISTORY_BYTES = 1024 * 1024;

/** How the verdict takes one value for samples, and the spread of their replicates where that can be told. */
export type Estimating = (
  samples: Samples,
  histograms: RunRecord['histograms'],
) => { readonly ok: true; readonly value: number; readonly spread?: number } | { readonly ok: false };

/** Six digits say all that a run can. */
const brief = (value: number): number => Number(value.toPrecision(6));

function estimatesOf(
  { tasks, measurements, histograms }: RunRecord,
  estimate: Estimating,
): HistoryEntry['estimates'] {
  const estimates: HistoryEntry['estimates'] = {};
  for (const { samples, ...figure } of measurements) {
    const task = tasks.find(
      ({ suite, subjects, status }) =>
        suite === figure.suite && status === 'done' && subjects.includes(figure.subject),
    );
    const taken = task ? estimate(samples, histograms) : undefined;
    if (!task || !taken?.ok || !Number.isFinite(taken.value)) continue;
    const { spread } = taken;
    estimates[figureKey(figure, task.hash)] = {
      value: brief(taken.value),
      ...(spread !== undefined && Number.isFinite(spread) && { spread: brief(spread) }),
    };
  }
  return estimates;
}

/** A run of the base branch in its history: one value a figure of what was measured to the end. */
export function entryOf(record: RunRecord, runner: string, estimate: Estimating): HistoryEntry {
  return {
    run: record.id,
    at: record.startedAt,
    ...(record.commit && { sha: record.commit.sha }),
    runner,
    estimates: estimatesOf(record, estimate),
  };
}

/** Without the estimates that the newest run does not give any more; what was compared with itself is kept. */
function current(entry: HistoryEntry, newest: HistoryEntry): HistoryEntry {
  const known = Object.entries(entry.estimates).filter(([key]) => Object.hasOwn(newest.estimates, key));
  return { ...entry, estimates: Object.fromEntries(known) };
}

const isEmpty = ({ estimates, comparisons = {} }: HistoryEntry): boolean =>
  Object.keys(estimates).length + Object.keys(comparisons).length === 0;

/** From the newest back, as many entries as may be kept beside what takes so many bytes. */
function fitting(entries: readonly HistoryEntry[], taken: number): readonly HistoryEntry[] {
  let room = MAX_HISTORY_BYTES - 1024 - taken;
  const kept = entries.slice(-MOST_ENTRIES).toReversed();
  const over = kept.findIndex((entry) => (room -= Buffer.byteLength(JSON.stringify(entry)) + 1) < 0);
  return (over === -1 ? kept : kept.slice(0, over)).toReversed();
}

const none: AlarmCount = { comparisons: 0, alarms: 0, figures: 0, figureAlarms: 0 };

/**
 * The history with one more entry, in the order of time: the newest 50 that fit, of figures that are still measured.
 * An entry of the same run is replaced.
 */
export function extended(history: History | undefined, entry: HistoryEntry): History {
  const before = (history?.entries ?? []).filter(({ run }) => run !== entry.run);
  const measured = Object.keys(entry.estimates).length > 0;
  const all = [...before.map((earlier) => (measured ? current(earlier, entry) : earlier)), entry]
    .filter((earlier) => !isEmpty(earlier))
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const restlessness = history?.restlessness;
  const kept = fitting(all, restlessness ? Buffer.byteLength(JSON.stringify(restlessness)) : 0);
  const gone = all
    .slice(0, all.length - kept.length)
    .map(alarmsIn)
    .reduce(addAlarms, history?.gone ?? none);
  return {
    schema: HISTORY_SCHEMA,
    entries: [...kept],
    ...(gone.comparisons > 0 && { gone }),
    ...(restlessness && { restlessness }),
  };
}

/** What the runs on machines of this class gave, by figure, oldest first. */
export function knownHere(
  history: History | undefined,
  runner: string,
): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  for (const entry of history?.entries ?? []) {
    if (entry.runner !== runner) continue;
    for (const [key, { value }] of Object.entries(entry.estimates))
      known.set(key, [...(known.get(key) ?? []), value]);
  }
  return known;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A history from its file's text. What is damaged or foreign is dropped and said: a new one grows. */
export function historyFrom(body: string | Uint8Array | undefined, place: string): StoredHistory {
  if (body === undefined) return {};
  const dropped = (why: string): StoredHistory => ({
    historyFault: `The history in ${place} was dropped (${why}); a new one begins with the next baseline.`,
  });
  if (body.length > 2 * MAX_HISTORY_BYTES) return dropped('it is larger than any of ours');
  const read = History.safeParse(parsed(typeof body === 'string' ? body : new TextDecoder().decode(body)));
  return read.success ? { history: read.data } : dropped('it is damaged or was not written by this version');
}

/** The text of a history's file. */
export function historyText(history: History): string {
  return `${JSON.stringify(history)}\n`;
}
