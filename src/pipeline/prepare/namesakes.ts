import { z } from 'zod';
import type { Config } from '#model/config.ts';
import type { Extensions } from '#model/contract/extensions.ts';
import { namesOf } from '#model/observation/subject.ts';
import { Failure, Problem } from '#model/problem.ts';
import { Report } from '#model/record/report.ts';
import { RunRecord } from '#model/record/run-record.ts';
import { redactor } from '#system/secrets/redact.ts';
import type { Names } from '#system/secrets/run-secrets.ts';
import type { Prepared } from './prepared.ts';

/** Words that our own files are read again by: every value that a schema of theirs lists. */
function wordsIn(schema: z.ZodType): readonly string[] {
  const words = new Set<string>();
  JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), (key, value: unknown) => {
    const listed = key === 'enum' || key === 'const' ? [value].flat() : [];
    for (const word of listed) if (typeof word === 'string') words.add(word);
    return value;
  });
  return [...words];
}

const ownWords = (): readonly string[] => [...new Set([RunRecord, Report, Problem].flatMap(wordsIn))];

/** What a run goes by. */
type Planned = Pick<Prepared, 'config' | 'plan' | 'target' | 'commit'>;

/** All names of a run that reports need. */
export function namesIn({ config, plan, target, commit }: Planned, { suites }: Extensions): Names {
  const subjects = plan.tasks.flatMap((task) => task.subjects);
  const whole = subjects.filter(({ parent }) => parent === undefined);
  return {
    found: [
      config.key,
      ...plan.tasks.map((task) => task.id),
      ...whole.flatMap((subject) => [subject.id, ...namesOf(subject)]),
      ...config.suites.flatMap((suite) => suite.budgets.map((budget) => budget.key)),
      ...suites.flatMap((suite) => [suite.id, ...suite.metrics.map((metric) => metric.id)]),
      ...ownWords(),
    ],
    shown: [
      ...subjects.flatMap((subject) => [subject.id, ...namesOf(subject), subject.endpoint?.path ?? '']),
      ...config.pages.map(({ path }) => path),
      ...config.actors.map(({ name }) => name),
      ...suites.flatMap((suite) => [suite.title, ...suite.metrics.map((metric) => metric.title)]),
      target.origin,
      commit?.sha ?? '',
      commit?.branch ?? '',
    ],
  };
}

/** Refuses a secret that is a name something is found by: redacted everywhere, it would take the budgets along. */
export function refuseNamesakes(config: Pick<Config, 'secrets'>, { found }: Names): void {
  const redact = redactor(config.secrets);
  const name = found.find((candidate) => redact(candidate) !== candidate);
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
