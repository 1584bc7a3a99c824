import type { JsonPath } from '#http/json-path.ts';

/** What makes a state, as far as the abstraction looks. */
export interface Projection {
  /** The same for states that are the same: lists are bags, ids are numbered as they appear. */
  readonly key: string;
  /** In a few words, for people. */
  readonly title: string;
  /** What the element at a place holds of that, ids left out; '' where the abstraction does not look at it. */
  kindOf(path: string): string;
}

/** Whether a value is an id: the same thing under a new name after a new start. */
export type IsId = (value: unknown, place: string) => boolean;

interface Tree {
  readonly facts: [string, unknown][];
  readonly lists: Map<string, Map<number, Tree>>;
}

const tree = (): Tree => ({ facts: [], lists: new Map() });

/** `$['orders'][0]['id']` → `['orders', 0, 'id']`. */
function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(?:(\d+)|'((?:[^'\\]|\\.)*)')\]/g)].map(([, index, name = '']) =>
    index === undefined ? name.replaceAll(/\\(.)/g, '$1') : Number(index),
  );
}

/** The same place in every element of a list: `$['orders'][*]['id']`. */
export const placeOf = (path: string): string => path.replaceAll(/\[\d+\]/g, '[*]');

/** The element of the innermost list that a path leads into, made where it is not there yet. */
function elementAt(root: Tree, path: string, make: boolean): { at: Tree; rest: string } | undefined {
  let [at, rest] = [root, ''];
  for (const step of stepsOf(path)) {
    if (typeof step === 'string') {
      rest = rest === '' ? step : `${rest}.${step}`;
      continue;
    }
    const list = at.lists.get(rest) ?? new Map<number, Tree>();
    const next = list.get(step) ?? (make ? tree() : undefined);
    if (!next) return undefined;
    at.lists.set(rest, list.set(step, next));
    [at, rest] = [next, ''];
  }
  return { at, rest };
}

/** One text for a tree; elements stand in the order of what they hold, whatever their order in the list was. */
function textOf(node: Tree, id: (value: unknown) => string): string {
  const facts = node.facts.map(([name, value]) => `${name}=${id(value)}`);
  const lists = [...node.lists].map(([name, elements]) => {
    const each = sorted(elements).map((element) => textOf(element, id));
    return `${name}[${each.join(' ')}]`;
  });
  return `{${[...facts, ...lists].join(',')}}`;
}

class Id {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

const blank = (value: unknown): string => (value instanceof Id ? '#' : JSON.stringify(value));

function sorted(elements: ReadonlyMap<number, Tree>): readonly Tree[] {
  return [...elements]
    .toSorted(([a], [b]) => a - b)
    .map(([, element]) => ({ element, text: textOf(element, blank) }))
    .toSorted((a, b) => Number(a.text > b.text) - Number(a.text < b.text))
    .map(({ element }) => element);
}

function titleOf(node: Tree): string {
  const word = (value: unknown) => (typeof value === 'string' ? value : blank(value));
  const facts = node.facts.map(([name, value]) =>
    name === '' ? word(value) : `${name.split('.').at(-1) ?? ''} ${word(value)}`,
  );
  const lists = [...node.lists].map(([name, elements]) => {
    const each = sorted(elements).map((element) =>
      [...element.facts.map(([, value]) => word(value)), ...listWords(element)].join(' '),
    );
    return `${name}: ${each.join(', ')}`;
  });
  return [...lists, ...facts].join('; ') || 'nothing';
}

const listWords = (element: Tree): readonly string[] =>
  element.lists.size > 0 ? [`(${titleOf(element)})`] : [];

/** What the abstraction sees of the data. */
export function project(abstraction: readonly JsonPath[], data: unknown, isId: IsId): Projection {
  const root = tree();
  for (const path of abstraction)
    for (const { value, path: place } of path.found(data)) {
      const { at, rest } = elementAt(root, place, true) ?? { at: root, rest: place };
      at.facts.push([rest, isId(value, placeOf(place)) ? new Id(value) : value]);
    }
  const numbers = new Map<unknown, number>();
  const numbered = (value: unknown): string => {
    if (!(value instanceof Id)) return JSON.stringify(value);
    const number = numbers.get(value.value) ?? numbers.size + 1;
    numbers.set(value.value, number);
    return `#${number}`;
  };
  return {
    key: textOf(root, numbered),
    title: titleOf(root),
    kindOf: (path) => {
      const element = elementAt(root, path, false);
      return element && element.at !== root ? textOf(element.at, blank) : '';
    },
  };
}
