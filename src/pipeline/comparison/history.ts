import { entryOf, extended, knownHere } from '#baseline/history/history.ts';
import type { Exhibit } from '#model/observation/exhibit.ts';
import { isTimeSeries, readTimeSeries } from '#model/observation/time-series.ts';
import { runnerClass, type History } from '#model/record/history.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Recent } from '#model/record/recent.ts';
import type { StoredHistory } from '#model/contract/store.ts';
import { steadinessNotes, trendNotes } from '#report/notes.ts';
import { estimateOf } from '#verdict/checks/estimate.ts';
import type { JudgeInput } from '#verdict/judge-input.ts';
import { unsteadiness } from '#verdict/series/steadiness.ts';
import { coursesOf, runsOn } from '#verdict/stored/course.ts';
import { recentOf } from '#verdict/stored/recent.ts';
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

/** What the base branch's own history says, in sentences and as it is drawn. */
export interface Told {
  /** Also why it says nothing where it should. */
  readonly notes: readonly string[];
  readonly recent: Recent | undefined;
}

/** What is told of a history beside a run, by runs on machines like the run's own. */
export function toldOf({ history, historyFault }: StoredHistory, record: RunRecord): Told {
  const fault = historyFault === undefined ? [] : [historyFault];
  if (!history) return { notes: fault, recent: undefined };
  const runs = runsOn(history, runnerClass(record.environment));
  const courses = coursesOf(runs, record);
  const trends = trendsOf(courses);
  return { notes: [...fault, ...trendNotes(trends)], recent: recentOf(runs, courses, trends) };
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
