import type { Looks } from '#model/observation/looks.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Task } from '#model/task.ts';
import type { LiveMeans } from '#run/pairs/live.ts';
import type { Means } from '#run/single/execute.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { inDoubt, isWorthALook, type LooksAsked } from '#verdict/looks/doubt.ts';
import type { Before } from '../comparison/base.ts';
import type { Measuring } from '../prepare/prepared.ts';

type Needs = Pick<Measuring, 'run' | 'config' | 'extensions'>;

/** What the judge will be asked about a task. */
function askedOf({ run, config, extensions }: Needs, { suite, uses, subjects }: Task): LooksAsked {
  const asked = config.suites.find(({ name }) => name === suite);
  if (!asked) throw new Error(`the plan names an unknown suite ${suite}`);
  return {
    suite: asked,
    subjects,
    metrics: extensions.suites.find(({ id }) => id === uses)?.metrics ?? [],
    today: run.now().toISOString().slice(0, 10),
  };
}

/** Whether the looks at both sides leave a doubt. Asked without secrets, as the judge is. */
export function doubtsOf(needs: Needs): LiveMeans['inDoubt'] {
  const { redact } = needs.run;
  return (task, looks) => inDoubt(askedOf(needs, redactDeep(task, redact)), redactDeep(looks, redact));
}

/** What a record says of a task's subjects; undefined where it was not measured to the end. */
function recordedLooks({ tasks, findings, measurements }: RunRecord, { id, suite }: Task): Looks | undefined {
  const recorded = tasks.find((task) => task.id === id && task.status === 'done');
  if (!recorded) return undefined;
  const mine = (one: { readonly suite: string; readonly subject: string }): boolean =>
    one.suite === suite && recorded.subjects.includes(one.subject);
  return {
    of: recorded.looks ?? recorded.runs,
    findings: findings.filter(mine),
    exact: measurements.filter(mine).flatMap(({ subject, metric, samples }) => {
      return samples.kind === 'exact' ? [{ subject, metric, values: samples.values }] : [];
    }),
  };
}

/**
 * Whether another look at the head would tell whether it differs from what was recorded. What sends load is measured
 * once: its runs are long, and its findings are errors that a limit on the error rate judges.
 */
export function lookAgainAgainst(needs: Needs, before: Before | undefined): NonNullable<Means['lookAgain']> {
  const { redact } = needs.run;
  return (measured, looks) => {
    const task = redactDeep(measured, redact);
    const base = before?.tasks.same.has(task.id) ? recordedLooks(before.kept.record, task) : undefined;
    if (!base || task.load !== undefined) return false;
    return isWorthALook(askedOf(needs, task), { base, head: redactDeep(looks, redact) });
  };
}
