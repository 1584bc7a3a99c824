import type { Config } from '#model/config.ts';
import { Severity } from '#model/observation/finding.ts';
import { Samples } from '#model/observation/measurement.ts';
import { namesOf } from '#model/observation/subject.ts';
import type { Plan } from '#model/task.ts';
import { Failure, Owner, problemsOf } from '#model/problem.ts';
import { RUN_SCHEMA, TaskOutcome, type RunRecord } from '#model/record/run-record.ts';
import { planHash, taskHash } from '#run/plan/hash.ts';
import { suites } from '#suites/registry.ts';
import { redactDeep, redactor } from '#system/secrets/redact.ts';
import type { Request } from './request.ts';

type Redact = (text: string) => string;

/** The same work, whose failures and bugs quote no secret. */
export async function discreetly<T>(redact: Redact, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) throw new Failure(...redactDeep(problemsOf(error), redact));
    // Defined, not assigned: a DOMException's message has no setter.
    if (error instanceof Error)
      Object.defineProperties(error, {
        message: { value: redact(error.message) },
        stack: { value: redact(error.stack ?? '') },
      });
    throw error;
  }
}

/** The same request, whose events quote no secret. */
export function discreet(request: Request, redact: Redact): Request {
  return { ...request, tell: (event) => request.tell(redactDeep(event, redact)) };
}

/** The plan as two runs are compared by it: a secret that was renewed measures nothing differently. */
function hiddenPlan(plan: Plan, redact: Redact): Plan {
  return redactDeep(plan, redact);
}

/** The hash of each task of a plan as records hold it, by task id. */
export function taskHashes(plan: Plan, redact: Redact): ReadonlyMap<string, string> {
  return new Map(hiddenPlan(plan, redact).tasks.map((task) => [task.id, taskHash(task)]));
}

/** A record without secrets, names of histograms and hashes included: an address may be part of one. */
export function hidden(record: RunRecord, plan: Plan, redact: Redact): RunRecord {
  const clean = redactDeep(record, redact);
  const hashes = taskHashes(plan, redact);
  const tasks = clean.tasks.map((task) => ({ ...task, hash: hashes.get(task.id) ?? task.hash }));
  return {
    ...clean,
    configHash: planHash(hiddenPlan(plan, redact)),
    tasks,
    histograms: Object.fromEntries(
      Object.entries(clean.histograms).map(([name, text]) => [redact(name), text]),
    ),
  };
}

const own: readonly string[] = [
  RUN_SCHEMA,
  ...TaskOutcome.shape.status.options,
  ...Samples.options.map((one) => one.shape.kind.value),
  ...Severity.options,
  ...Owner.options,
  ...suites.flatMap((suite) => [suite.id, ...suite.metrics.map((metric) => metric.id)]),
];

/** Refuses a secret that is a name something is found by: hidden everywhere, it would take the budgets along. */
export function refuseNamesakes(config: Config, plan: Plan): void {
  const redact = redactor(config.secrets);
  const whole = plan.tasks.flatMap((task) => task.subjects.filter((subject) => subject.parent === undefined));
  const names = [
    ...plan.tasks.map((task) => task.id),
    ...whole.flatMap((subject) => [subject.id, ...namesOf(subject)]),
    ...config.suites.flatMap((suite) => suite.budgets.map((budget) => budget.key)),
  ];
  const name = [...names, ...own].find((one) => redact(one) !== one);
  if (name === undefined) return;
  throw new Failure({
    code: 'config/secret-is-a-name',
    owner: 'config',
    message: `The name ${redact(name)} holds what is hidden as a secret in every output, so nothing could be found by it.`,
    next: 'Give a page, scenario or endpoint of that name another one (`name:`), or choose a secret that is no common word.',
  });
}
