import type { Task } from '#model/task.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { Bench, Observation, Suite } from '#model/contract/suite.ts';
import { attempt } from './attempt.ts';

/** What the runs of one task gave. `problems` is empty when enough runs succeeded. */
export interface Measured {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly interrupted: boolean;
}

/** A failed run whose cause may be gone next time: our machine's, never the page's or the config's. */
function worthAnotherTry(problems: readonly Problem[]): boolean {
  return problems.every((one) => one.owner === 'environment' && one.code !== 'environment/no-chrome');
}

/** What a suite says of a subject that it never announced would be judged by nobody. */
export function refuseStrangers(task: Task, { measurements, findings, exhibits }: Observation): void {
  const known = new Set(task.subjects.map((subject) => subject.id));
  const stranger = [...measurements, ...findings, ...exhibits].find((one) => !known.has(one.subject));
  if (stranger)
    throw new Error(`${task.uses} spoke of ${stranger.subject}, which is no subject of ${task.id}`);
}

/** Warm-up runs, thrown away, then the kept ones. One run may fail by the machine's fault and is repeated, which is said. */
export async function measureTask(
  suite: Suite,
  task: Task,
  bench: Omit<Bench, 'scratch' | 'progress'>,
  tell: (run: number, of: number, share: number, words: string) => void,
): Promise<Measured> {
  const observations: Observation[] = [];
  const notes: string[] = [];
  const of = task.warmup + task.runs;
  let retries = 1;
  for (let run = 1; run <= of; run += 1) {
    const warm = run <= task.warmup;
    const prefix = of === 1 ? '' : warm ? 'warm-up' : `run ${run - task.warmup} of ${task.runs}`;
    const progress = (share: number, words = '') =>
      tell(run, of, (run - 1 + share) / of, [prefix, words].filter(Boolean).join(', '));
    progress(0);
    try {
      const observation = await attempt(suite, task, { ...bench, seed: bench.seed + run, progress });
      refuseStrangers(task, observation);
      if (!warm) observations.push(observation);
    } catch (error) {
      if (bench.signal.aborted) return { observations, problems: [], notes, interrupted: true };
      const problems = problemsOf(error);
      if (retries === 0 || !worthAnotherTry(problems))
        return { observations, problems, notes, interrupted: false };
      retries -= 1;
      run -= 1;
      notes.push(`A run of ${task.id} was repeated: ${problems.map((one) => one.message).join(' ')}`);
    }
  }
  return { observations, problems: [], notes, interrupted: false };
}
