import { StateOptions } from '#http/state/options.ts';
import type { State, StateAdapter, StateWorld } from '#model/contract/state.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { unlessAborted } from './bounded.ts';
import { OpenedState } from './opened.ts';
import { closeAll, markAll, printsOf, type Named } from './together.ts';
import { waysOf, type Way } from './ways.ts';

const sentence = (error: unknown): string =>
  problemsOf(error)
    .map(({ message }) => message)
    .join(' ');

/** Whether somebody has to mend the config before anything may go on; all else a weaker way may do without. */
function isMistake(error: unknown): boolean {
  return !(error instanceof Failure) || error.problems.some(({ owner }) => owner === 'config');
}

async function openWay(
  { names }: Way,
  options: StateOptions,
  adapters: readonly StateAdapter[],
  world: StateWorld,
): Promise<readonly Named[]> {
  const systems: Named[] = [];
  try {
    for (const name of names) {
      const adapter = adapters.find((known) => known.name === name);
      if (!adapter) throw new Error(`no adapter of the registry is called ${name}`);
      systems.push({ name, system: await adapter.open(Reflect.get(options, name), world) });
      world.signal.throwIfAborted();
    }
    return systems;
  } catch (error) {
    await closeAll(systems);
    throw error;
  }
}

/** One way taken, its start marked; whatever fails, nothing stays open. */
async function take(
  way: Way,
  options: StateOptions,
  systems: readonly Named[],
  world: StateWorld,
): Promise<State> {
  try {
    const marks = await unlessAborted(world.signal, markAll(systems));
    const prints = way.replay ? [] : await unlessAborted(world.signal, printsOf(systems));
    return new OpenedState({ way, options, systems, start: { marks, prints } }, world);
  } catch (error) {
    await closeAll(systems);
    throw error;
  }
}

/**
 * Opens all that a suite's `state:` names, in the strongest way that can be opened; that a weaker one was taken is said
 * by `note`. Rejects with a Failure where none can.
 */
export async function openState(
  given: unknown,
  adapters: () => Promise<readonly StateAdapter[]>,
  world: StateWorld,
): Promise<State> {
  const options = StateOptions.parse(given);
  const ways = waysOf(options);
  const known = ways.some(({ names }) => names.length > 0) ? await adapters() : [];
  for (const [at, way] of ways.entries()) {
    try {
      return await take(way, options, await openWay(way, options, known, world), world);
    } catch (error) {
      world.signal.throwIfAborted();
      const next = ways[at + 1];
      const nothingLeft = !next || (next.replay && options.reset === undefined);
      if (nothingLeft || isMistake(error)) throw error;
      const instead = next.replay ? 'its reset and requests made again' : next.names[0];
      world.note(`${sentence(error)} So the state is brought back by ${instead} instead.`);
    }
  }
  throw new Error('a state has at least one way');
}
