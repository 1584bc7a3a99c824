import { afterAll, describe, expect, test } from 'vitest';
import type { Observation } from '#model/contract/observation.ts';
import { isStateGraph, readStateGraph } from '#model/observation/state-graph.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { ordersGraph } from '../../../fixtures/orders/graph.ts';
import type { OrderFault } from '../../../fixtures/orders/orders.ts';
import { orderServer, type OrderServer } from '../../../fixtures/orders/server.ts';
import { explore } from './suite.ts';

const open: OrderServer[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

interface Explored {
  readonly observation: Observation;
  /** Requests that reached the server. */
  readonly requests: number;
}

async function explored(planted: readonly OrderFault[], options: object): Promise<Explored> {
  const server = await orderServer(planted);
  open.push(server);
  const { plan, measure } = explore;
  const [task] = plan(explore.options.parse({ ...ordersGraph, explore: { time: '10m', ...options } }), {
    name: 'shop',
    pages: [],
    owned: true,
  });
  if (!task) throw new Error('nothing is planned');
  const bench = benchFor(server.url);
  const observation = await measure({ ...task, suite: 'shop', uses: 'explore' }, bench);
  return { observation, requests: server.log.length };
}

const figure = ({ observation }: Explored, metric: string): unknown => {
  const samples = observation.measurements.find((each) => each.metric === metric)?.samples;
  return samples?.kind === 'exact' ? samples.values[0] : samples;
};
const told = ({ observation }: Explored): readonly string[] =>
  observation.findings.map(({ severity, message }) => `${severity}: ${message}`);
/** How many requests had been sent when each finding was first seen. */
const seenAt = ({ observation }: Explored): readonly number[] =>
  observation.findings.map(({ detail }) => Number(/First seen after (\d+) requests/.exec(detail ?? '')?.[1]));

const FOUR = ['double-refund', 'count-after-delete', 'read-after-delete', 'double-payment'] as const;
const WAYS = [
  'error: read_gone(1) answered 200 instead of 404 after create > delete(1).',
  'error: no_double_payment does not hold after create > pay(1) > pay(1).',
  'error: count_is_right does not hold after create > pay(1) > delete(1).',
  'error: no_over_refund does not hold after create > pay(1) > refund(1) > refund(1).',
];

describe('the order server', () => {
  test('by single transitions: nothing on the right one, all four faults on the other', async () => {
    const right = await explored([], { coverage: 'edges' });
    expect([told(right), right.requests]).toEqual([[], 197]);
    expect(['edge-coverage', 'states', 'transitions', 'violations'].map((id) => figure(right, id))).toEqual([
      1, 10, 50, 0,
    ]);
    const wrong = await explored(FOUR, { coverage: 'edges' });
    expect([told(wrong), wrong.requests]).toEqual([WAYS, 192]);
    expect(figure(wrong, 'requests-sent')).toBe(192);
  });

  test('by pairs: nothing on the right one in 900 requests, all four faults by 130', async () => {
    const right = await explored([], { coverage: 'pairs' });
    expect([told(right), right.requests, figure(right, 'pair-coverage')]).toEqual([[], 895, 1]);
    const wrong = await explored(FOUR, { coverage: 'pairs' });
    expect([told(wrong), seenAt(wrong), wrong.requests]).toEqual([WAYS, [18, 35, 44, 58], 538]);
  });

  test.each(FOUR)('a server with %s alone is found out by it, whichever way is gone first', async (fault) => {
    const [way] = told(await explored([fault], { coverage: 'edges', order: 'bfs' }));
    expect(WAYS).toContain(way);
  });

  test('races: nothing on the right one; three on one that is right in sequence', async () => {
    const races = { coverage: 'edges', races: true };
    const right = await explored([], races);
    expect([told(right), right.observation.notes]).toEqual([
      [],
      [{ subject: 'graph', text: '21 of 21 races were run.' }],
    ]);
    expect(told(await explored(['races'], { coverage: 'edges' }))).toEqual([]);
    const atOnce = ', the last two at once; one after the other they do no harm.';
    expect(told(await explored(['races'], races))).toEqual([
      `error: no_double_payment does not hold after create > pay(1) ‖ pay(1)${atOnce}`,
      `error: count_is_right does not hold after create > delete(1) ‖ delete(1)${atOnce}`,
      `error: no_over_refund does not hold after create > pay(1) > refund(1) ‖ refund(1)${atOnce}`,
    ]);
  });

  test('a way alone is gone again, as a finding prints it', async () => {
    const replay = 'create > pay(1) > refund(1) > refund(1)';
    const again = await explored(['double-refund'], { replay });
    expect(told(again)).toEqual([WAYS[3]]);
    expect(again.observation.notes).toEqual([
      { subject: 'graph', text: 'Replayed: create 201, pay(1) 200, refund(1) 200, refund(1) 200.' },
    ]);
    expect(told(await explored([], { replay }))).toEqual([]);
    expect(
      told(await explored(['races'], { replay: 'create > pay(1) > refund(1) || refund(1)' })),
    ).toHaveLength(1);
    await expect(explored([], { replay: 'create > pay(2)' })).rejects.toThrow(
      'The replay cannot go on with pay(2) after create 201',
    );
  });

  test('a budget that is used up says what was not covered', async () => {
    const cut = await explored([], { coverage: 'pairs', requests: 40 });
    const [first] = cut.observation.findings.filter(({ rule }) => rule === 'explore/not-covered');
    expect(first?.message).toBe('The walk used up its requests (requests: 40) before all was covered.');
    expect(first?.detail).toMatch(/Transitions: \d+ of \d+ that are known; pairs: \d+ of \d+\.\n/);
  });

  test('a run keeps a diagram in two forms, the graph, and ways to broken rules as journeys', async () => {
    const { observation } = await explored(['double-refund'], { coverage: 'edges' });
    const text = (name: string): string => {
      const exhibit = observation.exhibits.find((each) => each.name === name);
      return exhibit && 'body' in exhibit ? new TextDecoder().decode(exhibit.body) : '';
    };
    expect(text('state-diagram')).toMatch(/^<svg .*no_over_refund.*<\/svg>\n$/s);
    expect(text('state-diagram-mermaid')).toContain('s0 : empty · count 0\n');
    expect(text('state-diagram-mermaid')).toContain('classDef broken');
    expect(text('journeys')).toContain(
      [
        '"create > pay(1) > refund(1) > refund(1)":',
        '  steps:',
        '    - post: "/test/reset"',
        '    - post: "/orders"',
        '      expect: { status: [201] }',
        '      capture: { orders_1: "$.id" }',
        '    - post: "/orders/${{ vars.orders_1 }}/pay"',
        '      expect: { status: [200,409] }',
      ].join('\n'),
    );
    expect(text('journeys')).toContain('assert: "(count($.body[?@.refunded > @.total]) == 0)');
    const kept = observation.exhibits.find(isStateGraph);
    const graph = kept && 'body' in kept ? readStateGraph(kept.body) : undefined;
    expect(graph).toMatchObject({
      whole: true,
      ways: [{ rule: 'no_over_refund', way: 'create > pay(1) > refund(1) > refund(1)', atOnce: false }],
    });
    expect(graph?.edges.map(({ name }) => name)).toEqual(Object.keys(ordersGraph.edges));
    expect(graph?.edges.every(({ made, accepted }) => made > 0 && accepted <= made)).toBe(true);
    expect(graph?.drawing.boxes.filter(({ broken }) => broken)).toHaveLength(1);
  });
});
