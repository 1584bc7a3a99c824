import { faultName } from './fault-name.ts';
import type { Outcome } from '../outcome.ts';
import { violationsIn } from '../outcome.ts';
import { isUnsteady } from '../search/graph.ts';

/** A state as it is drawn. */
export interface DrawnState {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  /** It is where a rule broke. */
  readonly broken: boolean;
  /** The way to a broken rule leads through it. */
  readonly failing: boolean;
  /** Only the base came there. */
  readonly lost?: boolean;
}

/** All transitions from one state to another. */
export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
  readonly failing: boolean;
  readonly unsteady: boolean;
  /** Only the base made them. */
  readonly lost?: boolean;
}

export interface Diagram {
  readonly states: readonly DrawnState[];
  readonly edges: readonly DrawnEdge[];
  /** States that are left out. */
  readonly hidden: number;
}

/** States that are drawn; of more, those on ways to broken rules first, then the nearest to the start. */
const MOST_STATES = 60;

const nameOf = (state: number): string => `s${state}`;

/** What a walk saw, as a picture shows it: ways to broken rules, and around them all else that there is room for. */
export function diagramOf(outcome: Outcome): Diagram {
  const { graph } = outcome.walker;
  const violations = violationsIn(outcome);
  const ways = new Set(violations.flatMap(({ way }) => way));
  const gone = graph.transitions.filter(({ id }) => ways.has(id));
  const on = new Set(gone.flatMap(({ from, to = from }) => [from, to]));
  const shown = graph.states
    .toSorted((a, b) => Number(on.has(b.id)) - Number(on.has(a.id)) || a.depth - b.depth || a.id - b.id)
    .slice(0, MOST_STATES);
  const visible = new Set(shown.map(({ id }) => id));
  const states = shown.map(({ id, title, depth }) => ({
    id: nameOf(id),
    title,
    depth,
    broken: false,
    failing: on.has(id),
  }));
  const edges = new Map<string, DrawnEdge & { labels: string[] }>();
  const draw = (
    from: string,
    to: string,
    label: string,
    more: { failing: boolean; unsteady: boolean },
  ): void => {
    const known = edges.get(`${from} ${to}`);
    edges.set(`${from} ${to}`, {
      from,
      to,
      labels: [...new Set([...(known?.labels ?? []), label])],
      failing: more.failing || known?.failing === true,
      unsteady: more.unsteady || known?.unsteady === true,
    });
  };
  for (const transition of graph.transitions) {
    const { id, from, to, edge } = transition;
    if (to === undefined || !visible.has(from) || !visible.has(to)) continue;
    draw(nameOf(from), nameOf(to), edge, {
      failing: ways.has(id) && from !== to,
      unsteady: isUnsteady(transition),
    });
  }
  const broken = violations.map(({ fault, path, way }, at): DrawnState => {
    const last = graph.transitions[way.at(-1) ?? -1];
    const from = fault.rule === 'race' ? last?.to : last?.from;
    const start = from ?? 0;
    draw(nameOf(start), `x${at}`, path.at(-1) ?? '', { failing: true, unsteady: false });
    const depth = (graph.states[start]?.depth ?? 0) + 1;
    return { id: `x${at}`, title: faultName(fault), depth, broken: true, failing: true };
  });
  return {
    states: [...states, ...broken],
    edges: [...edges.values()],
    hidden: graph.states.length - shown.length,
  };
}
