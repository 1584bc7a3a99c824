import { expect, test } from 'vitest';
import { count, decode, quantile } from '#model/observation/histogram.ts';
import { addCounts, enter, newCounts } from './count/counts.ts';
import { findingsOf } from './observe/findings.ts';
import { gridOf } from './count/grid.ts';
import { EarlyStop } from './generate/early-stop.ts';
import { ScenarioInput } from './scenario/scenario-input.ts';
import { figuresOf, honestErrors, untrusted } from './observe/measurements.ts';
import { outcomeOf } from './count/outcome.ts';
import type { Row } from './count/rows.ts';
import { tallyOf as figured } from './count/tally.ts';
import { generatorHealthOf } from './generate/generator-health.ts';

const input = ScenarioInput.parse({
  subject: 's',
  model: { kind: 'open', overflow: 'queue', phases: [{ ms: 10_000, from: 40, to: 40 }] },
  connections: 1,
  warmup: 0,
  timeout: 1000,
  gracefulStop: 1000,
  distribution: 'round_robin',
  endpoints: [
    {
      subject: 's/GET /',
      method: 'GET',
      path: '/',
      headers: {},
      weight: 1,
      expect: { statuses: [], headers: [], body: [] },
    },
  ],
});
const grid = gridOf(0, 10_000);
const usual: Row = {
  endpoint: 0,
  at: 0,
  latency: 20_000,
  service: 19_000,
  lag: 500,
  ttfb: 10_000,
  status: 200,
  outcome: 'ok',
};

/** 400 requests, 25 ms apart. */
function tallyOf(row: (index: number) => Partial<Row>) {
  return figured(countsOf(row, () => true));
}

function countsOf(row: (index: number) => Partial<Row>, mine: (index: number) => boolean) {
  const counts = newCounts(grid, 1);
  for (let index = 0; index < 400; index += 1)
    if (mine(index)) enter(counts, { ...usual, at: index * 25, ...row(index) });
  return counts;
}

function figure(tally: ReturnType<typeof tallyOf>, metric: string) {
  const { measurements } = figuresOf(input, tally, grid, 10_000);
  return measurements.find((one) => one.subject === 's' && one.metric === metric)?.samples;
}

test('a percentile points to a histogram and brings one value a window, where a window has enough requests', () => {
  const tally = tallyOf((index) => ({ latency: index * 1000, lag: 0 }));
  const { histograms } = figuresOf(input, tally, grid, 10_000);
  expect(quantile(decode(histograms['s/latency'] ?? ''), 0.5)).toBeCloseTo(199, 0);
  expect(figure(tally, 'p50')).toMatchObject({
    kind: 'histogram',
    histogram: 's/latency',
    quantile: 0.5,
    windows: { length: 10 },
  });
  expect(figure(tally, 'p95')).toMatchObject({ kind: 'histogram', windows: [] });
  expect(figure(tally, 'p99.9')).toEqual({
    kind: 'absent',
    reason: '400 requests are too few for it, it takes 3688',
    few: { histogram: expect.any(String), quantile: 0.999, needs: 3688 },
  });
  expect(figure(tally, 'throughput')).toMatchObject({ kind: 'replicates', values: { length: 10 } });
});

test('answers that only take longer are no fewer a second, and those that cannot keep up are', () => {
  const short = gridOf(500, 2_000);
  const answersOf = (latency: (at: number) => number) => {
    const counts = newCounts(short, 1);
    for (let at = 0; at < 2_500; at += 25) enter(counts, { ...usual, at, latency: latency(at) * 1_000 });
    expect(counts.warm).toBe(20);
    const { measurements } = figuresOf(input, figured(counts), short, 2_000);
    return measurements.find(({ metric }) => metric === 'throughput')?.samples;
  };
  const all = { values: [40, 40], whole: 40 };
  expect(answersOf(() => 3)).toMatchObject(all);
  expect(answersOf(() => 250)).toMatchObject(all);
  // Twenty of the forty that are asked for in a second.
  expect(answersOf((at) => 10 + at)).toMatchObject({ values: [20, 20], whole: 20 });
});

