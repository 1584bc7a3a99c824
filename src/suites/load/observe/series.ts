import { count, quantile } from '#model/observation/histogram.ts';
import type { NewExhibit } from '#model/observation/exhibit.ts';
import { timeSeriesExhibit } from '#model/observation/time-series.ts';
import type { Grid } from '../count/grid.ts';
import type { Tally } from '../count/tally.ts';

/** A scenario over time, as an exhibit. */
export function seriesOf(subject: string, tally: Tally, grid: Grid): NewExhibit {
  const step = grid.moment / 1000;
  const points = tally.moments.map((moment, index) => {
    const empty = count(moment.latency) === 0;
    return {
      t: index * step,
      requests: moment.requests,
      errors: moment.errors,
      answers: moment.answers,
      p50: empty ? null : quantile(moment.latency, 0.5),
      p95: empty ? null : quantile(moment.latency, 0.95),
    };
  });
  return { subject, ...timeSeriesExhibit({ step, points }) };
}
