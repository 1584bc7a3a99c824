import { Failure } from '#model/problem.ts';
import type { RunRecord, TaskOutcome } from '#model/run-record.ts';

/** What of a baseline can stand beside this run, by task id. `changed`: measured with other options than now. */
export interface Comparable {
  readonly same: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** Tasks measured alike on both sides. A baseline that shares no task at all belongs to another config: a Failure. */
export function comparable(planned: readonly Pick<TaskOutcome, 'id' | 'hash'>[], baseline: RunRecord, origin: string): Comparable {
  const before = new Map(baseline.tasks.map((task) => [task.id, task.hash]));
  const known = planned.filter((task) => before.has(task.id));
  if (known.length === 0 && before.size > 0) {
    throw new Failure({
      code: 'baseline/another-config',
      owner: 'config',
      message: `The baseline in ${origin} belongs to another config: it has ${[...before.keys()].slice(0, 3).join(', ')}, this run has ${planned.slice(0, 3).map((task) => task.id).join(', ')}.`,
      next: 'Name the right baseline folder with --baseline, or another --config; nothing was changed.',
    });
  }
  const same = known.filter((task) => before.get(task.id) === task.hash);
  return {
    same: new Set(same.map((task) => task.id)),
    changed: new Set(known.filter((task) => !same.includes(task)).map((task) => task.id)),
  };
}
