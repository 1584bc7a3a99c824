import { figureKey, type History } from '#model/record/history.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { RunRecord } from '#model/record/run-record.ts';

/** A value that a run of the base branch gave, in the metric's unit. */
export interface Recorded {
  readonly value: number;
  /** Place of its run among those of the course. */
  readonly run: number;
  readonly sha?: string;
}

/** One figure over the runs of the base branch, oldest first. */
export interface Course {
  readonly suite: string;
  readonly subject: Subject;
  readonly metric: Metric;
  readonly records: readonly Recorded[];
}

/** The runs that machines of one class made. */
export function runsOn({ entries }: History, runner: string): History['entries'] {
  return entries.filter((entry) => entry.runner === runner);
}

/** Every figure of a record that earlier runs gave too, measured in the same way, in the record's order. */
export function coursesOf(
  runs: History['entries'],
  { suites, tasks }: Pick<RunRecord, 'suites' | 'tasks'>,
): readonly Course[] {
  return suites.flatMap(({ name: suite, subjects, metrics }) =>
    subjects.flatMap((subject) => {
      const task = tasks.find((one) => one.suite === suite && one.subjects.includes(subject.id));
      if (!task) return [];
      return metrics.flatMap((metric): Course[] => {
        if (metric.contrast === true) return [];
        const key = figureKey({ suite, subject: subject.id, metric: metric.id }, task.hash);
        const records = runs.flatMap(({ estimates, sha }, run) =>
          Object.hasOwn(estimates, key) && estimates[key]
            ? [{ value: estimates[key].value, run, ...(sha !== undefined && { sha }) }]
            : [],
        );
        return records.length === 0 ? [] : [{ suite, subject, metric, records }];
      });
    }),
  );
}
