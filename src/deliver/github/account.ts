import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';

/** Who wrote something: a login, and `Bot` or `User`. */
export interface Author {
  readonly login: string;
  readonly type: string;
}

/**
 * What the token of every workflow writes as. Only this repository's own workflows can, so its comments are ours
 * whatever our token.
 */
export const WORKFLOW_ACCOUNT = 'github-actions[bot]';

const Me = z.looseObject({ login: z.string() });

/** The only app among some authors; undefined where there is none or more than one. */
function onlyApp(authors: readonly Author[]): string | undefined {
  const apps = new Set(authors.filter(({ type }) => type === 'Bot').map(({ login }) => login));
  return apps.size === 1 ? [...apps][0] : undefined;
}

/**
 * The login our token writes as, asked only where comments under our marker exist that the workflow's account did not
 * write.
 * A person's token may ask who it is; an app's may not, and is then taken for the only app that wrote one. Never a
 * person by guess.
 */
export async function accountAmong(api: GitHubApi, authors: readonly Author[]): Promise<string | undefined> {
  if (authors.length === 0 || authors.some(({ login }) => login === WORKFLOW_ACCOUNT))
    return WORKFLOW_ACCOUNT;
  try {
    // Not a route of the repository: owner and repo would go into its query.
    return (await api.ask('GET /user', {}, Me)).login;
  } catch (error) {
    if (error instanceof Refusal && [401, 403, 404].includes(error.status)) return onlyApp(authors);
    throw error;
  }
}
