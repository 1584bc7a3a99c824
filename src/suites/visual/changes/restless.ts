import type { Elements } from '../elements.ts';
import { changesOf, type ElementChange } from '../compare/element-changes.ts';
import { matchTrees } from '../compare/match.ts';
import { CHILDREN, treeOf, type Leaf, type Listed, type Trees } from '../compare/tree.ts';

/** What of a list of elements is otherwise in others that were taken of the same page, nobody having changed it. */
export function restlessIn(kept: Listed, others: readonly Listed[]): Elements['restless'] {
  const textOf = ({ rows, styles, controls }: Listed) => JSON.stringify([rows, styles, controls]);
  const mine = textOf(kept);
  const different = others.filter((other) => textOf(other) !== mine);
  if (different.length === 0) return [];
  const now = treeOf(kept);
  const place = new Map(now.map((leaf, at) => [leaf, at]));
  const found = different.flatMap((other): Elements['restless'] => {
    const trees = matchTrees(now, treeOf(other));
    return changesOf(trees).flatMap(({ kind, leaf, differences }): Elements['restless'] => {
      const gone = kind === 'removed';
      const at = place.get((gone ? leaf.parent && trees.toNow.get(leaf.parent) : leaf) ?? leaf);
      if (at === undefined) return [];
      return gone ? [[at, CHILDREN]] : differences.map(({ key }) => [at, key]);
    });
  });
  return [...new Map(found.map((each) => [each.join(), each])).values()];
}

/** Both lists, each entry once. */
export function restlessTogether(a: Elements['restless'], b: Elements['restless']): Elements['restless'] {
  return [...new Map([...a, ...b].map((each) => [each.join(), each])).values()];
}

const childrenGo = (parent: Leaf | undefined): boolean => parent?.restless.has(CHILDREN) === true;

/** The changes less what either side does by itself. */
export function lessRestless(
  changes: readonly ElementChange[],
  { toBefore, toNow }: Trees,
): readonly ElementChange[] {
  return changes.flatMap((change) => {
    const { kind, leaf, differences } = change;
    const other = kind === 'removed' ? leaf.parent && toNow.get(leaf.parent) : leaf.parent;
    const there = other && toBefore.get(other);
    if ((kind === 'removed' && childrenGo(other)) || (kind === 'added' && childrenGo(there))) return [];
    const before = toBefore.get(leaf);
    const own = differences.filter(
      ({ key }) => !leaf.restless.has(key) && before?.restless.has(key) !== true,
    );
    return own.length === 0 ? [] : [{ ...change, differences: own }];
  });
}
