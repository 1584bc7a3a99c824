import { expect, test } from 'vitest';
import { emptyHistogram, encode, record, type Histogram } from '#model/observation/histogram.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import { causesOf } from './causes.ts';
import { patternOf } from './shape.ts';
import { check, worldOf } from './world.fixture.ts';

/** Times (ms) of so many requests, the k-th of n by a function of its rank between 0 and 1. */
function times(of: (rank: number) => number, count = 1_000): Histogram {
  const histogram = emptyHistogram();
  for (let at = 0; at < count; at += 1) record(histogram, 1_000 * of((at + 0.5) / count));
  return histogram;
}
const usual = (rank: number) => 20 + 60 * rank ** 2;

test('the same time more at every rank is a fixed wait', () => {
  const { pattern, by } = patternOf(
    times(usual),
    times((rank) => usual(rank) + 250),
  );
  expect(pattern).toBe('fixed-wait');
  expect(by).toBeGreaterThan(245);
  expect(by).toBeLessThan(255);
});

test('the same factor at every rank is more work', () => {
  const { pattern, by } = patternOf(
    times(usual),
    times((rank) => usual(rank) * 3),
  );
  expect(pattern).toBe('more-work');
  expect(by).toBeCloseTo(3, 1);
});

test('a difference above the ninetieth percentile alone comes now and then', () => {
  const { pattern, by } = patternOf(
    times(usual),
    times((rank) => usual(rank) + (rank > 0.93 ? 900 : 0)),
  );
  expect(pattern).toBe('now-and-then');
  expect(by).toBeGreaterThan(850);
});

test.each([
  ['what varies either way', times(usual), times((rank) => usual(rank) * 1.5 + 100 * rank)],
  ['a wait and a factor alike, where all requests took the same', times(() => 100), times(() => 350)],
  ['too few requests', times(usual, 60), times((rank) => usual(rank) + 250, 60)],
  ['what became faster', times(usual), times((rank) => usual(rank) / 2)],
])('no pattern is seen in %s', (_what, base, head) => {
  expect(patternOf(base, head)).toEqual({});
});

const SLOW = 'browse/GET /api/products/1';

/** Both sides of a slow endpoint, with what its first byte waits for more. */
function slower(firstByte: number) {
  const of = (metric: string, histogram: string, quantile: number): Measurement => ({
    suite: 'api',
    subject: SLOW,
    metric,
    samples: { kind: 'histogram', histogram, quantile, windows: [] },
  });
  const side = (more: number, first: number) => ({
    measurements: [of('p50', 'h', 0.5), of('ttfb-p95', 'f', 0.95)],
    histograms: {
      h: encode(times((rank) => usual(rank) + more)),
      f: encode(times((rank) => usual(rank) / 2 + first)),
    },
  });
  return causesOf(
    worldOf({
      checks: [check(`api/${SLOW}/p50#regress`, [35, 285])],
      run: side(250, firstByte),
      base: side(0, 0),
    }),
  );
}

test('a cause says how its times grew, and whether they did before the first byte', () => {
  expect(slower(250)).toMatchObject([{ shape: { pattern: 'fixed-wait', firstByte: true } }]);
  expect(slower(40)[0]?.shape).toMatchObject({ pattern: 'fixed-wait' });
  expect(slower(40)[0]?.shape).not.toHaveProperty('firstByte');
});

test('without the distributions of both sides nothing is said of a shape', () => {
  const [cause] = causesOf(worldOf({ checks: [check(`api/${SLOW}/p50#regress`, [35, 285])] }));
  expect(cause).not.toHaveProperty('shape');
});
