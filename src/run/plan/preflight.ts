import type { Plan, Task } from '#model/task.ts';
import type { Problem } from '#model/problem.ts';

/** Answers why a path cannot be measured, or undefined when it can. */
export type Check = (path: string, as: string | undefined) => Promise<Problem | undefined>;

/**
 * Asks each needed path once and maps what is wrong to the tasks that need it. `entrance` is asked for tasks
 * that name no path.
 */
export async function preflight(
  plan: Plan,
  check: Check,
  entrance: () => Promise<Problem | undefined>,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const asked = new Map<string, Promise<Problem | undefined>>();
  const ask = (path: string, as: string | undefined) => {
    const key = JSON.stringify([path, as]);
    const found = asked.get(key) ?? check(path, as);
    asked.set(key, found);
    return found;
  };
  const hindered = new Map<string, readonly Problem[]>();
  const barred = plan.tasks.some(({ needs }) => needs.length === 0) ? await entrance() : undefined;
  for (const task of plan.tasks) {
    const problems: Problem[] = task.needs.length === 0 && barred ? [placed(barred, task)] : [];
    for (const { path, as } of task.needs) {
      const problem = await ask(path, as);
      if (problem) problems.push(placed(problem, task));
    }
    if (problems.length > 0) hindered.set(task.id, problems);
  }
  return hindered;
}

function placed(problem: Problem, task: Task): Problem {
  const subject = task.subjects[0]?.id;
  return { ...problem, suite: task.suite, ...(subject !== undefined && { subject }) };
}
