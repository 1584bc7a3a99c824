import { faultKey, type Found } from './found.ts';
import type { Transition } from './graph.ts';
import { shortestTo } from './route.ts';
import type { Walker } from './walker.ts';
import type { Choice } from './world.ts';

/** A fault with the shortest way to it, as far as it came again from a clean start. */
export interface Confirmed extends Pick<Found, 'fault' | 'edge' | 'requests'> {
  /** Labels from a clean start. */
  readonly path: readonly string[];
  /** Ids of the transitions on that path, where the graph has them all. */
  readonly way: readonly number[];
  /** The way written down as it was gone again; '' where it was not. */
  readonly record: string;
  /** In how many transitions it showed. */
  readonly places: number;
  /** It did not come again. */
  readonly flaky: boolean;
}

/** The labels of a way from a clean start, if the fault showed at its end; else undefined. */
async function again(
  { world }: Walker,
  { fault, edge }: Found,
  choices: readonly Choice[],
): Promise<readonly string[] | undefined> {
  const isSame = (each: Found['fault']): boolean => faultKey(each, edge) === faultKey(fault, edge);
  await world.reset();
  const last = choices.at(-1);
  if (!last) return (await world.look()).faults.some(isSame) ? [] : undefined;
  const labels: string[] = [];
  for (const choice of choices.slice(0, -1)) {
    const label = await world.pass(choice);
    if (label === undefined) return undefined;
    labels.push(label);
  }
  const fired = await world.fire(last);
  return fired?.faults.some(isSame) ? [...labels, fired.label] : undefined;
}

/** An edge that only reads shows what it changes by the state before it. */
async function changesState({ world }: Walker, trace: readonly string[]): Promise<boolean> {
  await world.reset();
  let before = (await world.look()).state;
  let after = before;
  for (const label of trace) {
    before = after;
    const fired = await world.fire({ label });
    if (!fired) return false;
    after = fired.state;
  }
  return before !== after;
}

/** Ways to a fault, the shortest first: to its last transition, and to the two that it was seen after. */
function waysTo({ graph }: Walker, { at, last }: Found): readonly (readonly Transition[])[] {
  const single = shortestTo(graph, (each) => each !== undefined && at.has(each.id));
  const [before, own] = last.map((id) => graph.transitions[id]);
  const first = before && shortestTo(graph, (each) => each?.id === before.id);
  return [...(single ? [single] : []), ...(first && own ? [[...first, own]] : [])];
}

/** A fault again from a clean start: by the shortest way that is known, else by the way it was seen. */
export async function confirm(walker: Walker, found: Found): Promise<Confirmed> {
  const { fault, edge, at, trace, requests } = found;
  const confirmed = { fault, edge, requests, places: at.size };
  const { world } = walker;
  walker.here = undefined;
  if (fault.rule === 'unsafe-edge') {
    const flaky = !(await changesState(walker, trace));
    return { ...confirmed, path: trace, way: [], flaky, record: world.recorded() };
  }
  for (const way of waysTo(walker, found)) {
    const path = await again(walker, found, way);
    if (path)
      return { ...confirmed, path, way: way.map(({ id }) => id), flaky: false, record: world.recorded() };
  }
  const choices = trace.map((label) => ({ label }));
  const path = await again(walker, found, choices);
  const flaky = path === undefined;
  return { ...confirmed, path: path ?? trace, way: [], flaky, record: flaky ? '' : world.recorded() };
}
