import { expect, test } from 'vitest';
import type { Side } from '#model/contract/suite.ts';
import { contrast } from './contrast.ts';
import type { GraphExhibit } from './exhibit.ts';

type Made = GraphExhibit['transitions'][number];

const made = (edge: string, from: string, to?: string): Made => ({
  edge,
  kind: '',
  from,
  ...(to !== undefined && { to }),
  outcomes: ['200'],
});

function side(transitions: readonly Made[], whole = true): Side {
  const states = ['a', 'b', 'c'].map((key, depth) => ({ key, title: `state ${key}`, depth }));
  const graph: GraphExhibit = { states, transitions: [...transitions], whole, abstraction: ['$.orders'] };
  return {
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
  expect(await lost(side([], false), base)).toEqual([]);
});
