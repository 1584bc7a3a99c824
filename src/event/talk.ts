import type { Purpose } from '#model/github-context.ts';
import { commandOf } from './command.ts';
import { IssueCommentEvent, LabeledEvent, PullRequestEvent, readPayload } from './payload.ts';

/** A command, or the line that says why there is none. */
type Talk = Extract<Purpose, { kind: 'talk' | 'nothing' }>;

const nothing = (why: string): Talk => ({ kind: 'nothing', why });

/** A bot that could speak would let whoever makes it speak; our own answers are a bot's. */
const isPerson = (type: string): boolean => type === 'User';

/** A command in a new comment of a person's on an open pull request, or why it is none. */
export function issueComment(payload: unknown): Talk {
  const { action, issue, comment, sender } = readPayload('issue_comment', IssueCommentEvent, payload);
  if (action !== 'created') return nothing(`The comment was ${action}; only a new one is answered.`);
  const command = commandOf(comment.body ?? '');
  if (!command) return nothing('The comment is no command of ours.');
  if (!issue.pull_request) return nothing(`#${issue.number} is no pull request.`);
  if (issue.state !== 'open') return nothing(`Pull request #${issue.number} is not open.`);
  const { user } = comment;
  if (!user || !isPerson(user.type) || user.login !== sender.login)
    return nothing('The command is not of a person who wrote it just now.');
  return {
    kind: 'talk',
    pull: issue.number,
    by: user.login,
    at: comment.created_at,
    on: { kind: 'comment', id: comment.id },
    command,
  };
}

/** The label that accepts all that differs. */
const ACCEPT_LABEL = 'tidemark:accept';

/**
 * A label is the one thing of a pull request that this event is heard for: `pull_request` would take the workflow file
 * of the pull request itself, and its author would say who labelled. Undefined where it tells of something else.
 */
export function labeled(payload: unknown): Talk | undefined {
  const { action } = readPayload('pull_request_target', PullRequestEvent, payload);
  if (action !== 'labeled') return undefined;
  const { pull_request: pull, label, sender } = readPayload('pull_request_target', LabeledEvent, payload);
  if (label.name !== ACCEPT_LABEL) return nothing('The label is none of ours.');
  if (pull.state !== 'open') return nothing(`Pull request #${pull.number} is not open.`);
  if (!isPerson(sender.type)) return nothing('The label is not of a person.');
  return {
    kind: 'talk',
    pull: pull.number,
    by: sender.login,
    at: pull.updated_at,
    on: { kind: 'label', label: label.name, sha: pull.head.sha },
    command: { name: 'accept', subject: undefined },
  };
}
