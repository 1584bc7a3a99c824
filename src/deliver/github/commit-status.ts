import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { cut } from './size-limits.ts';
import { attemptAddress, nextStatus, type CommitStatus, type StatusState } from './standing-status.ts';

/** What a run says of a commit under a context: `tidemark/web`. */
export interface StatusWish {
  readonly sha: string;
  readonly context: string;
  readonly state: StatusState;
  /** Plain text; GitHub takes 140 characters, what is longer is cut. */
  readonly description: string;
  /** The run that says it, and its page. */
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
}

/** What became of a status. `words` is a sentence for the log. */
export interface PostedStatus {
  readonly did: 'written' | 'superseded';
  readonly words: string;
}

const Status = z.looseObject({
  context: z.string(),
  state: z.enum(['pending', 'success', 'failure', 'error']),
  description: z.string().nullish(),
  target_url: z.string().nullish(),
});

const MAX_DESCRIPTION = 140;
const PER_PAGE = 100;
/** GitHub takes 1,000 statuses a context; contexts of others stand between. */
const MAX_PAGES = 20;
/** Looks of one writer: far more than two runs that finish together need. */
const MAX_ROUNDS = 6;
/** Answers lost on the way that are made up for by looking again. */
const MAX_LOST_ANSWERS = 2;

/** A commit's statuses under one context, newest first. */
export async function statusesOf(
  api: GitHubApi,
  { sha, context }: Pick<StatusWish, 'sha' | 'context'>,
): Promise<readonly CommitStatus[]> {
  const found: CommitStatus[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const some = await api.ask(
      'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
      { ref: sha, per_page: PER_PAGE, page },
      z.array(Status),
    );
    const ours = some.filter((status) => status.context === context);
    found.push(
      ...ours.map(({ state, description, target_url: target }) => ({
        state,
        description: description ?? '',
        target: target ?? '',
      })),
    );
    if (some.length < PER_PAGE) break;
  }
  return found;
}

/** Adds a status, or answers with the trouble after which it may have been added: the next list tells. */
async function add(
  api: GitHubApi,
  { sha, context }: StatusWish,
  { state, description, target }: CommitStatus,
): Promise<Refusal | undefined> {
  try {
    await api.ask(
      'POST /repos/{owner}/{repo}/statuses/{sha}',
      { sha, context, state, description, target_url: target },
      z.unknown(),
    );
    return undefined;
  } catch (error) {
    if (error instanceof Refusal && error.mayHaveHappened) return error;
    throw error;
  }
}

/**
 * Says something of a commit in the one place that branch rules can require, unless a newer run has spoken. Every
 * status follows a look and is followed by another, so of runs that speak at the same time the newest has the last
 * word. A Refusal where GitHub does not let us.
 */
export async function postStatus(api: GitHubApi, wish: StatusWish): Promise<PostedStatus> {
  const { sha, context, state, run } = wish;
  const description = cut(wish.description, MAX_DESCRIPTION * 4, MAX_DESCRIPTION);
  const own: CommitStatus = { state, description, target: attemptAddress(run) };
  const where = `Commit status ${context} of ${sha.slice(0, 7)}`;
  let wrote = false;
  let lost = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const step = nextStatus(await statusesOf(api, wish), own, wrote);
    if (step.do === 'rest' && step.why === 'told')
      return { did: 'written', words: `${where}: ${state}, ${description}` };
    if (step.do === 'rest')
      return {
        did: 'superseded',
        words: `${where}: what another run or job said stands; ours (${state}) is not said.`,
      };
    const trouble = await add(api, wish, step.status);
    if (!trouble) wrote = true;
    else if ((lost += 1) > MAX_LOST_ANSWERS) throw trouble;
  }
  return { did: 'superseded', words: `${where} could not be made sure of: others write it all the time.` };
}
