import type { History } from '#model/record/history.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Timeline } from '#model/record/timeline.ts';
import { coursesOf, runsOn } from './course.ts';
import { movesOf } from './trend.ts';

/** A history as it is drawn: every figure of the record, by runs on one class of machines. */
export function timelineOf(
  history: History,
  record: Pick<RunRecord, 'suites' | 'tasks'>,
  runner: string,
): Timeline {
  const runs = runsOn(history, runner);
  return {
    runs: runs.map(({ at, sha }) => ({ at, ...(sha !== undefined && { sha }) })),
    figures: coursesOf(runs, record).map(({ suite, subject, metric, records }) => ({
      suite,
      subject,
      metric,
      points: records.map(({ value, run }) => ({ value, run })),
      moves: metric.role === 'gate' ? movesOf(records) : [],
    })),
    elsewhere: history.entries.length - runs.length,
  };
}
