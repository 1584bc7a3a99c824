import type { Finding } from '#model/observation/finding.ts';
import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Paired, Pairing } from '#model/record/pairs.ts';
import type { Plan, Task } from '#model/task.ts';
import type { Problem } from '#model/problem.ts';
import type { RunEvent } from '#model/contract/event.ts';
import type { Suite } from '#model/contract/suite.ts';
import { aloneBecause, PairedTask, type PairMeans } from './paired-task.ts';
import { toldApart } from './apart.ts';
import { add, execute, nothing, outcomeOf, type Taken } from '../single/execute.ts';
import type { Keep } from '../single/observations.ts';
import { measurePairs, type Outlook } from './rounds.ts';
import { pairedOf } from './series.ts';
import { earliest, taken } from './sides.ts';
import { saidTogether } from './together.ts';

/** What live pairs need of the world. */
export interface LiveMeans extends PairMeans {
  readonly suites: readonly Suite[];
  readonly keep: Keep;
  /**
   * Problems found before measuring, by task id: what is hindered on the head is not measured, what is on the
   * base alone is measured without a pair.
   */
  readonly hindered: ReadonlyMap<string, readonly Problem[]>;
  readonly hinderedBase: ReadonlyMap<string, readonly Problem[]>;
  /** No pair is begun after this time of `performance.now()`, but for those a task lacks. */
  readonly until: number;
  /** Asked after every round. `last`: time is up. */
  outlook(paired: Paired, last: boolean): Outlook;
  emit(event: RunEvent): void;
}

/** Both sides of a live comparison in the record's shape, and their figures pair by pair. */
export interface LiveTaken {
  /** Holds the problems of the base too, which are no fault of the head. */
  readonly base: Taken;
  readonly head: Taken;
  readonly paired: Paired;
  readonly pairings: readonly Pairing[];
  /**
   * What the base showed in its first pairs, of suites that contrast two sides: where it differs from what it
   * showed last, nobody changed anything.
   */
  readonly earlier: readonly Exhibit[];
  /** What all runs of the sides differ in, beside their figures. */
  readonly apart: readonly Finding[];
}

function suiteOf(task: Task, suites: readonly Suite[]): Suite {
  const suite = suites.find(({ id }) => id === task.uses);
  if (!suite) throw new Error(`the plan names an unknown suite ${task.uses}`);
  return suite;
}

async function pairedAll(pairedTasks: readonly PairedTask[], suites: readonly Suite[]): Promise<Paired> {
  const all: Paired[] = [];
  for (const pairedTask of pairedTasks.filter(({ fault }) => fault === undefined)) {
    const { task, pairs, wholes } = pairedTask;
    const together = await saidTogether(suiteOf(task, suites), pairedTask);
    all.push(pairedOf(task.suite, pairs, { wholes, together }));
  }
  return { numbers: all.flatMap(({ numbers }) => numbers), tallies: all.flatMap(({ tallies }) => tallies) };
}

async function apartAll(pairedTasks: readonly PairedTask[], suites: readonly Suite[]): Promise<Finding[]> {
  const all: Finding[] = [];
  for (const pairedTask of pairedTasks)
    all.push(...(await toldApart(suiteOf(pairedTask.task, suites), pairedTask)));
  return all;
}

/** The head measured as if there were nothing to compare it with, because its page does not show itself on the base. */
async function alone(
  task: Task,
  hindrance: readonly Problem[],
  { sides, ...means }: LiveMeans,
): Promise<Taken> {
  const own = await execute({ tasks: [task] }, { ...means, equipment: sides.head });
  const text = aloneBecause(
    hindrance.map((problem) => ({ ...problem, message: `On the base: ${problem.message}` })),
  );
  return { ...own, notes: [{ suite: task.suite, subject: task.subjects[0]?.id, text }, ...own.notes] };
}

/**
 * Base and head measured alternately, a pair a round, until nothing is open, the pairs are at their end, or
 * time is.
 */
export async function executeLive(plan: Plan, means: LiveMeans): Promise<LiveTaken> {
  const { suites, hindered, hinderedBase, keep } = means;
  const pairedTasks = new Map(
    plan.tasks
      .filter(({ id }) => !hindered.has(id) && !hinderedBase.has(id))
      .map((task) => [task.id, new PairedTask(suiteOf(task, suites), task, means)]),
  );
  const all = [...pairedTasks.values()];
  await measurePairs(all, {
    ...means,
    outlook: async (last) => means.outlook(await pairedAll(all, suites), last),
  });
  let [base, head] = [nothing, nothing];
  for (const task of plan.tasks) {
    const pairedTask = pairedTasks.get(task.id);
    const hindrance = hindered.get(task.id);
    if (pairedTask) {
      base = add(base, await taken(pairedTask, 'base', keep));
      head = add(head, await taken(pairedTask, 'head', keep));
    } else if (hindrance)
      head = add(head, { ...nothing, tasks: [outcomeOf(task, 'skipped', 0, 0)], problems: [...hindrance] });
    else head = add(head, await alone(task, hinderedBase.get(task.id) ?? [], means));
  }
  return {
    base,
    head,
    paired: await pairedAll(all, suites),
    pairings: all.map(({ pairing }) => pairing),
    earlier: await earliest(all, keep),
    apart: await apartAll(all, suites),
  };
}
