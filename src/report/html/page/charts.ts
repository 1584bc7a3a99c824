import type { Report } from '#model/record/report.ts';
import { counted } from '../../text/format.ts';
import { measurementCharts, type Chart } from '../charts/measurement-charts.ts';
import { seriesCharts } from '../charts/series-chart.ts';

/** A scenario over time with its first distribution beside it; the rest behind a click. */
export function chartsContext(report: Report) {
  const courses = seriesCharts(report);
  const isOf = (course: Chart, { suite, subjectId }: Pick<Chart, 'suite' | 'subjectId'>) =>
    course.suite === suite && course.subjectId === subjectId;
  const others = measurementCharts(report, ({ suite, subject }) =>
    courses.some((course) => isOf(course, { suite, subjectId: subject })),
  );
  if (courses.length === 0) return { charts: others };
  const first = courses.map((course) => others.find((chart) => isOf(course, chart)));
  const moreCharts = others.filter((chart) => !first.includes(chart));
  const charts = courses.flatMap((course, at) => {
    const beside = first[at];
    return [{ ...course, wide: true }, ...(beside ? [beside] : [])];
  });
  return { charts, moreCharts, moreChartsTitle: counted(moreCharts.length, 'more chart') };
}
