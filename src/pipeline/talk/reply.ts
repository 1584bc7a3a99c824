import { z } from 'zod';
import { Failure, problemsOf } from '#model/problem.ts';
import type { TalkRun } from '../prepare/github-run.ts';
import { logOf, type Run } from '../prepare/run.ts';

/** What is answered to a command: whether it was done, and Markdown. */
export interface Reply {
  readonly done: boolean;
  readonly text: string;
}

/** 👀, 👍, 👎. */
type Reaction = 'eyes' | '+1' | '-1';

/** Work that is only polite: that it could not be done is one line of the log. */
async function politely(run: Run, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    run.signal.throwIfAborted();
    if (!(error instanceof Failure)) throw error;
    logOf(run)(`The comment could not be answered: ${problemsOf(error)[0]?.message ?? ''}`);
  }
}

/** Puts a sign under the comment; a label has no place for one. */
export async function react(run: Run, { api, purpose }: TalkRun, content: Reaction): Promise<void> {
  const { on } = purpose;
  if (on.kind === 'label') return;
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  await politely(run, () => api.ask(route, { comment_id: on.id, content }, z.unknown()));
}

/** Answers in a comment of its own, without secrets. */
export async function say(run: Run, { api, purpose }: TalkRun, text: string): Promise<void> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  await politely(run, () =>
    api.ask(route, { issue_number: purpose.pull, body: run.redact(text) }, z.unknown()),
  );
}

/** Takes the label off again that asked for something: it would stay when another commit is pushed. */
export async function takeOff(run: Run, { api, purpose }: TalkRun): Promise<void> {
  const { on } = purpose;
  if (on.kind !== 'label') return;
  const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
  await politely(run, () => api.ask(route, { issue_number: purpose.pull, name: on.label }, z.unknown()));
}
