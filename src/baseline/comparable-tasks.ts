import { Failure } from '#model/problem.ts';
import type { RunRecord, TaskOutcome } from '#model/record/run-record.ts';

/** What of a baseline can stand beside this run, by task id. `changed`: measured with other options than now. */
export interface Comparable {
  readonly same: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

type Planned = readonly Pick<TaskOutcome, 'id' | 'hash'>[];

/** Tasks measured alike on both sides; none where a config was written anew. */
export function alike(planned: Planned, baseline: RunRecord): Comparable {
  const before = new Map(baseline.tasks.map((task) => [task.id, task.hash]));
  const known = planned.filter((task) => before.has(task.id));
  const same = known.filter((task) => before.get(task.id) === task.hash);
  return {
    same: new Set(same.map((task) => task.id)),
    changed: new Set(known.filter((task) => !same.includes(task)).map((task) => task.id)),
  };
}

/** The same for a baseline that a person named: one that shares no task at all belongs to another config, a Failure. */
export function comparable(planned: Planned, baseline: RunRecord, origin: string): Comparable {
  const found = alike(planned, baseline);
  if (found.same.size + found.changed.size === 0 && baseline.tasks.length > 0) {
    throw new Failure({
      code: 'baseline/another-config',
      owner: 'config',
      message: `The baseline in ${origin} belongs to another config: it has ${baseline.tasks
        .slice(0, 3)
        .map((task) => task.id)
        .join(', ')}, this run has ${planned
        .slice(0, 3)
        .map((task) => task.id)
        .join(', ')}.`,
      next: 'Name the right baseline folder with --baseline, or another --config; nothing was changed.',
    });
  }
  return found;
}
