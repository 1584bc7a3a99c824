import { followed, isTree, type Tree } from '../../../contract/operation.ts';
import { idIn, singular } from './ids.ts';
import { madeOf, type Operation } from '../operations.ts';
import type { Values } from '../values/value.ts';

/** What fills a hole of an item's path: a part of the answer, of its address, or of what it was done to. */
export type Source = string;

/** How things of a kind come into being. */
export interface Producer {
  readonly operation: Operation;
  /** By hole of the item's path, in their order. */
  readonly sources: readonly Source[];
}

/** Things that paths name: the orders of `/orders/{orderId}`. */
export interface Resource {
  /** The item's path with its holes unnamed: `/orders/{}`. */
  readonly key: string;
  /** Its list under `$.vars`: `order`. */
  readonly list: string;
  /** Names of the holes; what things are, where there are several. */
  readonly holes: readonly string[];
  readonly producers: Producer[];
}

export const holesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

export const unnamed = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}');

/** The path of the thing that a path is about: `/orders/{id}` of `/orders/{id}/pay`; undefined where it names none. */
export const itemOf = (path: string): string | undefined => /^.*\{[^{}]*\}[^/]*/.exec(path)?.[0];

/** `/orders` of `/orders/{id}`; undefined where the thing's name is only a part between slashes. */
export const collectionOf = (item: string): string | undefined => /^(.+)\/\{[^{}]*\}$/.exec(item)?.[1];

/** The items that a path goes through, itself the longest. */
function itemsOn(path: string): readonly string[] {
  const item = itemOf(path);
  return item === undefined ? [] : [...itemsOn(item.replace(/\/[^/]*$/, '')), item];
}

const lastWord = (path: string): string =>
  path.split('/').findLast((part) => part !== '' && !part.includes('{')) ?? 'thing';

const plain = (text: string): string => text.replaceAll(/\W+/g, '_').replace(/^(?=\d|$)/, '_');

/** Names that are told apart. */
function apart(names: readonly string[]): readonly string[] {
  return names.map((name, at) => {
    const own = plain(name);
    return names.slice(0, at).some((other) => plain(other) === own) ? `${own}_${at + 1}` : own;
  });
}

/** Every thing that the paths of these operations name, nearest to the root first. */
export function resourcesOf(operations: readonly Operation[]): ReadonlyMap<string, Resource> {
  const resources = new Map<string, Resource>();
  const lists = new Set<string>();
  const items = operations.flatMap(({ path }) => itemsOn(path));
  for (const item of items.toSorted((a, b) => holesIn(a).length - holesIn(b).length)) {
    const key = unnamed(item);
    if (resources.has(key)) continue;
    const word = plain(singular(lastWord(item)));
    let list = word;
    for (let count = 2; lists.has(list); count += 1) list = `${word}_${count}`;
    lists.add(list);
    resources.set(key, { key, list, holes: apart(holesIn(item)), producers: [] });
  }
  return resources;
}

/** The thing of a parent in the words of its child: `{it}`, or `{it.userId}` where it has several parts. */
export const partsOf = ({ holes }: Resource): readonly Source[] =>
  holes.length === 1 ? ['{it}'] : holes.map((hole) => `{it.${hole}}`);

/** The address in `Location` as a pattern: its last hole is `{it}`, all others are of no matter. */
export const addressOf = (item: string): Source => {
  const parts = unnamed(item).split('{}');
  return `${parts.slice(0, -1).join('*')}{it}${parts.at(-1) ?? ''}`;
};

function tellsAddress(document: Tree, { tree }: Operation): boolean {
  const responses = followed(document, tree['responses']);
  return Object.values(isTree(responses) ? responses : {}).some((part) => {
    const response = followed(document, part);
    const headers = isTree(response) && isTree(response['headers']) ? response['headers'] : {};
    return Object.keys(headers).some((name) => name.toLowerCase() === 'location');
  });
}

/** Where a creation tells the name of what it made. */
function sourceIn(document: Tree, values: Values, operation: Operation, item: string): Source | undefined {
  const hole = holesIn(item).at(-1) ?? 'id';
  const made = madeOf(document, operation);
  const id = made && idIn(values, made.schema, { hole, word: lastWord(item) });
  if (id !== undefined) return id;
  if (tellsAddress(document, operation)) return addressOf(item);
  return made ? undefined : '$.id';
}

/** Creations by their path: a POST on `/orders` makes what `/orders/{orderId}` names. */
export function findProducers(
  document: Tree,
  values: Values,
  operations: readonly Operation[],
  resources: ReadonlyMap<string, Resource>,
): void {
  const items = new Map(operations.flatMap(({ path }) => itemsOn(path)).map((item) => [unnamed(item), item]));
  for (const [key, resource] of resources) {
    const item = items.get(key) ?? '';
    const collection = collectionOf(item);
    if (collection === undefined) continue;
    const parent = resources.get(unnamed(itemOf(collection) ?? ''));
    for (const operation of operations) {
      if (operation.method !== 'post' || unnamed(operation.path).replace(/\/$/, '') !== unnamed(collection))
        continue;
      const source = sourceIn(document, values, operation, item);
      if (source !== undefined)
        resource.producers.push({ operation, sources: [...(parent ? partsOf(parent) : []), source] });
    }
  }
}
