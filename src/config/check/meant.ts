import { suggest } from '#model/suggest.ts';
import { entriesOf, type Entry, type Tree } from '../source/tree.ts';

/** What stands under a key of a mapping, or under the misspelling of it: what refers to it is not wrong as well. */
export function meantBy(tree: Tree, key: string): Entry | undefined {
  const found = entriesOf(tree);
  return (found.find(([name]) => name === key) ?? found.find(([name]) => suggest(name, [key]) === key))?.[1];
}
