import { isSame } from './things/ids.ts';
import type { Operation } from './operations.ts';
import type { Probes } from './probes.ts';
import { namedIn, requestOf, type Making } from './request.ts';
import { holesIn, itemOf, partsOf, unnamed, type Producer, type Resource } from './things/resources.ts';

/** An edge as people write it under `edges`. */
export type WrittenEdge = Readonly<Record<string, unknown>>;

/** A rule that the status of an edge's answer is held to. */
export type Held = 'use-after-free' | 'availability';

export interface NamedEdge {
  readonly name: string;
  readonly operation: Operation;
  readonly edge: WrittenEdge;
  readonly held?: Held;
  /** Creations come first, what takes away last. */
  readonly rank: number;
}

export interface Unmade {
  readonly operation: Operation;
  readonly why: string;
}

export interface Known extends Making {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly listed: Probes['listed'];
  readonly most: number;
  /** Operations whose thing is asked for again after it was deleted. */
  readonly afterFree: boolean;
}

/** Whatever it answers, rules tell what is wrong with that. */
const ANY = { status: ['2xx', '3xx', '4xx', '5xx'] };
const NOT_THERE = { status: ['4xx', '5xx'] };

/** Where things of a kind are found; undefined where nothing makes or lists any. */
function thingsOf({ listed }: Known, resource: Resource): string | undefined {
  const list = listed.get(resource.key);
  if (list !== undefined) return list;
  return resource.producers.length > 0 ? `$.vars.${resource.list}[*]` : undefined;
}

/** The kind of things that a path is about; another one of the same name where nothing makes these. */
function resourceFor(known: Known, path: string): Resource | undefined {
  const item = itemOf(path);
  const own = item === undefined ? undefined : known.resources.get(unnamed(item));
  if (!own || thingsOf(known, own) !== undefined || own.holes.length !== 1) return own;
  const [hole = ''] = own.holes;
  const namesake = [...known.resources.values()].find(
    (each) =>
      each.holes.length === 1 && isSame(hole, `${each.list}Id`) && thingsOf(known, each) !== undefined,
  );
  return namesake ?? own;
}

/** The path with its holes filled in; a thing that nothing makes is one that the description gives. */
function filled(
  known: Known,
  operation: Operation,
  resource: Resource | undefined,
): { readonly path: string; readonly foreach?: string } | { readonly why: string } {
  const { path, parameters } = operation;
  if (!resource) return { path };
  const foreach = thingsOf(known, resource);
  if (foreach !== undefined) {
    const parts = partsOf(resource);
    let at = -1;
    return { path: path.replaceAll(/\{[^{}]*\}/g, () => parts[(at += 1)] ?? '{it}'), foreach };
  }
  const given = new Map(
    parameters.filter((each) => each.in === 'path').map((each) => [each.name, constantOf(known, each)]),
  );
  const missing = holesIn(path).filter((hole) => given.get(hole) === undefined);
  if (missing.length > 0) return { why: `nothing makes or lists a ${missing.at(-1) ?? ''}` };
  return {
    path: path.replaceAll(/\{([^{}]*)\}/g, (_, hole: string) => encodeURIComponent(String(given.get(hole)))),
  };
}

/** A value that the description itself gives, and none that is made up. */
function constantOf({ values }: Known, { example, schema }: Operation['parameters'][number]): unknown {
  if (example !== undefined) return example;
  const whole = values.whole(schema);
  const isGiven = ['const', 'example', 'examples', 'default', 'enum'].some((key) => whole[key] !== undefined);
  return isGiven ? values.smallest(schema) : undefined;
}

/** What a creation leaves behind: the new thing is there, and no longer gone. */
function creationOf(
  { resources, most }: Known,
  operation: Operation,
): WrittenEdge & { readonly made: boolean } {
  const own = [...resources.values()].flatMap((resource): (readonly [Resource, Producer])[] => {
    const producer = resource.producers.find((each) => each.operation === operation);
    return producer ? [[resource, producer]] : [];
  });
  const [first] = own;
  if (!first) return { made: false };
  const remembered = own.map(([{ list, holes }, { sources }]) => [
    list,
    holes.length === 1 ? sources[0] : Object.fromEntries(holes.map((hole, at) => [hole, sources[at]])),
  ]);
  return {
    made: true,
    when: `count($.vars.${first[0].list}[*]) < ${most}`,
    remember: Object.fromEntries(remembered),
    forget: own.map(([{ list }]) => `gone_${list}`),
  };
}

/** A deletion of the thing itself, which nothing of its path comes after. */
const isDeletion = ({ method, path }: Operation): boolean => method === 'delete' && itemOf(path) === path;

/** A read of the thing itself. */
const isRead = ({ method, path }: Operation): boolean => method === 'get' && itemOf(path) === path;

function rankOf(operation: Operation, made: boolean): number {
  if (made) return 0;
  return operation.method === 'delete' ? 2 : 1;
}

/** The thing that the body names goes in as `{it}`, where the path asks for none. */
function naming(known: Known, edge: WrittenEdge): WrittenEdge {
  const json = edge['json'];
  const able = [...known.resources.values()].filter((each) => thingsOf(known, each) !== undefined);
  const named = edge['foreach'] === undefined ? namedIn(json, able) : undefined;
  if (!named || typeof json !== 'object') return edge;
  const foreach = thingsOf(known, named.resource);
  return { ...edge, foreach, json: { ...json, [named.property]: '{it}' } };
}

/** A request with what it leaves behind: new things, or one that is gone. */
function leaving(
  known: Known,
  operation: Operation,
  resource: Resource | undefined,
  request: WrittenEdge,
): { readonly made: boolean; readonly edge: WrittenEdge } {
  const { made, ...creation } = creationOf(known, operation);
  const gone = request['foreach'] !== undefined && resource && isDeletion(operation);
  const edge = {
    ...request,
    ...creation,
    ...(gone && { remember: `gone_${resource.list}`, forget: [resource.list] }),
    expect: ANY,
  };
  return { made, edge };
}

/** The edges of an operation, or why it has none. */
export function edgesOf(
  known: Known,
  operation: Operation,
  deletions: readonly string[],
): readonly NamedEdge[] | Unmade {
  const resource = resourceFor(known, operation.path);
  const place = filled(known, operation, resource);
  if ('why' in place) return { operation, why: place.why };
  const made = requestOf(known, operation, place.path);
  if ('why' in made) return { operation, why: made.why };
  const { made: makes, edge } = leaving(known, operation, resource, {
    ...(place.foreach !== undefined && { foreach: place.foreach }),
    ...made.request,
  });
  const isItem = place.foreach !== undefined && isRead(operation);
  const name = operation.name;
  const first: NamedEdge = {
    name,
    operation,
    edge: naming(known, edge),
    ...(isItem && { held: 'availability' }),
    rank: rankOf(operation, makes),
  };
  const isFreed = isItem && resource && known.afterFree && deletions.includes(unnamed(operation.path));
  if (!isFreed) return [first];
  const { remember: _, forget: __, when: ___, ...again } = edge;
  const after = { ...again, foreach: `$.vars.gone_${resource.list}[*]`, expect: NOT_THERE };
  return [first, { name: `${name}_gone`, operation, edge: after, held: 'use-after-free', rank: 3 }];
}

/** Paths of things that can be deleted. */
export const deletionsIn = (operations: readonly Operation[]): readonly string[] =>
  operations.filter(isDeletion).map(({ path }) => unnamed(path));
