import { expect, test } from 'vitest';
import type { Side } from '#model/contract/suite.ts';
import { contrast } from './contrast.ts';
import type { GraphExhibit } from './exhibit.ts';
import { readStateGraph, stateGraphExhibit, type StateGraph } from '#model/observation/state-graph.ts';
import { drawingOf } from './told/covered.ts';
import { withLost } from './told/lost.ts';
import { picturesOf } from './told/pictures.ts';

type Made = GraphExhibit['transitions'][number];

const made = (edge: string, from: string, to?: string): Made => ({
  edge,
  kind: '',
  from,
  ...(to !== undefined && { to }),
  outcomes: ['200'],
  hangs: false,
});

function side(
  transitions: readonly Made[],
  whole = true,
  keys: readonly string[] = ['a', 'b', 'c'],
  seed = 0,
): Side & { readonly made: readonly Made[] } {
  const states = keys.map((key, depth) => ({ key, title: `state ${key}`, depth }));
  const graph: GraphExhibit = {
    states,
    transitions: [...transitions],
    whole,
    abstraction: ['$.orders'],
    seed,
  };
  return {
    made: transitions,
    target: 'http://127.0.0.1',
    measurements: [],
    findings: [],
    exhibits: [
      {
        suite: 's',
        subject: 'graph',
        name: 'graph',
        mime: 'application/json',
        sha256: 'a'.repeat(64),
        bytes: 1,
      },
    ],
    read: async () => new TextEncoder().encode(JSON.stringify(graph)),
  };
}

const lost = async (now: Side, before: Side) =>
  (await contrast('graph', now, before)).findings.map(({ message, detail }) => [message, detail]);

test('transitions that only the base has are told; behind a broken rule, only those that lead elsewhere', async () => {
  const base = side([made('pay', 'a', 'b'), made('send', 'b', 'c')]);
  expect(await lost(base, base)).toEqual([]);
  expect(await lost(side([made('pay', 'a', 'b')]), base)).toEqual([
    ['send no longer leads where the base does.', 'send: state b → state c'],
  ]);
  expect(await lost(side([made('pay', 'a', 'c'), made('send', 'b', 'c')]), base)).toEqual([
    ['pay no longer leads where the base does.', 'pay: state a → state b'],
  ]);
  expect(await lost(side([made('pay', 'a')]), base)).toEqual([]);
  const unreached = side([made('pay', 'a', 'b')], true, ['a', 'b']);
  expect(await lost(unreached, side([...base.made, made('send', 'c', 'a')]))).toEqual([
    ['send no longer leads where the base does.', 'send: state b → state c'],
  ]);
  expect(await lost(side([], false), base)).toEqual([]);
  // Requests of other values lead to other states.
  expect(await lost(side([made('pay', 'a', 'b')], true, undefined, 7), base)).toEqual([]);
});

test('what hangs on the way to a state is lost where no state has it, and leads where it leads', async () => {
  const read = (from: string, to: string): Made => ({ ...made('read', from, to), hangs: true });
  const pay = made('pay', 'a', 'b');
  const base = side([pay, read('a', 'a'), read('b', 'b')]);
  expect(await lost(side([pay, read('b', 'a')]), base)).toEqual([]);
  // A record that was kept before this was told.
  expect(await lost(side([pay, read('b', 'a')]), side([pay, made('read', 'a', 'a')]))).toEqual([]);
  expect(await lost(side([pay]), base)).toEqual([
    ['read no longer leads where the base does.', 'read: state a → state a\nread: state b → state b'],
  ]);
});

test('what was lost is drawn into the graph of this side, with states that only the base came to', async () => {
  const graphs = ['a', 'b'].map((key, depth) => ({ key, title: `state ${key}`, depth }));
  const drawn = {
    states: graphs,
    edges: [{ from: 's0', to: 's1', labels: ['pay'], failing: false, unsteady: false }],
  };
  const states = drawn.states.map(({ title, depth }, at) => ({
    id: `s${at}`,
    title,
    depth,
    broken: false,
    failing: false,
  }));
  const now: StateGraph = {
    drawing: drawingOf({ states, edges: drawn.edges, hidden: 0 }),
    states: 2,
    transitions: { made: 1, known: 1 },
    pairs: { made: 0, known: 0 },
    whole: true,
    edges: [],
    ways: [],
  };
  const base = [...graphs, { key: 'c', title: 'state c', depth: 2 }];
  const { graph: after, diagram } = withLost(now, { here: { states: graphs }, there: { states: base } }, [
    { edge: 'refund', from: 'a', to: 'b' },
    { edge: 'send', from: 'b', to: 'c' },
  ]);
  expect(after.drawing.boxes.map(({ title, lost: gone }) => [title, gone])).toEqual([
    ['state a', undefined],
    ['state b', undefined],
    ['state c', true],
  ]);
  const lines = after.drawing.lines.map(({ from, to, labels, lost: gone }) => [
    from,
    to,
    labels.join(),
    gone,
  ]);
  expect(lines).toEqual([
    ['s0', 's1', 'pay', undefined],
    ['s0', 's1', 'refund', true],
    ['s1', 'b2', 'send', true],
  ]);
  const [made, beside] = after.drawing.lines.map(({ points: [first] }) => first?.[1] ?? 0);
  expect(made).not.toBe(beside);
  expect(after.lost).toContainEqual({ edge: 'send', from: 'state b', to: 'state c' });
  expect(readStateGraph(stateGraphExhibit(after).body)).toEqual(after);
  const [svg = '', mermaid = ''] = picturesOf(diagram).map(({ body }) => new TextDecoder().decode(body));
  expect([...svg.matchAll(/<g class="lost"><title>([^<]*)/g)].map(([, title]) => title)).toEqual([
    'refund, only the base',
    'send, only the base',
    'state c',
  ]);
  expect(mermaid).toContain('s1 --> b2 : send · only the base\n');
  expect(mermaid).toContain('class b2 lost\n');
});
