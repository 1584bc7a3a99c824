import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { accountAmong, WORKFLOW_ACCOUNT } from './account.ts';
import {
  nextStep,
  versionOf,
  compareRuns,
  type OwnComment,
  type RunVersion,
  type Step,
  type Wish,
} from './sticky.ts';

/** A report's comment, and when it is wanted. */
export interface CommentWish {
  /** The pull request's number. */
  readonly pr: number;
  /** How our comments of this key begin: `<!-- tidemark:web `. */
  readonly marker: string;
  readonly text: string;
  /** The same run as in the text's own marker. */
  readonly run: RunVersion;
  readonly mode: 'changes' | 'always' | 'failures' | 'off';
  /** Whether there is something to say. */
  readonly news: boolean;
  readonly failed: boolean;
  /** Asked just before the first write; a sentence why nothing may be posted any more. */
  readonly stillCurrent?: () => Promise<string | undefined>;
  /** Between a write and the look whether it lasted: longer than a parallel writer's request is on its way. */
  readonly pause?: () => Promise<void>;
}

/** What became of a comment. `words` is a sentence for the log. */
export interface Posted {
  readonly did: 'created' | 'updated' | 'unchanged' | 'skipped';
  readonly words: string;
  /** The comment that stands now, for people. */
  readonly url?: string;
  /** Duplicates of ours that were removed. */
  readonly removed: number;
  /** Another job or step of this very run had written something else there. */
  readonly shared?: true;
}

const Comment = z.looseObject({
  id: z.int(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: z.looseObject({ login: z.string(), type: z.string() }).nullish(),
});
type Comment = z.infer<typeof Comment>;

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
/** GitHub takes 2,500 comments a conversation. */
const MOST_PAGES = 30;
/** Far more than writers that follow the same steps need. */
const MOST_ROUNDS = 12;
/** Answers lost on the way that are made up for by looking again. */
const MOST_LOST = 2;

class Writer {
  created: OwnComment | undefined;
  wrote = false;
  creations = 0;
  removed = 0;
  /** The last request that failed and was got over. */
  trouble: Refusal | undefined;
  #account: string | undefined;
  #lost = 0;
  #unseen: OwnComment | undefined;
  readonly #gone = new Set<number>();
  readonly #api: GitHubApi;
  readonly #wish: CommentWish;

  constructor(api: GitHubApi, wish: CommentWish) {
    this.#api = api;
    this.#wish = wish;
  }

  async #marked(): Promise<readonly Comment[]> {
    const all: Comment[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const some = await this.#api.ask(
        `GET ${COMMENTS}`,
        { issue_number: this.#wish.pr, per_page: 100, page },
        z.array(Comment),
      );
      all.push(...some);
      if (some.length < 100) break;
    }
    return all.filter(({ id, body }) => (body ?? '').startsWith(this.#wish.marker) && !this.#gone.has(id));
  }

  /** Our comments under the marker by id: of the workflow's account or our own, never another's. */
  async list(): Promise<readonly OwnComment[]> {
    const marked = await this.#marked();
    this.#account ??=
      marked.length === 0
        ? undefined
        : await accountAmong(
            this.#api,
            marked.flatMap(({ user }) => user ?? []),
          );
    const ours = marked
      .filter(({ user }) => user && (user.login === WORKFLOW_ACCOUNT || user.login === this.#account))
      .map(ownOf);
    const unseen = this.#unseen && !ours.some(({ id }) => id === this.#unseen?.id) ? [this.#unseen] : [];
    this.#unseen = undefined;
    return [...ours, ...unseen].toSorted((a, b) => a.id - b.id);
  }

  async #create(): Promise<void> {
    this.creations += 1;
    const answer = await this.#api.ask(
      `POST ${COMMENTS}`,
      { issue_number: this.#wish.pr, body: this.#wish.text },
      Comment,
    );
    this.wrote = true;
    this.#account = answer.user?.login;
    this.created = ownOf(answer);
    // A list may lag behind: what was made a moment ago is there.
    this.#unseen = this.created;
  }

  /** Sent once: repeated blindly after a while it could go over a newer run's. */
  async #edit(id: number): Promise<void> {
    await this.#api.ask(`PATCH ${COMMENT}`, { comment_id: id, body: this.#wish.text }, Comment, {
      once: true,
    });
    this.wrote = true;
  }

  async #delete(id: number): Promise<void> {
    await this.#api.ask(`DELETE ${COMMENT}`, { comment_id: id }, z.unknown());
    this.#gone.add(id);
    this.removed += 1;
  }

  /** What vanished meanwhile is noted; an answer that was lost is looked for in the next list. */
  async #guarded(id: number | undefined, request: Promise<void>): Promise<void> {
    try {
      await request;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status === 404 && id !== undefined) this.#gone.add(id);
      else if (!error.mayHaveHappened || (this.#lost += 1) > MOST_LOST) throw error;
      this.trouble = error;
    }
  }

  async carryOut(step: Exclude<Step, { do: 'rest' }>): Promise<void> {
    if (step.do === 'create') await this.#guarded(undefined, this.#create());
    else if (step.do === 'edit') await this.#guarded(step.id, this.#edit(step.id));
    else for (const id of step.ids) await this.#guarded(id, this.#delete(id));
  }
}

