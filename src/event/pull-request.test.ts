import { afterEach, expect, test } from 'vitest';
import { addCommit, addPull, shaOf } from '../../fixtures/github/state.ts';
import { startStandIn, type StandIn } from '../../fixtures/github/stand-in.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { connect } from '#system/github/rest/connect.ts';
import { headedBy, matching, pullRequestOfRun, purposeOfDeploy } from './pull-request.ts';

const open: StandIn[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function github(): Promise<StandIn & { api: GitHubApi }> {
  const standIn = await startStandIn();
  open.push(standIn);
  const { state, url } = standIn;
  const api = await connect({
    apiUrl: url,
    token: state.token,
    owner: state.owner,
    repo: state.repo,
    signal: new AbortController().signal,
    tell: () => undefined,
  });
  return Object.assign(standIn, { api });
}

const eve = { sha: shaOf('fix'), branch: 'fix', repository: 9999, owner: 'eve' };
const eveTip = { sha: eve.sha, ref: 'fix', repository: 9999, owner: 'eve' };

test('a finished run belongs to the open pull request from its very branch, repository and commit', async () => {
  const { api, state } = await github();
  addCommit(state);
  addPull(state, { number: 7, head: { ...eveTip, owner: 'mallory', repository: 8888 } });
  addPull(state, { number: 8, head: { ...eveTip, ref: 'other' } });
  addPull(state, { number: 9, head: eveTip });
  expect(await pullRequestOfRun(api, eve, 1001)).toMatchObject({
    kind: 'pull-request',
    number: 9,
    fork: true,
    readOnly: false,
    head: { sha: eve.sha, branch: 'fix', repository: 9999 },
    base: { branch: 'main' },
  });
  expect(api.calls).toBe(1);
});

test(
  'a pull request that was closed, has moved on, or is of another repository is left alone, each ' +
    'with its sentence',
  async () => {
    const { api, state } = await github();
    addCommit(state);
    const pull = addPull(state, { number: 9, head: eveTip });
    const why = async () => {
      const found = await pullRequestOfRun(api, eve, 1001);
      return found.kind === 'nothing' ? found.why : `#${found.number}`;
    };
    expect(await why()).toBe('#9');
    pull.head.sha = shaOf('newer');
    expect(await why()).toBe(
      `The pull request from eve:fix has moved on from ${eve.sha.slice(0, 7)} to ` +
        `${shaOf('newer').slice(0, 7)}; its own run reports that.`,
    );
    Object.assign(pull.head, { sha: eve.sha, repository: 8888 });
    expect(await why()).toContain('belongs to another repository');
    pull.state = 'closed';
    expect(await why()).toContain('No pull request from eve:fix is open any more');
  },
);

test('a pull request whose fork was deleted is nobody measured', () => {
  const pull = {
    number: 9,
    state: 'open',
    head: { ref: 'fix', sha: eve.sha, repo: null },
    base: { ref: 'main', sha: shaOf('main'), repo: { id: 1001 } },
  };
  expect(matching([pull], eve, 1001)).toMatchObject({
    kind: 'nothing',
    why: expect.stringContaining('its fork was deleted'),
  });
  expect(matching([{ ...pull, head: { ...pull.head, repo: { id: 9999 } } }], eve, 1001)).toMatchObject({
    kind: 'pull-request',
  });
});

test('two pull requests of one commit cannot be told apart, so neither is written to', async () => {
  const { api, state } = await github();
  addCommit(state);
  addCommit(state, { branch: 'release' });
  addPull(state, { number: 9, head: eveTip });
  addPull(state, { number: 10, head: eveTip, base: 'release' });
  expect(await pullRequestOfRun(api, eve, 1001)).toMatchObject({
    kind: 'nothing',
    why: expect.stringMatching(/#\d+ and #\d+ share the commit/),
  });
});

const own = { repository: 1001, defaultBranch: 'main' };
const deployOf = (sha: string, more: { environment?: string; address?: string } = {}) => ({
  kind: 'deploy' as const,
  sha,
  ref: 'x',
  environment: 'Preview',
  address: 'https://shop-abc.vercel.app',
  ...more,
});

test('a deploy is measured for the open pull request whose head it is, with the address it brought', async () => {
  const { api, state } = await github();
  const main = addCommit(state);
  addCommit(state, { branch: 'release' });
  const head = addCommit(state, { branch: 'feature', parents: [main.sha] });
  addPull(state, { number: 3, head: 'feature', base: 'release' });
  addPull(state, { number: 4, head: 'feature' });
  expect(await purposeOfDeploy(api, deployOf(head.sha), own)).toMatchObject({
    kind: 'pull-request',
    number: 4,
    readOnly: false,
    preview: 'https://shop-abc.vercel.app',
  });
  addCommit(state, { branch: 'feature' });
  for (const pull of state.pulls) pull.head.sha = state.branches.get('feature') ?? '';
  expect(await purposeOfDeploy(api, deployOf(head.sha), own)).toMatchObject({
    kind: 'nothing',
    why: expect.stringContaining('is not the head of an open pull request'),
  });
});

test('a pull request that only contains the deployed commit, or is closed, is not the one', () => {
  const pull = (number: number, head: string, base = 'main', given = 'open') => ({
    number,
    state: given,
    head: { ref: 'x', sha: head },
    base: { ref: base, sha: shaOf('main') },
  });
  const { sha } = eve;
  expect(
    headedBy(
      sha,
      [
        pull(1, shaOf('newer')),
        pull(2, sha, 'main', 'closed'),
        pull(3, sha, 'release'),
        pull(5, sha),
        pull(4, sha),
      ],
      'main',
    )?.number,
  ).toBe(4);
  expect(headedBy(sha, [pull(1, shaOf('newer'))], 'main')).toBeUndefined();
});

test(
  'a deploy of a commit on the default branch is no baseline, for a push records that; nor is one ' +
    'of another environment than asked for measured',
  async () => {
    const { api, state } = await github();
    const tip = addCommit(state);
    expect(await purposeOfDeploy(api, deployOf(tip.sha), own)).toMatchObject({
      kind: 'nothing',
      why: expect.stringContaining('recorded on push'),
    });
    const before = api.calls;
    expect(
      await purposeOfDeploy(api, deployOf(tip.sha, { environment: 'docs' }), { ...own, environment: '*web' }),
    ).toMatchObject({ kind: 'nothing', why: 'The deploy is to docs, not to `environment: *web`.' });
    expect(api.calls).toBe(before);
  },
);

test(
  'a pull request of another repository that holds the deployed commit is not ours, whatever its ' + 'number',
  async () => {
    const { api, state } = await github();
    addCommit(state);
    const head = addCommit(state, { branch: 'feature' });
    addPull(state, { number: 3, head: 'feature', base: { ref: 'main', repository: 7, owner: 'upstream' } });
    expect(await purposeOfDeploy(api, deployOf(head.sha), own)).toMatchObject({ kind: 'nothing' });
    addPull(state, { number: 4, head: 'feature' });
    expect(await purposeOfDeploy(api, deployOf(head.sha), own)).toMatchObject({
      kind: 'pull-request',
      number: 4,
    });
  },
);

test('a missing permission is told by its name', async () => {
  const { api, state } = await github();
  state.permissions['pull-requests'] = 'none';
  await expect(pullRequestOfRun(api, eve, 1001)).rejects.toMatchObject({
    status: 403,
    problems: [{ next: expect.stringContaining('`permissions: { pull-requests: write }`') }],
  });
});
