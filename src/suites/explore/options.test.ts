import { describe, expect, test } from 'vitest';
import { ordersGraph } from '../../../fixtures/orders/graph.ts';
import { explore } from './suite.ts';

/** What is said of a graph that differs from the order server's in these keys. */
function mistakes(changes: object): readonly string[] {
  const result = explore.options.safeParse({ ...ordersGraph, ...changes });
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

const edges = (name: string, edge: object) => ({ edges: { ...ordersGraph.edges, [name]: edge } });

describe('a graph with a mistake is refused at its place', () => {
  test.each<[string, object, string]>([
    [
      'no initial node',
      { nodes: { empty: { assert: '$.orders' } } },
      'nodes has no initial node; mark the one that a reset leads to with initial: true',
    ],
    [
      'two initial nodes',
      { nodes: { a: { assert: '$.orders', initial: true }, b: { assert: '$.orders', initial: true } } },
      'nodes.b.initial is the second initial node after a; keep one',
    ],
    [
      'an edge without a method',
      edges('create', { when: '$.orders' }),
      'edges.create needs one method with its path, e.g. get: /api/products',
    ],
    [
      'an unknown function',
      { invariants: { a: { assert: 'eval(1) == 1' } } },
      'invariants.a.assert is no condition: there is no function eval',
    ],
    ['a path that does not parse', { abstraction: ['$.orders['] }, 'abstraction.0 is no JSONPath: '],
    [
      'a probe that is not there',
      { abstraction: ['$.order[*].status'] },
      'abstraction.0 looks at $.order, which is no probe. Did you mean orders?',
    ],
    [
      'a part of the last answer that never is there',
      { invariants: { a: { assert: '!$.last.bodi.error' } } },
      'invariants.a.assert looks at $.last.bodi; there are status, headers, body, edge. Did you mean body?',
    ],
    [
      'a condition on a list that nobody remembers',
      edges('again', { post: '/orders', when: 'count($.vars.lost[*]) == 0' }),
      'edges.again.when looks at $.vars.lost, which no edge remembers.',
    ],
    [
      'a list that nobody remembers',
      edges('read_gone', { get: '/orders/{it}', foreach: '$.vars.lost[*]' }),
      'edges.read_gone.foreach asks for lost, which no edge remembers; add remember: lost to one',
    ],
    [
      '{it} without foreach',
      edges('pay', { post: '/orders/{it}/pay' }),
      'edges.pay has {it} and no foreach; say what it stands for, e.g. foreach: "$.orders[*].id"',
    ],
    [
      'a rule with two conditions',
      { invariants: { a: { assert: '$.orders', empty: '$.orders' } } },
      'invariants.a needs either assert (a condition) or empty (a path that finds nothing)',
    ],
    [
      'a probe that writes',
      { probes: { ...ordersGraph.probes, made: { post: '/orders' } } },
      'probes.made must be a get: a probe changes nothing',
    ],
    [
      'a probe named as what expressions use otherwise',
      { probes: { ...ordersGraph.probes, last: { get: '/last' } } },
      'probes.last is a name that expressions use otherwise; give the probe another',
    ],
  ])('%s', (_, changes, said) => {
    const [first = ''] = mistakes(changes);
    expect(first.slice(0, said.length)).toBe(said);
  });

  test('and one without is not; every mistake is told at once', () => {
    expect(mistakes({})).toEqual([]);
    expect(
      mistakes({ nodes: { empty: { assert: '$.orders' } }, invariants: { a: { assert: '$.nothing' } } }),
    ).toHaveLength(2);
  });

  test('a replay of an edge that is not there', () => {
    const options = explore.options.parse({ ...ordersGraph, explore: { replay: 'create > refnd(1)' } });
    expect(() => explore.plan(options, { name: 'shop', pages: [], owned: true })).toThrow(
      'The replay of shop names refnd, which is no edge. Did you mean refund?',
    );
  });
});
