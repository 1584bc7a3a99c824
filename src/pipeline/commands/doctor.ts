import { mkdir, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fetchPage } from '#target/fetch-page.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import { chromeVersion, findChrome } from '#system/chrome/find.ts';
import { writeWhole } from '#system/files.ts';
import { redactor } from '#system/secrets/redact.ts';
import { baseOf } from '../comparison/baseline.ts';
import { prepare, type Prepared } from '../prepare/prepare.ts';
import { exitCode, type ExitCode } from '../deliver/exit.ts';
import type { Request } from '../prepare/request.ts';
import { baselineFolder, reportFolder } from '../prepare/settings.ts';
import { wayOf } from '../comparison/comparison.ts';

/** One line of the table: what was looked at, what was found, what to do. */
export interface Finding {
  readonly what: string;
  readonly found: string;
  readonly problem?: Problem;
}

const LEAST_SPACE = 500_000_000;

async function look(what: string, at: () => Promise<string>): Promise<Finding> {
  try {
    return { what, found: await at() };
  } catch (error) {
    const [problem] = problemsOf(error);
    return { what, found: problem?.message ?? 'failed', ...(problem && { problem }) };
  }
}

async function writable(request: Request, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  await writeWhole(join(folder, '.doctor'), '');
  await rm(join(folder, '.doctor'));
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const told = `${resolve(request.host.cwd, folder)} is writable, ${(free / 1e9).toFixed(1)} GB free`;
  return free < LEAST_SPACE ? `${told} (little: screenshots and reports may not fit)` : told;
}

function permissions(env: Request['host']['env']): string {
  if (env['GITHUB_ACTIONS'] !== 'true') return 'not in GitHub Actions: nothing is asked of GitHub';
  return env['GITHUB_TOKEN'] || env['INPUT_GITHUB-TOKEN']
    ? 'a GitHub token is there'
    : 'no GitHub token: step summary and exit code only';
}

/** Only what a run would not wait for in vain is fine: an answer below 500. */
async function targetLine(
  request: Request,
  { config, target: { origin: target, pinned } }: Prepared,
): Promise<Finding> {
  const answer = await fetchPage(new URL(target), {
    headers: config.target.headers,
    timeout: 10_000,
    signal: request.host.signal,
    pinned,
  });
  const answers = answer.kind === 'answer';
  const told = redactor(config.secrets)(
    answers ? `${target} answers with status ${answer.status}` : `${target} gives no page (${answer.kind})`,
  );
  const problem: Problem | undefined =
    answers && answer.status < 500
      ? undefined
      : {
          code: 'target/unreachable',
          owner: 'target',
          message: `${told}.`,
          next: answers ? 'Look at the log of the server.' : 'Start the server or correct the address.',
        };
  return { what: 'Target', found: told, ...(problem && { problem }) };
}

/** A base that is named is measured beside the head, so it is looked at as the head is. */
async function baseLines(request: Request, prepared: Prepared): Promise<readonly Finding[]> {
  const {
    compare: { mode },
    target: { base },
  } = prepared.config;
  if (mode === 'stored' || (mode === 'auto' && ['auto', 'none'].includes(base))) return [];
  return [
    await look('Base', async () => {
      const way = await wayOf(request, prepared, undefined);
      if (way.kind === 'stored')
        throw new Failure({
          code: 'target/base',
          owner: 'target',
          message: way.why ?? 'No base is measured beside the head.',
          next: 'Correct --base-url (or target.base), or start what it names.',
        });
      return `${way.base.target.origin} shows its pages; it is measured alternately with the target`;
    }),
  ];
}

async function baselineLine(request: Request, prepared: Prepared): Promise<string> {
  const { before } = await baseOf(request, prepared.config, prepared.plan, undefined);
  if (!before)
    return `none in ${baselineFolder(request, prepared.config)} yet: limits are judged, comparisons start with \`tidemark accept\``;
  return `${before.kept.origin}, of ${before.kept.record.startedAt}`;
}

async function targetLines(request: Request): Promise<readonly Finding[]> {
  try {
    const prepared = await prepare(request);
    const { config, plan } = prepared;
    return [
      { what: 'Config', found: `${config.file}: ${config.suites.length} suites, ${plan.tasks.length} tasks` },
      await targetLine(request, prepared),
      ...(await baseLines(request, prepared)),
      await look('Baseline', () => baselineLine(request, prepared)),
      await look('Folder', () => writable(request, reportFolder(request, config))),
    ];
  } catch (error) {
    return problemsOf(error).map((problem) => ({
      what:
        problem.code.startsWith('target') ||
        problem.code.startsWith('config/target') ||
        problem.code === 'config/no-target'
          ? 'Target'
          : 'Config',
      found: problem.message,
      problem,
    }));
  }
}

/** Looks at everything a run needs without measuring anything. */
export async function doctor(
  request: Request,
): Promise<{ readonly lines: readonly Finding[]; readonly exit: ExitCode }> {
  const { env } = request.host;
  const lines = [
    { what: 'Node', found: process.versions.node },
    await look('Chrome', async () => {
      const path = await findChrome(env);
      return `${path} (${await chromeVersion(path)})`;
    }),
    ...(await targetLines(request)),
    { what: 'GitHub', found: permissions(env) },
  ];
  return {
    lines,
    exit: exitCode(lines.flatMap((line) => ('problem' in line && line.problem ? [line.problem] : []))),
  };
}
