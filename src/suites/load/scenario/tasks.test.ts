import { expect, test } from 'vitest';
import type { z } from 'zod';
import { Failure } from '#model/problem.ts';
import { load } from '../suite.ts';

const products = { get: '/api/products' };
const shared = { name: 'api', pages: [], owned: false };

function planned(scenario: Record<string, unknown>, owned = false) {
  const [task] = load.plan(
    load.options.parse({ scenarios: { browse: { endpoints: [products], ...scenario } } }),
    { ...shared, owned },
  );
  return task;
}

function refused(scenario: Record<string, unknown>): readonly string[] {
  try {
    planned(scenario);
    return [];
  } catch (error) {
    return error instanceof Failure
      ? error.problems.map((one) => `${one.message} ${one.next}`)
      : [String(error)];
  }
}

/** The issues inside of unions too. */
function told(
  issues: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[],
): { path: readonly PropertyKey[]; message: string }[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    const own = [{ path, message: issue.message }];
    if (issue.code === 'invalid_key') return [...own, ...told(issue.issues, path)];
    return issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => told(branch, path)) : own;
  });
}

function mistakes(scenario: Record<string, unknown>): readonly string[] {
  const { error } = load.options.safeParse({ scenarios: { browse: { endpoints: [products], ...scenario } } });
  return told(error?.issues ?? [], []).map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);
}

test('the shortest scenario asks less than anyone may', () => {
  expect(planned({})?.load).toEqual({ rate: 10, connections: 10, seconds: 30, requests: 320, capped: true });
});

test.each([
  ['20/s', 10],
  ['60/s', 30],
  ['600/s', 256],
])('a load of %s has connections for answers of half a second: %i', (rate, connections) => {
  expect(planned({ rate, duration: '10s' }, true)?.load).toMatchObject({ connections });
});

test('a scenario is a task whose subjects are itself and its endpoints', () => {
  const task = planned({
    rate: '15/s',
    duration: '60s',
    endpoints: [
      { ...products, weight: 3 },
      { post: '/api/cart', name: 'add', json: { id: 1 } },
    ],
  });
  expect(task?.id).toBe('api:browse');
  expect(task?.subjects).toEqual([
    { id: 'browse', scenario: 'browse' },
    {
      id: 'browse/GET /api/products',
      scenario: 'browse',
      endpoint: { name: 'GET /api/products', method: 'GET', path: '/api/products' },
      parent: 'browse',
    },
    {
      id: 'browse/add',
      scenario: 'browse',
      endpoint: { name: 'add', method: 'POST', path: '/api/cart' },
      parent: 'browse',
    },
  ]);
  expect(task?.needs).toEqual([]);
  expect(task?.input).toMatchObject({
    distribution: 'weighted',
    endpoints: [
      { weight: 3 },
      { weight: 1, body: '{"id":1}', headers: { 'content-type': 'application/json' } },
    ],
  });
});

test.each([
  [{ rate: '21/s' }, '21 requests a second', 'at most 20'],
  [{ rate: { from: '1/s', to: '30/s' }, duration: '10s' }, '30 requests a second', 'at most 20'],
  [{ concurrency: 11, iterations: 20 }, '11 connections', 'at most 10'],
  [{ concurrency: 2, duration: '61s' }, '61 seconds', 'at most 60'],
  [{ concurrency: 2, iterations: 1001 }, '1001 requests', 'at most 1000'],
  [{ rate: '20/s', duration: '60s' }, '1240 requests (the warm-up counts)', 'at most 1000'],
])('%o is over a cap unless the target is owned', (scenario, asked, cap) => {
  const [said = ''] = refused(scenario);
  expect(said).toContain(asked);
  expect(said).toContain(cap);
  expect(said).toContain('--i-own-this-target <host>');
  expect(planned(scenario, true)?.id).toBe('api:browse');
});

test('every cap that is passed is told at once', () => {
  expect(refused({ rate: '100/s', duration: '2m', connections: 50 })).toHaveLength(4);
});

test('two endpoints of one name are refused', () => {
  expect(refused({ endpoints: [products, products] })[0]).toContain('two endpoints called GET /api/products');
});

test.each([
  [{ rate: '20' }, 'rate: 20 needs a unit: 20/s or 20/m?'],
  [{ duration: 60 }, 'duration: 60 needs a unit: 60ms or 60s?'],
  [{ duration: 'soon' }, 'duration: soon is not a time.'],
  [{ duration: '500ms' }, 'duration: must be at least 1s'],
  [
    { rate: '5/s', concurrency: 3 },
    'concurrency: cannot stand beside rate: a rate does not wait for answers, a concurrency does',
  ],
  [{ iterations: 3 }, 'iterations: counts requests of a concurrency; give one, or a rate with a duration'],
  [
    { endpoints: [{ get: '/', post: '/' }] },
    'endpoints.0: needs one method with its path, e.g. get: /api/products',
  ],
  [
    { endpoints: [{ get: 'api' }] },
    'endpoints.0.get: must begin with / and hold no spaces, e.g. /api/products?page=1',
  ],
  [{ endpoints: [{ get: '/${{ row.id }}' }] }, 'endpoints.0.get: ${{ row.id }} means nothing in a request'],
  [
    { endpoints: [{ get: '/', expect: { body: { 'x.y': 1, '$..': 1 } } }] },
    'endpoints.0.expect.body.x.y: must be contains or a path like $.items[0].name',
  ],
])('%o is told with its place', (scenario, words) => {
  expect(mistakes(scenario).join('\n')).toContain(words);
});

test('300/m is 5 a second and steps add up', () => {
  expect(planned({ rate: '300/m', duration: '1m', warmup: '0s' })?.load).toMatchObject({
    rate: 5,
    seconds: 60,
    requests: 300,
  });
  expect(
    planned({
      rate: {
        steps: [
          { rate: '2/s', for: '5s' },
          { rate: '10/s', for: '10s' },
        ],
      },
      warmup: '0s',
    })?.load,
  ).toMatchObject({ rate: 10, seconds: 15, requests: 110 });
});
