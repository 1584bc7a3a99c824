import { LENGTHS, type CoverageName } from './coverage.ts';
import type { Transition } from './graph.ts';
import type { Here, Walker } from './walker.ts';

export interface SearchOptions {
  readonly coverage: CoverageName;
  readonly order: 'bfs' | 'dfs';
  readonly requests: number;
  readonly ms: number;
}

/** Why a search ended: nothing was left to do, or a budget was used up. */
export type Ended = 'covered' | 'requests' | 'time';

/** The budget that is used up, if one is. */
export function overBudget(
  { world }: Walker,
  { requests, ms }: Pick<SearchOptions, 'requests' | 'ms'>,
): Exclude<Ended, 'covered'> | undefined {
  const spent = world.spent();
  if (spent.requests >= requests) return 'requests';
  return spent.ms >= ms ? 'time' : undefined;
}

/** What only reads, in place; then an edge that was never tried, a transition that was never made, any other. */
function chosen(walker: Walker, wanted: readonly Transition[]): Transition | undefined {
  const { graph, world } = walker;
  const tried = new Set(graph.transitions.filter(({ fired }) => fired > 0).map(({ edge }) => edge));
  return (
    wanted.find(({ edge }) => world.isSafe(edge)) ??
    wanted.find(({ edge }) => !tried.has(edge)) ??
    wanted.find(({ fired }) => fired === 0) ??
    wanted[0]
  );
}

/** What is wanted and can be done where we are. */
function wantedHere(
  { coverage }: Walker,
  { state, way, moves }: Here,
  length: number,
): readonly Transition[] {
  return coverage.wanted(state, way, length).filter(({ id }) => moves.has(id));
}

/** Goes where something is wanted and does it. False: there is nowhere to go. */
async function elsewhere(walker: Walker, order: SearchOptions['order'], length: number): Promise<boolean> {
  const { coverage } = walker;
  const isGoal: Parameters<Walker['travel']>[0]['isGoal'] = ({ state, way }) =>
    coverage.wanted(state, way, length).length > 0;
  const travelled = await walker.travel({ isGoal, length, order });
  if (!travelled) return false;
  const { goal, arrived } = travelled;
  const { here } = walker;
  const first = here && arrived ? chosen(walker, wantedHere(walker, here, length)) : undefined;
  if (here && first) {
    await step(walker, here, first, length);
    return true;
  }
  const wanted = coverage.wanted(goal.state, goal.way, length);
  for (const transition of wanted) transition.missed += 1;
  if (arrived && wanted[0]) await walker.retrace(wanted[0]);
  return true;
}

/** Only a state that is left with more to do than this is worth coming back to. */
async function step(walker: Walker, here: Here, transition: Transition, length: number): Promise<void> {
  if (wantedHere(walker, here, length).length > 1) await walker.save(here);
  if (!(await walker.fire(here, transition))) transition.missed += 1;
}

async function cover(walker: Walker, options: SearchOptions, length: number): Promise<Ended> {
  const { order } = options;
  for (;;) {
    const over = overBudget(walker, options);
    if (over) return over;
    const { here } = walker;
    const first = here && order === 'dfs' ? chosen(walker, wantedHere(walker, here, length)) : undefined;
    if (here && first) await step(walker, here, first, length);
    else if (!(await elsewhere(walker, order, length))) return 'covered';
  }
}

/**
 * Searches until what is wanted is covered or a budget is used up. Each kind of move comes first, then each transition,
 * then pairs and triples: what is seen in one step is found soonest.
 */
export async function search(walker: Walker, options: SearchOptions): Promise<Ended> {
  await walker.reset();
  const most = LENGTHS[options.coverage];
  for (const length of most === Infinity ? [0, 1, Infinity] : [0, 1, 2, 3].slice(0, most + 1)) {
    const ended = await cover(walker, options, length);
    if (ended !== 'covered') return ended;
  }
  return 'covered';
}
