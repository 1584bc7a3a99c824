import type { StateGraph } from '#model/observation/state-graph.ts';
import type { GraphExhibit } from '../exhibit.ts';
import { drawingOf } from './covered.ts';
import type { Diagram, DrawnEdge, DrawnState } from './diagram.ts';

/** A transition that the base made and this side did not; its states by their keys. */
export interface Lost {
  readonly edge: string;
  readonly from: string;
  readonly to: string;
}

/** Lost transitions that are drawn. */
const MOST_DRAWN = 20;

/** Both sides' states. */
interface Graphs {
  readonly here: Pick<GraphExhibit, 'states'>;
  readonly there: Pick<GraphExhibit, 'states'>;
}

type Drawing = StateGraph['drawing'];

/** What is drawn of this side, as it was before it had places. */
function drawnBefore({ boxes, lines, hidden }: Drawing, { here }: Graphs): Diagram {
  const depths = new Map(here.states.map(({ depth }, at) => [`s${at}`, depth]));
  const depthOf = (id: string): number =>
    depths.get(id) ??
    1 + Math.max(0, ...lines.filter(({ to }) => to === id).map(({ from }) => depths.get(from) ?? 0));
  return {
    states: boxes.map(({ id, title, broken, failing }) => ({
      id,
      title,
      broken,
      failing,
      depth: depthOf(id),
    })),
    edges: lines.map(({ from, to, labels, failing, unsteady }) => ({ from, to, labels, failing, unsteady })),
    hidden,
  };
}

/** A state by its key: this side's own, or one that only the base came to. */
function stateOf(key: string, { here, there }: Graphs): DrawnState | undefined {
  const plain = { broken: false, failing: false };
  const own = here.states.findIndex((state) => state.key === key);
  const known = here.states[own];
  if (known) return { id: `s${own}`, title: known.title, depth: known.depth, ...plain };
  const at = there.states.findIndex((state) => state.key === key);
  const base = there.states[at];
  return base && { id: `b${at}`, title: base.title, depth: base.depth, ...plain, lost: true };
}

/** This side's graph with what it lost drawn where the base had it, and the same as a diagram. */
export function withLost(
  graph: StateGraph,
  graphs: Graphs,
  lost: readonly Lost[],
): { readonly graph: StateGraph; readonly diagram: Diagram } {
  const before = drawnBefore(graph.drawing, graphs);
  const states = new Map(before.states.map((state) => [state.id, state]));
  const edges = new Map<string, DrawnEdge & { readonly labels: string[] }>();
  for (const { edge, from, to } of lost.slice(0, MOST_DRAWN)) {
    const [start, end] = [stateOf(from, graphs), stateOf(to, graphs)];
    if (!start || !end) continue;
    for (const state of [start, end]) if (!states.has(state.id)) states.set(state.id, state);
    const key = `${start.id} ${end.id}`;
    const known = edges.get(key) ?? {
      from: start.id,
      to: end.id,
      labels: [],
      failing: false,
      unsteady: false,
      lost: true,
    };
    known.labels.push(edge);
    edges.set(key, known);
  }
  const diagram = { ...before, states: [...states.values()], edges: [...before.edges, ...edges.values()] };
  const titles = new Map(
    [...graphs.there.states, ...graphs.here.states].map(({ key, title }) => [key, title]),
  );
  const told = lost.map(({ edge, from, to }) => ({
    edge,
    from: titles.get(from) ?? from,
    to: titles.get(to) ?? to,
  }));
  return { graph: { ...graph, drawing: drawingOf(diagram), lost: told }, diagram };
}
