import type { Observed } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { SideName } from '#model/record/pairs.ts';
import type { Task } from '#model/task.ts';
import { attempt, type RunListener } from '../single/attempt.ts';
import type { Equipment } from '../single/bench.ts';
import { refuseStrangers } from '../single/measure-task.ts';
import { Turns } from './turns.ts';

/** What both sides are measured with. */
export type BothSides = Readonly<Record<SideName, Equipment>>;

/** Hears of the runs of a pair; `share`: of the pair, 0–1. */
export interface PairListener {
  progress(side: SideName, share: number): void;
  sample: RunListener['sample'];
}

/** What one run a side gave, and of what it failed. */
export interface Both {
  readonly given: Partial<Record<SideName, Observed>>;
  readonly failed: { -readonly [Side in SideName]?: readonly Problem[] };
}

/** Hears of a run that is one of several. */
function listenerOf(
  { progress, sample }: PairListener,
  side: SideName,
  part: { readonly at: number; readonly of: number },
): RunListener {
  return { progress: ({ done, of }) => progress(side, (part.at + done / of) / part.of), sample };
}

/** What runs have in common. */
interface Runs {
  /** How a side is measured. */
  suiteOf(side: SideName): Suite;
  readonly sides: BothSides;
  readonly seed: number;
}

async function oneRun(
  { suiteOf, sides, seed }: Runs,
  task: Task,
  side: SideName,
  listener: RunListener,
): Promise<Observed | readonly Problem[]> {
  const equipment = sides[side];
  equipment.signal.throwIfAborted();
  const attempted = await attempt(suiteOf(side), task, { ...equipment, seed }, listener);
  equipment.signal.throwIfAborted();
  if (attempted.kind === 'broken') return problemsOf(attempted.reason);
  try {
    refuseStrangers(task, attempted.observation);
    return attempted.observation;
  } catch (error) {
    return problemsOf(error);
  }
}

/** A run of one side whose figures nobody sees. */
export async function warmUpRun(
  runs: Runs,
  task: Task,
  side: SideName,
  listener: PairListener,
): Promise<void> {
  await oneRun(runs, task, side, listenerOf(listener, side, { at: 0, of: 1 }));
}

/**
 * One run a side: one after the other in this order, or beside each other where nothing of them is timed, visit by
 * visit where they ask for turns. Rejects only when the run was stopped.
 */
export async function bothRuns(
  runs: Runs,
  task: Task,
  order: readonly [SideName, SideName],
  listener: PairListener,
): Promise<Both> {
  const given: Both['given'] = {};
  const failed: Both['failed'] = {};
  const turns = task.untimed ? new Turns(order) : undefined;
  const take = async (side: SideName, at: number): Promise<void> => {
    listener.progress(side, at / order.length);
    const heard = listenerOf(listener, side, { at, of: order.length });
    const run = await oneRun(runs, task, side, turns ? { ...heard, inTurn: turns.of(side) } : heard).finally(
      () => turns?.end(side),
    );
    if ('measurements' in run) given[side] = run;
    else failed[side] = run;
  };
  if (turns) {
    const ended = await Promise.allSettled(order.map(take));
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
  } else for (const [at, side] of order.entries()) await take(side, at);
  return { given, failed };
}
