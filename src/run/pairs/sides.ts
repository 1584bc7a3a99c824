import type { Exhibit } from '#model/observation/exhibit.ts';
import type { SideName } from '#model/record/pairs.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { TaskOutcome } from '#model/record/run-record.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { PairedTask } from './paired-task.ts';
import { nothing, outcomeOf, type Taken } from '../single/execute.ts';
import { givenBy, keepAll, type Keep, type Runs } from '../single/observations.ts';

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
  { runs }: Runs,
  problems: readonly Problem[],
): TaskOutcome['status'] {
  if (problems.length > 0) return 'failed';
  if (!pairedTask.ended) return 'interrupted';
  return runs.length > 0 ? 'done' : 'failed';
}

/** A side's runs in pairs, and those of a head that is left without a base. */
function runsOf({ fault, pairs, headOnlyRuns }: PairedTask, side: SideName): readonly Observed[] {
  return [
    ...pairs.map((pair) => pair[side]),
    ...(fault?.of === 'base' && side === 'head' ? headOnlyRuns : []),
  ];
}

/** The same of runs that saw everything; undefined where every run does. */
function wholesOf({ fault, slice, wholes, headOnlyWholes }: PairedTask, side: SideName) {
  if (!slice.whole) return undefined;
  return [
    ...wholes.map((pair) => pair[side]),
    ...(fault?.of === 'base' && side === 'head' ? headOnlyWholes : []),
  ];
}

/** What a side saw; of a head whose base failed before the first pair, the whole runs are all there is. */
function seenBy(pairedTask: PairedTask, side: SideName): Runs {
  const { task } = pairedTask;
  const [runs, wholes] = [runsOf(pairedTask, side), wholesOf(pairedTask, side)];
  if (wholes === undefined) return { task, runs };
  return runs.length > 0 ? { task, runs, wholes } : { task, runs: wholes };
}

const withExhibits = (runs: readonly Observed[], exhibits: Observed['exhibits']): readonly Observed[] =>
  runs.map((one, at) => ({ ...one, exhibits: at === runs.length - 1 ? exhibits : [] }));

/** What a side gave in all pairs of a task, in the record's shape; of a stopped run, what it gave until then. */
export async function taken(pairedTask: PairedTask, side: SideName, keep: Keep): Promise<Taken> {
  const { task } = pairedTask;
  const seen = seenBy(pairedTask, side);
  const problems = problemsFor(side, pairedTask);
  const status = statusOf(pairedTask, seen, problems);
  const outcome = {
    ...outcomeOf(task, status, seen.runs.length, pairedTask.ms / 2),
    ...(seen.wholes && { looks: seen.wholes.length }),
  };
  const notes = side === 'head' ? pairedTask.notes : [];
  const failed = async (because: readonly Problem[]): Promise<Taken> => ({
    ...nothing,
    ...(await givenBy({ task, runs: [] }, notes, keep)),
    tasks: [{ ...outcome, status: 'failed' }],
    problems: told(pairedTask, because),
  });
  if (problems.length > 0) return failed(problems);
  try {
    const runs = withExhibits(seen.runs, pairedTask.exhibits[side]);
    return { ...(await givenBy({ ...seen, runs }, notes, keep)), tasks: [outcome], problems: [] };
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
