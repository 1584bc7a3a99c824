import type { Timeline } from '#model/record/timeline.ts';
import { csv } from '../csv/csv.ts';
import { labelOf } from '../view/subject-label.ts';

/** One line a value: `suite,subject,metric,title,unit,at,commit,value`. */
export function timelineCsv({ runs, figures }: Timeline): string {
  const rows = figures.flatMap(({ suite, subject, metric, points }) =>
    points.map(({ value, run }) => [
      suite,
      labelOf(subject),
      metric.id,
      metric.title,
      metric.unit,
      runs[run]?.at,
      runs[run]?.sha,
      value,
    ]),
  );
  return csv(['suite', 'subject', 'metric', 'title', 'unit', 'at', 'commit', 'value'], rows);
}

/**
 * `tidemark.timeline/1`: `runs` oldest first; of each figure one value a run, null where that run has none, and `moves`
 * with the index of the run at which another level began.
 */
export function timelineJson({ runs, figures, elsewhere }: Timeline, source: string): string {
  const document = {
    schema: 'tidemark.timeline/1',
    source,
    elsewhere,
    runs,
    figures: figures.map(({ suite, subject, metric, points, moves, limit }) => {
      const values = new Map(points.map(({ run, value }) => [run, value]));
      return {
        suite,
        subject: subject.id,
        label: labelOf(subject),
        metric: metric.id,
        title: metric.title,
        unit: metric.unit,
        better: metric.better,
        ...(limit && { limit }),
        values: runs.map((_, run) => values.get(run) ?? null),
        moves: moves.map(({ at, share }) => ({ run: points[at]?.run ?? 0, share })),
      };
    }),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
