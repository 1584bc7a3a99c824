import { expect, test } from 'vitest';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import { pushed, scene, QUICK } from '../../fixtures/github/scene.ts';

// What is written to GitHub by runs that are late, cancelled or slowed down, and without all that they ask for.

const always = { inputs: { comment: 'always' } };
const COMMENTS = /\/issues\/\d+\/comments/;

test('an older run never writes over a newer one, and the same run twice changes nothing', async () => {
  const here = await scene();
  await here.baseline();
  const pull = here.pull();
  const first = await here.act(pullRequest(here.state, pull), always);
  const before = here.state.comments[0]?.body;
  await here.act(pushed(here, pull), always);
  const newer = here.state.comments[0]?.body;
  expect(newer).not.toBe(before);
  const late = await here.act(pullRequest(here.state, pull), { ...always, run: first.run });
  expect(here.state.comments[0]?.body).toBe(newer);
  expect(late.log).toContain('newer run');
});

test('without checks: write an asked-for check run is missed, and the permission is named', async () => {
  const here = await scene();
  await here.baseline();
  here.state.permissions.checks = 'read';
  const ended = await here.act(pullRequest(here.state, here.pull()), { inputs: { check: 'true' } });
  expect([ended.code, ended.log]).toEqual([0, expect.stringMatching(/::warning[^\n]*checks: write/)]);
});

test('an opt-in check run carries the verdict and the budget’s own line', async () => {
  const here = await scene();
  await here.baseline();
  here.site.api = 500;
  const pull = here.pull();
  await here.act(pullRequest(here.state, pull), { inputs: { check: 'true' } });
  expect(here.state.checkRuns).toHaveLength(1);
  expect(here.state.checkRuns[0]).toMatchObject({
    sha: pull.head.sha,
    conclusion: 'failure',
    title: expect.stringMatching(/^Errors: GET \/api, .*100.%$/),
    annotations: [{ path: 'tidemark.yml', start_line: 8, annotation_level: 'failure' }],
  });
});

test('with the artifact service down a pull request still has its verdict and comment', async () => {
  const here = await scene();
  await here.baseline();
  here.site.api = 500;
  const ended = await here.act(pullRequest(here.state, here.pull()), {
    env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
  });
  expect(ended.code).toBe(1);
  expect(ended.log).toMatch(/::warning/);
  expect(here.state.comments).toHaveLength(1);
  expect(here.state.comments[0]?.body).not.toContain('Report with pictures');
});

test('a rate limit is waited out and said; a plain 429 too', async () => {
  const here = await scene();
  await here.baseline();
  const pull = here.pull();
  here.standIn.fail(
    { method: 'GET', path: /compare/ },
    { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } },
  );
  here.standIn.fail(
    { method: 'POST', path: COMMENTS },
    {
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    },
  );
  const ended = await here.act(pullRequest(here.state, pull), always);
  expect(ended.code, ended.log).toBe(0);
  expect(ended.log).toMatch(/wait/);
  expect(here.state.comments).toHaveLength(1);
});

test('a cancelled run posts nothing', async () => {
  const here = await scene({ config: QUICK.replace('duration: 1s', 'duration: 20s') });
  here.commit();
  const pull = here.pull();
  const stop = new AbortController();
  const running = here.act(pullRequest(here.state, pull), { ...always, cancel: stop.signal });
  const started = async (): Promise<void> => {
    while (!here.standIn.seen.some(({ route }) => route.includes('compare')))
      await new Promise((done) => setTimeout(done, 100));
    await new Promise((done) => setTimeout(done, 2_500));
  };
  await started();
  stop.abort();
  const ended = await running;
  expect(ended.code, ended.log).toBe(130);
  expect([here.state.comments, here.state.artifacts, here.state.checkRuns]).toEqual([[], [], []]);
});
