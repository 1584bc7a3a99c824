import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import type { Observation } from '#model/contract/observation.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { ordersGraph } from '../../../fixtures/orders/graph.ts';
import { orderServer } from '../../../fixtures/orders/server.ts';
import { explore } from './suite.ts';

const closing: (() => unknown)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

type Reply = (
  request: IncomingMessage,
  count: number,
) => readonly [status: number, body: unknown] | 'hang up';

async function serverThat(reply: Reply): Promise<string> {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    const answer = reply(request, count);
    if (answer === 'hang up') return void request.socket.destroy();
    response.writeHead(answer[0], { 'content-type': 'application/json' }).end(JSON.stringify(answer[1]));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => (server.closeAllConnections(), server.close()));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
}

interface Ran {
  readonly observation: Observation | undefined;
  readonly error: string;
  readonly partial: Observation | undefined;
}

type More = NonNullable<Parameters<typeof benchFor>[1]>;

async function run(url: string, graph: object, more: More = {}): Promise<Ran> {
  const options = explore.options.parse({ ...ordersGraph, ...graph });
  const [task] = explore.plan(options, { name: 'shop', pages: [], owned: true });
  if (!task) throw new Error('nothing is planned');
  let partial: Observation | undefined;
  const emit = (seen: Observation) => void (partial = seen);
  const bench = { ...benchFor(url, more), emit };
  const [outcome] = await Promise.allSettled([
    explore.measure({ ...task, suite: 'shop', uses: 'explore' }, bench),
  ]);
  return outcome.status === 'fulfilled'
    ? { observation: outcome.value, error: '', partial }
    : { observation: undefined, error: String(outcome.reason.message), partial };
}

const rules = (observation: Observation | undefined): readonly string[] =>
  (observation?.findings ?? []).map(({ rule, severity }) => `${severity} ${rule}`);

/** A graph of one list and one edge. */
const small = {
  probes: { list: { get: '/list' } },
  abstraction: ['$.list'],
  nodes: { start: { assert: '$.list', initial: true } },
  edges: { add: { post: '/list' } },
  invariants: {},
};

test('a target that goes down in the middle is one problem, and what was found before is kept', async () => {
  const gone = await serverThat((request, count) =>
    count > 6 ? 'hang up' : [200, request.method === 'GET' ? [count] : {}],
  );
  const down = await run(gone, small);
  expect(down.error).toMatch(/^POST \/test\/reset, which brings the target to its start, got no answer/);
  expect(down.partial?.measurements.find(({ metric }) => metric === 'states')?.samples).toEqual({
    kind: 'exact',
    values: [3],
  });
  const silent = await serverThat((request, count) =>
    count > 6 && request.url !== '/test/reset' ? 'hang up' : [200, []],
  );
  const wider = { ...small, probes: { ...small.probes, other: { get: '/other' } } };
  expect((await run(silent, wider)).error).toMatch(
    /^http:\S+ gave no answer to 3 requests one after another: /,
  );
});

test('a run that is aborted keeps what it saw, and says what was not tried again', async () => {
  const stop = new AbortController();
  const server = await orderServer(['read-after-delete']);
  closing.push(() => server.close());
  const timer = setInterval(() => server.log.length > 30 && stop.abort(new Error('stopped')), 1);
  const { error, partial } = await run(server.url, {}, { signal: stop.signal }).finally(() =>
    clearInterval(timer),
  );
  expect(error).toBe('stopped');
  expect(rules(partial)).toContain('info explore/flaky');
});

test('an edge that answers differently each time is counted, and is no fault', async () => {
  const url = await serverThat((request, count) =>
    request.method === 'GET' ? [200, []] : [count % 3 === 0 ? 200 : 202, {}],
  );
  const { observation } = await run(url, { ...small, explore: { coverage: 'triples' } });
  expect(rules(observation)).toEqual(['info explore/unsteady']);
});

test('a graph that never ends is ended by its budget', async () => {
  const url = await serverThat((request, count) => [200, request.method === 'GET' ? [count] : {}]);
  const { observation } = await run(url, { ...small, explore: { requests: 50, depth: 100 } });
  expect(rules(observation)).toEqual(['warning explore/not-covered']);
});

test('an edge over nothing, a refused one and a node out of reach are told as warnings', async () => {
  const url = await serverThat((request) => [request.url === '/refused' ? 403 : 200, []]);
  const { observation } = await run(url, {
    ...small,
    nodes: { ...small.nodes, far: { assert: 'count($.list[*]) > 5' } },
    edges: {
      none: { foreach: '$.list[*].id', post: '/list/{it}' },
      refused: { post: '/refused', expect: { status: [200, 403] } },
    },
  });
  expect(observation?.findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: none was never made: its condition held nowhere, or there was nothing to do it to.',
    'warning: refused was refused wherever it was made.',
    'warning: The node far was never reached: its condition held in no state.',
  ]);
});

test('a start that is not the initial node, and none that can be gone back to', async () => {
  const url = await serverThat(() => [200, []]);
  const nodes = { start: { assert: 'count($.list[*]) > 0', initial: true } };
  expect((await run(url, { ...small, nodes })).error).toBe(
    'After its reset the graph is not in its initial node start: count($.list[*]) > 0 does not hold.',
  );
  const refused = await serverThat(() => [500, []]);
  expect((await run(refused, small)).error).toBe(
    'POST /test/reset, which brings the target to its start, was answered with 500.',
  );
});

test('a probe that fails after an edge ends that way, and says so', async () => {
  let broken = false;
  const url = await serverThat((request) => {
    if (request.url === '/test/reset') broken = false;
    if (request.method === 'POST' && request.url === '/list') broken = true;
    return [broken && request.method === 'GET' ? 500 : 200, []];
  });
  const { observation } = await run(url, small);
  expect(observation?.findings[0]?.message).toBe(
    'The probe list answered 500 instead of a status below 400 after add.',
  );
});

test('where state can be brought back it is, and the same is found', async () => {
  const server = await orderServer(['double-refund']);
  closing.push(() => server.close());
  const state = {
    reset: { post: '/test/reset' },
    hook: { save: { post: '/test/save' }, restore: { post: '/test/restore/{mark}' } },
  };
  const { observation } = await run(server.url, { state, explore: { coverage: 'edges' } });
  expect(observation?.findings.map(({ message }) => message)).toEqual([
    'no_over_refund does not hold after create > pay(1) > refund(1) > refund(1).',
  ]);
  expect(observation?.notes?.[0]?.text).toBe("State is brought back by the app's own requests (hook).");
  expect(server.log.some((line) => line.startsWith('POST /test/restore/'))).toBe(true);
});
