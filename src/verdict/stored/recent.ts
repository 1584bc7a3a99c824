import type { History } from '#model/record/history.ts';
import { MOST_RECENT, type Recent } from '#model/record/recent.ts';
import type { Course } from './course.ts';
import type { Trend } from './trend.ts';

/** Characters of a commit that people know it by. */
const SHORT = 7;

function changeOf({ suite, subject, metric, records }: Course, trends: readonly Trend[]): number | undefined {
  const trend = trends.find(
    (one) => one.suite === suite && one.subject.id === subject.id && one.metric.id === metric.id,
  );
  return trend && records.at(-trend.ago)?.run;
}

/** The last runs of the base branch as a report carries them; undefined where no figure of it was measured before. */
export function recentOf(
  runs: History['entries'],
  courses: readonly Course[],
  trends: readonly Trend[],
): Recent | undefined {
  const from = Math.max(0, runs.length - MOST_RECENT);
  const last = runs.slice(from);
  const figures = courses.flatMap((course): Recent['figures'] => {
    const values = last.map((_, at) => course.records.find(({ run }) => run === from + at)?.value ?? null);
    const change = changeOf(course, trends);
    const { suite, subject, metric } = course;
    return values.every((value) => value === null)
      ? []
      : [
          {
            suite,
            subject: subject.id,
            metric: metric.id,
            values,
            ...(change !== undefined && change >= from && { change: change - from }),
          },
        ];
  });
  if (figures.length === 0) return undefined;
  return {
    runs: last.map(({ at, sha }) => ({ at, ...(sha !== undefined && { sha: sha.slice(0, SHORT) }) })),
    figures,
  };
}
