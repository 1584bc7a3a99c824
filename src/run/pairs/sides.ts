import type { Exhibit } from '#model/observation/exhibit.ts';
import type { SideName } from '#model/record/pairs.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { TaskOutcome } from '#model/record/run-record.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { PairedTask } from './paired-task.ts';
import { nothing, outcomeOf, type Taken } from '../single/execute.ts';
import { givenBy, keepAll, type Keep } from '../single/observations.ts';

function told(pairedTask: PairedTask, problems: readonly Problem[]): Problem[] {
  const { suite, subjects } = pairedTask.task;
  return problems.map((one) => ({ suite, subject: subjects[0]?.id, ...one }));
}

/** A fault is a problem of the side it is of; the other side's runs are as good as they were. */
function problemsFor(side: SideName, { fault }: PairedTask): readonly Problem[] {
  return fault === undefined || (fault.of !== side && (fault.of === 'base' || fault.of === 'head'))
    ? []
    : fault.problems;
}

function statusOf(
  pairedTask: PairedTask,
  side: SideName,
  problems: readonly Problem[],
): TaskOutcome['status'] {
  if (problems.length > 0) return 'failed';
  if (!pairedTask.ended) return 'interrupted';
  return runsOf(pairedTask, side).length > 0 ? 'done' : 'failed';
}

function runsOf({ fault, pairs, headOnlyRuns }: PairedTask, side: SideName): readonly Observed[] {
  return [
    ...pairs.map((pair) => pair[side]),
    ...(fault?.of === 'base' && side === 'head' ? headOnlyRuns : []),
  ];
}

/** What a side gave in all pairs of a task, in the record's shape; of a stopped run, what it gave until then. */
export async function taken(pairedTask: PairedTask, side: SideName, keep: Keep): Promise<Taken> {
  const { task } = pairedTask;
  const bare = runsOf(pairedTask, side);
  const problems = problemsFor(side, pairedTask);
  const outcome = outcomeOf(task, statusOf(pairedTask, side, problems), bare.length, pairedTask.ms / 2);
  const notes = side === 'head' ? pairedTask.notes : [];
  const failed = async (because: readonly Problem[]): Promise<Taken> => ({
    ...nothing,
    ...(await givenBy(task, [], notes, keep)),
    tasks: [{ ...outcome, status: 'failed' }],
    problems: told(pairedTask, because),
  });
  if (problems.length > 0) return failed(problems);
  try {
    const runs = bare.map((one, at) => ({
      ...one,
      exhibits: at === bare.length - 1 ? pairedTask.exhibits[side] : [],
    }));
    return { ...(await givenBy(task, runs, notes, keep)), tasks: [outcome], problems: [] };
  } catch (error) {
    if (error instanceof Failure) throw error;
    return failed(problemsOf(error));
  }
}

/** What the base showed in its first pairs, where there were more and its suite contrasts two sides. */
export async function earliest(pairedTasks: readonly PairedTask[], keep: Keep): Promise<Exhibit[]> {
  const all: Exhibit[] = [];
  for (const { task, pairs, earliest: first = [] } of pairedTasks)
    if (pairs.length > 1) all.push(...(await keepAll(task.suite, first, keep)));
  return all;
}
