import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { reachOf, type Reach } from '#run/plan/reach.ts';
import { fetchPage } from '#target/fetch-page.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import { chromeVersion, findChrome } from '#system/chrome/find.ts';
import { writeWhole } from '#system/files.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { baseOf } from '../comparison/baseline.ts';
import { prepare } from '../prepare/prepare.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { exitCode, type ExitCode } from '../deliver/exit.ts';
import type { Request } from '../prepare/request.ts';
import { comparisonOf } from '../comparison/comparison.ts';
import { hostsNeeded, type HostsNeeded } from './hosts-needed.ts';

/** What was found of one thing that a run needs. */
export type Found =
  | { readonly what: 'node'; readonly version: string }
  | { readonly what: 'chrome'; readonly path: string; readonly version: string }
  | { readonly what: 'config'; readonly file: string; readonly suites: number; readonly tasks: number }
  | { readonly what: 'target'; readonly origin: string; readonly status: number }
  | { readonly what: 'base'; readonly origin: string; readonly reach: Reach }
  /** `startedAt` of the run it holds (ISO 8601). */
  | { readonly what: 'baseline'; readonly origin: string; readonly startedAt: string }
  | { readonly what: 'no-baseline'; readonly folder: string }
  /** `little`: too little space for what a run may write. */
  | { readonly what: 'folder'; readonly path: string; readonly freeBytes: number; readonly little: boolean }
  | ({ readonly what: 'hosts' } & HostsNeeded)
  | { readonly what: 'github'; readonly token: 'not-in-actions' | 'there' | 'missing' };

/** One thing looked at: what was found, or the problem that a run would have with it. */
export type Finding =
  | { readonly what: Found['what']; readonly found: Found; readonly problem?: undefined }
  | { readonly what: Found['what']; readonly problem: Problem };

const LEAST_SPACE = 500_000_000;

const finding = (found: Found): Finding => ({ what: found.what, found });

async function look(what: Found['what'], at: () => Promise<Found>): Promise<readonly Finding[]> {
  try {
    return [finding(await at())];
  } catch (error) {
    return problemsOf(error).map((problem) => ({ what, problem }));
  }
}

async function reportSpace(folder: string): Promise<Found> {
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  await writeWhole(join(folder, '.doctor'), '');
  await rm(join(folder, '.doctor'));
  const { bavail, bsize } = await statfs(folder);
  const freeBytes = bavail * bsize;
  return { what: 'folder', path: folder, freeBytes, little: freeBytes < LEAST_SPACE };
}

function gitHubToken(env: Request['host']['env']): Found {
  if (env['GITHUB_ACTIONS'] !== 'true') return { what: 'github', token: 'not-in-actions' };
  return { what: 'github', token: env['GITHUB_TOKEN'] || env['INPUT_GITHUB-TOKEN'] ? 'there' : 'missing' };
}

/** Only what a run would not wait for in vain is fine: an answer below 500. */
async function targetAnswer({ run, config, target: { origin, pinned } }: Prepared): Promise<Found> {
  const answer = await fetchPage(new URL(origin), {
    headers: config.target.headers,
    timeout: 10_000,
    signal: run.signal,
    pinned,
    tls: config.target.tls,
  });
  const answers = answer.kind === 'answer';
  if (answers && answer.status < 500) return { what: 'target', origin, status: answer.status };
  throw new Failure({
    code: 'target/unreachable',
    owner: 'target',
    message: answers
      ? `${origin} answers with status ${answer.status}.`
      : `${origin} gives no page (${answer.kind}).`,
    next: answers ? 'Look at the log of the server.' : 'Start the server or correct the address.',
  });
}

/** A base that is named is measured beside the head, so it is looked at as the head is. */
async function baseFindings(prepared: Prepared): Promise<readonly Finding[]> {
  const {
    compare: { mode },
    target: { base },
  } = prepared.config;
  if (mode === 'stored' || (mode === 'auto' && ['auto', 'none'].includes(base))) return [];
  return look('base', async () => {
    const comparison = await comparisonOf(prepared);
    if (comparison.kind === 'live') {
      const { plan, extensions, maxPairs, maxTime } = prepared;
      const reach = reachOf({ plan, suites: extensions.suites, maxPairs }, maxTime);
      return { what: 'base', origin: comparison.base.target.origin, reach };
    }
    throw new Failure({
      code: 'target/base',
      owner: 'target',
      message: comparison.why ?? 'No base is measured beside the head.',
      next: 'Correct --base-url (or target.base), or start what it names.',
    });
  });
}

async function baselineFound(prepared: Prepared): Promise<Found> {
  const { before } = await baseOf(prepared);
  if (!before) return { what: 'no-baseline', folder: prepared.baseline.folder };
  const { origin, record } = before.kept;
  return { what: 'baseline', origin, startedAt: record.startedAt };
}

function subjectOf({ code }: Problem): 'target' | 'config' {
  const targets =
    code.startsWith('target') || code.startsWith('config/target') || code === 'config/no-target';
  return targets ? 'target' : 'config';
}

async function configFindings(request: Request): Promise<readonly Finding[]> {
  try {
    const prepared = await prepare(request);
    const { config, plan } = prepared;
    const findings = [
      finding({ what: 'config', file: config.file, suites: config.suites.length, tasks: plan.tasks.length }),
      ...(await look('target', () => targetAnswer(prepared))),
      ...(await baseFindings(prepared)),
      ...(await look('baseline', () => baselineFound(prepared))),
      ...(await look('folder', () => reportSpace(prepared.folder))),
      finding({ what: 'hosts', ...(await hostsNeeded(prepared, request.host.env)) }),
    ];
    return redactDeep(findings, prepared.run.redact);
  } catch (error) {
    return problemsOf(error).map((problem) => ({ what: subjectOf(problem), problem }));
  }
}

/** Looks at everything a run needs without measuring anything. */
export async function doctor(
  request: Request,
): Promise<{ readonly findings: readonly Finding[]; readonly exit: ExitCode }> {
  const { env } = request.host;
  const findings = [
    finding({ what: 'node', version: process.versions.node }),
    ...(await look('chrome', async () => {
      const path = await findChrome(env);
      return { what: 'chrome', path, version: await chromeVersion(path) };
    })),
    ...(await configFindings(request)),
    finding(gitHubToken(env)),
  ];
  return { findings, exit: exitCode(findings.flatMap(({ problem }) => problem ?? [])) };
}
