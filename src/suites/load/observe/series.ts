import { count, quantile } from '#model/observation/histogram.ts';
import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { Grid } from '../count/grid.ts';
import type { Tally } from '../count/tally.ts';

/** A scenario over time, for a chart. `t`: seconds after the warm-up; latencies in ms of the requests due then, null when there were none. */
interface Series {
  readonly schema: 'tidemark.load-series/1';
  /** Seconds a point stands for. */
  readonly step: number;
  readonly points: readonly {
    readonly t: number;
    /** Due then. */
    readonly requests: number;
    /** Of those. */
    readonly errors: number;
    /** That came then. */
    readonly answers: number;
    readonly p50: number | null;
    readonly p95: number | null;
  }[];
}

/** The exhibit `series` of a scenario. */
export function seriesOf(subject: string, tally: Tally, grid: Grid): NewExhibit {
  const step = grid.moment / 1000;
  const series: Series = {
    schema: 'tidemark.load-series/1',
    step,
    points: tally.moments.map((moment, index) => {
      const empty = count(moment.latency) === 0;
      return {
        t: index * step,
        requests: moment.requests,
        errors: moment.errors,
        answers: moment.answers,
        p50: empty ? null : quantile(moment.latency, 0.5),
        p95: empty ? null : quantile(moment.latency, 0.95),
      };
    }),
  };
  return {
    subject,
    name: 'series',
    mime: 'application/json',
    body: new TextEncoder().encode(JSON.stringify(series)),
  };
}
