import type { Coverage } from './coverage.ts';
import type { Graph, Transition } from './graph.ts';

/** A state with the transitions that led there. */
export interface Place {
  readonly state: number;
  readonly way: readonly number[];
}

/** Where a route may begin, and what it costs to be there. */
export interface Start {
  readonly by: 'here' | 'reset' | { readonly save: number };
  readonly place: Place;
  readonly cost: number;
}

/** The cheapest way to a place where something is still wanted. */
export interface Route {
  readonly start: Start;
  readonly steps: readonly Transition[];
  readonly goal: Place;
}

/** Where a route is to end, and what a step costs. */
export interface Wish {
  isGoal(place: Place): boolean;
  /** How many transitions in a row make a place another one. */
  readonly length: number;
  /** The nearest goal, or the one that is nearest to the start. */
  readonly order: 'bfs' | 'dfs';
  readonly step: number;
}

interface Reached {
  readonly place: Place;
  readonly cost: number;
  readonly start: Start;
  readonly before: Reached | undefined;
  readonly by: Transition | undefined;
}

function stepsTo(reached: Reached): readonly Transition[] {
  const steps: Transition[] = [];
  for (let at: Reached | undefined = reached; at?.by; at = at.before) steps.push(at.by);
  return steps.toReversed();
}

/** Places that one transition more leads to; what only reads leads nowhere. */
function nextTo(at: Reached, graph: Graph, coverage: Coverage, step: number): readonly Reached[] {
  return graph.outOf(at.place.state).flatMap((transition): Reached[] => {
    const { to, broken } = transition;
    const way = coverage.after(at.place.way, transition);
    if (to === undefined || broken || way === at.place.way) return [];
    const place = { state: to, way };
    return [{ place, cost: at.cost + step, start: at.start, before: at, by: transition }];
  });
}

/** Every place that known transitions lead to, the cheapest first: steps cost the same, so no heap is needed. */
function* placesBy(
  graph: Graph,
  coverage: Coverage,
  starts: readonly Start[],
  { length, step }: Wish,
): Generator<Reached> {
  const sources = starts.toSorted((a, b) => a.cost - b.cost);
  const queue: Reached[] = [];
  const seen = new Set<string>();
  for (let head = 0, source = 0; head < queue.length || source < sources.length;) {
    const [next, start] = [queue[head], sources[source]];
    const fromStart = start !== undefined && (next === undefined || start.cost <= next.cost);
    if (fromStart) source += 1;
    else head += 1;
    const at = fromStart ? { ...start, start, before: undefined, by: undefined } : next;
    if (!at) return;
    const key = `${at.place.state} ${coverage.recent(at.place.way, length).join(',')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield at;
    if (coverage.isFar(at.place.state, at.place.way, length)) continue;
    queue.push(...nextTo(at, graph, coverage, step));
  }
}

/** The cheapest route to a goal; undefined where none can be reached. */
export function routeTo(
  graph: Graph,
  coverage: Coverage,
  starts: readonly Start[],
  wish: Wish,
): Route | undefined {
  let best: Reached | undefined;
  const depthOf = ({ place }: Reached): number => graph.states[place.state]?.depth ?? 0;
  for (const reached of placesBy(graph, coverage, starts, wish)) {
    if (!wish.isGoal(reached.place)) continue;
    if (wish.order === 'dfs') {
      best = reached;
      break;
    }
    if (!best || depthOf(reached) < depthOf(best)) best = reached;
  }
  return best && { start: best.start, steps: stepsTo(best), goal: best.place };
}

interface Way {
  readonly state: number;
  readonly path: readonly Transition[];
  /** Edges made on it that others need. */
  readonly made: readonly string[];
}

/** The fewest transitions that lead from a clean start to a goal, which is asked of each transition and each place. */
export function shortestTo(
  graph: Graph,
  isGoal: (last: Transition | undefined, state: number) => boolean,
): readonly Transition[] | undefined {
  const needed = new Set(graph.transitions.flatMap(({ after = [] }) => after));
  const queue: Way[] = [{ state: 0, path: [], made: [] }];
  const seen = new Set<string>();
  if (isGoal(undefined, 0)) return [];
  for (const { state, path, made } of queue) {
    const key = `${state} ${made.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const possible = graph
      .outOf(state)
      .filter(
        ({ after, fired }) => fired > 0 && (after === undefined || after.some((edge) => made.includes(edge))),
      );
    const last = possible.find((each) => isGoal(each, each.to ?? -1));
    if (last) return [...path, last];
    for (const each of possible) {
      const { edge, to, broken, accepted } = each;
      if (to === undefined || broken) continue;
      const brings = accepted > 0 && needed.has(edge) && !made.includes(edge);
      queue.push({ state: to, path: [...path, each], made: brings ? [...made, edge].toSorted() : made });
    }
  }
  return undefined;
}
