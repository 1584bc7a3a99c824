import { followed, isTree, type Tree } from '../../../contract/operation.ts';
import type { Operation } from '../operations.ts';
import { headerIn } from '../../world/sources.ts';
import { addressOf, holesIn, itemOf, partsOf, unnamed, type Resource, type Source } from './resources.ts';

const memberOf = (key: string): string =>
  /^\d+$/.test(key) ? `[${key}]` : `['${key.replaceAll("'", String.raw`\'`)}']`;

/** A hole of the path that a link leads to. */
interface Hole {
  readonly name: string;
  readonly target: Operation;
}

/** A header as it is, but of an address what fills the hole, where that is its last. */
function headerSource(text: string, { name, target }: Hole): Source | undefined {
  const header = headerIn(text);
  if (header !== 'location') return header === undefined ? undefined : text;
  const item = itemOf(target.path) ?? '';
  return holesIn(item).at(-1) === name ? addressOf(item) : undefined;
}

/**
 * `$response.body#/data/id` → `$.data.id`, `$response.header.x-id` → itself, `$request.path.id` → what it was done to;
 * undefined for all else.
 */
function sourceOf(
  expression: unknown,
  hole: Hole,
  from: Operation,
  parent: Resource | undefined,
): Source | undefined {
  if (typeof expression !== 'string') return undefined;
  const text = /^\{(\$.*)\}$/.exec(expression)?.[1] ?? expression;
  if (text.startsWith('$response.header.')) return headerSource(text, hole);
  const [, pointer] = /^\$response\.body#(\/.*)$/.exec(text) ?? [];
  if (pointer !== undefined) {
    const keys = pointer
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    return `$${keys.map(memberOf).join('')}`;
  }
  const [, name] = /^\$request\.path\.(.+)$/.exec(text) ?? [];
  const at = name === undefined ? -1 : holesIn(from.path).indexOf(name);
  return at < 0 || !parent ? undefined : partsOf(parent)[at];
}

function targetOf(link: Tree, operations: readonly Operation[]): Operation | undefined {
  const { operationId, operationRef } = link;
  if (typeof operationId === 'string') return operations.find(({ id }) => id === operationId);
  const [, path = '', method] = /#\/paths\/([^/]+)\/(\w+)$/.exec(String(operationRef ?? '')) ?? [];
  const plain = decodeURIComponent(path).replaceAll('~1', '/').replaceAll('~0', '~');
  return operations.find((each) => each.path === plain && each.method === method);
}

const linksOf = (document: Tree, { tree }: Operation): readonly Tree[] => {
  const responses = followed(document, tree['responses']);
  return Object.entries(isTree(responses) ? responses : {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, part]) => {
      const response = followed(document, part);
      const links = isTree(response) && isTree(response['links']) ? Object.values(response['links']) : [];
      return links.map((link) => followed(document, link)).filter(isTree);
    });
};

/** What the description itself says of which answer names which thing; it goes before what is inferred. */
export function followLinks(
  document: Tree,
  operations: readonly Operation[],
  resources: ReadonlyMap<string, Resource>,
): void {
  for (const operation of operations.filter(({ method }) => method !== 'get')) {
    const parent = resources.get(unnamed(itemOf(operation.path) ?? ''));
    for (const link of linksOf(document, operation)) {
      const target = targetOf(link, operations);
      const resource = target && resources.get(unnamed(itemOf(target.path) ?? ''));
      const given = isTree(link['parameters']) ? link['parameters'] : {};
      if (!target || !resource || resource === parent) continue;
      const sources = holesIn(target.path).flatMap(
        (name) => sourceOf(given[name] ?? given[`path.${name}`], { name, target }, operation, parent) ?? [],
      );
      if (sources.length !== resource.holes.length) continue;
      const at = resource.producers.findIndex((producer) => producer.operation === operation);
      resource.producers.splice(Math.max(at, 0), at < 0 ? 0 : 1, { operation, sources });
    }
  }
}
