import { expect, test } from 'vitest';
import type { LooserOption } from '#model/record/loosening.ts';
import { ordersGraph } from '../../fixtures/orders/graph.ts';
import { suites } from './registry.ts';

/** What the suite finds looser in `now`, both as people write them. */
function between(uses: string, before: object, now: object): readonly LooserOption[] {
  const suite = suites.find(({ id }) => id === uses);
  if (!suite?.looser) throw new Error(`${uses} does not tell what is looser`);
  return suite.looser(suite.options.parse(before), suite.options.parse(now));
}

const load = (scenario: object): object => ({ scenarios: { shop: { duration: '10s', ...scenario } } });
const [list, item] = [{ get: '/api/list' }, { get: '/api/item' }];
/** A graph of a description. */
const from = (described: object | string): object => ({
  state: { reset: { post: '/reset' } },
  from: described,
});
const healthy = { ...list, expect: { status: 200, duration: '300ms' } };

const looser: readonly (readonly [string, string, object, object, readonly LooserOption[]])[] = [
  ['pages left out', 'lighthouse', {}, { pages: ['home'] }, [{ key: 'pages', before: 'all', now: 'home' }]],
  ['a page less', 'visual', { pages: ['a', 'b'] }, { pages: ['b'] }, [{ key: 'pages', before: 'a' }]],
  [
    'fewer devices, categories and runs',
    'lighthouse',
    { devices: ['mobile', 'desktop'], runs: 5 },
    { categories: ['seo', 'performance', 'accessibility'], runs: 1 },
    [
      { key: 'devices', before: 'desktop' },
      { key: 'categories', before: 'best-practices' },
      { key: 'runs', before: '5', now: '1' },
    ],
  ],
  [
    'another throttling',
    'lighthouse',
    {},
    { throttling: 'provided' },
    [{ key: 'throttling', before: 'simulate', now: 'provided' }],
  ],
  [
    'a viewport less, a mask and a threshold more',
    'visual',
    {},
    { viewports: ['desktop'], mask: ['.price'], threshold: 0.4, 'full-page': false },
    [
      { key: 'viewports', before: 'phone (390 × 844)' },
      { key: 'mask', now: '.price' },
      { key: 'threshold', before: '0.05', now: '0.4' },
      { key: 'full-page', before: 'true', now: 'false' },
    ],
  ],
  [
    'a viewport of the same name and another size',
    'visual',
    { viewports: [{ name: 'wide', width: 2000, height: 900 }] },
    { viewports: [{ name: 'wide', width: 300, height: 300 }] },
    [{ key: 'viewports', before: 'wide (2000 × 900)' }],
  ],
  [
    'changes that only warn, and of an element that nobody is told of',
    'visual',
    {},
    { changes: { default: 'warn', ignore: [{ selector: '.ad', properties: ['text', 'color'] }] } },
    [
      { key: 'changes', before: 'fail', now: 'warn' },
      { key: 'changes', now: 'ignore .ad (color, text)' },
    ],
  ],
  [
    'a step and a device less',
    'interactions',
    { pages: { home: [{ click: '#a' }, { press: 'Enter' }] }, devices: ['mobile', 'desktop'] },
    { pages: { home: [{ wait: '1s' }, { press: 'Enter' }] } },
    [
      { key: 'pages', before: 'home: click on #a' },
      { key: 'devices', before: 'desktop' },
    ],
  ],
  [
    'a rule, an edge and thoroughness less',
    'explore',
    ordersGraph,
    {
      ...ordersGraph,
      edges: { create: ordersGraph.edges.create },
      invariants: {
        no_over_refund: { ...ordersGraph.invariants.no_over_refund, severity: 'info' },
        count_is_right: { assert: '$.orders' },
      },
      explore: { coverage: 'edges', requests: 10 },
    },
    [
      { key: 'edges', before: 'pay' },
      { key: 'edges', before: 'refund' },
      { key: 'edges', before: 'delete' },
      { key: 'edges', before: 'read_gone' },
      { key: 'invariants', before: 'no_double_payment' },
      { key: 'invariants', before: 'no_5xx' },
      {
        key: 'invariants.count_is_right',
        before: '"count($.orders[*]) == $.count.count"',
        now: '"$.orders"',
      },
      { key: 'invariants.no_over_refund.severity', before: 'error', now: 'info' },
      { key: 'explore.coverage', before: 'pairs', now: 'edges' },
      { key: 'explore.requests', before: '2000', now: '10' },
    ],
  ],
  [
    'less of a description, held less strictly, and without what lets in',
    'explore',
    from({
      openapi: 'a.yaml',
      exclude: ['getC'],
      auth: { token: 'x', key: 'y' },
      headers: { 'x-a': '1' },
      most: 3,
      seed: 'run',
    }),
    from({
      openapi: 'b.yaml',
      include: ['getA'],
      exclude: ['getC', 'getB'],
      auth: { token: 'z' },
      seed: 4,
      rules: { contract: 'off', availability: 'warning', undocumented: 'error' },
    }),
    [
      { key: 'from.openapi', before: 'a.yaml', now: 'b.yaml' },
      { key: 'from.include', before: 'all', now: 'getA' },
      { key: 'from.exclude', before: 'made', now: 'getB' },
      { key: 'from.auth', before: 'key' },
      { key: 'from.headers', before: 'x-a' },
      { key: 'from.seed', before: 'run', now: '4' },
      { key: 'from.most', before: '3', now: '2' },
      { key: 'from.rules.availability', before: 'error', now: 'warning' },
      { key: 'from.rules.contract', before: 'error', now: 'off' },
    ],
  ],
  [
    'a description and an operation of it less',
    'explore',
    from({ openapi: 'a.yaml', include: ['getA', 'getB'] }),
    from({ openapi: 'a.yaml', include: ['getB'] }),
    [{ key: 'from.include', before: 'getA' }],
  ],
  ['no description any more', 'explore', from('a.yaml'), ordersGraph, [{ key: 'from', before: 'a.yaml' }]],
  [
    'steps, an expectation and a journey less, one known to fail, and another go',
    'journey',
    { journeys: { a: { steps: [list, { ...item, expect: { status: 200 } }] }, b: { steps: [list] } } },
    {
      journeys: { a: { steps: [{ ...item, expect: { status: 500 }, 'expect-failure': { status: 500 } }] } },
      retries: 3,
    },
    [
      { key: 'journeys.a.steps', before: 'GET /api/list' },
      { key: 'journeys.a.GET /api/item expect', before: '{"status":200}', now: '{"status":500}' },
      { key: 'journeys.a.GET /api/item expect-failure', now: '500' },
      { key: 'journeys.b', before: 'GET /api/list' },
      { key: 'retries', before: '1', now: '3' },
    ],
  ],
  ['no accessibility', 'visual', {}, { axe: false }, [{ key: 'axe.disable', now: 'all' }]],
  [
    'a rule of accessibility less',
    'visual',
    { axe: { disable: ['a'] } },
    { axe: { disable: ['a', 'b'] } },
    [{ key: 'axe.disable', now: 'b' }],
  ],
  [
    'a scenario less',
    'load',
    {
      scenarios: {
        a: { rate: '5/s', duration: '10s', endpoints: [list] },
        b: { concurrency: 1, duration: '5s', endpoints: [item] },
      },
    },
    { scenarios: { a: { rate: '5/s', duration: '10s', endpoints: [list] } } },
    [{ key: 'scenarios.b', before: 'GET /api/item' }],
  ],
  [
    'an endpoint less',
    'load',
    load({ rate: '5/s', endpoints: [list, item] }),
    load({ rate: '5/s', endpoints: [list] }),
    [{ key: 'scenarios.shop.endpoints', before: 'GET /api/item' }],
  ],
  [
    'any answer expected',
    'load',
    load({ rate: '5/s', endpoints: [healthy] }),
    load({ rate: '5/s', endpoints: [list] }),
    [
      {
        key: 'scenarios.shop.GET /api/list expect',
        before: '{"status":200,"duration":300}',
        now: '{}',
      },
    ],
  ],
  [
    'less load for a shorter time, waited for longer',
    'load',
    load({ rate: '5/s', endpoints: [list] }),
    load({ rate: '1/s', duration: '2s', timeout: '60s', overflow: 'drop', endpoints: [list] }),
    [
      { key: 'scenarios.shop.rate', before: '5/s', now: '1/s' },
      { key: 'scenarios.shop.duration', before: '10000', now: '2000' },
      { key: 'scenarios.shop.timeout', before: '10000', now: '60000' },
      { key: 'scenarios.shop.overflow', before: 'queue', now: 'drop' },
    ],
  ],
  [
    'a rate in the place of many at once',
    'load',
    load({ concurrency: 4, endpoints: [list] }),
    load({ rate: '1/s', endpoints: [list] }),
    [{ key: 'scenarios.shop.concurrency', before: '4', now: '0' }],
  ],
];

