import { randomInt, randomUUID } from 'node:crypto';
import { openSessions, sessionHeaders } from '#discover/session.ts';
import { checkEntrance, checkPage } from '#discover/page.ts';
import { untilReady } from '#discover/ready.ts';
import type { Config } from '#model/config.ts';
import type { Plan } from '#model/plan.ts';
import type { Problem } from '#model/problem.ts';
import { RUN_SCHEMA, type RunRecord } from '#model/run-record.ts';
import { execute } from '#run/execute.ts';
import { planHash } from '#run/hash.ts';
import { preflight } from '#run/preflight.ts';
import { suites } from '#suites/registry.ts';
import { chromeVersion, findChrome } from '#system/chrome.ts';
import { environmentOf } from '#system/environment.ts';
import { VERSION } from '#system/version.ts';
import type { ExhibitFolder } from './folder.ts';
import type { Prepared } from './prepare.ts';
import type { Request } from './request.ts';
import type { Stage } from './stage.ts';

/** A page that gives no answer within this many ms is not worth a browser. */
const PAGE_TIMEOUT = 30_000;

interface Chrome { path(): string; readonly version: string | undefined }

/** Looked up once; its absence is told by the first task that needs it. */
async function chromeOf(env: Request['host']['env']): Promise<Chrome> {
  try {
    const path = await findChrome(env);
    return { path: () => path, version: await chromeVersion(path) };
  } catch (error) {
    return {
      path: () => {
        throw error;
      },
      version: undefined,
    };
  }
}

/** The commit that was deployed: the pull request's head, not the merge commit that GITHUB_SHA is there. */
function commitOf(env: Request['host']['env'], stage: Stage | undefined): Pick<RunRecord, 'commit'> {
  if (stage) {
    const { sha, branch } = stage.purpose.kind === 'pull-request' ? stage.purpose.head : stage.purpose.tip;
    return { commit: { sha, branch } };
  }
  const sha = env['GITHUB_SHA'];
  const branch = env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'];
  return sha ? { commit: { sha, ...(branch && { branch }) } } : {};
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

/** Waits for the target, looks at its pages, and measures everything planned. The record says what was seen and judges nothing. */
export async function measure(request: Request, { config, plan, target: { origin: target, pinned } }: Prepared, exhibits: ExhibitFolder, stage: Stage | undefined): Promise<RunRecord> {
  const { signal, env, now } = request.host;
  const startedAt = now().toISOString();
  const ask = { timeout: PAGE_TIMEOUT, signal, pinned };
  await untilReady(target, config.target.wait, { ...ask, headers: config.target.headers }, (words) => request.tell({ type: 'step', words }));
  const session = await openSessions(config.actors, target, config.target.headers, signal, pinned);
  const hindered = await preflight(
    plan,
    async (path, as) => checkPage(target, path, { ...ask, headers: sessionHeaders(session(as)) }),
    async () => checkEntrance(target, { ...ask, headers: config.target.headers }),
  );
  const chrome = await chromeOf(env);
  const seed = request.seed ?? randomInt(2 ** 31);
  const bench = { target, pinned, session, chrome: chrome.path, signal, seed };
  const taken = await execute(plan, { suites, bench, keep: exhibits.keep, hindered, tell: request.tell });
  return {
    schema: RUN_SCHEMA,
    id: randomUUID(),
    tidemark: VERSION,
    startedAt,
    finishedAt: now().toISOString(),
    complete: taken.tasks.every((task) => task.status === 'done'),
    interrupted: signal.aborted,
    target,
    ...commitOf(env, stage),
    configHash: planHash(plan),
    environment: environmentOf(env, chrome.version),
    suites: suitesOf(config, plan),
    ...taken,
    problems: [...once(taken.problems)],
  };
}
