import type { Bench, ProjectFiles } from '#model/contract/bench.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { State } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import type { Task } from '#model/task.ts';
import type { Described } from './described/described.ts';
import { Input } from './input.ts';
import { newOutcome, type Outcome } from './outcome.ts';
import { replay } from './replay.ts';
import { confirm } from './search/confirm.ts';
import { race } from './search/races.ts';
import { search } from './search/search.ts';
import { Walker } from './search/walker.ts';
import { observationOf } from './told/observation.ts';
import { HttpWorld } from './world/http-world.ts';

interface Graph {
  readonly input: Input;
  readonly described?: Described;
}

async function explored(outcome: Outcome, input: Input): Promise<void> {
  const { walker } = outcome;
  const limits = { ...input, ms: input.time };
  const ended = await search(walker, limits);
  for (const found of walker.found.values()) outcome.confirmed.push(await confirm(walker, found));
  if (input.races) outcome.raced = await race(walker, limits);
  outcome.ended = ended;
}

async function replayed(outcome: Outcome, { replay: way }: Input): Promise<void> {
  const { steps, faults, missing } = await replay(outcome.walker.world, way);
  outcome.replayed = steps;
  outcome.confirmed.push(...faults);
  if (missing === undefined) return;
  throw new Failure({
    code: 'explore/no-way',
    owner: 'target',
    message:
      `The replay cannot go on with ${missing} after ${steps.join(', ') || 'its start'}: ` +
      'nothing of that number is there.',
    next: 'See whether the step before it still does what it did.',
  });
}

/** The graph that a description gives, where the options name one. */
async function graphOf(task: Task, bench: Bench, state: State, input: Input): Promise<Graph> {
  const { written } = input;
  if (!written) return { input };
  const { describe } = await import('./described/described.ts');
  const described = await describe(bench, input, state, { written, place: task.places?.['from'] });
  return { input: described.input, described };
}

async function walked(
  task: Task,
  bench: Bench,
  state: State,
  { input, described }: Graph,
): Promise<Observation> {
  const world = new HttpWorld(bench, input, state, described);
  const outcome = newOutcome(new Walker(world, input.depth));
  const telling = { input, state, described, places: task.places ?? {} };
  try {
    await (input.replay.length > 0 ? replayed(outcome, input) : explored(outcome, input));
    return observationOf(outcome, telling);
  } catch (error) {
    bench.emit(observationOf(outcome, telling));
    throw error;
  }
}

/** What a description gives, before anything is asked of the target. */
export async function foresee(task: Task, project: ProjectFiles): Promise<readonly string[]> {
  const { foreseen } = await import('./described/foresee.ts');
  return foreseen(task, project);
}

/** Walks through a graph once. What was seen until then is kept, whatever ends the walk. */
export async function measure(task: Task, bench: Bench): Promise<Observation> {
  const input = Input.parse(task.input);
  const state = await bench.state(input.state);
  try {
    return await walked(task, bench, state, await graphOf(task, bench, state, input));
  } finally {
    await state.close();
  }
}
