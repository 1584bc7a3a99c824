import { expect, test } from 'vitest';
import { pullRequest, push } from '../../fixtures/github/payloads.ts';
import { scene } from '../../fixtures/github/scene.ts';

// What is written to GitHub, and what becomes of the verdict when it cannot be.

test('four jobs that finish at once leave one comment', async () => {
  const here = await scene();
  await here.baseline();
  const pull = here.pull();
  const ended = await Promise.all(
    ['a', 'b', 'c', 'd'].map((job) =>
      here.act(pullRequest(here.state, pull), {
        job,
        inputs: { comment: 'always', output: `out-${job}` },
      }),
    ),
  );
  expect(ended.map(({ code, log }) => [code, code === 0 ? '' : log])).toEqual(ended.map(() => [0, '']));
  expect(here.state.comments).toHaveLength(1);
  const newest = Math.max(...ended.map(({ run }) => run.id));
  expect(here.state.comments[0]?.body).toContain(`run=${newest}.1`);
});

test('without pull-requests: write the verdict stands, and the missing permission is named', async () => {
  const here = await scene();
  await here.baseline();
  Object.assign(here.state.permissions, { 'pull-requests': 'read', issues: 'none' });
  const ended = await here.act(pullRequest(here.state, here.pull()), { inputs: { comment: 'always' } });
  expect(ended.code, ended.log).toBe(0);
  expect(ended.log).toMatch(/::warning[^\n]*pull-requests: write/);
  expect(ended.summary).toContain('pull-requests: write');
});

test('a dry run reads and sends nothing', async () => {
  const here = await scene();
  here.commit();
  const dry = { inputs: { 'dry-run': 'true', comment: 'always' } };
  expect((await here.act(push(here.state), dry)).code).toBe(0);
  expect((await here.act(pullRequest(here.state, here.pull()), dry)).code).toBe(0);
  expect([here.state.comments, here.state.artifacts]).toEqual([[], []]);
});
