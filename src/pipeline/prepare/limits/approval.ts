import { z } from 'zod';
import type { GitHubRun } from '../github-run.ts';
import { mayWrite } from './writers.ts';

const Reviews = z.array(
  z.object({
    user: z.object({ login: z.string() }).nullable(),
    state: z.string(),
    commit_id: z.string().nullable(),
  }),
);
/** Of a hundred reviews each; an approval beyond them is not seen, and so none. */
const PAGES = 3;

type Reviewed = Pick<GitHubRun, 'api'> & { readonly number: number; readonly sha: string };

/** Everybody's last word on this very commit, the newest last. */
async function lastWords({ api, number, sha }: Reviewed): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (let page = 1; page <= PAGES; page += 1) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    const reviews = await api.ask(route, { pull_number: number, per_page: 100, page }, Reviews);
    for (const { user, state, commit_id: commit } of reviews)
      if (user && commit === sha && state !== 'COMMENTED') words.set(user.login, state);
    if (reviews.length < 100) break;
  }
  return words;
}

/** Who approved exactly this commit in a review and may write to the repository; undefined: nobody. */
export async function approverOf(reviewed: Reviewed): Promise<string | undefined> {
  for (const [username, state] of await lastWords(reviewed)) {
    if (state === 'APPROVED' && (await mayWrite(reviewed.api, username))) return username;
  }
  return undefined;
}
