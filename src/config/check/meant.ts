import { suggest } from '#model/suggest.ts';
import { entriesOf, type Entry, type Tree } from '../source/tree.ts';

/** What stands under a key of a mapping, or under the misspelling of it: what refers to it is not wrong as well. */
export function meantBy(tree: Tree, key: string): Entry | undefined {
  const found = entriesOf(tree);
  return (found.find(([one]) => one === key) ?? found.find(([one]) => suggest(one, [key]) === key))?.[1];
}
