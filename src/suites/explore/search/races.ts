import { RACE } from '../options.ts';
import type { Confirmed } from './confirm.ts';
import type { Transition } from './graph.ts';
import { overBudget, type SearchOptions } from './search.ts';
import type { Walker } from './walker.ts';
import type { Fault, Fired } from './world.ts';
import { faultKey } from './found.ts';
import { shortestTo } from './route.ts';

/** Tries of a race that found something: it takes luck to lose one. */
const TRIES = 5;

/** Two moves made at once in a state. */
interface Race {
  readonly state: number;
  readonly pair: readonly [Transition, Transition];
}

const nameOf = ({ edge, kind }: Transition): string => JSON.stringify([edge, kind]);

/** What changes something where it is done. */
const isEffective = ({ accepted, broken, to, from }: Transition): boolean =>
  accepted > 0 && !broken && to !== undefined && to !== from;

/** Every two kinds of moves that change something, a move and itself among them, once, nearest to the start. */
function racesIn({ graph, world }: Walker): readonly Race[] {
  const races = new Map<string, Race>();
  for (const { id } of graph.states.toSorted((a, b) => a.depth - b.depth)) {
    const moves = graph.outOf(id).filter((move) => !world.isSafe(move.edge) && isEffective(move));
    for (const [at, first] of moves.entries())
      for (const second of moves.slice(at)) {
        const key = [nameOf(first), nameOf(second)].toSorted().join();
        if (!races.has(key)) races.set(key, { state: id, pair: [first, second] });
      }
  }
  return [...races.values()];
}

const raceName = ([first, second]: readonly string[]): string => `${first} ‖ ${second}`;

/** One race run where its state is, and what was seen after it; undefined where it could not be run. */
async function run(walker: Walker, { state, pair }: Race): Promise<Fired | undefined> {
  if (walker.here?.state !== state || walker.here.moves.size === 0) {
    const isGoal = (place: { readonly state: number }): boolean => place.state === state;
    if (!(await walker.travel({ isGoal, length: 1, order: 'dfs' }))?.arrived) return undefined;
  }
  const fired = await walker.world.race(pair);
  if (!fired || fired.faults.some(({ breaks }) => breaks)) walker.here = undefined;
  else walker.arrive(fired, { way: [], trace: [] });
  return fired;
}

/** The same race from a clean start: the labels that led to the fault, if it came again. */
async function cameAgain(
  { world, graph }: Walker,
  { state, pair }: Race,
  fault: Fault,
): Promise<Pick<Confirmed, 'path' | 'way' | 'record'> | undefined> {
  const way = shortestTo(graph, (_, at) => at === state) ?? [];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const labels: string[] = [];
    await world.reset();
    for (const step of way) labels.push((await world.pass(step)) ?? '');
    const fired = await world.race(pair);
    if (fired?.faults.some(({ rule, name }) => rule === fault.rule && name === fault.name))
      return {
        path: [...labels, fired.label],
        way: way.map(({ id }) => id),
        record: world.recorded(),
      };
  }
  return undefined;
}

/** Whether the fault shows as well where the last two are made one after the other, in either order. */
async function alsoInTurn(
  { world }: Walker,
  { path }: Pick<Confirmed, 'path'>,
  fault: Fault,
): Promise<boolean> {
  const pair = (path.at(-1) ?? '').split(RACE).map((label) => ({ label }));
  for (const order of [pair, pair.toReversed()]) {
    await world.reset();
    for (const label of path.slice(0, -1)) await world.pass({ label });
    for (const choice of order) {
      const fired = await world.fire(choice);
      if (fired?.faults.some(({ rule, name }) => rule === fault.rule && name === fault.name)) return true;
    }
  }
  return false;
}

/** What the races of a walk came to. */
export interface Raced {
  readonly found: readonly Confirmed[];
  readonly run: number;
  readonly of: number;
}

/** A fault of a race, tried again unless that was done before; undefined where it takes no race. */
async function judged(
  walker: Walker,
  each: Race,
  { fault, known, label }: { fault: Fault; known: Confirmed | undefined; label: string },
): Promise<Confirmed | undefined> {
  const { requests } = walker.world.spent();
  if (known && !known.flaky) return { ...known, places: known.places + 1 };
  const again = await cameAgain(walker, each, fault);
  walker.here = undefined;
  if (again && (await alsoInTurn(walker, again, fault))) return undefined;
  return {
    fault: { ...fault, rule: 'race' },
    edge: raceName(each.pair.map((move) => move.edge)),
    ...(again ?? { path: [label], way: [], record: '' }),
    places: (known?.places ?? 0) + 1,
    requests: known?.requests ?? requests,
    flaky: again === undefined,
  };
}

/** Runs every race while there is budget; what breaks in one is tried again from a clean start. */
export async function race(walker: Walker, options: Pick<SearchOptions, 'requests' | 'ms'>): Promise<Raced> {
  const races = racesIn(walker);
  const found = new Map<string, Confirmed | undefined>();
  let count = 0;
  for (const each of races) {
    if (overBudget(walker, options)) break;
    const fired = await run(walker, each);
    if (!fired) continue;
    count += 1;
    for (const fault of fired.faults.filter(({ breaks }) => breaks)) {
      const key = faultKey(fault, raceName(each.pair.map((move) => move.edge)));
      if (found.has(key) && found.get(key) === undefined) continue;
      found.set(key, await judged(walker, each, { fault, known: found.get(key), label: fired.label }));
    }
  }
  return { found: [...found.values()].filter((each) => each !== undefined), run: count, of: races.length };
}