function ownOf({ id, body, html_url: url }: Comment): OwnComment {
  return { id, body: body ?? '', url };
}

function mayCreate({ mode, news, failed }: CommentWish): boolean {
  return mode === 'always' || (mode === 'changes' && (news || failed)) || (mode === 'failures' && failed);
}

const silence: Readonly<Record<CommentWish['mode'], string>> = {
  changes: 'No comment: there is nothing to say about this pull request (comment: changes).',
  failures: 'No comment: nothing failed (comment: failures).',
  always: 'No comment.',
  off: 'No comment: they are switched off (comment: off).',
};

function outcome(step: Extract<Step, { do: 'rest' }>, writer: Writer, wish: CommentWish): Posted {
  const { removed, trouble } = writer;
  if (step.why === 'vanished' && trouble) throw trouble;
  if (!step.kept)
    return {
      did: 'skipped',
      removed,
      words: step.why === 'silent' ? silence[wish.mode] : 'No comment: it was deleted each time it was made.',
    };
  const { id, url } = step.kept;
  const too =
    removed === 0 ? '' : `; ${removed === 1 ? 'a duplicate was' : `${removed} duplicates were`} removed`;
  if (step.why === 'superseded')
    return { did: 'skipped', removed, url, words: `The comment is a newer run's and stays as it is${too}.` };
  if (writer.created?.id === id)
    return { did: 'created', removed, url, words: `Commented on pull request ${wish.pr}${too}.` };
  if (writer.wrote && writer.created === undefined)
    return { did: 'updated', removed, url, words: `Updated the comment of pull request ${wish.pr}${too}.` };
  return {
    did: 'unchanged',
    removed,
    url,
    words: `The comment of pull request ${wish.pr} already says so${too}.`,
  };
}

/** A text that names another run than ours would let an older one win. */
function refuseForeignText({ text, marker, run }: CommentWish): void {
  if (text.startsWith(marker) && compareRuns(versionOf(text, marker), run) === 0) return;
  throw new Error(`the comment must begin with ${marker}run=${run.id}.${run.attempt}`);
}

/** Whether what is about to be replaced was written in our own run, and not by us. */
function anothers(
  step: Step,
  ours: readonly OwnComment[],
  { marker, run }: Wish,
  { creations, wrote }: Writer,
): boolean {
  if (step.do !== 'edit' || creations > 0 || wrote) return false;
  return ours.some(({ id, body }) => id === step.id && compareRuns(versionOf(body, marker), run) === 0);
}

/**
 * One comment a pull request and key, whoever else writes at the same time: made where there is something to say, kept
 * current after that. Every write follows a fresh look, so that no newer run's is written over, and is followed by another, as
 * GitHub knows no "only if unchanged": an older run's edit that is on its way for longer than `pause` is the one thing left to luck.
 * A Refusal where GitHub does not let us (locked, no permission).
 */
export async function postComment(api: GitHubApi, wish: CommentWish): Promise<Posted> {
  if (wish.mode === 'off') return { did: 'skipped', removed: 0, words: silence.off };
  refuseForeignText(wish);
  const { pause = () => sleep(1000) } = wish;
  const writer = new Writer(api, wish);
  const own: Wish = { marker: wish.marker, text: wish.text, run: wish.run, create: mayCreate(wish) };
  let asked = false;
  let shared = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const ours = await writer.list();
    const step = nextStep(ours, own, writer);
    if (step.do === 'rest') return { ...outcome(step, writer, wish), ...(shared && { shared }) };
    shared ||= anothers(step, ours, own, writer);
    if (step.do !== 'delete' && !asked) {
      const why = await wish.stillCurrent?.();
      if (why !== undefined) return { did: 'skipped', removed: writer.removed, words: why };
      asked = true;
    }
    await writer.carryOut(step);
    await pause();
  }
  return {
    did: 'skipped',
    removed: writer.removed,
    words: `The comment of pull request ${wish.pr} is being written by others all the time; it is left to them.`,
  };
}