test('an endpoint has a time to its first byte too, and a mean says how many requests it stands for', () => {
  const tally = tallyOf((index) => ({ ttfb: index * 100 }));
  const { measurements, histograms } = figuresOf(input, tally, grid, 10_000);
  const of = (subject: string, metric: string) =>
    measurements.find((one) => one.subject === subject && one.metric === metric)?.samples;
  for (const subject of ['s', 's/GET /']) {
    expect(of(subject, 'ttfb-p95')).toMatchObject({ histogram: `${subject}/ttfb`, quantile: 0.95 });
    expect(quantile(decode(histograms[`${subject}/ttfb`] ?? ''), 0.95)).toBeCloseTo(38, 0);
    expect(of(subject, 'mean')).toMatchObject({ kind: 'replicates', count: 400 });
  }
});

test('two workers count exactly what one would', () => {
  const row = (index: number): Partial<Row> => ({
    latency: index * 37_001,
    ...(index % 9 === 0 && { outcome: 'timeout', status: 0 }),
    ...(index % 10 === 0 && { outcome: 'dropped', status: 0 }),
  });
  const [own, other] = [countsOf(row, (index) => index % 3 === 0), countsOf(row, (index) => index % 3 > 0)];
  addCounts(own, other);
  expect(own).toEqual(countsOf(row, () => true));
  expect(own.rows).toBe(400);
  const { whole, moments } = figured(own);
  expect([...whole.outcomes]).toEqual([
    ['ok', 320],
    ['timeout', 40],
    ['dropped', 40],
  ]);
  expect([
    count(whole.latency),
    moments.reduce((sum, one) => sum + one.requests, 0),
    moments.reduce((sum, one) => sum + one.errors, 0),
  ]).toEqual([360, 400, 80]);
});

test('a hiccup of ours in one request of ten leaves the median judged and takes p95 away', () => {
  const tally = tallyOf((index) => (index % 10 === 0 ? { latency: 80_000, lag: 60_000 } : {}));
  expect(generatorHealthOf(tally, 0.3)).toEqual({ kind: 'fine' });
  expect(figure(tally, 'p50')).toMatchObject({ kind: 'histogram' });
  expect(figure(tally, 'p95')).toEqual({
    kind: 'absent',
    reason:
      'the load generator itself was late: 80.1 ms would be 20 ms without that, ' +
      'so take a quieter machine or a lower rate',
    untrusted: true,
    atMost: expect.closeTo(80.1, 0),
  });
  expect(figure(tally, 'error-rate')).toEqual({ kind: 'proportion', hits: 0, trials: 400 });
});

test('seconds of our own lateness are told as they are read', () => {
  const tally = tallyOf((index) => (index % 10 === 0 ? { latency: 1_220_000, lag: 1_200_000 } : {}));
  expect(figure(tally, 'p95')).toMatchObject({
    reason: expect.stringMatching(/late: 12\d0 ms would be 20 ms/),
  });
});

test('a slow target is no lateness of ours, however long requests waited for a connection', () => {
  const tally = tallyOf((index) => ({ latency: 100_000 + index * 10_000, service: 30_000 }));
  expect(generatorHealthOf(tally, 0.3)).toEqual({ kind: 'fine' });
  expect(figure(tally, 'p95')).toMatchObject({ kind: 'histogram' });
});

test('a target that leaves many requests unanswered is told as the fault of the target, once', () => {
  const tally = tallyOf((index) => (index % 4 === 0 ? { status: 0, outcome: 'unfinished' } : {}));
  const health = generatorHealthOf(tally, 0.3);
  expect(health.kind).toBe('target');
  expect(
    findingsOf({ input, tally, samples: [], health, stop: undefined }).map((one) => [
      one.subject,
      one.rule,
      one.severity,
      one.explains,
    ]),
  ).toEqual([['s', 'load/target-saturated', 'error', ['latency', 'errors', 'throughput']]]);
  expect(figure(tally, 'error-rate')).toEqual({ kind: 'proportion', hits: 100, trials: 400 });
});

