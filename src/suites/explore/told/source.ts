import type { NewFinding } from '#model/observation/finding.ts';
import type { Place } from '#model/problem.ts';
import type { Input } from '../input.ts';
import type { Confirmed } from '../search/confirm.ts';

/** Where a graph is written. */
export interface Told {
  readonly input: Input;
  /** By `edges.create`, as far as people wrote it. */
  readonly places: Readonly<Record<string, Place>>;
  readonly described?: { readonly seed: number; placeOf(name: string): Place | undefined } | undefined;
}

type Source = Pick<NewFinding, 'source'>;

/** The line of a part of the graph, or that of the operation it was inferred from. */
export function placedAt(
  part: 'edges' | 'probes' | 'invariants' | 'nodes',
  name: string,
  told: Told,
): Source {
  const place = told.places[`${part}.${name}`] ?? told.described?.placeOf(name);
  if (!place) return {};
  const { file, line, column } = place;
  return { source: { file, line, column } };
}

/** The line of the rule that broke; where the rule is of all graphs, of the edge that broke it. */
export function sourceOf({ fault, edge }: Pick<Confirmed, 'fault' | 'edge'>, told: Told): Source {
  const { rule, name, about } = fault;
  const isProbe = rule === 'probe-answer';
  if (isProbe) return placedAt('probes', name, told);
  if (rule === 'invariant' || rule === 'race') {
    const own = placedAt('invariants', name, told);
    if (own.source) return own;
  }
  return placedAt('edges', about ?? edge, told);
}

/** Whether a rule that broke is one that people wrote, not one of every API. */
export function isWritten({ fault, edge }: Pick<Confirmed, 'fault' | 'edge'>, { places }: Told): boolean {
  const written: Readonly<Record<string, string>> = {
    invariant: `invariants.${fault.name}`,
    race: `invariants.${fault.name}`,
    'edge-answer': `edges.${fault.about ?? edge}`,
    'probe-answer': `probes.${fault.name}`,
  };
  return places[written[fault.rule] ?? ''] !== undefined;
}
