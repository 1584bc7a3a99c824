import type { NamedEdge } from '../edges.ts';
import type { Resource } from './resources.ts';

/** Things of a kind: who brings them about, what lists them, and what is done to them. By names of edges and probes. */
export interface Flow {
  /** `order`, as their list under `$.vars` is called. */
  readonly thing: string;
  readonly makers: readonly string[];
  /** Where a probe lists them: `$.orders[*].id`; undefined where none does. */
  readonly listed: string | undefined;
  readonly users: readonly string[];
}

/** Every kind of things that a path names, in the order of the description. */
export function flowsOf(
  resources: ReadonlyMap<string, Resource>,
  listed: ReadonlyMap<string, string>,
  edges: readonly NamedEdge[],
): readonly Flow[] {
  return [...resources.values()].map(({ key, list, producers }) => {
    const place = listed.get(key);
    const own = new Set([place, `$.vars.${list}[*]`, `$.vars.gone_${list}[*]`]);
    const made = new Set(producers.map(({ operation }) => operation));
    return {
      thing: list,
      makers: edges.filter(({ operation }) => made.has(operation)).map(({ name }) => name),
      listed: place,
      users: edges.filter(({ edge }) => own.has(String(edge['foreach']))).map(({ name }) => name),
    };
  });
}
