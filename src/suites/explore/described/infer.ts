import { basesOf, type Tree } from '../../contract/operation.ts';
import { deletionsIn, edgesOf, type Held, type Known, type NamedEdge, type Unmade } from './edges.ts';
import type { From } from './from-options.ts';
import { flowsOf, type Flow } from './things/flow.ts';
import { followLinks } from './things/links.ts';
import type { Operation } from './operations.ts';
import { probesOf, type Probe } from './probes.ts';
import type { Making } from './request.ts';
import { findProducers, resourcesOf } from './things/resources.ts';
import { Values } from './values/value.ts';

type Written = Readonly<Record<string, unknown>>;

/** A graph that a description gives, as people would write it under `with`. */
export interface Inferred {
  readonly probes: Readonly<Record<string, Written>>;
  readonly edges: Readonly<Record<string, Written>>;
  readonly invariants: Readonly<Record<string, Written>>;
  /** Operations of edges and probes by their names. */
  readonly operations: ReadonlyMap<string, Operation>;
  readonly held: ReadonlyMap<string, Held>;
  /** Lists under `$.vars` that are part of a state: what is seen on no probe. */
  readonly remembered: readonly string[];
  readonly unmade: readonly Unmade[];
  /** What edges make, and what others do to it. */
  readonly flows: readonly Flow[];
}

/** Of several servers the first path counts: `/api/v1`. */
const baseOf = (document: Tree): string => basesOf(document)[0] ?? '';

const isUnmade = (made: readonly NamedEdge[] | Unmade): made is Unmade => 'why' in made;

const named = <T extends { readonly name: string }>(all: readonly T[], of: (each: T) => Written) =>
  Object.fromEntries(all.map((each) => [each.name, of(each)]));

/** What operations make of each other: who brings about what others are done to, and what shows it. */
export function inferred(
  document: Tree,
  operations: readonly Operation[],
  from: From,
  seed: number,
): Inferred {
  const values = new Values(document, seed);
  const making: Making = { document, values, auth: from.auth, headers: from.headers, base: baseOf(document) };
  const resources = resourcesOf(operations);
  findProducers(document, values, operations, resources);
  followLinks(document, operations, resources);
  const { probes, listed } = probesOf(making, operations, resources);
  const { most, rules } = from;
  const known: Known = { ...making, resources, listed, most, afterFree: rules.use_after_free !== 'off' };
  const deletions = deletionsIn(operations);
  const isProbe = new Set(probes.map((probe: Probe) => probe.operation));
  const all = operations.filter((each) => !isProbe.has(each)).map((each) => edgesOf(known, each, deletions));
  const edges = all.flatMap((made) => (isUnmade(made) ? [] : made)).toSorted((a, b) => a.rank - b.rank);
  return {
    probes: named(probes, ({ request }) => request),
    edges: named(edges, ({ edge }) => edge),
    invariants:
      rules.no_5xx === 'off' ? {} : { no_5xx: { severity: rules.no_5xx, assert: '$.last.status < 500' } },
    operations: new Map([...probes, ...edges].map(({ name, operation }) => [name, operation])),
    held: new Map(edges.flatMap(({ name, held }) => (held ? [[name, held] as const] : []))),
    remembered: [...resources.values()]
      .filter(({ key, producers }) => producers.length > 0 && !listed.has(key))
      .flatMap(({ list, holes }) =>
        holes.length === 1 ? [`$.vars.${list}[*]`] : holes.map((hole) => `$.vars.${list}[*].${hole}`),
      ),
    unmade: all.filter(isUnmade),
    flows: flowsOf(resources, listed, edges),
  };
}
