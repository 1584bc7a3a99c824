import { expect, test } from 'vitest';
import type { TimeSeries } from '#model/observation/time-series.ts';
import type { Report } from '#model/record/report.ts';
import { failingReport } from '../../sample/failing.fixture.ts';
import { html } from '../html.ts';
import { seriesChart } from './series-chart.ts';

const svgOf = (sides: Parameters<typeof seriesChart>[0]): string => String(seriesChart(sides));

type Point = TimeSeries['points'][number];
const point = (t: number, rest: Partial<Point> = {}): Point => ({
  t,
  requests: 20,
  errors: 0,
  answers: 20,
  p50: 10,
  p95: 30,
  ...rest,
});
const seriesOf = (...points: Point[]): TimeSeries => ({ step: 1, points });

test('a second without answers is a gap in the latencies, not a zero', () => {
  const head = seriesOf(point(0), point(1, { p50: null, p95: null }), point(2), point(3));
  const [, path = ''] = /class="path p95" d="([^"]*)"/.exec(svgOf({ head })) ?? [];
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(1);
});

test('errors are marked where they arose and counted', () => {
  const svg = svgOf({ head: seriesOf(point(0), point(1, { errors: 5 }), point(2)) });
  expect(svg.match(/class="fault"/g)).toHaveLength(1);
  expect(svg).toContain('aria-label="Over 3\u00a0s: at most 20/s, p95 at most 30\u00a0ms, 5 errors"');
});

test('the base stands beside the run on the same scales, and is said in words', () => {
  const head = seriesOf(point(0), point(1, { p95: 60 }), point(2));
  const [alone, both] = [
    svgOf({ head }),
    svgOf({ head, base: seriesOf(point(0), point(1, { p95: 120 }), point(2), point(3)) }),
  ];
  expect([alone.match(/<path /g)?.length, both.match(/<path /g)?.length]).toEqual([2, 5]);
  expect([alone, both].map((svg) => /latency, up to ([^<]*)</.exec(svg)?.[1])).toEqual([
    '60\u00a0ms',
    '120\u00a0ms',
  ]);
  expect(both).toContain('0 errors; before, over 4\u00a0s: at most 20/s, p95 at most 120\u00a0ms, 0 errors"');
  expect(both).toContain('pale: before');
});

function chartsOf(report: Report): readonly string[] {
  const text = html.render(report, new Map())[0]?.text ?? '';
  return [...text.matchAll(/<figcaption>([^<]*over time|Over time|Distribution[^<]*) <span/gi)].map(
    ([, what = '']) => what,
  );
}

test('a kept series is a chart of the page and replaces those of its windows', () => {
  const report = { ...failingReport(), series: [] };
  const series = [{ suite: 'api', subject: 'browse', head: seriesOf(point(0), point(1)) }];
  expect(chartsOf({ ...report, series })).toEqual(['Over time', 'Distribution of api/browse']);
  expect(chartsOf(report)).toEqual(['Distribution of api/browse', 'p95 latency over time']);
});

test('a distribution and a metric over time show the base where it was measured alike', () => {
  const report = { ...failingReport(), series: [] };
  const { baseline, run } = report;
  if (!baseline.found) throw new Error('the sample has a baseline');
  const bare = { ...baseline, run: { ...baseline.run, measurements: [], histograms: {} } };
  const both = {
    ...baseline,
    run: { ...baseline.run, measurements: run.measurements, histograms: run.histograms },
  };
  const lines = (of: Report['baseline']) =>
    html.render({ ...report, baseline: of }, new Map())[0]?.text.match(/<polyline /g)?.length;
  expect([lines(bare), lines(both)]).toEqual([2, 4]);
});
