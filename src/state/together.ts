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
