import type { Tree } from '../../contract/operation.ts';
import { idIn, listIn } from './things/ids.ts';
import { madeOf, type Operation } from './operations.ts';
import { requestOf, type Making } from './request.ts';
import { collectionOf, holesIn, type Resource } from './things/resources.ts';

/** All probes are asked after every change. */
const MOST_PROBES = 8;

/** Names at the root of expressions, which no probe may have. */
const TAKEN = new Set(['body', 'status', 'headers', 'vars', 'last', 'it']);

export interface Probe {
  readonly name: string;
  readonly operation: Operation;
  readonly request: Readonly<Record<string, unknown>>;
}

/** What a description gives to look at. */
export interface Probes {
  readonly probes: readonly Probe[];
  /** By key of a resource, where its things are listed: `$.listOrders[*].id`. */
  readonly listed: ReadonlyMap<string, string>;
}

const wordOf = (path: string): string => path.split('/').findLast((part) => part !== '') ?? '';

/** Path before the first thing: what is below it changes together. */
const areaOf = (path: string): string => path.split('/').filter((part) => part !== '')[0] ?? '';

/** Reads without parameters that show what other operations change: lists first. */
function candidates(document: Tree, operations: readonly Operation[], isList: (each: Operation) => boolean) {
  const changed = new Set(
    operations.filter(({ method }) => method !== 'get').map(({ path }) => areaOf(path)),
  );
  const reads = operations.filter(
    (each) => each.method === 'get' && holesIn(each.path).length === 0 && madeOf(document, each),
  );
  const near = reads.filter(({ path }) => changed.has(areaOf(path)));
  return [...near.filter(isList), ...near.filter((each) => !isList(each))].slice(0, MOST_PROBES);
}

/** Where an element of a list has its name: the one that creations tell, so that a thing is known wherever it shows. */
function nameIn({ values }: Making, item: unknown, resource: Resource, word: string): string | undefined {
  const id = idIn(values, item, { hole: resource.holes[0] ?? '', word });
  const known = resource.producers[0]?.sources.at(-1);
  return id !== undefined && known?.startsWith('$.') ? known.replace(/^.*\./, '$.') : id;
}

export function probesOf(
  making: Making,
  operations: readonly Operation[],
  resources: ReadonlyMap<string, Resource>,
): Probes {
  const { document, values } = making;
  const listOf = (each: Operation) => {
    const made = madeOf(document, each);
    return made && listIn(values, made.schema, wordOf(each.path));
  };
  const chosen = candidates(document, operations, (each) => listOf(each) !== undefined);
  const probes = chosen.flatMap((operation): Probe[] => {
    const made = requestOf(making, operation, operation.path);
    const name = TAKEN.has(operation.name) ? `${operation.name}_now` : operation.name;
    return 'request' in made ? [{ name, operation, request: made.request }] : [];
  });
  const listed = new Map<string, string>();
  for (const [key, resource] of resources) {
    const collection = collectionOf(key);
    const isOwn = ({ operation }: Probe) => operation.path.replace(/\/$/, '') === collection;
    const probe = resource.holes.length === 1 ? probes.find(isOwn) : undefined;
    const list = probe && listOf(probe.operation);
    const id = list && nameIn(making, list.item, resource, wordOf(collection ?? ''));
    if (id !== undefined) listed.set(key, `$.${probe?.name}${list?.path.slice(1)}${id.slice(1)}`);
  }
  return { probes, listed };
}
