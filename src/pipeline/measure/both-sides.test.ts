import { expect, test } from 'vitest';
import { emptyHistogram, encode, record } from '#model/observation/histogram.ts';
import { timeSeriesExhibit } from '#model/observation/time-series.ts';
import { stateGraphExhibit } from '#model/observation/state-graph.ts';
import { walkthroughExhibit } from '#model/observation/walkthrough.ts';
import { comparableFigures, coursesOf, pairsOf, seriesOf } from './both-sides.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { graphOf } from '../../../fixtures/situations/graph.ts';

const point = (t: number) => ({ t, requests: 20, errors: 0, answers: 20, p50: 10, p95: 30 });
const [long, short] = [
  { step: 1, points: [point(0), point(1), point(2)] },
  { step: 1, points: [point(0), point(1)] },
];

/** A run whose home page kept bytes as its time series. */
function side(body: Uint8Array) {
  const { name, mime } = timeSeriesExhibit(long);
  const sha256 = 'a'.repeat(64);
  const exhibits = [{ suite: 'web', subject: 'home', name, mime, sha256, bytes: body.length }];
  return { record: recordOf({}, { exhibits }), read: async () => body };
}

test('the time series of base and head stand together where they were measured alike', async () => {
  const [head, base] = [side(timeSeriesExhibit(long).body), side(timeSeriesExhibit(short).body)];
  const place = { suite: 'web', subject: 'home' };
  expect(await seriesOf(head, { ...base, same: new Set(['web:home']) })).toEqual([
    { ...place, head: long, base: short },
  ]);
  expect(await seriesOf(head, { ...base, same: new Set(['web:about']) })).toEqual([{ ...place, head: long }]);
  expect(await seriesOf(head, undefined)).toEqual([{ ...place, head: long }]);
});

test('a series that cannot be read is left out, of one side or of both', async () => {
  const [head, broken] = [side(timeSeriesExhibit(long).body), side(new Uint8Array())];
  const same = new Set(['web:home']);
  expect(await seriesOf(head, { ...broken, same })).toEqual([{ suite: 'web', subject: 'home', head: long }]);
  expect(await seriesOf(broken, { ...head, same })).toEqual([]);
  expect(await seriesOf({ ...head, read: () => Promise.reject(new Error('gone')) }, undefined)).toEqual([]);
});

test('a journey and a graph stand with the base’s; what cannot be read is left out', async () => {
  const steps = (ms: number) => [{ name: 'GET /', branch: [], status: 'passed' as const, ms }];
  const course = (ms: number) => ({
    journey: 'buy',
    branches: [],
    ways: [{ attempts: 1, steps: steps(ms) }],
  });
  const sideOf = (all: readonly ReturnType<typeof walkthroughExhibit | typeof stateGraphExhibit>[]) => {
    const bodies = new Map(all.map(({ body }, at) => [String(at).repeat(64), body]));
    const exhibits = all.map(({ name, mime, body }, at) => {
      const sha256 = String(at).repeat(64);
      return { suite: 'web', subject: 'home', name, mime, sha256, bytes: body.length };
    });
    const read = async ({ sha256 }: { readonly sha256: string }) => bodies.get(sha256) ?? new Uint8Array();
    return { record: recordOf({}, { exhibits }), read };
  };
  const graph = graphOf(3);
  const head = sideOf([walkthroughExhibit(course(9)), stateGraphExhibit(graph)]);
  const base = sideOf([
    walkthroughExhibit(course(5)),
    { ...stateGraphExhibit(graph), body: new Uint8Array(1) },
  ]);
  const place = { suite: 'web', subject: 'home' };
  expect(await coursesOf(head, { ...base, same: new Set(['web:home']) })).toEqual({
    walkthroughs: [{ ...place, head: course(9), base: course(5) }],
    graphs: [{ ...place, head: graph }],
  });
  expect(await coursesOf(sideOf([]), undefined)).toEqual({});
});

/** A histogram of one duration (ms). */
function once(ms: number): string {
  const histogram = emptyHistogram();
  record(histogram, ms * 1000);
  return encode(histogram);
}

test('of a base the figures of tasks that were measured alike go along, with their histograms', () => {
  const samples = (histogram: string) => ({
    kind: 'histogram' as const,
    histogram,
    quantile: 0.5,
    windows: [],
  });
  const base = recordOf(
    {},
    {
      measurements: [
        { suite: 'web', subject: 'home', metric: 'p50', samples: samples('home') },
        { suite: 'web', subject: 'about', metric: 'p50', samples: samples('about') },
      ],
      histograms: { home: once(1), about: once(2), unused: once(3) },
    },
  );
  expect(comparableFigures(base, new Set(['web:home']))).toEqual({
    measurements: [base.measurements[0]],
    histograms: { home: once(1) },
  });
});

test('what a run did not give is null in the pairs, as JSON has no other word for it', () => {
  const figure = { suite: 'web', subject: 'home', metric: 'lcp' };
  const numbers = [{ ...figure, base: [1, undefined], head: [Number.NaN, 2], exact: true }];
  const tallies = [{ ...figure, base: [{ hits: 0, trials: 2 }], head: [{ hits: 1, trials: 2 }] }];
  expect(pairsOf({ numbers, tallies })).toEqual({
    numbers: [{ ...figure, base: [1, null], head: [null, 2], exact: true }],
    tallies,
  });
});
