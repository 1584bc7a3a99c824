import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';

const Permission = z.object({ permission: z.string() });
/** As GitHub tells roles here: `maintain` is `write`, `triage` is `read`. */
const MAY_WRITE: readonly string[] = ['admin', 'write'];

/** Whether somebody may write to the repository by now, as GitHub itself says. */
export async function mayWrite(api: GitHubApi, username: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const { permission } = await api.ask(route, { username }, Permission);
  return MAY_WRITE.includes(permission);
}
