import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { cleanName } from '#system/text.ts';
import { baseDeploy } from './base-deploy.ts';
import { oldestDeployed } from './deployments.ts';
import type { Preview, Wanted } from './find-preview.ts';

const Release = z.object({ tag_name: z.string(), draft: z.boolean(), prerelease: z.boolean() });
const Commit = z.object({ sha: z.string() });

/** What is asked for its deploy, newest release first, then oldest deploy first; each costs some requests. */
const MAX_ASKED = 5;

/** An earlier state of a branch that still stands; or why none is known. `of`: `v1.2.0`, `the oldest deploy`. */
export type StandingDeploy =
  | { readonly preview: Preview; readonly sha: string; readonly of: string }
  | { readonly preview: undefined; readonly reason: string };

interface Past {
  readonly sha: string;
  readonly of: string;
}

async function releases(api: GitHubApi): Promise<readonly Past[]> {
  const all = await api.ask('GET /repos/{owner}/{repo}/releases', { per_page: 30 }, z.array(Release));
  const names = all.filter(({ draft, prerelease }) => !draft && !prerelease).map((one) => one.tag_name);
  return Promise.all(
    names.slice(0, MAX_ASKED).map(async (name) => {
      const { sha } = await api.ask('GET /repos/{owner}/{repo}/commits/{ref}', { ref: name }, Commit);
      return { sha, of: cleanName(name) };
    }),
  );
}

async function oldest(api: GitHubApi, environment: string | undefined): Promise<readonly Past[]> {
  const shas = await oldestDeployed(api, environment);
  return shas.slice(0, MAX_ASKED).map((sha) => ({ sha, of: 'the oldest deploy' }));
}

/**
 * The last release whose own deploy still shows it, newest first; where none does, the oldest deploy of `environment`
 * (or else of production) that still stands. Never the commit `wanted.sha` itself. Rejects with a Refusal where
 * releases or deployments may not be read.
 */
export async function releaseDeploy(
  api: GitHubApi,
  wanted: Omit<Wanted, 'preview' | 'pr'>,
  tell: (words: string) => void,
): Promise<StandingDeploy> {
  const reasons: string[] = [];
  for (const past of [releases, oldest]) {
    for (const { sha, of } of await past(api, wanted.environment)) {
      if (sha === wanted.sha) continue;
      const found = await baseDeploy(api, { ...wanted, sha }, tell);
      if (found.preview) return { preview: found.preview, sha, of };
      reasons.push(`${of}: ${found.reason}`);
    }
  }
  const [first = 'It has no release, and no earlier deploy is known.'] = reasons;
  return { preview: undefined, reason: first };
}
