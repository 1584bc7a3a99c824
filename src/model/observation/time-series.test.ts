import { expect, test } from 'vitest';
import { isTimeSeries, readTimeSeries, timeSeriesExhibit } from './time-series.ts';

const encoded = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const point = (t: number) => ({ t, requests: 20, errors: 0, answers: 20, p50: 10, p95: null });
const schema = 'tidemark.load-series/1';

test('what was kept is read again', () => {
  const series = { step: 1, points: [point(0), point(1)] };
  const exhibit = timeSeriesExhibit(series);
  expect(isTimeSeries(exhibit)).toBe(true);
  expect(readTimeSeries(exhibit.body)).toEqual(series);
});

test('anything else is no series', () => {
  const strange = [
    encoded(null),
    encoded([]),
    encoded({ schema: 'other/1', step: 1, points: [point(0), point(1)] }),
    encoded({ schema, step: 0, points: [point(0), point(1)] }),
    encoded({ schema, step: 1, points: [] }),
    encoded({ schema, step: 1, points: [point(0)] }),
    encoded({ schema, step: 1, points: [{ t: 'x' }, null, 3] }),
    encoded({ schema, step: 1, points: [point(0), { ...point(1), p50: -1 }] }),
    new Uint8Array([0xff, 0xfe]),
    new Uint8Array(),
  ];
  for (const bytes of strange) expect(readTimeSeries(bytes)).toBeUndefined();
  expect(isTimeSeries({ name: 'series', mime: 'image/png' })).toBe(false);
});
