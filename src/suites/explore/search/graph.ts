import type { Fired, Move, Sight } from './world.ts';

/** A state that was seen, numbered as it was found. */
export interface State {
  readonly id: number;
  /** The same for the same state in another run. */
  readonly key: string;
  readonly title: string;
  /** Fewest transitions from the start that are known to lead there. */
  depth: number;
  /** Ids of the transitions that start here. */
  readonly out: number[];
}

/** A move in a state. */
export interface Transition {
  readonly id: number;
  readonly from: number;
  readonly edge: string;
  readonly kind: string;
  /** As it was called where it was first seen. */
  readonly label: string;
  /** Labels from a clean start to where it was first seen. */
  readonly trace: readonly string[];
  /** Edges of which one must have been made before; any will do where it is absent. */
  readonly after: readonly string[] | undefined;
  /** Where it led the last time; undefined where it never led anywhere that can be gone on from. */
  to: number | undefined;
  fired: number;
  accepted: number;
  /** It leads to a state that is broken. */
  broken: boolean;
  /** It was tried to get there and could not be done. */
  missed: number;
  /** How often each answer came, with the state it led to. */
  readonly outcomes: Map<string, number>;
}

/** All that a search has found out. */
export class Graph {
  readonly states: State[] = [];
  readonly transitions: Transition[] = [];
  readonly #byKey = new Map<string, State>();
  readonly #byMove = new Map<string, Transition>();
  /** Kinds of moves that were made anywhere, and those that broke a state. */
  readonly #made = new Map<string, { broken: boolean }>();

  /** The state that is seen, with what can be done in it, known from now on. */
  see(sight: Sight, trace: readonly string[]): State {
    const state = this.#byKey.get(sight.state) ?? this.#add(sight, trace.length);
    for (const move of sight.moves) this.#know(state, move, trace);
    return state;
  }

  of(state: number, { edge, kind }: Pick<Move, 'edge' | 'kind'>): Transition | undefined {
    return this.#byMove.get(`${state}\n${edge}\n${kind}`);
  }

  /** What came of a move; `to` is undefined where it broke the state. */
  record(transition: Transition, { outcome, accepted, state }: Fired, to: State | undefined): void {
    transition.fired += 1;
    if (accepted) transition.accepted += 1;
    const key = `${outcome} ${to === undefined ? `broken ${state}` : to.id}`;
    transition.outcomes.set(key, (transition.outcomes.get(key) ?? 0) + 1);
    transition.broken = to === undefined;
    const kind = kindOf(transition);
    this.#made.set(kind, { broken: transition.broken || this.#made.get(kind)?.broken === true });
    transition.to = to?.id;
    if (to) this.#nearer(to.id, (this.states[transition.from]?.depth ?? 0) + 1);
  }

  /** What became of moves of its kind, in whichever state; undefined where none was made. */
  alike(transition: Pick<Transition, 'edge' | 'kind'>): { readonly broken: boolean } | undefined {
    return this.#made.get(kindOf(transition));
  }

  outOf(state: number): readonly Transition[] {
    return (this.states[state]?.out ?? []).flatMap((id) => this.transitions[id] ?? []);
  }

  #add({ state: key, title }: Sight, depth: number): State {
    const state: State = { id: this.states.length, key, title, depth, out: [] };
    this.states.push(state);
    this.#byKey.set(key, state);
    return state;
  }

  #know(state: State, { edge, kind, label, after }: Move, trace: readonly string[]): void {
    if (this.of(state.id, { edge, kind })) return;
    const transition: Transition = {
      id: this.transitions.length,
      from: state.id,
      edge,
      kind,
      label,
      trace,
      after,
      to: undefined,
      fired: 0,
      accepted: 0,
      broken: false,
      missed: 0,
      outcomes: new Map(),
    };
    this.transitions.push(transition);
    state.out.push(transition.id);
    this.#byMove.set(`${state.id}\n${edge}\n${kind}`, transition);
  }

  /** A shorter way to a state may be one to all that follow it. */
  #nearer(id: number, depth: number): void {
    const open: [number, number][] = [[id, depth]];
    for (const [at, far] of open) {
      const state = this.states[at];
      if (!state || state.depth <= far) continue;
      state.depth = far;
      for (const { to } of this.outOf(at)) if (to !== undefined) open.push([to, far + 1]);
    }
  }
}

const kindOf = ({ edge, kind }: Pick<Transition, 'edge' | 'kind'>): string => `${edge}\n${kind}`;

/** It did not always do the same in the same state. */
export const isUnsteady = ({ outcomes }: Transition): boolean => outcomes.size > 1;
