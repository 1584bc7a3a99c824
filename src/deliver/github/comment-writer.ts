import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { accountAmong, WORKFLOW_ACCOUNT } from './account.ts';
import type { OwnComment, Step, WriterMemory } from './sticky.ts';

/** Which comments are written, and with what. */
interface Manuscript {
  /** The pull request's number. */
  readonly pr: number;
  /** How our comments of this key begin. */
  readonly marker: string;
  readonly text: string;
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
const MAX_PAGES = 30;
/** Answers lost on the way that are made up for by looking again. */
const MAX_LOST_ANSWERS = 2;

/** Lists, makes, edits and removes our comments of one pull request and key, one request at a time. */
export class CommentWriter implements WriterMemory {
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
  readonly #wish: Manuscript;

  constructor(api: GitHubApi, wish: Manuscript) {
    this.#api = api;
    this.#wish = wish;
  }

  async #marked(): Promise<readonly Comment[]> {
    const all: Comment[] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const some = await this.#api.ask(
        `GET ${COMMENTS}`,
        { issue_number: this.#wish.pr, per_page: 100, page },
        z.array(Comment),
        { toWrite: true },
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
      else if (!error.mayHaveHappened || (this.#lost += 1) > MAX_LOST_ANSWERS) throw error;
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
