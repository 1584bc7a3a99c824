import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { PullRequest } from './payload.ts';

const Commit = z.looseObject({ commit: z.looseObject({ tree: z.looseObject({ sha: z.string() }) }) });

/** Sha of the files of a commit: two commits with the same files have the same. */
async function treeOf(api: GitHubApi, sha: string): Promise<string> {
  const { commit } = await api.ask(
    'GET /repos/{owner}/{repo}/commits/{ref}',
    { ref: sha, per_page: 1, page: 2 },
    Commit,
  );
  return commit.tree.sha;
}

/** A pull request in a merge queue: its own head, and whether the queue's commit has exactly its files. */
export interface Queued {
  readonly head: string;
  readonly sameFiles: boolean;
}

/** Asks GitHub for the pull request of a queue's commit. */
export async function queuedPull(api: GitHubApi, number: number, sha: string): Promise<Queued> {
  const { head } = await api.ask(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    { pull_number: number },
    PullRequest,
  );
  const [own, queue] = [await treeOf(api, head.sha), await treeOf(api, sha)];
  return { head: head.sha, sameFiles: own === queue };
}
