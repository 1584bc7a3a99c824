import type { RunEvent } from '#model/contract/event.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Looks } from '#model/observation/looks.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { RunRecord, TaskOutcome } from '#model/record/run-record.ts';
import type { Plan, Task } from '#model/task.ts';
import { batchesOf, CORES, inLanes } from '../lanes.ts';
import { taskHash } from '../plan/hash.ts';
import type { Equipment } from './bench.ts';
import { looksOf } from './looks.ts';
import { measureTask, type Measured } from './measure-task.ts';
import { givenBy, type Given, type Keep } from './observations.ts';

/** What a run needs of the world. */
export interface Means {
  readonly suites: readonly Suite[];
  readonly equipment: Equipment;
  readonly keep: Keep;
  /** Problems found before measuring, by task id: such a task is not measured. */
  readonly hindered: ReadonlyMap<string, readonly Problem[]>;
  /** Whether what the looks so far say of a task may be luck, and another look would tell. */
  lookAgain?(task: Task, looks: Looks): boolean;
  emit(event: RunEvent): void;
}

export type Taken = Given & Pick<RunRecord, 'tasks' | 'problems'>;

/** Of a run that saw nothing. */
export const nothing: Taken = {
  tasks: [],
  measurements: [],
  findings: [],
  exhibits: [],
  histograms: {},
  hosts: [],
  requests: [],
  problems: [],
  notes: [],
  metrics: [],
};

/** What became of a task in the record. */
export function outcomeOf(task: Task, status: TaskOutcome['status'], runs: number, ms: number): TaskOutcome {
  return {
    id: task.id,
    suite: task.suite,
    subjects: task.subjects.map(({ id }) => id),
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

/**
 * Whole runs, and of a task that was broken off what it had seen; runs that failed for another reason count
 * for nothing.
 */
function seenBy({ observations, partial, problems, interrupted }: Measured): Measured['observations'] {
  if (problems.length > 0) return partial ? [partial] : [];
  return interrupted && partial ? [...observations, partial] : observations;
}

/**
 * What all runs of a task gave together. Runs that do not fit together are a problem of this task alone; a
 * full disk is everybody's.
 */
async function combined(
  task: Task,
  measured: Measured,
  keep: Keep,
): Promise<{ readonly measured: Measured; readonly taken: Given }> {
  try {
    return { measured, taken: await givenBy({ task, runs: seenBy(measured) }, measured.notes, keep) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const taken = await givenBy({ task, runs: [] }, measured.notes, keep);
    return { measured: { ...measured, problems: problemsOf(error) }, taken };
  }
}

async function runTask(task: Task, means: Means): Promise<Taken> {
  const hindrance = means.hindered.get(task.id);
  if (hindrance) return { ...nothing, tasks: [outcomeOf(task, 'skipped', 0, 0)], problems: [...hindrance] };
  const suite = means.suites.find(({ id }) => id === task.uses);
  if (!suite) throw new Error(`the plan names an unknown suite ${task.uses}`);
  const started = performance.now();
  const measured = await measureTask(suite, task, means.equipment, {
    progress: (run, progress) => means.emit({ type: 'progress', task: task.id, run, ...progress }),
    sample: (sample) => means.emit({ type: 'sample', task: task.id, ...sample }),
    isWanted: (runs) => means.lookAgain?.(task, looksOf(runs)) ?? false,
  });
  const { measured: final, taken } = await combined(task, measured, means.keep);
  const problems = final.problems.map((problem) => ({
    suite: task.suite,
    subject: task.subjects[0]?.id,
    ...problem,
  }));
  return {
    ...taken,
    tasks: [outcomeOf(task, statusOf(final), measured.observations.length, performance.now() - started)],
    problems,
  };
}

function taskEnded(outcome: TaskOutcome, taken: Taken): RunEvent {
  const [problem] = taken.problems;
  return {
    type: 'task-ended',
    outcome,
    measurements: taken.measurements.length,
    findings: taken.findings.filter(({ severity }) => severity !== 'info').length,
    ...(problem && { problem }),
  };
}

/** Two parts of a run as one. */
export function add(all: Taken, more: Taken): Taken {
  return {
    tasks: [...all.tasks, ...more.tasks],
    measurements: [...all.measurements, ...more.measurements],
    findings: [...all.findings, ...more.findings],
    exhibits: [...all.exhibits, ...more.exhibits],
    histograms: { ...all.histograms, ...more.histograms },
    hosts: [...all.hosts, ...more.hosts],
    requests: [...all.requests, ...more.requests],
    problems: [...all.problems, ...more.problems],
    notes: [...all.notes, ...more.notes],
    metrics: [...all.metrics, ...more.metrics],
  };
}

/**
 * Measures every task in the plan's order: one at a time, or as many as there are lanes where nothing is timed. One
 * task's failure never keeps the others from running.
 */
export async function execute(plan: Plan, means: Means): Promise<Taken> {
  const batches = batchesOf([...plan.tasks.entries()], ([, task]) => task);
  means.emit({
    type: 'plan',
    tasks: batches.flatMap((batch) =>
      batch.map(([, { id, runs, warmup, estimate }]) => ({
        id,
        runs: runs + warmup,
        estimate: estimate / Math.min(CORES, batch.length),
      })),
    ),
  });
  const next = async ([index, task]: readonly [number, Task]): Promise<Taken> => {
    if (means.equipment.signal.aborted) return { ...nothing, tasks: [outcomeOf(task, 'interrupted', 0, 0)] };
    means.emit({ type: 'task-started', task: task.id, index });
    const taken = await runTask(task, means);
    for (const outcome of taken.tasks) means.emit(taskEnded(outcome, taken));
    return taken;
  };
  let all = nothing;
  for (const batch of batches) for (const taken of await inLanes(batch, next)) all = add(all, taken);
  return all;
}
