import { expect, test } from 'vitest';
import type { ElementChange } from './element-changes.ts';
import { sentencesOf } from './sentences.ts';

/** An element that was added by itself. */
function added(at: number): ElementChange {
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
    children: [],
    hash: () => '',
  };
  return { kind: 'added', leaf, now: box, before: undefined, differences: [] };
}
const all = (count: number) => sentencesOf(Array.from({ length: count }, (_, at) => added(at)));

test('twenty changes are told; what is left out is counted, and explains no pixels of its own', () => {
  expect(all(20)).toHaveLength(20);
  expect(all(20).every(({ explains }) => explains === undefined)).toBe(true);
  expect(all(27).at(-1)).toMatchObject({ message: '7 more changes of elements.', explains: [] });
});
