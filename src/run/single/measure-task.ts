import type { Progress, Sample } from '#model/contract/bench.ts';
import type { RunNumber } from '#model/contract/event.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { Task } from '#model/task.ts';
import { measuringAgain } from './again.ts';
import { attempt, type Attempted } from './attempt.ts';
import type { Equipment } from './bench.ts';

/** What the runs of one task gave. `problems` is empty when enough runs succeeded. */
export interface Measured {
  readonly observations: readonly Observed[];
  /** What the run that was broken off had seen. */
  readonly partial?: Observed | undefined;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly interrupted: boolean;
}

/** Hears of every run of a task, and may ask for more than were planned. */
export interface TaskListener {
  /** Whether one more run would tell what the runs so far leave in doubt. */
  isWanted(runs: readonly Observed[]): boolean;
  progress(run: RunNumber, progress: Progress): void;
  sample(sample: Sample): void;
}

/** A failed run whose cause may be gone next time: our machine's, never the page's or the config's. */
function worthAnotherTry(problems: readonly Problem[]): boolean {
  return problems.every(({ owner, code }) => owner === 'environment' && code !== 'environment/no-chrome');
}

/** What a suite says of a subject that it never announced would be judged by nobody. */
export function refuseStrangers(task: Task, { measurements, findings, exhibits }: Observed): void {
  const known = new Set(task.subjects.map((subject) => subject.id));
  const stranger = [...measurements, ...findings, ...exhibits].find((one) => !known.has(one.subject));
  if (stranger)
    throw new Error(`${task.uses} spoke of ${stranger.subject}, which is no subject of ${task.id}`);
}

function runNumber(task: Task, run: number): RunNumber {
  if (run <= task.warmup) return { number: run, of: task.warmup, warmUp: true };
  const number = run - task.warmup;
  return { number, of: Math.max(task.runs, number), warmUp: false };
}

async function oneRun(
  suite: Suite,
  task: Task,
  equipment: Equipment,
  { run, listener }: { readonly run: RunNumber; readonly listener: TaskListener },
): Promise<Attempted> {
  const progress = (told: Progress): void => listener.progress(run, told);
  progress({ done: 0, of: 1, unit: 'steps' });
  const attempted = await attempt(suite, task, equipment, { progress, sample: listener.sample });
  const seen = attempted.kind === 'whole' ? attempted.observation : attempted.partial;
  try {
    if (seen) refuseStrangers(task, seen);
    return attempted;
  } catch (error) {
    const reason = attempted.kind === 'broken' ? attempted.reason : error;
    return { kind: 'broken', reason, partial: undefined };
  }
}

/**
 * Warm-up runs, thrown away, then the kept ones, and those that are wanted beyond them. One run may fail by the
 * machine's fault and is repeated, which is said; one beyond those planned that fails only ends them.
 */
export async function measureTask(
  suite: Suite,
  task: Task,
  equipment: Equipment,
  listener: TaskListener,
): Promise<Measured> {
  const observations: Observed[] = [];
  const notes: string[] = [];
  let retries = 1;
  const planned = task.warmup + task.runs;
  for (let at = 1; at <= planned || listener.isWanted(observations); at += 1) {
    const run = runNumber(task, at);
    const own = { ...equipment, seed: equipment.seed + at };
    const measuring = measuringAgain(suite, observations.at(-1)?.exhibits ?? []);
    const attempted = await oneRun(measuring, task, own, { run, listener });
    if (attempted.kind === 'whole') {
      if (!run.warmUp) observations.push(attempted.observation);
      continue;
    }
    const partial = run.warmUp ? undefined : attempted.partial;
    if (equipment.signal.aborted) return { observations, partial, problems: [], notes, interrupted: true };
    const problems = problemsOf(attempted.reason);
    if (at > planned) {
      notes.push(`${task.id} was looked at no further: ${problems.map(({ message }) => message).join(' ')}`);
      break;
    }
    if (retries === 0 || !worthAnotherTry(problems))
      return { observations, partial, problems, notes, interrupted: false };
    retries -= 1;
    at -= 1;
    notes.push(`A run of ${task.id} was repeated: ${problems.map(({ message }) => message).join(' ')}`);
  }
  return { observations, problems: [], notes, interrupted: false };
}
