import type { Box } from '#model/observation/finding.ts';
import type { Elements } from '../elements.ts';
import { BESIDE, PSEUDO_MARKS } from '../page/watched.ts';

/** Among the keys of what moves by itself: of an element whose children come and go. */
export const CHILDREN = 'children';
/** Key of what is there, or shown, in one look and not in another. */
export const VISIBILITY = 'visibility';

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
  /** What can be done with it, where it is a control and that was noted: see `Control`. */
  readonly control: string | undefined;
  /** Rules about changes that name it. */
  readonly rules: readonly number[];
  /** Keys of differences that it shows from one look to the next by itself. */
  readonly restless: ReadonlySet<string>;
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

/** What a list of elements tells of each of them. */
export type Listed = Pick<Elements, 'rows' | 'properties' | 'styles'> &
  Partial<Pick<Elements, 'names' | 'controls' | 'ruled' | 'restless'>>;

/** What an element may make, or not. */
const MADE: readonly string[] = [BESIDE.before, BESIDE.after];

/** A pseudo-element's styles by their own names; one that makes nothing has no content. */
function madeStyles(pseudo: string, packed: string): readonly (readonly [string, string])[] {
  if (packed === '') return MADE.includes(pseudo) ? [[`${pseudo} content`, 'none']] : [];
  return packed.split(PSEUDO_MARKS.next).map((each) => {
    const [name = '', value = ''] = each.split(PSEUDO_MARKS.value);
    return [`${pseudo} ${name}`, value];
  });
}

const PACKED: readonly string[] = [...MADE, BESIDE.root, BESIDE.placeholder, BESIDE.marker, BESIDE.letter];

function stylesOf(properties: readonly string[], values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    properties.flatMap((name, at): readonly (readonly [string, string])[] =>
      PACKED.includes(name) ? madeStyles(name, values[at] ?? '') : [[name, values[at] ?? '']],
    ),
  );
}

/** What is told by rows, each row's own together. */
function perRow<T>(told: readonly (readonly [number, T])[] = []): (row: number) => readonly T[] {
  const groups = Map.groupBy(told, ([row]) => row);
  return (row) => (groups.get(row) ?? []).map(([, each]) => each);
}

/** The elements as a tree; undefined when there are none. */
export function treeOf(elements: Listed): readonly Leaf[] {
  const styles = elements.styles.map((values) => stylesOf(elements.properties, values));
  const names = new Map(elements.names?.map(([at, role, name]) => [at, { role, name }]));
  const [controls, rules, restless] = [
    new Map(elements.controls),
    perRow(elements.ruled),
    perRow(elements.restless),
  ];
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
      control: controls.get(all.length),
      rules: rules(all.length),
      restless: new Set(restless(all.length)),
      box: { x, y, width, height },
      style: styles[style] ?? new Map(),
      hash: lazily(() => `${tag}\n${name}\n${text}\n(${children.map((child) => child.hash()).join(',')})`),
    };
    parent?.children.push(leaf);
    all.push(leaf);
  }
  return all;
}