test('a few unanswered requests are a warning, not an error', () => {
  const tally = tallyOf((index) => (index % 50 === 0 ? { status: 0, outcome: 'unfinished' } : {}));
  const found = findingsOf({
    input,
    tally,
    samples: [],
    health: generatorHealthOf(tally, 0.3),
    stop: undefined,
  });
  expect(found.map((one) => [one.subject, one.rule, one.severity])).toEqual([
    ['s/GET /', 'load/unfinished', 'warning'],
  ]);
});

test('when we were slow ourselves, errors that only the target can have made still count', () => {
  const rate = (outcome: 'status' | 'timeout') => {
    const tally = tallyOf(() => ({
      latency: 60_000,
      lag: 40_000,
      outcome,
      status: outcome === 'status' ? 500 : 0,
    }));
    const given = untrusted(
      figuresOf(input, tally, grid, 10_000),
      'we were late',
      honestErrors(input, tally),
    );
    return given.measurements.find((one) => one.subject === 's' && one.metric === 'error-rate')?.samples;
  };
  expect(rate('status')).toEqual({ kind: 'proportion', hits: 400, trials: 400 });
  expect(rate('timeout')).toMatchObject({ kind: 'absent', untrusted: true });
});

test('a busy generator and one that was late for most requests are told as ours', () => {
  expect(
    generatorHealthOf(
      tallyOf(() => ({})),
      0.9,
    ),
  ).toMatchObject({ kind: 'ours', why: expect.stringContaining('busy 90 %') });
  const late = tallyOf(() => ({ latency: 60_000, lag: 40_000, outcome: 'timeout', status: 0 }));
  const health = generatorHealthOf(late, 0.1);
  expect(health.kind).toBe('ours');
  expect(
    findingsOf({ input, tally: late, samples: [], health, stop: undefined }).map((one) => [
      one.rule,
      one.severity,
    ]),
  ).toEqual([
    ['load/generator-saturated', 'warning'],
    ['load/timeout', 'warning'],
  ]);
});

test('a rare fault is a warning, and its identity holds no figure', () => {
  const tally = tallyOf((index) => (index === 7 ? { status: 503, outcome: 'status' } : {}));
  const [found] = findingsOf({
    input,
    tally,
    samples: [
      {
        endpoint: 0,
        outcome: 'status',
        rule: '',
        message: 'answered 503 instead of a status below 400',
        cookies: [],
      },
    ],
    health: { kind: 'fine' },
    stop: undefined,
  });
  expect(found).toMatchObject({
    severity: 'warning',
    identity: 's/GET / status',
    explains: ['errors'],
    message:
      '1 of 400 requests had another status than expected: answered 503 instead of a status below 400.',
  });
});

test('a run is ended at status 429 and at fifty failures in a row, not at a flaky answer', () => {
  const stopAfter = (row: (index: number) => Partial<Row>) => {
    const earlyStop = new EarlyStop();
    for (let index = 0; index < 200; index += 1) earlyStop.see({ ...usual, ...row(index) });
    return earlyStop.stop?.kind;
  };
  expect(stopAfter((index) => (index % 2 === 0 ? { status: 429, outcome: 'status' } : {}))).toBe('blocked');
  expect(stopAfter((index) => (index > 100 ? { status: 500, outcome: 'status' } : {}))).toBe('down');
  expect(stopAfter((index) => (index % 10 > 0 ? { status: 500, outcome: 'status' } : {}))).toBeUndefined();
  expect(stopAfter(() => ({ status: 429, outcome: 'ok' }))).toBeUndefined();
});

test('errors of sockets and of TLS are told apart', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code });
  expect(
    [
      'ECONNREFUSED',
      'UND_ERR_SOCKET',
      'ENOTFOUND',
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'HPE_INVALID_CONSTANT',
    ].map((code) => outcomeOf(coded(code))),
  ).toEqual(['refused', 'reset', 'dns', 'tls', 'tls', 'broken']);
  expect(outcomeOf(new AggregateError([coded('ECONNREFUSED')]))).toBe('refused');
});
