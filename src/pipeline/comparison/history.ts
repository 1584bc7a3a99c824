import { entryOf, extended, knownHere } from '#baseline/history/history.ts';
import type { Exhibit } from '#model/observation/exhibit.ts';
import { isTimeSeries, readTimeSeries } from '#model/observation/time-series.ts';
import { runnerClass, type History } from '#model/record/history.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { StoredHistory } from '#model/contract/store.ts';
import { steadinessNotes, trendNotes } from '#report/notes.ts';
import { estimateOf } from '#verdict/checks/estimate.ts';
import type { JudgeInput } from '#verdict/judge-input.ts';
import { unsteadiness } from '#verdict/series/steadiness.ts';
import { trendsOf } from '#verdict/stored/trend.ts';

/** A history with one more run of the base branch, and what that run learnt by comparing the base with itself. */
export function continued(
  history: History | undefined,
  record: RunRecord,
  comparisons?: History['entries'][number]['comparisons'],
): History {
  return extended(history, {
    ...entryOf(record, runnerClass(record.environment), estimateOf),
    ...(comparisons && { comparisons }),
  });
}

/** What machines like this one gave before; undefined where nothing is kept. */
export function knownFor(history: History | undefined, { environment }: RunRecord): JudgeInput['history'] {
  return history && knownHere(history, runnerClass(environment));
}

/** What the base branch's own history says, in sentences; and why it says nothing where it should. */
export function historyNotes({ history, historyFault }: StoredHistory, record: RunRecord): readonly string[] {
  const fault = historyFault === undefined ? [] : [historyFault];
  return history
    ? [...fault, ...trendNotes(trendsOf(history, record, runnerClass(record.environment)))]
    : fault;
}

/** The record with notes on what was not steady while a load went on. What cannot be read says nothing. */
export async function withSteadiness(
  record: RunRecord,
  read: (exhibit: Exhibit) => Promise<Uint8Array>,
): Promise<RunRecord> {
  const notes: RunRecord['notes'] = [];
  for (const exhibit of record.exhibits) {
    if (!isTimeSeries(exhibit)) continue;
    const body = await read(exhibit).catch(() => undefined);
    const series = body && readTimeSeries(body);
    if (!series) continue;
    const course = unsteadiness({
      step: series.step,
      values: series.points.map(({ p50 }) => p50 ?? undefined),
      better: 'lower',
    });
    notes.push(
      ...steadinessNotes(course).map((text) => ({ suite: exhibit.suite, subject: exhibit.subject, text })),
    );
  }
  return notes.length === 0 ? record : { ...record, notes: [...record.notes, ...notes] };
}
