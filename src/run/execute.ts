import type { NewExhibit, Exhibit } from '#model/exhibit.ts';
import type { Plan, Task } from '#model/plan.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { RunEvent } from '#model/progress.ts';
import type { RunRecord, TaskOutcome } from '#model/run-record.ts';
import type { Bench, Suite } from '#model/suite.ts';
import { combineFindings, combineMeasurements } from './combine.ts';
import { taskHash } from './hash.ts';
import { measureTask, type Measured } from './measure-task.ts';

/** What a run needs of the world. */
export interface Means {
  readonly suites: readonly Suite[];
  readonly bench: Omit<Bench, 'scratch' | 'progress'>;
  /** Writes an exhibit's bytes and answers with what was written. */
  keep(body: Uint8Array, mime: string): Promise<Pick<Exhibit, 'sha256' | 'bytes'>>;
  /** Problems found before measuring, by task id: such a task is not measured. */
  readonly hindered: ReadonlyMap<string, readonly Problem[]>;
  tell(event: RunEvent): void;
}

export type Taken = Pick<RunRecord, 'tasks' | 'measurements' | 'findings' | 'exhibits' | 'histograms' | 'problems' | 'notes'>;

const nothing: Taken = { tasks: [], measurements: [], findings: [], exhibits: [], histograms: {}, problems: [], notes: [] };

async function keepAll(suite: string, exhibits: readonly NewExhibit[], keep: Means['keep']): Promise<Exhibit[]> {
  const kept: Exhibit[] = [];
  for (const { body, ...rest } of exhibits) kept.push({ ...rest, suite, ...(await keep(body, rest.mime)) });
  return kept;
}

/** Histogram names are the suite's own; in the record they carry the suite's name in front. */
function named<T extends { samples: RunRecord['measurements'][number]['samples'] }>(suite: string, taken: T): T & { suite: string } {
  const { samples } = taken;
  return { ...taken, suite, samples: samples.kind === 'histogram' ? { ...samples, histogram: `${suite}:${samples.histogram}` } : samples };
}

async function takenFrom(task: Task, measured: Measured, keep: Means['keep']): Promise<Omit<Taken, 'tasks' | 'problems'>> {
  const { observations } = measured;
  const last = observations.at(-1);
  const histograms = Object.entries(last?.histograms ?? {}).map(([name, text]) => [`${task.suite}:${name}`, text] as const);
  return {
    measurements: combineMeasurements(observations).map((one) => named(task.suite, one)),
    findings: combineFindings(observations).map((one) => ({ ...one, suite: task.suite })),
    exhibits: await keepAll(task.suite, last?.exhibits ?? [], keep),
    histograms: Object.fromEntries(histograms),
    notes: [
      ...measured.notes.map((text) => ({ suite: task.suite, text })),
      ...observations.flatMap((one) => one.notes ?? []).map((one) => ({ ...one, suite: task.suite })),
    ],
  };
}

function outcomeOf(task: Task, status: TaskOutcome['status'], runs: number, ms: number): TaskOutcome {
  return { id: task.id, suite: task.suite, subjects: task.subjects.map((one) => one.id), hash: taskHash(task), status, runs, ms: Math.round(ms) };
}

function statusOf(measured: Measured): TaskOutcome['status'] {
  if (measured.interrupted) return 'interrupted';
  return measured.problems.length > 0 ? 'failed' : 'done';
}

/** What all runs of a task gave together. Runs that do not fit together are a problem of this task alone; a full disk is everybody's. */
async function combined(task: Task, measured: Measured, keep: Means['keep']): Promise<{ readonly measured: Measured; readonly taken: Omit<Taken, 'tasks' | 'problems'> }> {
  const none = { ...measured, observations: [] };
  if (measured.problems.length > 0 || measured.interrupted) return { measured, taken: await takenFrom(task, none, keep) };
  try {
    return { measured, taken: await takenFrom(task, measured, keep) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    return { measured: { ...measured, problems: problemsOf(error) }, taken: await takenFrom(task, none, keep) };
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
  const problems = final.problems.map((one) => ({ suite: task.suite, subject: task.subjects[0]?.id, ...one }));
  return { ...taken, tasks: [outcomeOf(task, statusOf(final), measured.observations.length, performance.now() - started)], problems };
}

function words(taken: Taken): string {
  const first = taken.problems[0];
  if (first) return first.message;
  const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
  const found = taken.findings.filter((one) => one.severity !== 'info').length;
  return [counted(taken.measurements.length, 'figure'), ...(found > 0 ? [counted(found, 'finding')] : [])].join(', ');
}

function add(all: Taken, more: Taken): Taken {
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
  means.tell({ type: 'plan', tasks: plan.tasks.map(({ id, runs, warmup, estimate }) => ({ id, runs: runs + warmup, estimate })) });
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
