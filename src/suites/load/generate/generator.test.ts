import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { count, quantile } from '#model/observation/histogram.ts';
import { Generator } from './generator.ts';
import { gridOf, plannedMs } from '../count/grid.ts';
import { ScenarioInput } from '../scenario/scenario-input.ts';
import { PlainTransport } from '#system/http/wire/plain-transport.ts';
import { Recorder } from '../count/recorder.ts';
import { load } from '../suite.ts';
import { errors, requests, tallyOf } from '../count/tally.ts';

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

function rateFor(rate: string, time: string) {
  return { rate: { steps: [{ rate, for: time }] } };
}

/** A worker's whole work, in this thread. */
async function run(origin: string, scenario: Record<string, unknown>) {
  const options = load.options.parse({
    scenarios: { s: { warmup: '0s', endpoints: [{ get: '/' }], ...scenario } },
  });
  const [task] = load.plan(options, { name: 'api', pages: [], owned: true });
  const input = ScenarioInput.parse(task?.input);
  const recorder = new Recorder(input);
  const generator = new Generator(
    { input, origin, headers: [], seed: 1, part: 0, parts: 1 },
    (exchange) => new PlainTransport(origin, exchange),
    recorder,
  );
  await generator.run(performance.now());
  expect(recorder.rows).toBe(generator.due);
  const grid = gridOf(input.warmup, plannedMs(input) ?? recorder.last - input.warmup);
  return { ...tallyOf(recorder.counts(grid)), stop: recorder.stop };
}

test('an open model sends every request of its schedule once, on time or not, shared exactly', async () => {
  const seen = new Map<string, number>();
  const { origin } = await serve((request, response) => {
    seen.set(`${request.method} ${request.url}`, (seen.get(`${request.method} ${request.url}`) ?? 0) + 1);
    response.end('ok');
  });
  const tally = await run(origin, {
    ...rateFor('400/s', '500ms'),
    warmup: '100ms',
    endpoints: [
      { get: '/a', weight: 3 },
      { delete: '/b', weight: 1 },
    ],
  });
  expect([tally.warm, requests(tally.whole), errors(tally.whole)]).toEqual([40, 200, 0]);
  expect(tally.endpoints.map(requests)).toEqual([150, 50]);
  expect(seen.get('GET /a')).toBe(180);
  expect(count(tally.whole.latency)).toBe(200);
});

test('a closed model sends exactly its iterations over exactly its connections', async () => {
  const sockets = new Set<unknown>();
  const { origin } = await serve((request, response) => {
    sockets.add(request.socket);
    setTimeout(() => response.end('ok'), 2);
  });
  const tally = await run(origin, {
    concurrency: 3,
    iterations: 100,
    distribution: 'sequential',
    endpoints: [{ get: '/a' }, { get: '/b' }],
  });
  expect(tally.endpoints.map(requests)).toEqual([50, 50]);
  expect(sockets.size).toBe(3);
});

test('latency counts from when a request was due, service from when it was written', async () => {
  let stall: Promise<void> | undefined;
  const { origin } = await serve((request, response) => {
    if (request.url?.endsWith('n=20')) stall = new Promise((resolve) => setTimeout(resolve, 400));
    void (stall ?? Promise.resolve()).then(() => response.end('ok'));
  });
  const tally = await run(origin, {
    ...rateFor('200/s', '500ms'),
    connections: 1,
    endpoints: [{ get: '/', query: { n: '${{ request_number }}' } }],
  });
  expect(requests(tally.whole)).toBe(100);
  expect(quantile(tally.whole.latency, 0.99)).toBeGreaterThan(300);
  // One request waited on the server; all that queued behind it waited for their turn.
  expect(quantile(tally.clocks.service, 0.8)).toBeLessThan(quantile(tally.whole.latency, 0.8));
  expect(quantile(tally.whole.latency, 0.8)).toBeGreaterThan(100);
});

test('a request over its time counts at its limit, and the connection serves the next one', async () => {
  const { origin } = await serve((request, response) => {
    if (request.url !== '/never') response.end('ok');
  });
  const tally = await run(origin, {
    concurrency: 1,
    iterations: 4,
    timeout: '1s',
    endpoints: [{ get: '/never' }, { get: '/ok' }],
  });
  expect([...(tally.endpoints[0]?.outcomes ?? [])]).toEqual([['timeout', 2]]);
  expect([...(tally.endpoints[1]?.outcomes ?? [])]).toEqual([['ok', 2]]);
  expect(quantile(tally.whole.latency, 1)).toBeGreaterThanOrEqual(1_000);
  expect(count(tally.whole.latency)).toBe(4);
});

test('what is not answered at the end is unfinished, what waits beside a busy connection may be dropped', async () => {
  const { origin } = await serve(() => undefined);
  const waiting = await run(origin, { ...rateFor('50/s', '400ms'), connections: 2, 'graceful-stop': '50ms' });
  expect([...waiting.whole.outcomes]).toEqual([['unfinished', 20]]);
  const dropping = await run(origin, {
    ...rateFor('50/s', '400ms'),
    connections: 2,
    overflow: 'drop',
    'graceful-stop': '50ms',
  });
  expect(Object.fromEntries(dropping.whole.outcomes)).toEqual({ dropped: 18, unfinished: 2 });
});

test('no request is lost when the server dies, and the run ends early', async () => {
  let answered = 0;
  const { origin, server } = await serve((_request, response) => {
    answered += 1;
    response.end('ok');
    if (answered === 30) {
      server.close();
      server.closeAllConnections();
    }
  });
  const { stop, ...tally } = await run(origin, { rate: '200/s', duration: '5s' });
  expect(stop?.kind).toBe('down');
  expect(requests(tally.whole)).toBe(tally.rows);
  expect(tally.whole.outcomes.get('ok')).toBeGreaterThan(20);
  expect(tally.whole.outcomes.get('refused')).toBeGreaterThan(20);
});

test('an idle connection that the server closed is opened anew without an error', async () => {
  const { origin } = await serve((request, response) => {
    response.end('ok');
    setTimeout(() => request.socket.destroy(), 20);
  });
  const tally = await run(origin, { ...rateFor('30/s', '500ms'), connections: 1 });
  expect(errors(tally.whole)).toBe(0);
});
