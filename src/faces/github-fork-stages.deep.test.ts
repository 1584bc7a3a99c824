import { expect, test } from 'vitest';
import { pullRequest, push, workflowRun } from '../../fixtures/github/payloads.ts';
import { QUICK, scene } from '../../fixtures/github/scene.ts';
import { fork, place, told, type Place } from './github-forks.fixture.ts';

// A fork's two stages where one of them has little to say, and what can happen between them.

test('a fork’s run that measured nothing is an error on its commit', async () => {
  const here = await place();
  const left = await here.firstStage({});
  const names = here.state.artifacts.filter(({ run }) => run === left.run.id).map(({ name }) => name);
  expect(names).toEqual(['tidemark-unmeasured-default']);
  await here.secondStage(left);
  here.state.deployments.length = 0;
  const never = await here.firstStage({ 'load-on-forks': 'true', wait: '1s' });
  expect((await here.secondStage(never)).code).toBe(0);
  const nothing = "tidemark/default error: nothing was measured: the pull request's own run says why";
  expect(told(here)).toEqual([nothing, nothing]);
  expect(here.state.comments).toEqual([]);
});

test('a report that passes of a run that did not succeed is not green; the missing permission is said', async () => {
  const here = await place();
  const first = await here.firstStage();
  const second = { ...first, run: { ...first.run, conclusion: 'failure' } };
  here.state.permissions.statuses = 'read';
  const mute = await here.secondStage(second);
  expect([mute.code, mute.summary, told(here)]).toEqual([0, expect.stringContaining('statuses: write'), []]);
  here.state.permissions.statuses = 'write';
  await here.secondStage(second);
  expect(told(here)).toEqual([
    'tidemark/default error: its report passes, but the run that left it did not succeed',
  ]);
});

test('Dependabot’s token may only read, so its pull requests go by two stages as well', async () => {
  const here = await scene();
  await here.baseline();
  const pull = Object.assign(here.pull('dependabot/npm/vite-9'), { author: 'dependabot[bot]' });
  const first = await here.act(pullRequest(here.state, pull), {
    inputs: { comment: 'always', check: 'true' },
  });
  expect([first.code, here.state.comments, here.state.checkRuns]).toEqual([0, [], []]);
  const second = await here.act(workflowRun(here.state, first.run), {
    inputs: { mode: 'report', comment: 'always' },
  });
  expect(second.code, second.log).toBe(0);
  expect(here.state.comments.map(({ issue }) => issue)).toEqual([pull.number]);
});

test('a run that measured a fork which is deleted by now is over', async () => {
  const here = await place();
  const first = await here.firstStage();
  const second = await here.secondStage({ ...first, run: { ...first.run, headRepository: 0 } });
  expect([second.code, second.log]).toEqual([0, expect.stringContaining('was deleted')]);
  expect(here.state.comments).toEqual([]);
});

const gone: Readonly<Record<string, readonly [(here: Place) => void, RegExp]>> = {
  'was closed': [
    ({ pr }) => Object.assign(pr, { state: 'closed' }),
    /No pull request from `?mallory:main`? is open any more/,
  ],
  'has moved on': [({ pr }) => Object.assign(pr.head, { sha: 'f'.repeat(40) }), /has moved on from/],
  'belongs to another fork of that name': [
    ({ pr }) => Object.assign(pr.head, { repository: 4004 }),
    /another repository/,
  ],
  'lost its fork': [
    ({ pr }) => Object.assign(pr.head, { repository: 0 }),
    /another repository than the one measured, or its fork was deleted/,
  ],
};

for (const [what, [change, words]] of Object.entries(gone)) {
  test(`where the pull request ${what} between the stages, nothing is written, and why is said`, async () => {
    const here = await place();
    const first = await here.firstStage();
    change(here);
    const second = await here.secondStage(first);
    expect([second.code, second.log]).toEqual([0, expect.stringMatching(words)]);
    expect(here.state.comments).toEqual([]);
  });
}

test('the second stage measures nothing, and of a push it has nothing to say', async () => {
  const here = await scene({ config: QUICK, artifacts: false });
  here.commit();
  const pr = fork(here.state);
  const run = (await here.act(pullRequest(here.state, pr), { inputs: { wait: '1s' } })).run;
  const check = await here.act(workflowRun(here.state, run));
  expect([check.code, check.log]).toEqual([2, expect.stringContaining('mode: report')]);
  const pushed = await here.act(push(here.state), { inputs: { 'dry-run': 'true' } });
  const nothing = await here.act(workflowRun(here.state, pushed.run), { inputs: { mode: 'report' } });
  expect([nothing.code, nothing.log]).toEqual([0, expect.stringContaining('started by push')]);
  expect(here.state.comments).toEqual([]);
});
