import type { Graph, Transition } from './graph.ts';

/** How many transitions in a row are tried in every order; `exhaust`: whole ways from the start. */
export const LENGTHS = { edges: 1, pairs: 2, triples: 3, exhaust: Infinity } as const;
export type CoverageName = keyof typeof LENGTHS;

/** After so many failed tries to get where it can be done, a move is given up. */
const MOST_MISSES = 2;

/** Which transitions were made one after another, and which are still to be. */
export class Coverage {
  readonly #graph: Graph;
  readonly #isSafe: (edge: string) => boolean;
  readonly #depth: number;
  readonly #done = new Set<string>();

  constructor(graph: Graph, isSafe: (edge: string) => boolean, depth: number) {
    this.#graph = graph;
    this.#isSafe = isSafe;
    this.#depth = depth;
  }

  /** What counts of the way that led here where `length` in a row are wanted. */
  recent(way: readonly number[], length: number): readonly number[] {
    if (length === Infinity) return way;
    return length < 2 ? [] : way.slice(-length + 1);
  }

  /** A transition was made after these. */
  made(way: readonly number[], transition: number): void {
    for (const length of [1, 2, 3, Infinity]) this.#done.add(this.#key(way, transition, length));
  }

  /** The way with a transition more; a safe one changes nothing that could matter to the next. */
  after(way: readonly number[], { id, edge }: Transition): readonly number[] {
    return this.#isSafe(edge) ? way : [...way, id];
  }

  /** Nothing is gone on from there. */
  isFar(state: number, way: readonly number[], length: number): boolean {
    const far = length === Infinity ? way.length : (this.#graph.states[state]?.depth ?? 0);
    return far >= this.#depth;
  }

  /** Transitions out of a state that are still wanted after the way that led there; of 0, one of each kind anywhere. */
  wanted(state: number, way: readonly number[], length: number): readonly Transition[] {
    if (this.isFar(state, way, length)) return [];
    return this.#graph.outOf(state).filter((transition) => this.#isWanted(transition, way, length));
  }

  /** Sequences of so many that were made, and how many are known to be possible. */
  counted(length: 1 | 2): { readonly made: number; readonly known: number } {
    if (length === 1) {
      const { transitions } = this.#graph;
      return { made: transitions.filter(({ fired }) => fired > 0).length, known: transitions.length };
    }
    const pairs = this.#graph.transitions
      .filter(({ edge, to, broken }) => to !== undefined && !broken && !this.#isSafe(edge))
      .flatMap((first) =>
        this.#graph.outOf(first.to ?? 0).map((second) => this.#key([first.id], second.id, 2)),
      );
    return { made: pairs.filter((pair) => this.#done.has(pair)).length, known: pairs.length };
  }

  #isWanted(transition: Transition, way: readonly number[], length: number): boolean {
    const { fired, broken, missed } = transition;
    if (missed > MOST_MISSES) return false;
    const alike = this.#graph.alike(transition);
    // What broke a state once would break the next one alike.
    if (fired === 0) return length === 0 ? alike === undefined : alike?.broken !== true;
    if (broken || length <= 1) return false;
    const most = this.#isSafe(transition.edge) ? Math.min(length, 2) : length;
    return !this.#done.has(this.#key(way, transition.id, length === Infinity ? length : most));
  }

  #key(way: readonly number[], transition: number, length: number): string {
    return `${length === Infinity ? 'all ' : `${length} `}${[...this.recent(way, length), transition].join(',')}`;
  }
}
