import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import type { Candidate } from './deploy-candidates.ts';
import { deploymentsOf } from './deployments.ts';

/**
 * How a commit's newest deploy to an environment stands by now, since events may come late or out of order; undefined
 * where that may not be read or is not known.
 */
export async function deployState(
  api: GitHubApi,
  sha: string,
  environment: string,
): Promise<Candidate['state'] | undefined> {
  try {
    const { candidates } = await deploymentsOf(api, sha, environment);
    return candidates.find(({ name }) => name === environment)?.state;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
