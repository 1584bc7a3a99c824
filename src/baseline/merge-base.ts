import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';

/** A commit's sha as GitHub writes it. */
export const CommitSha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

// Of a comparison only this is read; page 2 of one commit a page leaves out the list of files, which comes with page 1 only.
const Comparison = z.object({ merge_base_commit: z.object({ sha: CommitSha }) });

/** The commit where `head` left `base`: one request. Both are shas, which GitHub finds across a repository and its forks. */
export async function mergeBaseOf(api: GitHubApi, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`;
  const { merge_base_commit: commit } = await api.ask('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead, per_page: 1, page: 2 }, Comparison);
  return commit.sha;
}
