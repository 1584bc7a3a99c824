import { Failure } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { followsPullRequest } from '#system/hosting/hosts.ts';
import { seenWords, type ReadyDeploy } from './deploy-candidates.ts';
import { overtakenBy } from './deployments.ts';
import { previewOf, type Preview, type Wanted } from './find-preview.ts';
import { pollDeploys } from './poll.ts';
import { fillTemplate, placeholders } from './url-template.ts';

/** The deploy of a base commit, or the sentence that says why there is none to measure. */
export type BaseDeploy =
  { readonly preview: Preview } | { readonly preview: undefined; readonly reason: string };

const without = (reason: string): BaseDeploy => ({ preview: undefined, reason });

/** Only a template that names the commit still shows it later. */
function baseTemplate({ template, sha, branch }: Wanted): string | undefined {
  if (!template || !placeholders(template).some((name) => name === 'sha' || name === 'short-sha'))
    return undefined;
  return fillTemplate(template, { sha, branch });
}

async function baseChoice(api: GitHubApi, wanted: Wanted, choice: ReadyDeploy): Promise<BaseDeploy> {
  const short = wanted.sha.slice(0, 7);
  if (followsPullRequest(new URL(choice.address).hostname))
    return without(`${choice.address} follows a pull request, so it may not show ${short} any more.`);
  const newer =
    choice.candidate.from === 'deployment' ? await overtakenBy(api, choice.candidate, wanted.sha) : undefined;
  return newer === undefined
    ? { preview: previewOf(choice) }
    : without(`${choice.address} shows ${newer.slice(0, 7)} now, no longer ${short}.`);
}

/**
 * The own deploy of a base commit (a merge base), looked up as any preview is but never waited for, and only where its
 * address still shows that commit. What is wrong is the reason, never a Failure: a base deploy is worth having, not
 * needed.
 */
export async function baseDeploy(
  api: GitHubApi,
  wanted: Omit<Wanted, 'preview' | 'pr'>,
  tell: (words: string) => void,
): Promise<BaseDeploy> {
  try {
    const snapshot = await pollDeploys(api, wanted, tell)();
    if (snapshot.choice.kind === 'ready') return await baseChoice(api, wanted, snapshot.choice);
    const template = snapshot.choice.kind === 'none' ? baseTemplate(wanted) : undefined;
    if (template !== undefined)
      return { preview: { url: template, source: 'template', words: 'url-template' } };
    if (snapshot.refused) return without(snapshot.refused.message);
    const seen = snapshot.candidates.map(seenWords).join('; ');
    return without(`The base ${wanted.sha.slice(0, 7)} has no deploy of its own${seen ? ` (${seen})` : ''}.`);
  } catch (error) {
    if (error instanceof Failure) return without(error.message);
    throw error;
  }
}