test.each(looser)('%s (%s)', (...[, uses, before, now, items]) => {
  expect(between(uses, before, now)).toEqual(items);
});

test.each([
  ['lighthouse', { pages: ['a'], runs: 2 }, { pages: 'all', runs: 9, devices: ['mobile', 'desktop'] }],
  [
    'interactions',
    { pages: { a: [{ click: 'b' }] } },
    { pages: { a: [{ click: 'b' }, { press: 'x' }] }, runs: 5 },
  ],
  [
    'explore',
    from({ openapi: 'a.yaml', include: ['getA'], exclude: ['getB'], most: 1, seed: 3 }),
    from({ openapi: 'a.yaml', auth: { token: 'x' }, headers: { a: 'b' }, rules: { undocumented: 'error' } }),
  ],
  ['visual', { mask: ['.a'], threshold: 0.2, axe: false }, { threshold: 0.1, axe: true }],
  ['load', load({ rate: '5/s', endpoints: [list] }), load({ rate: '9/s', endpoints: [healthy, item] })],
  [
    'journey',
    { journeys: { a: { steps: [list] } } },
    { journeys: { a: { steps: [healthy, item] }, b: { steps: [list] } }, retries: 0 },
  ],
])('what %s looks at beyond, or more sharply, is not looser', (uses, before, now) => {
  expect(between(uses, before, now)).toEqual([]);
});

test('every suite says what is looser', () => {
  for (const { looser: tells } of suites) expect(tells).toBeDefined();
});
