import { expect, test } from 'vitest';
import type { Weighed } from './policy.ts';
import { sentencesOf } from './sentences.ts';

/** An element that was added by itself. */
function added(at: number, severity: Weighed['severity'] = 'error'): Weighed {
  const box = { x: 0, y: at, width: 10, height: 10 };
  const leaf = {
    selector: `#a-${at}`,
    tag: 'a',
    text: '',
    name: '',
    classes: '',
    box,
    outOfFlow: false,
    style: new Map<string, string>(),
    parent: undefined,
    spoken: undefined,
    control: undefined,
    rules: [],
    restless: new Set<string>(),
    children: [],
    hash: () => '',
  };
  return { change: { kind: 'added', leaf, now: box, before: undefined, differences: [] }, severity };
}
const digestOf = (boxes: readonly { readonly y: number }[]) => boxes.map(({ y }) => y).join();
const all = (count: number, severity?: Weighed['severity']) =>
  sentencesOf(
    Array.from({ length: count }, (_, at) => added(at, severity)),
    digestOf,
  );

test('twenty changes are told; what is left out is counted, and explains no pixels of its own', () => {
  expect(all(20)).toHaveLength(20);
  expect(all(27).at(-1)).toMatchObject({ message: '7 more changes of elements.', explains: [] });
});

test('what is left out is as grave as the gravest of it, and another element among it is another', () => {
  expect(all(21).at(-1)).toMatchObject({ severity: 'error', digest: '20' });
  expect(all(21, 'info').at(-1)).toMatchObject({ severity: 'info' });
  expect(all(22).at(-1)).toMatchObject({ digest: '20,21' });
});

test('the gravest are told first', () => {
  const mild = Array.from({ length: 20 }, (_, at) => added(at, 'info'));
  expect(sentencesOf([...mild, added(20)], digestOf)[0]).toMatchObject({ selector: '#a-20' });
});
