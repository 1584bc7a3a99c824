import { expect, test } from 'vitest';
import { issueComment } from '../../fixtures/github/talk-payloads.ts';
import { addComment, addCommit, addPull, newState } from '../../fixtures/github/state.ts';
import { gitHubContextOf } from './github-context.ts';

const state = newState();
addCommit(state);
addCommit(state, { branch: 'feature' });
const pull = addPull(state, { number: 12, head: 'feature' });
const env = {
  GITHUB_EVENT_NAME: 'issue_comment',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_RUN_ID: '77',
  GITHUB_JOB: 'talk',
  GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/talk.yml@refs/heads/main',
};

test('a new comment of a person on an open pull request is a command, when it begins as one', () => {
  const comment = addComment(state, { issue: 12, body: '/tidemark accept /pricing', author: 'ada' });
  const of = (over: Partial<typeof comment>, more: Parameters<typeof issueComment>[3] = {}) =>
    gitHubContextOf(env, issueComment(state, pull, { ...comment, ...over }, more).payload).purpose;
  expect(of({})).toEqual({
    kind: 'talk',
    pull: 12,
    by: 'ada',
    at: comment.createdAt,
    on: { kind: 'comment', id: comment.id },
    command: { name: 'accept', subject: '/pricing' },
  });
  const whys = [
    of({ body: 'Nice' }),
    of({ author: 'renovate[bot]' }),
    of({}, { action: 'edited' }),
    of({}, { action: 'deleted' }),
    of({}, { sender: 'eve' }),
    of({}, { issue: true }),
  ];
  expect(whys.map((purpose) => (purpose.kind === 'nothing' ? purpose.why : purpose.kind))).toEqual([
    'The comment is no command of ours.',
    'The command is not of a person who wrote it just now.',
    'The comment was edited; only a new one is answered.',
    'The comment was deleted; only a new one is answered.',
    'The command is not of a person who wrote it just now.',
    '#12 is no pull request.',
  ]);
});
