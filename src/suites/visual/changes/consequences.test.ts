import { expect, test } from 'vitest';
import type { Elements } from '../elements.ts';
import { styleChanges } from '../compare/look-changes.ts';
import { matchTrees } from '../compare/match.ts';
import { treeOf } from '../compare/tree.ts';

/** A parent and a child in it, each with its `display`. */
const tree = (parent: string, child: string) =>
  treeOf({
    properties: ['display'],
    styles: [[parent], [child]],
    rows: [parent, child].map((_, at): Elements['rows'][number] => [
      `#e${at}`,
      at - 1,
      'div',
      0,
      0,
      90,
      90,
      '',
      at,
      `e${at}`,
      '',
      false,
    ]),
  });

const told = (before: readonly [string, string], now: readonly [string, string]): readonly string[] => {
  const trees = matchTrees(tree(...now), tree(...before));
  return trees.now.flatMap((leaf) => {
    const other = trees.toBefore.get(leaf);
    return other ? styleChanges(leaf, other, trees).map(({ words }) => words) : [];
  });
};

test('what is a block because its parent arranges it is told with its parent alone', () => {
  expect(told(['block', 'inline'], ['flex', 'block'])).toEqual(['display block → flex']);
  expect(told(['grid', 'flex'], ['block', 'inline-flex'])).toEqual(['display grid → block']);
});

test('what arranges its own otherwise is told itself', () => {
  expect(told(['block', 'block'], ['flex', 'flex'])).toEqual([
    'display block → flex',
    'display block → flex',
  ]);
  expect(told(['block', 'inline'], ['block', 'block'])).toEqual(['display inline → block']);
});
