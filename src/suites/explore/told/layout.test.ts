import { expect, test } from 'vitest';
import { layoutOf } from './layout.ts';

test('a long title is broken at its joints, and what has none is cut, so that it stays in its box', () => {
  const titled = (title: string) => ({ id: title, title, depth: 0, broken: true, failing: true });
  const { boxes } = layoutOf({
    states: ['refunded_at_most_once', 'orders: paid; count 1', 'x'.repeat(40)].map(titled),
    edges: [],
    hidden: 0,
  });
  const lines = Object.fromEntries(boxes.map((box) => [box.title, box.lines]));
  expect(lines).toEqual({
    refunded_at_most_once: ['refunded_at_most_', 'once'],
    'orders: paid; count 1': ['orders: paid;', 'count 1'],
    ['x'.repeat(40)]: [`${'x'.repeat(18)}…`],
  });
});
