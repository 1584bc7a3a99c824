import { afterEach, beforeEach, expect, test } from 'vitest';
import { startStandIn, type StandIn } from '../../../fixtures/github/stand-in.ts';
import { addCommit, addStatus } from '../../../fixtures/github/state.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { connect } from '#system/github/rest/connect.ts';
import { realPace } from '#system/github/rest/pace.ts';
import { postStatus, type StatusWish } from './commit-status.ts';

let gitHub: StandIn;
let api: GitHubApi;
let sha: string;
beforeEach(async () => {
  gitHub = await startStandIn();
  ({ sha } = addCommit(gitHub.state));
  api = await connect(
    {
      apiUrl: gitHub.url,
      token: gitHub.state.token,
      owner: 'octo',
      repo: 'shop',
      signal: new AbortController().signal,
      tell: () => undefined,
    },
    { ...realPace, sleep: async () => undefined },
  );
});
afterEach(async () => gitHub.close());

const wish = (id: number, rest: Partial<StatusWish> = {}): StatusWish => ({
  sha,
  context: 'tidemark/web',
  state: 'success',
  description: `run ${id}`,
  run: { id, attempt: 1, url: `https://github.com/octo/shop/actions/runs/${id}` },
  ...rest,
});
const shown = () => gitHub.state.statuses.map(({ state, description }) => `${state} ${description}`);

test('a status leads to the attempt of the run that wrote it, and costs three requests', async () => {
  expect(await postStatus(api, wish(7, { state: 'pending' }))).toMatchObject({ did: 'written' });
  expect(gitHub.state.statuses).toMatchObject([
    {
      sha,
      context: 'tidemark/web',
      state: 'pending',
      targetUrl: 'https://github.com/octo/shop/actions/runs/7/attempts/1',
    },
  ]);
  expect(api.calls).toBe(3);
});

test('an older run says nothing after a newer one, under another context it does', async () => {
  await postStatus(api, wish(8, { state: 'failure' }));
  expect(await postStatus(api, wish(7))).toMatchObject({ did: 'superseded' });
  expect(await postStatus(api, wish(7, { context: 'tidemark/docs' }))).toMatchObject({ did: 'written' });
  expect(shown()).toEqual(['failure run 8', 'success run 7']);
});

test('its own context is found among those of many others', async () => {
  await postStatus(api, wish(8, { state: 'failure' }));
  for (let at = 0; at < 150; at += 1) addStatus(gitHub.state, { sha, context: `ci/${at}` });
  expect(await postStatus(api, wish(7))).toMatchObject({ did: 'superseded' });
});

test('a description of any size and script keeps to what GitHub takes', async () => {
  await postStatus(api, wish(7, { description: '日本語👩‍🚀 '.repeat(40) }));
  expect(Array.from(gitHub.state.statuses[0]?.description ?? '')).toHaveLength(140);
});

test.each([[true], [false]])(
  'a lost answer (carried out: %s) leaves the status there once',
  async (after) => {
    gitHub.fail({ method: 'POST', path: /statuses/ }, { status: 502, after });
    await postStatus(api, wish(7));
    expect(shown()).toEqual(['success run 7']);
  },
);

test('where GitHub answers nothing at all, that is the trouble', async () => {
  gitHub.fail({ method: 'POST', path: /statuses/ }, { status: 502, times: 9 });
  await expect(postStatus(api, wish(7))).rejects.toMatchObject({ name: 'Refusal', status: 502 });
});

test('a missing permission is a refusal that names it', async () => {
  gitHub.state.permissions.statuses = 'read';
  await expect(postStatus(api, wish(7))).rejects.toMatchObject({
    name: 'Refusal',
    permissions: 'statuses=write',
  });
});
