import { posix } from 'node:path';
import { z } from 'zod';
import { loosened } from '#config/looser/looser.ts';
import type { Listed } from '#config/source/glob.ts';
import type { Config } from '#model/config.ts';
import type { Purpose } from '#model/github-context.ts';
import type { Suite } from '#model/contract/suite.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import type { Loosening } from '#model/record/loosening.ts';
import { Refusal } from '#system/github/refusal.ts';
import { redactDeep, redactorOfValues } from '#system/secrets/redact.ts';
import type { GitHubRun } from '../github-run.ts';
import type { Request } from '../request.ts';
import { configFrom, usualNames } from '../settings.ts';

/** A file as the contents API gives it; a folder is a list, and what is larger than 1 MB comes without its text. */
const Content = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

/** A folder as the contents API gives it: a thousand entries at most. */
const Folder = z.array(z.object({ name: z.string(), type: z.string() }));

export type PullRequestRun = GitHubRun<Extract<Purpose, { kind: 'pull-request' }>>;

export const isPullRequest = (github: GitHubRun): github is PullRequestRun =>
  github.purpose.kind === 'pull-request';

type Commit = Pick<GitHubRun, 'api'> & { readonly sha: string };

/** The text of a file of the repository at a commit; undefined where there is none. */
async function textAt({ api, sha }: Commit, path: string): Promise<string | undefined> {
  const inside = posix.normalize(path.replaceAll('\\', '/'));
  if (inside.startsWith('../') || posix.isAbsolute(inside)) return undefined;
  try {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const { content } = await api.ask(route, { path: inside, ref: sha }, Content);
    return Buffer.from(content, 'base64').toString();
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}

/** What lies in a folder of the repository at a commit; undefined where there is none. */
async function listAt({ api, sha }: Commit, path: string): Promise<readonly Listed[] | undefined> {
  const inside = posix.normalize(path.replaceAll('\\', '/'));
  if (inside.startsWith('../') || posix.isAbsolute(inside)) return undefined;
  try {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const listed = await api.ask(route, { path: inside === '.' ? '' : inside, ref: sha }, Folder);
    return listed.map(({ name, type }) => ({ name, isFolder: type === 'dir' }));
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}

/** The config that the same workflow would have read at a commit; undefined where there is none. */
async function configAt(
  request: Request,
  suites: readonly Suite[],
  commit: Commit,
): Promise<Config | undefined> {
  for (const file of request.config === undefined ? usualNames : [request.config]) {
    const text = await textAt(commit, file);
    if (text === undefined) continue;
    const readFile = (path: string) => (path === file ? Promise.resolve(text) : textAt(commit, path));
    const listFolder = (path: string) => listAt(commit, path);
    return configFrom(request, suites, { file, readFile, listFolder });
  }
  return undefined;
}

/** What a pull request allows more than its base, and the base's own config. */
export interface AgainstBase {
  readonly base: Config;
  readonly items: readonly Loosening[];
}

const same = (one: Loosening, other: Loosening): boolean => one.key === other.key && one.now === other.now;

/**
 * What this pull request's config loosens. Looser than the branch that it goes into, and than where it left it: what
 * the branch has tightened or loosened since is not its doing. Undefined where the base has no config; a Failure
 * where that cannot be read.
 */
export async function againstBase(
  request: Request,
  suites: readonly Suite[],
  { config, github }: { readonly config: Config; readonly github: PullRequestRun },
): Promise<AgainstBase | undefined> {
  const { api, purpose } = github;
  try {
    const base = await configAt(request, suites, { api, sha: purpose.base.sha });
    if (!base) return undefined;
    const items = loosened(base, config, suites);
    const left = items.length === 0 ? purpose.base.sha : await github.mergeBase();
    const earlier = left === purpose.base.sha ? base : await configAt(request, suites, { api, sha: left });
    const since = loosened(earlier ?? base, config, suites);
    const own = items.filter((item) => since.some((other) => same(item, other)));
    // Only now: what is hidden is not what it was compared by.
    return { base, items: redactDeep(own, redactorOfValues(base.secrets, base.hiddenEnv)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      ...problemsOf(error).map(({ code, owner, message, next }) => ({
        code,
        owner,
        next,
        message: `The config of the base (${purpose.base.sha.slice(0, 7)}) cannot be read: ${message}`,
      })),
    );
  }
}
