import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { Failure } from '#model/problem.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observation } from '#model/contract/observation.ts';
import { benchFor } from '../../../../fixtures/bench.ts';
import { addCounts } from '../count/counts.ts';
import { drive } from './drive.ts';
import { runWorkers } from './workers.ts';
import { gridOf } from '../count/grid.ts';
import { ScenarioInput } from '../scenario/scenario-input.ts';
import { load } from '../suite.ts';
import { tallyOf } from '../count/tally.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<{ origin: string; server: Server }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}

function taskOf(scenario: Record<string, unknown>) {
  const options = load.options.parse({
    scenarios: { s: { warmup: '0s', endpoints: [{ get: '/' }], ...scenario } },
  });
  const [task] = load.plan(options, { name: 'api', pages: [], owned: true });
  if (!task) throw new Error('no task');
  return { ...task, suite: 'api', uses: load.id };
}

function rateFor(rate: string, time: string) {
  return { rate: { steps: [{ rate, for: time }] } };
}

function run(origin: string, scenario: Record<string, unknown>, signal = new AbortController().signal) {
  return drive(
    { input: ScenarioInput.parse(taskOf(scenario).input), origin, headers: ['x-who', 'test'], seed: 1 },
    signal,
    { progress: () => undefined, sample: () => undefined },
  );
}

function bench(target: string, signal = new AbortController().signal): Bench {
  const session = { headers: { 'x-who': 'test' }, cookies: [{ name: 'a', value: 'b' }] };
  return benchFor(target, { signal, session: () => session });
}

test('status 429 ends a run as blocked, and its figures decide nothing', async () => {
  const { origin } = await serve((_request, response) => {
    response.statusCode = 429;
    response.end();
  });
  const seen = await load.measure(taskOf({ rate: '100/s', duration: '20s' }), bench(origin));
  expect(seen.findings.map((one) => [one.rule, one.severity])).toEqual([['load/blocked', 'warning']]);
  expect(seen.measurements.find((one) => one.metric === 'error-rate')?.samples).toEqual({
    kind: 'absent',
    reason: 'the target limits our rate (status 429): let this run in there, or lower the rate',
    untrusted: true,
  });
  expect(seen.futile).toBe('the target limits our rate (status 429)');
});

test('a run that is aborted in the midst emits what it measured by then, and rejects with the reason', async () => {
  const stop = new AbortController();
  const { origin } = await serve((_request, response) => void response.end('ok'));
  const emitted: Observation[] = [];
  let [told, at] = [0, 0];
  const aborted = load.measure(
    taskOf({ rate: '100/s', duration: '600s', warmup: '0s' }),
    benchFor(origin, {
      signal: stop.signal,
      emit: (partial) => emitted.push(partial),
      sample: ({ t, figures }) => {
        told += ((figures['requests-per-second'] ?? 0) * (t - at)) / 1000;
        at = t;
        if (told >= 30) stop.abort(new Error('SIGINT'));
      },
    }),
  );
  await expect(aborted).rejects.toThrow('SIGINT');
  const rate = emitted.at(-1)?.measurements.find(({ metric }) => metric === 'error-rate')?.samples;
  expect(rate).toMatchObject({ kind: 'proportion', hits: 0 });
  expect(rate?.kind === 'proportion' && rate.trials).toBeGreaterThanOrEqual(Math.round(told));
});

test('what nobody had answered when a run was aborted is no error', async () => {
  const stop = new AbortController();
  let asked = 0;
  const { origin } = await serve((_request, response) => {
    asked += 1;
    if (asked === 1) response.end('ok');
  });
  const emitted: Observation[] = [];
  const aborted = load.measure(
    taskOf({ rate: '100/s', duration: '600s', warmup: '0s', connections: 1 }),
    benchFor(origin, {
      signal: stop.signal,
      emit: (partial) => emitted.push(partial),
      progress: () => {
        if (asked === 2) stop.abort(new Error('SIGINT'));
      },
    }),
  );
  await expect(aborted).rejects.toThrow('SIGINT');
  const rate = emitted.at(-1)?.measurements.find(({ metric }) => metric === 'error-rate')?.samples;
  expect(rate).toEqual({ kind: 'proportion', hits: 0, trials: 1 });
});

