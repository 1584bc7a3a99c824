import type { Source } from '#model/config.ts';
import type { Entry, Tree } from './tree.ts';

/** Settings by dotted key, values as text: `{ 'target.url': 'https://…', 'report.comment': 'off' }`. */
export type Overlay = Readonly<Record<string, string | undefined>>;

/** The tree with these settings laid over it. What is not a mapping below stays: the schema tells of it. */
export function layOver(tree: Tree, overlay: Overlay, source: Source): Tree {
  return Object.entries(overlay).reduce(
    (result, [key, text]) => (text === undefined ? result : set(result, key.split('.'), text, source)),
    tree,
  );
}

function set(tree: Tree, path: readonly string[], text: string, source: Source): Tree {
  const [key, ...rest] = path;
  if (key === undefined) return { kind: 'scalar', value: meaning(text), text, source };
  if (tree.kind !== 'map') return tree;
  const below: Entry = tree.entries.get(key) ?? { value: { kind: 'map', entries: new Map(), source } };
  return {
    ...tree,
    entries: new Map([...tree.entries, [key, { ...below, value: set(below.value, rest, text, source) }]]),
  };
}

function meaning(text: string): string | boolean {
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
