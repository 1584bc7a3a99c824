import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';

/** A commit's sha as GitHub writes it. */
export const CommitSha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

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

/** Of a comparison only the merge base is read; files come with page 1, so of one commit a page the second is asked. */
const PAST_THE_FILES = { per_page: 1, page: 2 };
/** How GitHub may say that a short comparison has no such page; 404 is also what a comparison without any gets. */
const STATUSES_OF_NO_PAGE = [400, 404, 416, 422];

/**
 * The commit where `head` left `base`: one request, and another where the first is refused. Both are shas, which
 * GitHub finds across a repository and its forks.
 */
export async function mergeBaseOf(api: GitHubApi, base: string, head: string): Promise<string> {
  const compare = async (paging: Partial<typeof PAST_THE_FILES>): Promise<string> => {
    const parameters = { basehead: `${base}...${head}`, ...paging };
    const comparison = await api.ask('GET /repos/{owner}/{repo}/compare/{basehead}', parameters, Comparison);
    return comparison.merge_base_commit.sha;
  };
  try {
    return await compare(PAST_THE_FILES);
  } catch (error) {
    if (!(error instanceof Refusal) || !STATUSES_OF_NO_PAGE.includes(error.status)) throw error;
  }
  return compare({}).catch((error: unknown) => {
    throw unrelated(error, base, head);
  });
}
