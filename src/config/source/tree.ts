import type { Source } from '#model/config.ts';
import type { Place } from '#model/problem.ts';

/** A single value; `text` is how it was written. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly place?: Place;
  readonly source: Source;
}
export interface List {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly place?: Place;
  readonly source: Source;
}
export interface Entry {
  /** Where the key itself stands. */
  readonly key?: Place;
  readonly value: Tree;
}
export interface Branch {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place?: Place;
  readonly source: Source;
}
/** What a config file says, every part with its place; files, flags and inputs are laid over each other as trees. */
export type Tree = Scalar | List | Branch;

export type Path = readonly PropertyKey[];

/** The values alone. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plain(entry.value)]));
}

/** What stands at a path, with the place of its key; undefined where nothing does. */
export function find(tree: Tree, path: Path): Entry | undefined {
  let entry: Entry | undefined = { value: tree };
  for (const step of path) {
    if (entry === undefined) return undefined;
    entry = child(entry.value, step);
  }
  return entry;
}

function child(tree: Tree, step: PropertyKey): Entry | undefined {
  if (tree.kind === 'map') return tree.entries.get(String(step));
  const item = tree.kind === 'list' ? tree.items[Number(step)] : undefined;
  return item && { value: item };
}

/** The keys of a mapping, or none. */
export function entriesOf(tree: Tree | undefined): readonly (readonly [string, Entry])[] {
  return tree?.kind === 'map' ? [...tree.entries] : [];
}

/** The text or number at a path, as long as it is one. */
export function scalarAt(tree: Tree, path: Path): Scalar | undefined {
  const found = find(tree, path)?.value;
  return found?.kind === 'scalar' ? found : undefined;
}

/** `suites.web.with.pages[0]`. */
export function dotted(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
