import { expect, test } from 'vitest';
import { addCommit, addDeployment, addRelease } from '../../fixtures/github/state.ts';
import { commitOnGitHub, sha } from '../../fixtures/commit-on-github.ts';
import { releaseDeploy } from './release-deploy.ts';

/** A branch whose tip is `sha`, after three commits of its own with these names. */
async function branch() {
  const { api, state } = await commitOnGitHub();
  const [one, two, three] = ['one', 'two', 'three'].map((message) => addCommit(state, { message }).sha);
  const of = (more: { readonly environment?: string; readonly template?: string } = {}) =>
    releaseDeploy(api, { sha, branch: 'main', ...more }, () => undefined);
  const deployed = (commit = '', url = '', environment = 'Production') =>
    addDeployment(state, { sha: commit, environment, status: { environmentUrl: url } });
  return { state, one, two, three, of, deployed };
}

test('the last release whose own deploy stands is found, past drafts, candidates and what moved on', async () => {
  const { state, one = '', two = '', three = '', of, deployed } = await branch();
  addRelease(state, { tag: 'v1.0.0', sha: one });
  addRelease(state, { tag: 'v1.1.0', sha: two });
  addRelease(state, { tag: 'v1.2.0-rc.1', sha: three, prerelease: true });
  addRelease(state, { tag: 'v1.2.0', sha: three, draft: true });
  deployed(one, 'https://shop-one.vercel.app');
  deployed(two, 'https://shop-two.vercel.app');
  deployed(three, 'https://shop-three.vercel.app');
  expect(await of()).toMatchObject({
    of: 'v1.1.0',
    sha: two,
    preview: { url: 'https://shop-two.vercel.app' },
  });
  deployed(sha, 'https://shop-two.vercel.app');
  expect(await of()).toMatchObject({
    of: 'v1.0.0',
    sha: one,
    preview: { url: 'https://shop-one.vercel.app' },
  });
});

test('the commit that is measured is no release to compare it with', async () => {
  const { state, one = '', of, deployed } = await branch();
  addRelease(state, { tag: 'v1', sha: one });
  addRelease(state, { tag: 'v2', sha });
  deployed(one, 'https://shop-one.vercel.app');
  deployed(sha, 'https://shop-tip.vercel.app');
  expect(await of()).toMatchObject({ of: 'v1', sha: one });
});

test('without a release the oldest deploy of production is taken, or of the environment that is named', async () => {
  const { one, two, three, of, deployed } = await branch();
  deployed(one, 'https://staging-one.example.com', 'staging');
  deployed(two, 'https://shop-two.vercel.app');
  deployed(three, 'https://shop-three.vercel.app');
  deployed(sha, 'https://shop-tip.vercel.app');
  expect(await of()).toMatchObject({ of: 'the oldest deploy', sha: two });
  expect(await of({ environment: 'staging' })).toMatchObject({ of: 'the oldest deploy', sha: one });
});

test('why there is none is a sentence: nothing at all, or what became of the newest release', async () => {
  const { state, one = '', of } = await branch();
  expect(await of()).toEqual({
    preview: undefined,
    reason: 'It has no release, and no earlier deploy is known.',
  });
  addRelease(state, { tag: 'v1', sha: one });
  expect(await of()).toEqual({
    preview: undefined,
    reason: `v1: The base ${one.slice(0, 7)} has no deploy of its own.`,
  });
});

test('what may not be read is a refusal that names the permission', async () => {
  const { state, of } = await branch();
  state.permissions.contents = 'none';
  await expect(of()).rejects.toMatchObject({
    problems: [{ next: expect.stringContaining('contents: read') }],
  });
});
