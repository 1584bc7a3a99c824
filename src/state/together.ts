import { Failure } from '#model/problem.ts';
import type { StateMark, StateSystem } from '#model/contract/state.ts';
import { within } from './bounded.ts';

/** A system with its key under `state:`. */
export interface Named {
  readonly name: string;
  readonly system: StateSystem;
}

/** ms that one system may take to be closed. */
const LONGEST_CLOSE = 10_000;

/** What several systems hold, by their order; undefined of one that cannot say. */
export type Prints = readonly (string | undefined)[];

async function settled(systems: readonly Named[]): Promise<void> {
  for (const { system } of systems) await system.settle?.();
}

/** Marks one after the other, when the work that any of them was handed is done. */
export async function markAll(systems: readonly Named[]): Promise<readonly StateMark[]> {
  await settled(systems);
  const marks: StateMark[] = [];
  for (const { system } of systems) marks.push(await system.mark());
  return marks;
}

/** Brings all back, the one that was marked last first. Rejects at the first that cannot. */
export async function restoreAll(systems: readonly Named[], marks: readonly StateMark[]): Promise<void> {
  await settled(systems);
  for (const [at, { system }] of [...systems.entries()].toReversed()) {
    const mark = marks[at];
    if (mark) await system.restore(mark);
  }
}

export async function printsOf(systems: readonly Named[]): Promise<Prints> {
  const prints: (string | undefined)[] = [];
  for (const { system } of systems) prints.push(await system.fingerprint());
  return prints;
}

/** Titles of the systems that hold something else than they did. */
export function differing(systems: readonly Named[], before: Prints, after: Prints): readonly string[] {
  return systems
    .filter((_, at) => before[at] !== undefined && after[at] !== undefined && before[at] !== after[at])
    .map(({ system }) => system.title);
}

/** Closes every one, whatever becomes of the others; what could not be closed, in sentences. */
export async function closeAll(systems: readonly Named[]): Promise<readonly string[]> {
  const ends = await Promise.all(
    systems.map(async ({ system }) => {
      const closed = system.close().then(
        () => true,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      const end = await within(LONGEST_CLOSE, closed);
      if (end === true) return [];
      return [`${system.title} could not be left as it was found: ${end ?? 'it does not answer'}.`];
    }),
  );
  return ends.flat();
}

function mistake(code: string, message: string, next: string): Failure {
  return new Failure({ code, owner: 'config', message, next });
}

/** The system of that name. Throws a Failure where it is not open. */
export function systemNamed(systems: readonly Named[], name: string): StateSystem {
  const found = systems.find((system) => system.name === name);
  if (found) return found.system;
  throw mistake(
    'state/not-named',
    `What ${name} holds is asked for, and no ${name} is open.`,
    `Describe it under state: ${name}:`,
  );
}

/** What is asked of systems: the word in a config, who answers it, and what is named where nobody does. */
interface Asked {
  readonly what: string;
  readonly kinds: string;
  readonly example: (name: string) => string;
  readonly isAnswering: (system: StateSystem) => boolean;
}

const DATABASE: Asked = {
  what: 'A database',
  kinds: 'postgres, mysql or sqlite',
  example: (name) => `db: { system: ${name}, query: … }`,
  isAnswering: ({ query }) => query !== undefined,
};

const QUEUE: Asked = {
  what: 'A queue',
  kinds: 'rabbitmq, bullmq or celery',
  example: (name) => `queue: { system: ${name}, name: … }`,
  isAnswering: ({ queue }) => queue !== undefined,
};

/** The only system that answers such questions. Throws a Failure where there is none, or more than one. */
function onlyAnswering(systems: readonly Named[], { what, kinds, example, isAnswering }: Asked): StateSystem {
  const [first, ...others] = systems.filter(({ system }) => isAnswering(system));
  if (!first)
    throw mistake(
      'state/no-question',
      `${what} is asked, and none is open.`,
      `Describe one under state: ${kinds}.`,
    );
  if (others.length === 0) return first.system;
  const names = [first, ...others].map(({ name }) => name);
  throw mistake(
    'state/which-system',
    `${what} is asked, and ${names.join(' and ')} are open.`,
    `Say which one: ${example(names[0] ?? '')}.`,
  );
}

/** What answers a question to `name`, or to whatever answers any. Throws a Failure where nothing does. */
export function answererOf(
  systems: readonly Named[],
  name: string | undefined,
): NonNullable<StateSystem['query']> {
  const system = name === undefined ? onlyAnswering(systems, DATABASE) : systemNamed(systems, name);
  if (!system.query)
    throw mistake(
      'state/no-question',
      `${system.title} answers no question.`,
      'Ask a database, or what the target itself says.',
    );
  return system.query.bind(system);
}

/** What tells of a queue of `name`, or of the only system that has queues. Throws a Failure where nothing does. */
export function queuesOf(
  systems: readonly Named[],
  name: string | undefined,
): NonNullable<StateSystem['queue']> {
  const system = name === undefined ? onlyAnswering(systems, QUEUE) : systemNamed(systems, name);
  if (!system.queue)
    throw mistake('state/no-question', `${system.title} has no queues.`, `Ask ${QUEUE.kinds}.`);
  return system.queue.bind(system);
}
