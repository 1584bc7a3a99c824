import { expect, test } from 'vitest';
import { Failure } from '#model/problem.ts';
import type { Task } from '#model/task.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

const API = `
openapi: 3.1.0
servers: [{ url: /api }]
paths:
  /orders:
    post: { operationId: createOrder, responses: { '201': { description: made } } }
  /shops/{shop}/orders/{orderId}:
    get: { operationId: readOrder, responses: { '200': { description: it } } }
`;
const read = async (name: string) => (name === 'api.yaml' ? new TextEncoder().encode(API) : undefined);

function planned(...steps: readonly object[]): Task {
  const options = journey.options.parse({ retries: 0, openapi: 'api.yaml', journeys: { buy: { steps } } });
  const placeOf = (path: readonly (string | number)[]) => ({
    file: 'tidemark.yml',
    line: 10 + Number(path.at(-2)),
    column: path.at(-1) === 'operation' ? 3 : 1,
  });
  const [task] = journey.plan(options, { name: 'flows', pages: [], owned: true, placeOf });
  if (!task) throw new Error('nothing was planned');
  return { ...task, suite: 'flows', uses: 'journey' };
}

/** What is told of steps that name operations, and what they ask for. */
async function gone(...steps: readonly object[]) {
  const asked: string[] = [];
  const target = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
    response.end('{"id":"o/1"}');
  });
  const bench = { ...benchFor(target), project: { read } };
  const { findings } = await measure(planned(...steps), bench);
  return { told: findings.map(({ message }) => message), asked };
}

const create = { operation: 'createOrder', json: { sku: 'abc' }, capture: { order: '$.id' } };

test('a step is an operation by its id: its method, its path with params, the first server before it', async () => {
  const params = { shop: 'tea & co', orderId: '${{ vars.order }}' };
  const query = { full: true };
  const { told, asked } = await gone(create, {
    operation: 'readOrder',
    params,
    query,
    expect: { status: 200, contract: 'openapi' },
  });
  expect(told).toEqual([]);
  expect(asked).toEqual(['POST /api/orders', 'GET /api/shops/tea%20%26%20co/orders/o%2F1?full=true']);
});

test('a step that fails goes by the operation', async () => {
  const { told } = await gone({ ...create, expect: { status: 200 } });
  expect(told).toEqual(['Operation createOrder answered 201 instead of 200.']);
});

const contract = { contract: 'openapi' };

test('all that the description does not know is told before anything is asked, each on its line', async () => {
  const task = planned(
    create,
    { operation: 'createOder' },
    { operation: 'readOrder', params: { shop: 1 } },
    { get: '/api/bills', expect: contract },
    { get: '/api/bills?all', expect: contract },
    { get: '/api/orders/${{ vars.order }}', expect: contract },
    { get: '/api/old', follow: true, expect: contract },
    { get: '/api/odd', expect: contract, 'expect-failure': { status: 500 } },
    { post: '/api/orders', json: {}, expect: contract },
  );
  const failed: unknown = await journey.foresee?.(task, { read }).catch((error: unknown) => error);
  const problems = failed instanceof Failure ? failed.problems : [];
  expect(problems.map(({ place, message }) => `${place?.line} ${message}`)).toEqual([
    '11 api.yaml has no operation createOder. Did you mean createOrder?',
    '12 The operation readOrder (GET /api/shops/{shop}/orders/{orderId}) asks for orderId.',
    '13 api.yaml describes no GET /api/bills.',
  ]);
  expect(await journey.foresee?.(planned(create), { read })).toEqual([]);
});

test.each([
  [{ operation: 'createOder' }, 'api.yaml has no operation createOder. Did you mean createOrder?'],
  [
    { operation: 'readOrder', params: { shop: 1 } },
    'The operation readOrder (GET /api/shops/{shop}/orders/{orderId}) asks for orderId.',
  ],
  [
    { operation: 'readOrder', params: { shop: 1, orderId: 2, full: true } },
    'The path of readOrder (/api/shops/{shop}/orders/{orderId}) has no full.',
  ],
])('%j is a mistake on the line of the step', async (step, message) => {
  const failed: unknown = await gone(create, step).catch((error: unknown) => error);
  expect(failed instanceof Failure ? failed.problems : failed).toMatchObject([
    { owner: 'config', message, place: { line: 11, column: 3 } },
  ]);
});

test.each([
  [
    { operation: 'a', get: '/a' },
    'api.yaml',
    'operation is an operation and a request; remove operation or get',
  ],
  [{ get: '/a', params: { b: 1 } }, 'api.yaml', 'params goes with operation alone; write it into the path'],
  [{ operation: 'a', wait: '1s' }, 'api.yaml', ' does several things at once; make each a step of its own'],
  [
    { operation: 'a' },
    undefined,
    'operation is looked up in a description, and none is named; write openapi: openapi.yaml beside the journeys',
  ],
])('%j is a mistake when the file is read', (step, openapi, message) => {
  const options = { journeys: { buy: { steps: [step] } }, ...(openapi !== undefined && { openapi }) };
  const { error } = journey.options.safeParse(options);
  expect(error?.issues.map((issue) => `${issue.path.slice(4).join('.')} ${issue.message}`)).toEqual([
    message,
  ]);
});
