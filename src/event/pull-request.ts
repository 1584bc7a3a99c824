import { z } from 'zod';
import type { Purpose, Tip } from '#model/github-context.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { fitsEnvironment } from '#model/environment-filter.ts';
import { cleanName } from '#system/text.ts';
import { pullRequestPurpose } from './purpose.ts';
import { PullRequest } from './payload.ts';

/** A pull request to write about, or the sentence that says why there is none. */
export type Reachable = Extract<Purpose, { kind: 'pull-request' | 'nothing' }>;

const nothing = (why: string): Extract<Purpose, { kind: 'nothing' }> => ({ kind: 'nothing', why });
const short = (sha: string): string => sha.slice(0, 7);

/** Which of the pull requests that GitHub lists for `head` is exactly the one that was measured. */
export function matching(
  listed: readonly PullRequest[],
  head: Tip & { readonly owner: string },
  own: number,
): Reachable {
  const label = cleanName(`${head.owner}:${head.branch}`);
  const open = listed.filter((pull) => pull.state === 'open' && pull.head.ref === head.branch);
  if (open.length === 0)
    return nothing(
      `No pull request from ${label} is open any more (closed, merged, or its branch deleted), so nothing is written.`,
    );
  const same = open.filter((pull) => pull.head.repo?.id === head.repository);
  if (same.length === 0)
    return nothing(
      `The open pull request from ${label} belongs to another repository than the one measured, ` +
        'or its fork was deleted; nothing is written.',
    );
  const current = same.filter((pull) => pull.head.sha === head.sha);
  if (current.length === 0)
    return nothing(
      `The pull request from ${label} has moved on from ${short(head.sha)} to ` +
        `${short(same[0]?.head.sha ?? '')}; its own run reports that.`,
    );
  const [only, another] = current;
  if (!only || another)
    return nothing(
      `${current.map((pull) => `#${pull.number}`).join(' and ')} share the commit ` +
        `${short(head.sha)}, and the event does not say which was measured; nothing is written.`,
    );
  return pullRequestPurpose(only, own, () => false);
}

/**
 * The open pull request a finished run measured: the one from this very branch, repository and commit. Asked before
 * anything is rendered, and again just before its comment is posted. `own` is our repository's id.
 */
export async function pullRequestOfRun(
  api: GitHubApi,
  head: Tip & { readonly owner: string },
  own: number,
): Promise<Reachable> {
  const listed = await api.ask(
    'GET /repos/{owner}/{repo}/pulls',
    { state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 },
    z.array(PullRequest),
    { toWrite: true },
  );
  return matching(listed, head, own);
}

/** A deploy; its address only where it is finished. */
interface Deploy {
  readonly sha: string;
  readonly environment: string;
  readonly address?: string | undefined;
}

/** `environment`: the one asked for, exactly or with `*`. */
export interface Own {
  readonly repository: number;
  readonly defaultBranch: string;
  readonly environment?: string;
}

/**
 * Of the pull requests a commit is in, the open one whose head it is; of several, the one into the default branch,
 * then the oldest.
 */
export function headedBy(
  sha: string,
  listed: readonly PullRequest[],
  defaultBranch: string,
): PullRequest | undefined {
  const into = (pull: PullRequest): number => Number(pull.base.ref === defaultBranch);
  return listed
    .filter((pull) => pull.state === 'open' && pull.head.sha === sha)
    .toSorted((a, b) => into(b) - into(a) || a.number - b.number)[0];
}

/**
 * What a deploy is for: the open pull request whose head it is, else the baseline when its commit
 * is on
 * the default branch, else nothing.
 */
export async function purposeOfDeploy(
  api: GitHubApi,
  { sha, environment, address }: Deploy,
  own: Own,
): Promise<Reachable> {
  if (!fitsEnvironment(own.environment, environment))
    return nothing(
      `The deploy is to ${cleanName(environment)}, not to \`environment: ${cleanName(own.environment ?? '')}\`.`,
    );
  const preview = address !== undefined && { preview: address };
  const listed = await api.ask(
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    { commit_sha: sha, per_page: 100 },
    z.array(PullRequest),
  );
  // A commit of a fork may be in pull requests of other repositories, whose numbers mean something else here.
  const ours = listed.filter(({ base }) => base.repo?.id === own.repository);
  const pull = headedBy(sha, ours, own.defaultBranch);
  if (pull) return { ...pullRequestPurpose(pull, own.repository, () => false), ...preview };
  return nothing(
    `The deployed commit ${short(sha)} is not the head of an open pull request. (Baselines are ` +
      'recorded on push, schedule and workflow_dispatch.)',
  );
}
