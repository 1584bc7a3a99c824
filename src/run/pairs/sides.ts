import type { Exhibit } from '#model/observation/exhibit.ts';
import type { SideName } from '#model/record/pairs.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { TaskOutcome } from '#model/record/run-record.ts';
import type { Observation } from '#model/contract/suite.ts';
import type { Course } from './paired-task.ts';
import { nothing, outcomeOf, type Taken } from '../single/execute.ts';
import { givenBy, keepAll, type Keep } from '../single/observations.ts';

function told(course: Course, problems: readonly Problem[]): Problem[] {
  const { suite, subjects } = course.task;
  return problems.map((one) => ({ suite, subject: subjects[0]?.id, ...one }));
}

/** A fault is a problem of the side it is of; the other side's runs are as good as they were. */
function problemsFor(side: SideName, { fault }: Course): readonly Problem[] {
  return fault === undefined || (fault.of !== side && (fault.of === 'base' || fault.of === 'head'))
    ? []
    : fault.problems;
}

function statusOf(course: Course, side: SideName, problems: readonly Problem[]): TaskOutcome['status'] {
  if (problems.length > 0) return 'failed';
  if (!course.ended) return 'interrupted';
  return runsOf(course, side).length > 0 ? 'done' : 'failed';
}

function runsOf({ fault, pairs, widowed }: Course, side: SideName): readonly Observation[] {
  return [...pairs.map((pair) => pair[side]), ...(fault?.of === 'base' && side === 'head' ? widowed : [])];
}

/** What a side gave in all pairs of a task, in the record's shape; of a stopped run, what it gave until then. */
export async function taken(course: Course, side: SideName, keep: Keep): Promise<Taken> {
  const { task } = course;
  const bare = runsOf(course, side);
  const problems = problemsFor(side, course);
  const outcome = outcomeOf(task, statusOf(course, side, problems), bare.length, course.ms / 2);
  const notes = side === 'head' ? course.notes : [];
  const failed = async (because: readonly Problem[]): Promise<Taken> => ({
    ...nothing,
    ...(await givenBy(task, [], notes, keep)),
    tasks: [{ ...outcome, status: 'failed' }],
    problems: told(course, because),
  });
  if (problems.length > 0) return failed(problems);
  try {
    const runs = bare.map((one, at) => ({
      ...one,
      exhibits: at === bare.length - 1 ? course.exhibits[side] : [],
    }));
    return { ...(await givenBy(task, runs, notes, keep)), tasks: [outcome], problems: [] };
  } catch (error) {
    if (error instanceof Failure) throw error;
    return failed(problemsOf(error));
  }
}

/** What the base showed in its first pairs, where there were more and its suite contrasts two sides. */
export async function earliest(courses: readonly Course[], keep: Keep): Promise<Exhibit[]> {
  const all: Exhibit[] = [];
  for (const { task, pairs, earliest: first = [] } of courses)
    if (pairs.length > 1) all.push(...(await keepAll(task.suite, first, keep)));
  return all;
}
