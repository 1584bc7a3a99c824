import type { Suite } from '#model/contract/suite.ts';
import { entriesOf, find, scalarAt, type Path, type Tree } from './tree.ts';

/** Tells whether a path of the tree lies in the options of a suite that knows variables of its own. */
export function variablesIn(
  tree: Tree,
  suites: readonly Pick<Suite, 'id' | 'variables'>[],
): (path: Path) => boolean {
  const knowing = new Set(suites.filter(({ variables }) => variables).map(({ id }) => id));
  const names = new Set(
    entriesOf(find(tree, ['suites'])?.value).flatMap(([name, { value }]) =>
      knowing.has(String(scalarAt(value, ['uses'])?.value)) ? [name] : [],
    ),
  );
  return ([top, name, key]) => top === 'suites' && key === 'with' && names.has(String(name));
}
