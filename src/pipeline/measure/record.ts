import { randomUUID } from 'node:crypto';
import type { Config } from '#model/config.ts';
import type { Plan } from '#model/task.ts';
import type { Problem } from '#model/problem.ts';
import { RUN_SCHEMA, type RunRecord } from '#model/record/run-record.ts';
import type { Taken } from '#run/single/execute.ts';
import { planHash } from '#run/plan/hash.ts';
import { suites } from '#suites/registry.ts';
import { environmentOf } from '#system/process/environment.ts';
import { VERSION } from '#system/process/version.ts';
import type { Prepared } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import type { GitHubRun } from '../prepare/github-run.ts';

/** Everything of a record that is not measured. */
export interface Circumstances {
  /** ISO 8601 */
  readonly startedAt: string;
  readonly target: string;
  readonly commit: RunRecord['commit'];
  /** Chrome's version, where there is one. */
  readonly chrome: string | undefined;
}

/** The commit that was deployed: the pull request's head, not the merge commit that GITHUB_SHA is there. */
export function headCommit({ host: { env } }: Request, github: GitHubRun | undefined): RunRecord['commit'] {
  if (github) {
    const { sha, branch } = github.purpose.kind === 'pull-request' ? github.purpose.head : github.purpose.tip;
    return { sha, branch };
  }
  const sha = env['GITHUB_SHA'];
  const branch = env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'];
  return sha ? { sha, ...(branch && { branch }) } : undefined;
}

function suitesOf(config: Config, plan: Plan): RunRecord['suites'] {
  return config.suites.flatMap(({ name, uses }) => {
    const suite = suites.find((one) => one.id === uses);
    if (!suite) return [];
    const subjects = plan.tasks.filter((task) => task.suite === name).flatMap((task) => task.subjects);
    return [{ name, uses, title: suite.title, metrics: [...suite.metrics], subjects }];
  });
}

/** The same trouble met by several tasks is told once, by the first. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((one) => {
    const key = `${one.code}\n${one.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The record of what was taken. It says what was seen and judges nothing. */
export function recordOf(
  { host: { now, signal, env } }: Request,
  { config, plan }: Prepared,
  taken: Taken,
  { startedAt, target, commit, chrome }: Circumstances,
): RunRecord {
  return {
    schema: RUN_SCHEMA,
    id: randomUUID(),
    tidemark: VERSION,
    startedAt,
    finishedAt: now().toISOString(),
    complete: taken.tasks.every((task) => task.status === 'done'),
    interrupted: signal.aborted,
    target,
    ...(commit && { commit }),
    configHash: planHash(plan),
    environment: environmentOf(env, chrome),
    suites: suitesOf(config, plan),
    ...taken,
    problems: [...once(taken.problems)],
  };
}
