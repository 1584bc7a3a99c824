import type { Config } from '#model/config.ts';
import type { Extensions } from '#model/contract/extensions.ts';
import { Severity } from '#model/observation/finding.ts';
import { Samples } from '#model/observation/measurement.ts';
import { namesOf } from '#model/observation/subject.ts';
import { Failure, Owner } from '#model/problem.ts';
import { RUN_SCHEMA, TaskOutcome } from '#model/record/run-record.ts';
import type { Plan } from '#model/task.ts';
import { redactor } from '#system/secrets/redact.ts';

const ownWords: readonly string[] = [
  RUN_SCHEMA,
  ...TaskOutcome.shape.status.options,
  ...Samples.options.map((samples) => samples.shape.kind.value),
  ...Severity.options,
  ...Owner.options,
];

/** Refuses a secret that is a name something is found by: redacted everywhere, it would take the budgets along. */
export function refuseNamesakes(config: Config, plan: Plan, { suites }: Extensions): void {
  const redact = redactor(config.secrets);
  const whole = plan.tasks.flatMap((task) => task.subjects.filter((subject) => subject.parent === undefined));
  const names = [
    config.key,
    ...plan.tasks.map((task) => task.id),
    ...whole.flatMap((subject) => [subject.id, ...namesOf(subject)]),
    ...config.suites.flatMap((suite) => suite.budgets.map((budget) => budget.key)),
    ...suites.flatMap((suite) => [suite.id, ...suite.metrics.map((metric) => metric.id)]),
    ...ownWords,
  ];
  const name = names.find((candidate) => redact(candidate) !== candidate);
  if (name === undefined) return;
  throw new Failure({
    code: 'config/secret-is-a-name',
    owner: 'config',
    message:
      `The name ${redact(name)} holds what is hidden as a secret in every output, ` +
      'so nothing could be found by it.',
    next:
      'Give a page, scenario or endpoint of that name another one (`name:`), ' +
      'or choose a secret that is no common word.',
  });
}
