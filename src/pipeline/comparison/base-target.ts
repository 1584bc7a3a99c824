import { baseDeploy } from '#preview/base-deploy.ts';
import type { Wanted } from '#preview/find-preview.ts';
import { releaseDeploy } from '#preview/release-deploy.ts';
import { allowedTarget } from '#target/allowed-hosts.ts';
import { resolveTarget, type Target } from '#target/resolve-target.ts';
import type { Tip } from '#model/github-context.ts';
import { Failure } from '#model/problem.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { logOf } from '../prepare/run.ts';
import type { ServedBase } from './base.ts';

/** Where the base is served, so that base and head can be measured alternately; or why it is not, in a sentence. */
export type BaseTarget = ServedBase | { readonly target: undefined; readonly why: string };

type Needs = Pick<Prepared, 'run' | 'config' | 'permits' | 'github'>;

const none = (why: string): BaseTarget => ({ target: undefined, why });

/** An address as a target; what is wrong with it is said of the base. */
export async function baseAt(address: string, allowPrivate: boolean): Promise<Target> {
  try {
    return await resolveTarget(address, allowPrivate);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      ...error.problems.map((problem) => ({
        ...problem,
        message: `The base's address: ${problem.message}`,
        next:
          `${problem.next} The base is named by --base-url, ` +
          'the action input `base-url`, or target.base.',
      })),
    );
  }
}

/** A deploy whose name is gone or leads inside is no base; nobody wrote it, so it is no mistake either. */
async function deployedAt(address: string, sha: string, allowPrivate: boolean): Promise<BaseTarget> {
  try {
    return { target: await resolveTarget(address, allowPrivate), sha };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return none(error.problems[0]?.message ?? `${address} cannot be visited.`);
  }
}

type Sought = Omit<Wanted, 'preview' | 'pr'>;

/** A commit of a branch as its deploy is looked up. */
function soughtAt(
  { config }: Needs,
  { workflow }: GitHubRun,
  { sha, branch }: Pick<Tip, 'sha' | 'branch'>,
): Sought {
  const { environment } = config.target;
  return {
    sha,
    branch,
    ...(environment !== undefined && { environment }),
    ...(workflow.urlTemplate !== '' && { template: workflow.urlTemplate }),
  };
}

async function deployOfMergeBase(needs: Needs, github: GitHubRun, branch: string): Promise<BaseTarget> {
  const { run, permits } = needs;
  const sha = await github.mergeBase();
  const deploy = await baseDeploy(github.api, soughtAt(needs, github, { sha, branch }), logOf(run));
  if (!deploy.preview) return none(deploy.reason);
  const { url, words } = deploy.preview;
  run.emit({ type: 'note', text: `base: ${url} (${words}) of ${sha.slice(0, 7)}` });
  return deployedAt(url, sha, permits.private);
}

async function deployOfRelease(needs: Needs, github: GitHubRun, tip: Tip): Promise<BaseTarget> {
  const { run, permits } = needs;
  const deploy = await releaseDeploy(github.api, soughtAt(needs, github, tip), logOf(run));
  if (!deploy.preview) return none(deploy.reason);
  const { preview, sha, of } = deploy;
  run.emit({ type: 'note', text: `base: ${preview.url} (${preview.words}), ${of} (${sha.slice(0, 7)})` });
  return deployedAt(preview.url, sha, permits.private);
}

async function deployed(needs: Needs, github: GitHubRun): Promise<BaseTarget> {
  const { purpose } = github;
  switch (purpose.kind) {
    case 'pull-request':
      return deployOfMergeBase(needs, github, purpose.base.branch);
    case 'release':
      return deployOfRelease(needs, github, purpose.tip);
    case 'baseline':
      return none('This run records the base itself.');
  }
}

async function served(needs: Needs): Promise<BaseTarget> {
  const { config, permits, github } = needs;
  const { base } = config.target;
  if (base === 'none') return none('`target.base` is none.');
  if (base !== 'auto') {
    const rule = {
      pullRequest: github?.purpose.kind === 'pull-request',
      allowedHosts: github?.workflow.allowedHosts ?? [],
    };
    if (URL.canParse(base))
      allowedTarget(new URL(base), config.sources['target.base'] === 'file' ? 'config' : 'input', rule);
    return { target: await baseAt(base, permits.private) };
  }
  return github
    ? deployed(needs, github)
    : none('No address of the base is known here (`--base-url`, or `target.base`).');
}

/** The base's address where live pairs are wanted: a Failure when they must be and cannot. */
export async function baseTargetOf(needs: Needs): Promise<BaseTarget> {
  const { mode } = needs.config.compare;
  if (mode === 'stored') return none('`compare.mode` is stored.');
  if (needs.github?.purpose.kind === 'baseline') return none('This run records the base itself.');
  const base = await served(needs);
  if (base.target || !mustBeLive(needs)) return base;
  throw noBase(base.why, needs);
}

/** This machine goes by several names. */
const placeOf = (origin: string): string => origin.replace(/\/\/(localhost|\[::1\])(?=:|$)/, '//127.0.0.1');

/**
 * Why the base may not be asked at all: it is the head, or would be sent load beyond the caps, which is for hosts that
 * are named.
 */
export function whyUnasked(
  { plan, target, permits }: Pick<Prepared, 'plan' | 'target' | 'permits'>,
  base: ServedBase,
): string | undefined {
  if (placeOf(base.target.origin) === placeOf(target.origin))
    return `base and head have the same address, ${target.origin}: it would be compared with itself.`;
  const heavy = plan.tasks.some(({ load }) => load !== undefined) && permits.owns(target.origin);
  if (!heavy || permits.owns(base.target.origin)) return undefined;
  const { host } = new URL(base.target.origin);
  return `${host} is not among the hosts that may be sent load beyond the caps (i-own-this-target).`;
}

/** Whether there is nothing else to compare with. A run that records the base compares nothing. */
export function mustBeLive({ config, github }: Pick<Needs, 'config' | 'github'>): boolean {
  const purpose = github?.purpose.kind;
  return purpose === 'release' || (config.compare.mode === 'live' && purpose !== 'baseline');
}

/** Where live pairs must be and cannot. */
export function noBase(why: string, { github }: Pick<Needs, 'github'>): Failure {
  if (github?.purpose.kind === 'release')
    return new Failure({
      code: 'config/no-release',
      owner: 'config',
      message: `\`mode: release\` has no earlier state of the branch to measure beside it: ${why}`,
      next:
        'Give the address of one that stays as it is with the input `base-url`, or let the deploys of releases ' +
        'stand under addresses of their own.',
    });
  return new Failure({
    code: 'config/no-base',
    owner: 'config',
    message: `compare.mode is live, but there is no base to measure beside the head: ${why}`,
    next:
      'Give its address with --base-url (the action input `base-url`, or target.base), ' +
      'or write `compare: { mode: auto }` to fall back to the stored baseline.',
  });
}
