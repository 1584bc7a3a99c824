import { Coverage } from './coverage.ts';
import { faultKey, unsafeEdge, type Found } from './found.ts';
import { Graph, type State, type Transition } from './graph.ts';
import { routeTo, type Place, type Start, type Wish } from './route.ts';
import type { Fault, Fired, Sight, World } from './world.ts';

/** Where we are, and what can be done there: labels by transition. */
export interface Here extends Place {
  readonly trace: readonly string[];
  readonly moves: ReadonlyMap<number, string>;
}

interface Save {
  readonly id: number;
  readonly here: Here;
}

/** Goes through a world by the cheapest ways and writes down what it sees. */
export class Walker {
  readonly graph = new Graph();
  readonly coverage: Coverage;
  readonly found = new Map<string, Found>();
  /** Times that a known way led somewhere else, the start among them. */
  astray = 0;
  /** Undefined after something broke: only a way that begins elsewhere leads on. */
  here: Here | undefined;
  readonly world: World;
  #saves: Save[] = [];

  constructor(world: World, depth: number) {
    this.world = world;
    this.coverage = new Coverage(this.graph, (edge) => world.isSafe(edge), depth);
  }

  /** Back at a clean start; false where that is another state than the first time. */
  async reset(): Promise<boolean> {
    this.#saves = [];
    this.here = undefined;
    await this.world.reset();
    const sight = await this.world.look();
    for (const fault of sight.faults) this.report(fault, undefined, { trace: [], last: [] });
    if (sight.faults.some(({ breaks }) => breaks)) return false;
    const state = this.arrive(sight, { way: [], trace: [] });
    if (state.id !== 0) this.astray += 1;
    return state.id === 0;
  }

  /** Remembers where we are, once, where the world can. */
  async save(here: Here): Promise<void> {
    if (this.#saves.some((save) => save.here.state === here.state && save.here.way === here.way)) return;
    const id = await this.world.save();
    if (id !== undefined) this.#saves.push({ id, here });
  }

  /** Goes to the cheapest goal: where it is, and whether it was reached. Undefined where there is none. */
  async travel(
    wish: Omit<Wish, 'step'>,
  ): Promise<{ readonly goal: Place; readonly arrived: boolean } | undefined> {
    const step = this.world.costs().step;
    const route = routeTo(this.graph, this.coverage, this.#starts(), { ...wish, step });
    if (!route) return undefined;
    const { start, steps, goal } = route;
    const arrived = (await this.#begin(start, steps.length)) && (await this.#walk(steps));
    return { goal, arrived };
  }

  /** A move made where we are; false where it cannot be done. */
  async fire(here: Here, transition: Transition): Promise<boolean> {
    const fired = await this.world.fire({ label: here.moves.get(transition.id) ?? transition.label });
    if (!fired) return this.#strayed();
    this.settle(here, transition, fired);
    return true;
  }

  /** From a clean start to where a move was first seen, and that made; what it hangs on is no part of the state. */
  async retrace(transition: Transition): Promise<void> {
    const { from, trace, label } = transition;
    if (!(await this.reset())) return;
    for (const each of trace) if ((await this.world.pass({ label: each })) === undefined) return this.#lose();
    const fired = await this.world.fire({ label });
    if (fired) this.settle({ state: from, way: [], trace, moves: new Map() }, transition, fired);
    else this.#lose();
  }

  /** What a move gave is written down, and we are where it led. */
  settle(here: Here, transition: Transition, fired: Fired): void {
    const trace = [...here.trace, fired.label];
    this.coverage.made(here.way, transition.id);
    const last = [...here.way.slice(-1), transition.id];
    for (const fault of fired.faults) this.report(fault, transition, { trace, last });
    if (fired.faults.some(({ breaks }) => breaks)) {
      this.graph.record(transition, fired, undefined);
      return this.#lose();
    }
    const state = this.arrive(fired, { way: this.coverage.after(here.way, transition), trace });
    this.graph.record(transition, fired, state);
    if (state.id !== transition.from && this.world.isSafe(transition.edge))
      this.report(unsafeEdge(transition.edge), transition, { trace, last });
  }

  arrive(sight: Sight, { way, trace }: Pick<Here, 'way' | 'trace'>): State {
    const state = this.graph.see(sight, trace);
    const moves = sight.moves.flatMap((move): [number, string][] => {
      const transition = this.graph.of(state.id, move);
      return transition ? [[transition.id, move.label]] : [];
    });
    this.here = { state: state.id, way, trace, moves: new Map(moves) };
    return state;
  }

  report(
    fault: Fault,
    transition: Pick<Transition, 'id' | 'edge'> | undefined,
    seen: Pick<Found, 'trace' | 'last'>,
  ): void {
    const { id = -1, edge = '' } = transition ?? {};
    const key = faultKey(fault, edge);
    const known = this.found.get(key);
    const { requests } = this.world.spent();
    if (known) known.at.add(id);
    else this.found.set(key, { fault, edge, at: new Set([id]), requests, ...seen });
  }

  #starts(): readonly Start[] {
    const { reset, restore } = this.world.costs();
    const here: readonly Start[] = this.here ? [{ by: 'here', place: this.here, cost: 0 }] : [];
    const saves = this.#saves.map(({ id, here: place }): Start => ({
      by: { save: id },
      place,
      cost: restore,
    }));
    return [...here, ...saves, { by: 'reset', place: { state: 0, way: [] }, cost: reset }];
  }

  /** What is not gone on from is looked at; else where the steps lead to shows whether it was right. */
  async #begin({ by, place }: Start, steps: number): Promise<boolean> {
    if (by === 'here') return true;
    if (by === 'reset') {
      if (steps === 0 || this.graph.states.length === 0) return this.reset();
      this.#saves = [];
      await this.world.reset();
      this.here = { state: 0, way: [], trace: [], moves: new Map() };
      return true;
    }
    this.here = undefined;
    const at = this.#saves.findIndex(({ id }) => id === by.save);
    const saved = this.#saves[at]?.here;
    const sight = await this.world.restore(by.save);
    this.#saves = this.#saves.slice(0, at + 1);
    const state = sight && saved && this.arrive(sight, saved);
    if (state?.id === place.state) return true;
    this.#saves = [];
    if (sight) this.world.distrust();
    return this.#strayed();
  }

  /** Known transitions made again; only what the last gives is looked at. False where it is not what it was. */
  async #walk(steps: readonly Transition[]): Promise<boolean> {
    const last = steps.at(-1);
    for (const step of steps.slice(0, -1)) {
      const label = await this.world.pass(step);
      const { here } = this;
      if (label === undefined || !here) return this.#strayed();
      const way = this.coverage.after(here.way, step);
      this.coverage.made(here.way, step.id);
      this.here = { state: step.to ?? 0, way, trace: [...here.trace, label], moves: new Map() };
    }
    const { here } = this;
    if (!last || !here) return here !== undefined;
    const expected = last.to;
    const fired = await this.world.fire(last);
    if (!fired) return this.#strayed();
    this.settle(here, last, fired);
    if (this.here?.state === expected) return true;
    this.astray += 1;
    return false;
  }

  #strayed(): false {
    this.astray += 1;
    this.#lose();
    return false;
  }

  #lose(): void {
    this.here = undefined;
  }
}
