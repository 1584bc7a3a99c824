import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { Failure, problemsOf } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { closedPulls } from './closed-pulls.ts';
import {
  MEDIA_BRANCH,
  MEDIA_REF,
  mediaBranchOf,
  mediaFolder,
  mediaTree,
  pullOf,
  type Standing,
} from './media-tree.ts';

/** A picture to be shown, by the id of its cause. */
export interface MediaFile {
  readonly cause: string;
  readonly png: Uint8Array;
}

/** Pictures of one run. */
export interface MediaWish {
  /** The pull request's number. */
  readonly pull: number;
  /** Of the check: each has pictures of its own. */
  readonly key: string;
  /** Address of the repository for people. */
  readonly home: string;
  readonly files: readonly MediaFile[];
  /** After a lost race, before the next look. */
  readonly pause?: () => Promise<void>;
}

/** In each round one of all writers succeeds. */
const MAX_ROUNDS = 20;
/** Refusals though the branch stood where it was: GitHub may show late that it moved. */
const MAX_UNEXPLAINED = 2;

const Made = z.object({ sha: z.string() });

/** Up to a second, so that writers that lost together do not meet again. */
const jitter = (): Promise<void> => sleep(100 + Math.random() * 900);

/** A file at a time, as GitHub asks of whoever writes a lot. */
async function writeFiles(
  api: GitHubApi,
  { files, pull, key }: MediaWish,
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const { cause, png } of files) {
    const content = Buffer.from(png).toString('base64');
    const asked = { content, encoding: 'base64' };
    const { sha } = await api.ask('POST /repos/{owner}/{repo}/git/blobs', asked, Made);
    paths.set(`${mediaFolder(pull, key)}${cause}.png`, sha);
  }
  return paths;
}

/** A commit after the newest one, of these pictures. */
async function commit(
  api: GitHubApi,
  tip: string | undefined,
  pictures: ReadonlyMap<string, string>,
  { pull }: MediaWish,
): Promise<string> {
  const tree = { tree: mediaTree(pictures) };
  const made = await api.ask('POST /repos/{owner}/{repo}/git/trees', tree, Made);
  const asked = {
    // Without a number sign, which would tell the pull request of each commit.
    message: `Pictures for pull request ${pull} [skip ci]`,
    tree: made.sha,
    parents: tip === undefined ? [] : [tip],
  };
  return (await api.ask('POST /repos/{owner}/{repo}/git/commits', asked, Made)).sha;
}

/** Moves the branch on, or makes it. Answers with a refusal that another writer may explain, throws any other. */
async function move(api: GitHubApi, tip: string | undefined, sha: string): Promise<Refusal | undefined> {
  try {
    if (tip === undefined) {
      const first = { ref: `refs/${MEDIA_REF}`, sha };
      await api.ask('POST /repos/{owner}/{repo}/git/refs', first, z.unknown());
    } else {
      const next = { ref: MEDIA_REF, sha, force: false };
      await api.ask('PATCH /repos/{owner}/{repo}/git/refs/{ref}', next, z.unknown());
    }
    return undefined;
  } catch (error) {
    if (error instanceof Refusal && ([409, 422].includes(error.status) || error.mayHaveHappened))
      return error;
    throw error;
  }
}

function notWritten(refusal: Refusal): Failure {
  const [problem] = problemsOf(refusal);
  return new Failure({
    code: 'pictures/branch-refused',
    owner: 'environment',
    message: `The branch ${MEDIA_BRANCH} could not be written. ${problem?.message ?? ''}`.trim(),
    next:
      `Look whether a rule of the repository keeps this job from writing branches, and except ${MEDIA_BRANCH} ` +
      'from it; or leave pictures out of comments (`report.pictures: off`).',
  });
}

function alwaysLate(): Failure {
  return new Failure({
    code: 'pictures/branch-busy',
    owner: 'environment',
    message: `The branch ${MEDIA_BRANCH} is written by others all the time, so the comment has no pictures.`,
    next: 'Run the job again later, or let fewer jobs of one pull request run at once.',
  });
}

/** Whose pictures go: of pull requests that are closed by now, and this check's own of before. */
async function goneOf(
  api: GitHubApi,
  now: Standing | undefined,
  { pull, key }: MediaWish,
): Promise<(path: string) => boolean> {
  const others = [...(now?.pictures.keys() ?? [])].map(pullOf).filter((number) => number !== pull);
  const closed = await closedPulls(api, others);
  const own = mediaFolder(pull, key);
  return (path) => path.startsWith(own) || closed.has(pullOf(path));
}

/** What goes into each attempt. */
interface Attempt {
  readonly own: ReadonlyMap<string, string>;
  isGone(path: string): boolean;
}

/** One commit put after what stands there; its sha, and the refusal where the branch did not move to it. */
async function attempt(
  api: GitHubApi,
  now: Standing | undefined,
  { own, isGone }: Attempt,
  wish: MediaWish,
): Promise<{ readonly sha: string; readonly refusal: Refusal | undefined }> {
  const others = [...(now?.pictures ?? [])].filter(([path]) => !isGone(path));
  const sha = await commit(api, now?.tip, new Map([...others, ...own]), wish);
  return { sha, refusal: await move(api, now?.tip, sha) };
}

/** The commit that holds the files. Others may write at the same time: the branch only moves on from what was seen. */
async function keep(api: GitHubApi, wish: MediaWish): Promise<string> {
  const { pause = jitter } = wish;
  let now = await mediaBranchOf(api);
  const isGone = await goneOf(api, now, wish);
  const own = await writeFiles(api, wish);
  let unexplained = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { sha, refusal } = await attempt(api, now, { own, isGone }, wish);
    if (!refusal) return sha;
    await pause();
    const then = await mediaBranchOf(api);
    // A connection that was cut after the deed.
    if (then?.tip === sha) return sha;
    unexplained = then?.tip === now?.tip ? unexplained + 1 : 0;
    if (unexplained >= MAX_UNEXPLAINED) throw notWritten(refusal);
    now = then;
  }
  throw alwaysLate();
}

/**
 * Keeps pictures on a branch of their own, in one commit, and answers with their addresses by cause. Whoever may read
 * the repository can see them there. A Failure says why not.
 */
export async function keepOnBranch(api: GitHubApi, wish: MediaWish): Promise<ReadonlyMap<string, string>> {
  const sha = await keep(api, wish);
  const folder = `${wish.home}/blob/${sha}/${mediaFolder(wish.pull, wish.key)}`;
  return new Map(wish.files.map(({ cause }) => [cause, `${folder}${cause}.png?raw=true`]));
}
