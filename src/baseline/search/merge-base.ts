import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';

/** A commit's sha as GitHub writes it. */
export const CommitSha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

// Of a comparison only this is read; page 2 of one commit a page leaves out the list of files, which comes with
// page 1 only.
const Comparison = z.object({ merge_base_commit: z.object({ sha: CommitSha }) });

function unrelated(error: unknown, base: string, head: string): unknown {
  if (!(error instanceof Refusal) || error.status !== 404) return error;
  return new Failure({
    code: 'baseline/no-merge-base',
    owner: 'environment',
    message: `GitHub knows no commit that ${base.slice(0, 7)} and ${head.slice(0, 7)} have in common (404).`,
    next:
      'If the branch shares history with its base, push it again, and see that the job has ' +
      '`permissions: { contents: read }`.',
  });
}

/**
 * The commit where `head` left `base`: one request. Both are shas, which GitHub finds across a repository and its
 * forks.
 */
export async function mergeBaseOf(api: GitHubApi, base: string, head: string): Promise<string> {
  const parameters = { basehead: `${base}...${head}`, per_page: 1, page: 2 };
  try {
    return (await api.ask('GET /repos/{owner}/{repo}/compare/{basehead}', parameters, Comparison))
      .merge_base_commit.sha;
  } catch (error) {
    throw unrelated(error, base, head);
  }
}
