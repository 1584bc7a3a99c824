import { expect, test } from 'vitest';
import { endpointOf } from '#http/endpoint-options.ts';
import { compileJsonPath } from '#http/json-path.ts';
import { journeyOf, type Step } from './journey.ts';
import { remembered } from './remember.ts';
import type { Edge } from './rules.ts';
import { sourceMistake } from './sources.ts';

// What an answer tells in its headers alone.

const headers = { 'x-order-id': '7', location: '/shops/tea/orders/7?new' };

test('a header is remembered as it is, in whatever letters it is named', () => {
  expect(remembered('$response.header.X-Order-Id', { body: null, headers }, undefined)).toEqual(['7']);
  expect(remembered('$response.header.x-bill-id', { body: null, headers }, undefined)).toEqual([]);
  expect(sourceMistake('$response.header.X-Order-Id')).toBeUndefined();
  expect(sourceMistake('$response.header.')).toContain('no JSONPath');
});

function step(options: object, more: Partial<Step> = {}, value?: unknown): Step {
  const edge = {
    endpoint: endpointOf({ headers: {}, query: {}, expect: {}, ...options }),
    foreach: value === undefined ? undefined : compileJsonPath('$.vars.order[*]'),
  } as Edge;
  return {
    edge,
    thing: value === undefined ? undefined : { value, number: 1 },
    number: 1,
    body: null,
    ...more,
  } as Step;
}

const graph: Parameters<typeof journeyOf>[1] = {
  probes: [],
  state: { strategy: 'auto' },
  asksToReset: false,
  invariants: [],
};

test('each part of a thing of several is captured where it came, and stands where it belongs', () => {
  const thing = { shopId: 'tea', orderId: 7 };
  const log = [
    step({ post: '/orders' }, { headers, body: { order: { id: 7 } } }),
    step({ put: '/shops/{it.shopId}/orders/{it.orderId}', json: { of: '{it.shopId}' } }, {}, thing),
  ];
  expect(journeyOf(log, graph)).toBe(
    [
      '- post: "/orders"',
      '  capture: { order_1_shopId: {"header":"location","regex":"shops/([^/?#]+)"}, order_1_orderId: "$.order.id" }',
      '- put: "/shops/${{ vars.order_1_shopId }}/orders/${{ vars.order_1_orderId }}"',
      '  json: {"of":"${{ vars.order_1_shopId }}"}',
    ].join('\n'),
  );
});

test('a step keeps the headers that it was sent with, but none that says who asks', () => {
  const sent = { 'x-shop': 'tea', authorization: 'Bearer t0k3n', 'x-api-key': 'k3y' };
  const kept = journeyOf([step({ post: '/orders', form: { sku: 'a b' }, headers: sent })], graph);
  expect(kept.split('\n')).toEqual([
    '- post: "/orders"',
    '  body: "sku=a%20b"',
    expect.stringMatching(
      /^ {2}headers: \{"x-shop":"tea","content-type":"application\/x-www-form-urlencoded[^"]*"\}$/,
    ),
  ]);
});

test.each([
  ['7', '{"header":"x-order-id"}'],
  ['tea', '{"header":"location","regex":"shops/([^/?#]+)"}'],
])('the steps that are kept of a way capture %s from the header that told it', (value, capture) => {
  const log = [step({ post: '/orders' }, { headers }), step({ get: '/orders/{it}' }, {}, value)];
  const kept = journeyOf(log, graph);
  expect(kept).toBe(
    ['- post: "/orders"', `  capture: { order_1: ${capture} }`, '- get: "/orders/${{ vars.order_1 }}"'].join(
      '\n',
    ),
  );
});
