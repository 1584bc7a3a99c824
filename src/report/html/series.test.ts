import { expect, test } from 'vitest';
import { failingReport } from '../sample.fixture.ts';
import { html } from './html.ts';
import { readSeries, seriesChart } from './series.ts';

const encoded = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const point = (t: number, rest: object = {}) => ({
  t,
  requests: 20,
  errors: 0,
  answers: 20,
  p50: 10,
  p95: 30,
  ...rest,
});
const series = (points: readonly unknown[]) => encoded({ schema: 'tidemark.load-series/1', step: 1, points });

test('anything but a series is not drawn', () => {
  const strange = [
    encoded(null),
    encoded([]),
    encoded({ schema: 'other/1', step: 1, points: [point(0), point(1)] }),
    encoded({ schema: 'tidemark.load-series/1', step: 0, points: [point(0), point(1)] }),
    series([]),
    series([point(0)]),
    series([{ t: 'x' }, null, 3]),
    new Uint8Array([0xff, 0xfe]),
    new Uint8Array(),
  ];
  for (const bytes of strange) expect(readSeries(bytes)).toBeUndefined();
});

test('a second without answers is a gap in the latencies, not a zero', () => {
  const read = readSeries(series([point(0), point(1, { p50: null, p95: null }), point(2), point(3)]));
  if (!read) throw new Error('a series');
  const [, path = ''] = /class="path p95" d="([^"]*)"/.exec(seriesChart(read)) ?? [];
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(1);
});

test('errors are marked where they arose and counted', () => {
  const read = readSeries(series([point(0), point(1, { errors: 5 }), point(2)]));
  if (!read) throw new Error('a series');
  const svg = seriesChart(read);
  expect(svg.match(/class="fault"/g)).toHaveLength(1);
  expect(svg).toContain('aria-label="Over 3\u00a0s: at most 20/s, p95 at most 30\u00a0ms, 5 errors"');
});

test('a kept series is a chart of the page and replaces those of its windows', () => {
  const report = failingReport();
  const exhibit = {
    suite: 'api',
    subject: 'browse',
    name: 'series',
    mime: 'application/json',
    sha256: 'e'.repeat(64),
    bytes: 100,
  };
  const chartsOf = (media: ReadonlyMap<string, Uint8Array>) =>
    [
      ...(
        html.render(
          { ...report, run: { ...report.run, exhibits: [...report.run.exhibits, exhibit] } },
          media,
        )[0]?.text ?? ''
      ).matchAll(/<figcaption>([^<]*over time|Over time|Distribution[^<]*) <span/gi),
    ].map(([, what]) => what);
  expect(chartsOf(new Map([['e'.repeat(64), series([point(0), point(1)])]]))).toEqual([
    'Over time',
    'Distribution of api/browse',
  ]);
  expect(chartsOf(new Map())).toEqual(['Distribution of api/browse', 'p95 latency over time']);
});
