import { baseDeploy } from '#preview/find-preview.ts';
import { allowedTarget } from '#target/allowed-hosts.ts';
import { resolveTarget, type Target } from '#target/resolve-target.ts';
import type { Config } from '#model/config.ts';
import { Failure } from '#model/problem.ts';
import type { Request } from '../prepare/request.ts';
import type { GitHubRun } from '../prepare/github-run.ts';

/** Where the base is served, so that base and head can be measured alternately; or why it is not, in a sentence. */
export type BaseTarget =
  { readonly target: Target; readonly sha?: string } | { readonly target: undefined; readonly why: string };

const none = (why: string): BaseTarget => ({ target: undefined, why });

/** An address as a target; what is wrong with it is said of the base. */
async function baseAt(address: string, { allowPrivate }: Request): Promise<Target> {
  try {
    return await resolveTarget(address, allowPrivate);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      ...error.problems.map((one) => ({
        ...one,
        message: `The base's address: ${one.message}`,
        next: `${one.next} The base is named by --base-url, the action input \`base-url\`, or target.base.`,
      })),
    );
  }
}

/** A deploy whose name is gone or leads inside is no base; nobody wrote it, so it is no mistake either. */
async function deployedAt(address: string, sha: string, { allowPrivate }: Request): Promise<BaseTarget> {
  try {
    return { target: await resolveTarget(address, allowPrivate), sha };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return none(error.problems[0]?.message ?? `${address} cannot be visited.`);
  }
}

async function deployOfMergeBase(request: Request, config: Config, github: GitHubRun): Promise<BaseTarget> {
  const { api, purpose, workflow, mergeBase } = github;
  if (purpose.kind !== 'pull-request') return none('This run records the base itself.');
  const { environment } = config.target;
  const sha = await mergeBase();
  const wanted = {
    sha,
    branch: purpose.base.branch,
    ...(environment !== undefined && { environment }),
    ...(workflow.urlTemplate !== '' && { template: workflow.urlTemplate }),
  };
  const found = await baseDeploy(api, wanted, (words) => request.tell({ type: 'step', words }));
  if (!found.preview) return none(found.reason);
  request.tell({
    type: 'step',
    words: `base: ${found.preview.url} (${found.preview.words}) of ${sha.slice(0, 7)}`,
  });
  return deployedAt(found.preview.url, sha, request);
}

async function found(request: Request, config: Config, github: GitHubRun | undefined): Promise<BaseTarget> {
  const { base } = config.target;
  if (base === 'none') return none('`target.base` is none.');
  if (base !== 'auto') {
    const rule = {
      pullRequest: github?.purpose.kind === 'pull-request',
      allowedHosts: github?.workflow.allowedHosts ?? [],
    };
    if (URL.canParse(base))
      allowedTarget(new URL(base), config.sources['target.base'] === 'file' ? 'config' : 'input', rule);
    return { target: await baseAt(base, request) };
  }
  return github
    ? deployOfMergeBase(request, config, github)
    : none('No address of the base is known here (`--base-url`, or `target.base`).');
}

/** The base's address where live pairs are wanted: a Failure when they must be and cannot. */
export async function baseTargetOf(
  request: Request,
  config: Config,
  github: GitHubRun | undefined,
): Promise<BaseTarget> {
  const { mode } = config.compare;
  if (mode === 'stored') return none('`compare.mode` is stored.');
  if (github?.purpose.kind === 'baseline') return none('This run records the base itself.');
  const base = await found(request, config, github);
  if (base.target || mode === 'auto') return base;
  throw noBase(base.why);
}

/** Where live pairs must be and cannot. */
export function noBase(why: string): Failure {
  return new Failure({
    code: 'config/no-base',
    owner: 'config',
    message: `compare.mode is live, but there is no base to measure beside the head: ${why}`,
    next: 'Give its address with --base-url (the action input `base-url`, or target.base), or write `compare: { mode: auto }` to fall back to the stored baseline.',
  });
}
