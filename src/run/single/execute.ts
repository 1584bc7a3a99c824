import type { Plan, Task } from '#model/task.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { RunEvent } from '#model/contract/event.ts';
import type { RunRecord, TaskOutcome } from '#model/record/run-record.ts';
import type { Bench, Suite } from '#model/contract/suite.ts';
import { taskHash } from '../plan/hash.ts';
import { measureTask, type Measured } from './measure-task.ts';
import { givenBy, type Given, type Keep } from './observations.ts';

/** What a run needs of the world. */
export interface Means {
  readonly suites: readonly Suite[];
  readonly bench: Omit<Bench, 'scratch' | 'progress'>;
  readonly keep: Keep;
  /** Problems found before measuring, by task id: such a task is not measured. */
  readonly hindered: ReadonlyMap<string, readonly Problem[]>;
  tell(event: RunEvent): void;
}

export type Taken = Given & Pick<RunRecord, 'tasks' | 'problems'>;

/** Of a run that saw nothing. */
export const nothing: Taken = {
  tasks: [],
  measurements: [],
  findings: [],
  exhibits: [],
  histograms: {},
  problems: [],
  notes: [],
};

/** What became of a task in the record. */
export function outcomeOf(task: Task, status: TaskOutcome['status'], runs: number, ms: number): TaskOutcome {
  return {
    id: task.id,
    suite: task.suite,
    subjects: task.subjects.map((one) => one.id),
    hash: taskHash(task),
    status,
    runs,
    ms: Math.round(ms),
  };
}

function statusOf(measured: Measured): TaskOutcome['status'] {
  if (measured.interrupted) return 'interrupted';
  return measured.problems.length > 0 ? 'failed' : 'done';
}

/** What all runs of a task gave together. Runs that do not fit together are a problem of this task alone; a full disk is everybody's. */
async function combined(
  task: Task,
  measured: Measured,
  keep: Keep,
): Promise<{ readonly measured: Measured; readonly taken: Given }> {
  const none = async () => givenBy(task, [], measured.notes, keep);
  if (measured.problems.length > 0 || measured.interrupted) return { measured, taken: await none() };
  try {
    return { measured, taken: await givenBy(task, measured.observations, measured.notes, keep) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    return { measured: { ...measured, problems: problemsOf(error) }, taken: await none() };
  }
}

async function runTask(task: Task, means: Means): Promise<Taken> {
  const hindrance = means.hindered.get(task.id);
  if (hindrance) return { ...nothing, tasks: [outcomeOf(task, 'skipped', 0, 0)], problems: [...hindrance] };
  const suite = means.suites.find((one) => one.id === task.uses);
  if (!suite) throw new Error(`the plan names an unknown suite ${task.uses}`);
  const started = performance.now();
  const measured = await measureTask(suite, task, means.bench, (run, of, share, words) =>
    means.tell({ type: 'task-progress', id: task.id, run, of, share, words }),
  );
  const { measured: final, taken } = await combined(task, measured, means.keep);
  const problems = final.problems.map((one) => ({
    suite: task.suite,
    subject: task.subjects[0]?.id,
    ...one,
  }));
  return {
    ...taken,
    tasks: [outcomeOf(task, statusOf(final), measured.observations.length, performance.now() - started)],
    problems,
  };
}

function words(taken: Taken): string {
  const first = taken.problems[0];
  if (first) return first.message;
  const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
  const found = taken.findings.filter((one) => one.severity !== 'info').length;
  return [
    counted(taken.measurements.length, 'figure'),
    ...(found > 0 ? [counted(found, 'finding')] : []),
  ].join(', ');
}

/** Two parts of a run as one. */
export function add(all: Taken, more: Taken): Taken {
  return {
    tasks: [...all.tasks, ...more.tasks],
    measurements: [...all.measurements, ...more.measurements],
    findings: [...all.findings, ...more.findings],
    exhibits: [...all.exhibits, ...more.exhibits],
    histograms: { ...all.histograms, ...more.histograms },
    problems: [...all.problems, ...more.problems],
    notes: [...all.notes, ...more.notes],
  };
}

/** Measures every task in the plan's order, one at a time. One task's failure never keeps the others from running. */
export async function execute(plan: Plan, means: Means): Promise<Taken> {
  means.tell({
    type: 'plan',
    tasks: plan.tasks.map(({ id, runs, warmup, estimate }) => ({ id, runs: runs + warmup, estimate })),
  });
  let all = nothing;
  for (const [index, task] of plan.tasks.entries()) {
    if (means.bench.signal.aborted) {
      all = add(all, { ...nothing, tasks: [outcomeOf(task, 'interrupted', 0, 0)] });
      continue;
    }
    means.tell({ type: 'task-start', id: task.id, index });
    const taken = await runTask(task, means);
    for (const outcome of taken.tasks) means.tell({ type: 'task-end', outcome, words: words(taken) });
    all = add(all, taken);
  }
  return all;
}