test('answers that are not as expected are told once an endpoint and kind, without a header value', async () => {
  const requestsSeen: IncomingMessage[] = [];
  const { origin } = await serve((request, response) => {
    requestsSeen.push(request);
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-token', 'sesame');
    response.end(JSON.stringify({ items: [], total: 2 }));
  });
  const expectations = [
    { status: [201, 202] },
    { headers: ['x-missing'] },
    { headers: { 'x-token': 'other' } },
    { body: 'absent words' },
    { body: { '$.items': { length: { min: 1 } } } },
    { body: { '$.total': 2, '$.gone': { exists: false }, '$.items': { length: 0 }, contains: 'items' } },
  ];
  const endpoints = expectations.map((expected, index) => ({
    get: '/',
    name: `e${index}`,
    expect: expected,
  }));
  const seen = await load.measure(taskOf({ concurrency: 1, iterations: 12, endpoints }), bench(origin));
  expect(seen.findings.slice(0, 2).map(({ after }) => after)).toEqual([
    { requests: 2, of: 2, status: 200 },
    { requests: 2, of: 2 },
  ]);
  expect(seen.findings.map((one) => [one.subject, one.rule, one.message])).toEqual([
    [
      's/e0',
      'load/status',
      '2 of 2 requests had another status than expected: answered 200 instead of 201 or 202.',
    ],
    [
      's/e1',
      'load/header',
      '2 of 2 requests lacked a header or had another value in it: the header x-missing is missing.',
    ],
    [
      's/e2',
      'load/header',
      '2 of 2 requests lacked a header or had another value in it: the header x-token is not other.',
    ],
    [
      's/e3',
      'load/body',
      '2 of 2 requests had another body than expected: the body does not contain "absent words".',
    ],
    ['s/e4', 'load/body', '2 of 2 requests had another body than expected: $.items holds 0, fewer than 1.'],
  ]);
  expect(JSON.stringify(seen.findings)).not.toContain('sesame');
  expect(
    seen.measurements.find((one) => one.subject === 's' && one.metric === 'error-rate')?.samples,
  ).toEqual({ kind: 'proportion', hits: 10, trials: 12 });
  expect(requestsSeen[0]?.headers).toMatchObject({ 'x-who': 'test', cookie: 'a=b' });
  expect(requestsSeen[0]?.headers['user-agent']).toMatch(/^tidemark\/\d+\.\d+\.\d+ \(load test\)$/);
});

test('every histogram that a figure points to is there, and the series adds up', async () => {
  const { origin } = await serve((_request, response) => response.end('ok'));
  const seen = await load.measure(taskOf(rateFor('100/s', '1200ms')), bench(origin));
  const pointed = seen.measurements.flatMap(({ samples }) =>
    samples.kind === 'histogram' ? [samples.histogram] : [],
  );
  expect(pointed.filter((name) => seen.histograms?.[name] === undefined)).toEqual([]);
  expect(pointed).toContain('s/lag');
  const [exhibit] = seen.exhibits;
  const series = JSON.parse(
    new TextDecoder().decode(exhibit && 'body' in exhibit ? exhibit.body : undefined),
  );
  expect(series).toMatchObject({
    schema: 'tidemark.load-series/1',
    step: 1,
    points: [
      { t: 0, requests: 100, errors: 0 },
      { t: 1, requests: 20, errors: 0 },
    ],
  });
});

test('a target that refuses every connection is a failure of the target', async () => {
  const { origin, server } = await serve((_request, response) => response.end());
  server.close();
  await once(server, 'close');
  const failed = await load
    .measure(taskOf(rateFor('50/s', '300ms')), bench(origin))
    .catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Failure);
  expect(failed).toMatchObject({
    problems: [
      {
        owner: 'target',
        message: `${origin} did not answer a single request; most were refused a connection.`,
      },
    ],
  });
});

test('an interrupted run rejects with the reason', async () => {
  const { origin } = await serve((_request, response) => response.end('ok'));
  const controller = new AbortController();
  const reason = new Error('Ctrl-C');
  setTimeout(() => controller.abort(reason), 200);
  await expect(
    load.measure(taskOf({ rate: '10/s', duration: '30s' }), bench(origin, controller.signal)),
  ).rejects.toBe(reason);
});

test('two workers send every request of a schedule once between them, and their counts add up', async () => {
  const seen: string[] = [];
  const { origin } = await serve((request, response) => {
    seen.push(request.url ?? '');
    response.end('ok');
  });
  const input = ScenarioInput.parse(
    taskOf({
      ...rateFor('200/s', '300ms'),
      connections: 3,
      endpoints: [{ get: '/', query: { n: '${{ request_number }}' } }],
    }).input,
  );
  const told = new Map<number, number>();
  const listener = {
    ready: () => undefined,
    progress: (part: number, { rows }: { rows: number }) => {
      told.set(part, rows);
      return false;
    },
    cut: () => gridOf(0, 300),
  };
  const {
    due,
    counts: [own, other],
  } = await runWorkers({ input, origin, headers: [], seed: 1 }, 2, listener, new AbortController().signal);
  if (!own || !other) throw new Error('not two workers');
  expect([due, own.rows, other.rows, ...told.values()]).toEqual([60, 30, 30, 30, 30]);
  addCounts(own, other);
  expect([...tallyOf(own).whole.outcomes]).toEqual([['ok', 60]]);
  expect(new Set(seen).size).toBe(60);
});

test('an origin with TLS is spoken to in TLS', async () => {
  const { origin } = await serve((_request, response) => response.end('ok'));
  const { tally } = await run(origin.replace('http:', 'https:'), { concurrency: 1, iterations: 2 });
  expect([...tally.whole.outcomes]).toEqual([['tls', 2]]);
});
