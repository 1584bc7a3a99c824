import type { Box } from '#model/observation/finding.ts';
import type { Elements } from '../elements.ts';

/** One element of one side. */
export interface Leaf {
  readonly selector: string;
  readonly tag: string;
  readonly text: string;
  /** Id or data-testid, or ''. */
  readonly name: string;
  readonly classes: string;
  readonly box: Box;
  readonly outOfFlow: boolean;
  readonly style: ReadonlyMap<string, string>;
  readonly parent: Leaf | undefined;
  readonly children: Leaf[];
  /** What a screen reader says of it, where that was noted: no part of how it looks. */
  readonly spoken: { readonly role: string; readonly name: string } | undefined;
  /** Of what it and all inside it are and say, not of where it is or how it looks. */
  readonly hash: () => string;
}

/** Both sides' elements, and which of before is which of now. */
export interface Trees {
  readonly now: readonly Leaf[];
  readonly before: readonly Leaf[];
  readonly toBefore: ReadonlyMap<Leaf, Leaf>;
  readonly toNow: ReadonlyMap<Leaf, Leaf>;
}

function lazily(make: () => string): () => string {
  let value: string | undefined;
  return () => (value ??= make());
}

/** The elements as a tree; undefined when there are none. */
export function treeOf(elements: Elements): readonly Leaf[] {
  const styles = elements.styles.map(
    (values) => new Map(elements.properties.map((name, at) => [name, values[at] ?? ''])),
  );
  const names = new Map(elements.names.map(([at, role, name]) => [at, { role, name }]));
  const all: Leaf[] = [];
  for (const [
    selector,
    parentAt,
    tag,
    x,
    y,
    width,
    height,
    text,
    style,
    name,
    classes,
    outOfFlow,
  ] of elements.rows) {
    const parent = all[parentAt];
    const children: Leaf[] = [];
    const leaf: Leaf = {
      selector,
      tag,
      text,
      name,
      classes,
      outOfFlow,
      parent,
      children,
      spoken: names.get(all.length),
      box: { x, y, width, height },
      style: styles[style] ?? new Map(),
      hash: lazily(() => `${tag}\n${name}\n${text}\n(${children.map((child) => child.hash()).join(',')})`),
    };
    parent?.children.push(leaf);
    all.push(leaf);
  }
  return all;
}
