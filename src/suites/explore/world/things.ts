import type { Move } from '../search/world.ts';
import type { Data } from './faults.ts';
import type { Names } from './names.ts';
import { placeOf, project, type Projection } from './projection.ts';
import type { Edge, Rules } from './rules.ts';

/** Things of an edge that are looked at. */
const MOST_THINGS = 100;

/** A thing that an edge can be done to. */
export interface Thing {
  readonly value: unknown;
  /** What the state says of it. */
  readonly kind: string;
  readonly number: number;
}

/** Numbers all things in the order in which they appear, and tells where their ids stand. */
export function appear({ edges }: Rules, data: Data, names: Names): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { foreach } of edges.values())
    for (const { value, path } of foreach?.found(data).slice(0, MOST_THINGS) ?? []) {
      names.numberOf(foreach?.text ?? '', value);
      if (typeof value !== 'object') places.add(placeOf(path));
    }
  return places;
}

/** The state that the data show. */
export function projectionOf(rules: Rules, data: Data, names: Names): Projection {
  const places = appear(rules, data, names);
  return project(
    rules.abstraction,
    data,
    (value, place) => places.has(place) || (typeof value === 'string' && names.knows(value)),
  );
}

/** All that an edge can be done to. */
export function thingsOf(edge: Edge, data: Data, projection: Projection, names: Names): readonly Thing[] {
  const { foreach } = edge;
  return (foreach?.found(data).slice(0, MOST_THINGS) ?? []).map(({ value, path }) => ({
    value,
    kind: projection.kindOf(path),
    number: names.numberOf(foreach?.text ?? '', value),
  }));
}

export const labelOf = ({ name }: Pick<Edge, 'name'>, thing: Pick<Thing, 'number'> | undefined): string =>
  thing ? `${name}(${thing.number})` : name;

/** What can be done where the data are so: of things that the state does not tell apart, to the first. */
export function movesOf({ edges }: Rules, data: Data, projection: Projection, names: Names): readonly Move[] {
  return [...edges.values()].flatMap((edge): Move[] => {
    const { name, when, after } = edge;
    if (!edge.foreach) return !when || when(data) ? [{ edge: name, kind: '', label: name }] : [];
    const kinds = new Map<string, Move>();
    for (const thing of thingsOf(edge, data, projection, names)) {
      const { kind, value } = thing;
      if (kinds.has(kind) || (when && !when({ ...data, it: value }))) continue;
      kinds.set(kind, { edge: name, kind, label: labelOf(edge, thing), ...(after && { after }) });
    }
    return [...kinds.values()];
  });
}
