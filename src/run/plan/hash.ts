import type { Plan, Task } from '#model/task.ts';
import { sha256 } from '#system/files.ts';

/** JSON with the keys of every object in order, so that equal values are equal texts. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** How a plan measures, and by task id how each of its tasks does. */
export interface PlanHashes {
  readonly plan: string;
  readonly tasks: ReadonlyMap<string, string>;
}

/**
 * Short hash of how a task measures: two tasks with equal hashes may be compared. Not of its limits, runs or
 * estimate.
 */
export function taskHash(task: Task): string {
  return sha256(stable([task.uses, task.subjects.map((one) => one.id), task.input])).slice(0, 16);
}

/** Short hash of how a whole plan measures. */
function planHash(plan: Plan): string {
  return sha256(stable(plan.tasks.map((task) => [task.id, taskHash(task)]))).slice(0, 16);
}

export function hashesOf(plan: Plan): PlanHashes {
  return { plan: planHash(plan), tasks: new Map(plan.tasks.map((task) => [task.id, taskHash(task)])) };
}
