import type { Paired, Pairing } from '#model/pairs.ts';
import type { Plan, Task } from '#model/plan.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { RunEvent } from '#model/progress.ts';
import type { TaskOutcome } from '#model/run-record.ts';
import type { Suite } from '#model/suite.ts';
import { Course, type Benches } from './course.ts';
import { add, nothing, outcomeOf, type Taken } from './execute.ts';
import { givenBy, type Keep } from './observations.ts';
import { pairedOf } from './series.ts';

/** What is known after a round: tasks worth another pair, and how far the figures are, for people. */
export interface Outlook { readonly open: ReadonlySet<string>; readonly words: string }

/** What live pairs need of the world. */
export interface LiveMeans {
  readonly suites: readonly Suite[];
  readonly benches: Benches;
  readonly keep: Keep;
  /** Problems found before measuring, by task id: such a task is not measured. */
  readonly hindered: ReadonlyMap<string, readonly Problem[]>;
  readonly maxPairs: number;
  /** No pair is begun after this time of `performance.now()`. */
  readonly until: number;
  /** Asked after every round. `tasks`: those that have as many pairs as they need at least. */
  outlook(paired: Paired, last: boolean): Outlook;
  tell(event: RunEvent): void;
}

/** Both sides of a live comparison in the record's shape, and their figures pair by pair. */
export interface LiveTaken {
  readonly base: Taken;
  readonly head: Taken;
  readonly paired: Paired;
  readonly pairings: readonly Pairing[];
}

/** Below this nothing exact is known to be so: two runs of a side must agree. */
const FEWEST = 2;

const fewest = ({ runs }: Task): number => Math.max(FEWEST, runs);

function pairedAll(courses: readonly Course[]): Paired {
  const all = courses.map((course) => pairedOf(course.task.suite, course.pairs));
  return { numbers: all.flatMap((one) => one.numbers), tallies: all.flatMap((one) => one.tallies) };
}

async function taken(course: Course, side: 'base' | 'head', interrupted: boolean, keep: Keep): Promise<Taken> {
  const { task, pairs, problems, notes } = course;
  const enough = pairs.length >= FEWEST;
  const status: TaskOutcome['status'] = problems.length > 0 ? 'failed' : enough ? 'done' : interrupted ? 'interrupted' : 'failed';
  const outcome = outcomeOf(task, status, pairs.length, course.ms / 2);
  const told = problems.map((one) => ({ suite: task.suite, subject: task.subjects[0]?.id, ...one }));
  if (status !== 'done') return { ...nothing, tasks: [outcome], problems: told };
  try {
    return { ...(await givenBy(task, pairs.map((pair) => pair[side]), side === 'head' ? notes : [], keep)), tasks: [outcome], problems: [] };
  } catch (error) {
    return { ...nothing, tasks: [{ ...outcome, status: 'failed' }], problems: problemsOf(error).map((one) => ({ suite: task.suite, subject: task.subjects[0]?.id, ...one })) };
  }
}

/** Pairs in rounds over all tasks that are still open. True when the run was stopped. */
async function rounds(courses: readonly Course[], means: LiveMeans): Promise<boolean> {
  const { maxPairs, until, tell } = means;
  // Dropped pairs are made up for, but not for ever.
  const most = Math.ceil(maxPairs * 1.25);
  let open = courses;
  let words = '';
  try {
    for (const course of open) if (course.task.warmup > 0) await course.warmUp((share, said = '') => tell({ type: 'pair', pair: 0, of: maxPairs, task: course.task.id, share, words: said }));
    for (let round = 1; round <= most && open.length > 0; round += 1) {
      for (const course of open) {
        const pair = course.pairs.length + 1;
        await course.measurePair((share, said = '') => tell({ type: 'pair', pair, of: maxPairs, task: course.task.id, share, words: [said, words].filter(Boolean).join('; ') }));
      }
      const last = performance.now() >= until;
      const outlook = means.outlook(pairedAll(courses), last);
      words = outlook.words;
      tell({ type: 'round', round, of: maxPairs, words });
      open = open.filter(({ task, pairs, problems }) => problems.length === 0 && pairs.length < maxPairs && (pairs.length < fewest(task) || (!last && outlook.open.has(task.id))));
    }
    return false;
  } catch (error) {
    if (means.benches.head.signal.aborted) return true;
    throw error;
  }
}

/** Base and head measured alternately, a pair a round, until nothing is open, the pairs are at their end, or time is. */
export async function executeLive(plan: Plan, means: LiveMeans): Promise<LiveTaken> {
  let [base, head] = [nothing, nothing];
  const courses: Course[] = [];
  for (const task of plan.tasks) {
    const hindrance = means.hindered.get(task.id);
    if (hindrance) {
      head = add(head, { ...nothing, tasks: [outcomeOf(task, 'skipped', 0, 0)], problems: [...hindrance] });
      continue;
    }
    const suite = means.suites.find((one) => one.id === task.uses);
    if (!suite) throw new Error(`the plan names an unknown suite ${task.uses}`);
    courses.push(new Course(suite, suite.slice?.(task) ?? task, means.benches));
  }
  const interrupted = await rounds(courses, means);
  for (const course of courses) {
    base = add(base, await taken(course, 'base', interrupted, means.keep));
    head = add(head, await taken(course, 'head', interrupted, means.keep));
  }
  return { base, head, paired: pairedAll(courses), pairings: courses.map((course) => course.log) };
}
