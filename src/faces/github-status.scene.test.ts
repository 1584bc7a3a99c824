import { expect, test } from 'vitest';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import { pushed, scene } from '../../fixtures/github/scene.ts';
import { BEGUN, told, toldInQueue } from './github-status.fixture.ts';

// The commit status that branch rules can require: pending at the event, resolved by a verdict and nothing else.

test('a pull request’s own commit is pending, then red with what failed, then green after a better push', async () => {
  const here = await scene();
  await here.baseline();
  here.site.api = 500;
  const pull = here.pull();
  const red = await here.act(pullRequest(here.state, pull));
  expect([red.code, told(here, pull.head.sha)]).toEqual([
    1,
    [BEGUN, expect.stringMatching(/^failure: Errors: GET \/api, /)],
  ]);
  here.site.api = 200;
  const better = pushed(here, pull);
  const green = await here.act(better);
  expect([green.code, told(here, pull.head.sha)]).toEqual([
    0,
    [BEGUN, expect.stringMatching(/^success: nothing got worse\. 1 thing from [0-9a-f]{7} is repaired$/)],
  ]);
  expect(here.state.statuses.map(({ targetUrl }) => targetUrl)).toEqual(
    [red, red, green, green].map(
      ({ run }) => `https://github.com/octo/shop/actions/runs/${run.id}/attempts/1`,
    ),
  );
});

test('a run of the base branch sets none', async () => {
  const here = await scene();
  await here.baseline();
  expect(here.state.statuses).toEqual([]);
});

test('without statuses: write all goes on as ever, and one sentence names the permission', async () => {
  const here = await scene();
  await here.baseline();
  here.state.permissions.statuses = 'read';
  here.asked();
  const ended = await here.act(pullRequest(here.state, here.pull()), { inputs: { comment: 'always' } });
  expect(ended.code, ended.log).toBe(0);
  expect(ended.log.match(/statuses: write/g)).toHaveLength(1);
  expect(ended.log).not.toContain('::warning');
  expect(ended.summary).toContain('add `statuses: write` to the job');
  expect(here.state.comments).toHaveLength(1);
  expect(here.asked().filter((call) => call.startsWith('POST') && call.includes('/statuses/'))).toHaveLength(
    1,
  );
});

test.each<[string, Parameters<typeof toldInQueue>[0], RegExp]>([
  [
    'green where the same files passed',
    { own: 'success', same: true },
    /^success: as #1 at \w{7}: 1 of 2 success$/,
  ],
  ['red where they failed', { own: 'failure', same: true }, /^failure: as #1 at \w{7}: 1 of 2 failure$/],
])('a merge queue’s commit is %s', async (_how, given, words) => {
  expect(await toldInQueue(given)).toEqual([expect.stringMatching(words)]);
});
