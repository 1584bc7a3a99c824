import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeBaseOf } from '#baseline/search/merge-base.ts';
import { purposeOfDeploy } from '#event/pull-request.ts';
import { gitHubContextOf } from '#event/github-context.ts';
import { Failure } from '#model/problem.ts';
import type { Purpose, GitHubContext } from '#model/github-context.ts';
import { readText } from '#system/files.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { artifactService } from '#system/github/artifacts/artifact-service.ts';
import { attestationService } from '#system/github/attestation/attestation-service.ts';
import { connect } from '#system/github/rest/connect.ts';
import type { GitHubRun, QueueRun, SecondStageRun, TalkRun, WorkflowInputs } from './github-run.ts';
import { runOf, type Request } from './request.ts';
import { logOf } from './run.ts';

/** A run on GitHub, or why there is nothing to do. */
export type EventRun =
  | { readonly kind: 'measure'; readonly github: GitHubRun }
  | { readonly kind: 'report'; readonly github: SecondStageRun }
  /** A pull request's deploy that is under way or failed: nothing to measure, but to say. */
  | { readonly kind: 'undeployed'; readonly github: GitHubRun<PullRequest>; readonly deploy: Undeployed }
  /** A merge queue's commit: nothing to measure, but to say. */
  | { readonly kind: 'queue'; readonly github: QueueRun }
  | { readonly kind: 'talk'; readonly github: TalkRun }
  | { readonly kind: 'nothing'; readonly why: string };

function unreadable(path: string | undefined, why: string): Failure {
  return new Failure({
    code: 'github/event',
    owner: 'environment',
    message: `The event's payload (GITHUB_EVENT_PATH=${path ?? ''}) cannot be read: ${why}.`,
    next: 'The action runs as a step of a GitHub workflow; elsewhere use the command line: npx tidemark run.',
  });
}

async function payloadOf({ env }: Request['host']): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'];
  const text = path === undefined || path === '' ? undefined : await readText(path);
  if (text === undefined) throw unreadable(path, 'there is no such file');
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(path, 'it is not JSON');
  }
}

function tokenless(): Failure {
  return new Failure({
    code: 'github/no-token',
    owner: 'environment',
    message: 'The input `token` is empty, so nothing can be asked of GitHub.',
    next: "Leave the input out: the job's own token (github.token) is its default.",
  });
}

/** ms; a runner that cancels a job gives it 7.5 s. */
const LAST_WORD = 5_000;

type PullRequest = Extract<Purpose, { kind: 'pull-request' }>;
type Undeployed = Extract<Purpose, { kind: 'undeployed' }>;
type Settled = Exclude<Purpose, { kind: 'deploy' | 'undeployed' }>;

async function purposeOf(
  api: GitHubApi,
  { purpose, defaultBranch, repository }: GitHubContext,
  environment: string | undefined,
): Promise<Settled> {
  if (purpose.kind !== 'deploy' && purpose.kind !== 'undeployed') return purpose;
  const found = await purposeOfDeploy(api, purpose, {
    defaultBranch,
    repository,
    ...(environment !== undefined && { environment }),
  });
  return found.kind === 'nothing' && purpose.kind === 'undeployed'
    ? { kind: 'nothing', why: purpose.why }
    : found;
}

/** A run on GitHub as what its purpose makes of it. */
function eventRun(
  { purpose, ...common }: GitHubRun<Exclude<Settled, { kind: 'nothing' }>>,
  asked: Purpose,
): EventRun {
  if (purpose.kind === 'second-stage') return { kind: 'report', github: { ...common, purpose } };
  if (purpose.kind === 'talk') return { kind: 'talk', github: { ...common, purpose } };
  if (purpose.kind === 'queue') return { kind: 'queue', github: { ...common, purpose } };
  return asked.kind === 'undeployed' && purpose.kind === 'pull-request'
    ? { kind: 'undeployed', github: { ...common, purpose }, deploy: asked }
    : { kind: 'measure', github: { ...common, purpose } };
}

/** The work for what the event asks, or for why it asks nothing; the scratch folder is gone afterwards. */
export async function withGitHubRun<T>(
  request: Request,
  workflow: WorkflowInputs,
  work: (event: EventRun) => Promise<T>,
): Promise<T> {
  const { env, signal } = request.host;
  const context = gitHubContextOf(env, await payloadOf(request.host));
  const { purpose: asked } = context;
  const onlySaid = asked.kind === 'undeployed' || asked.kind === 'queue';
  if (asked.kind === 'nothing' || (onlySaid && !workflow.status))
    return work({ kind: 'nothing', why: asked.why });
  if (workflow.token === '') throw tokenless();
  const { owner, repo } = context;
  const connected = (until: AbortSignal) =>
    connect({
      apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      token: workflow.token,
      owner,
      repo,
      signal: until,
      tell: logOf(runOf(request)),
    });
  const api = await connected(signal);
  const lastApi = () => connected(AbortSignal.timeout(LAST_WORD));
  const purpose = await purposeOf(api, context, request.inputs['target.environment']);
  if (purpose.kind === 'nothing') return work({ kind: 'nothing', why: purpose.why });
  const scratch = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'tidemark-scratch-'));
  let left: Promise<string> | undefined;
  const mergeBase = async () =>
    (left ??=
      purpose.kind === 'pull-request'
        ? mergeBaseOf(api, purpose.base.sha, purpose.head.sha)
        : Promise.reject(new Error(`a ${purpose.kind} left no branch`)));
  const common = {
    context,
    workflow,
    api,
    lastApi,
    mergeBase,
    files: artifactService(env, signal),
    attestations: attestationService({ api, env, signal, scratch }),
    scratch,
  };
  try {
    return await work(eventRun({ ...common, purpose }, asked));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
