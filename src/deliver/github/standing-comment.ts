import type { GitHubApi } from '#system/github/api.ts';
import { CommentWriter } from './comment-writer.ts';
import { compareRuns, versionOf, type RunVersion } from './sticky.ts';

/** Which comment is looked for. */
export interface Standing {
  /** The pull request's number. */
  readonly pr: number;
  /** How our comments of this key begin. */
  readonly marker: string;
  /** Who asks: what a newer run wrote is not for it. */
  readonly run: RunVersion;
}

/** The newest of our comments of a pull request and key, of this run or an older one; undefined where there is none. */
export async function standingComment(
  api: GitHubApi,
  { pr, marker, run }: Standing,
): Promise<string | undefined> {
  const ours = await new CommentWriter(api, { pr, marker, text: '' }).list();
  return ours
    .map(({ body }) => ({ body, version: versionOf(body, marker) }))
    .filter(({ version }) => compareRuns(version, run) <= 0)
    .toSorted((a, b) => compareRuns(a.version, b.version))
    .at(-1)?.body;
}
