import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';

const PAGE = 100;
/** Pages of open pull requests that are asked for. */
const MAX_PAGES = 10;

const Pulls = z.array(z.object({ number: z.int() }));

/** Of these pull requests those that are no longer open; none where there are too many open ones to know. */
export async function closedPulls(api: GitHubApi, numbers: readonly number[]): Promise<ReadonlySet<number>> {
  const closed = new Set(numbers);
  for (let page = 1; closed.size > 0; page += 1) {
    if (page > MAX_PAGES) return new Set();
    const asked = { state: 'open', per_page: PAGE, page };
    const open = await api.ask('GET /repos/{owner}/{repo}/pulls', asked, Pulls);
    for (const { number } of open) closed.delete(number);
    if (open.length < PAGE) break;
  }
  return closed;
}
