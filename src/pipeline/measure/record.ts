import { randomUUID } from 'node:crypto';
import type { Config } from '#model/config.ts';
import type { Extensions } from '#model/contract/extensions.ts';
import type { Plan } from '#model/task.ts';
import type { Problem } from '#model/problem.ts';
import { RUN_SCHEMA, type RunRecord } from '#model/record/run-record.ts';
import type { Taken } from '#run/single/execute.ts';
import type { PlanHashes } from '#run/plan/hash.ts';
import { environmentOf } from '#system/process/environment.ts';
import type { Host } from '#system/process/host.ts';
import { VERSION } from '#system/process/version.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import type { Run } from '../prepare/run.ts';

/** Everything of a record that is not measured. */
export interface Circumstances {
  /** ISO 8601 */
  readonly startedAt: string;
  readonly target: string;
  readonly commit: RunRecord['commit'];
  /** Chrome's version, where there is one. */
  readonly chrome: string | undefined;
}

function suitesOf(
  { config, plan, extensions: { suites } }: Planned,
  declared: Taken['metrics'],
): RunRecord['suites'] {
  return config.suites.flatMap(({ name, uses }) => {
    const suite = suites.find(({ id }) => id === uses);
    if (!suite) return [];
    const subjects = plan.tasks.filter((task) => task.suite === name).flatMap((task) => task.subjects);
    const own = declared.filter((metric) => metric.suite === name).map(({ metric }) => metric);
    const known = suite.metrics.filter(({ id }) => !own.some((metric) => metric.id === id));
    return [{ name, uses, title: suite.title, metrics: [...known, ...own], subjects }];
  });
}

/** The same trouble met by several tasks is told once, by the first. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, message }) => {
    const key = `${code}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Without secrets, hashes included: an address may be part of one. */
function redactRecord(record: RunRecord, hashes: PlanHashes, redact: (text: string) => string): RunRecord {
  const clean = redactDeep(record, redact);
  const tasks = clean.tasks.map((task) => ({ ...task, hash: hashes.tasks.get(task.id) ?? task.hash }));
  return { ...clean, tasks };
}

/** What was planned, by whom and where. */
interface Planned {
  readonly run: Run;
  readonly config: Config;
  readonly plan: Plan;
  readonly hashes: PlanHashes;
  readonly extensions: Extensions;
  readonly env: Host['env'];
}

/**
 * The record of what was taken. It says what was seen and judges nothing. Secrets end here: a baseline that it is
 * compared with holds none either.
 */
export function recordOf(
  planned: Planned,
  { metrics, ...taken }: Taken,
  { startedAt, target, commit, chrome }: Circumstances,
): RunRecord {
  const { run, hashes, env } = planned;
  const record: RunRecord = {
    schema: RUN_SCHEMA,
    id: randomUUID(),
    tidemark: VERSION,
    startedAt,
    finishedAt: run.now().toISOString(),
    complete: taken.tasks.every((task) => task.status === 'done'),
    interrupted: run.signal.aborted,
    target,
    ...(commit && { commit }),
    configHash: hashes.plan,
    environment: environmentOf(env, chrome),
    suites: suitesOf(planned, metrics),
    ...taken,
    problems: [...once(taken.problems)],
  };
  return redactRecord(record, hashes, run.redact);
}
