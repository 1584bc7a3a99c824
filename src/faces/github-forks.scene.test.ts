import { expect, test } from 'vitest';
import { fork, place, told } from './github-forks.fixture.ts';

// A pull request from a fork: the first stage may only read, the second says on the pull request what the first found.

test('a fork’s commit has its status by the second stage, under the run that measured it', async () => {
  const here = await place();
  here.site.api = 500;
  const red = await here.firstStage();
  expect(told(here)).toEqual([]);
  await here.secondStage(red);
  here.site.api = 200;
  const green = await here.firstStage();
  await here.secondStage(green);
  const passed = 'tidemark/default success: nothing got worse';
  expect(told(here)).toEqual([
    expect.stringMatching(/^tidemark\/default failure: .*(?:GET \/api|browse)/),
    passed,
  ]);
  expect(here.state.statuses.at(-1)?.targetUrl).toContain(`/actions/runs/${green.run.id}/attempts/1`);
  // The older run's second stage, once more.
  await here.secondStage(red);
  expect(told(here)).toHaveLength(2);
});

test('a fork’s run writes nothing, not even in vain; its second stage comments on that very pull request', async () => {
  const here = await place();
  here.site.api = 500;
  fork(here.state, 'eve', 3003);
  const first = await here.firstStage();
  expect(first.code, first.log).toBe(1);
  expect(here.asked().filter((call) => !call.startsWith('GET') || call.endsWith('403'))).toEqual([]);
  expect([here.state.comments, here.state.checkRuns]).toEqual([[], []]);
  expect(first.summary).toContain('❌ Tidemark');
  expect(first.summary).toContain('no right to comment: this is what its comment would say');
  expect(first.log).toMatch(/^::error [^\n]*file=tidemark\.yml,line=8/m);
  expect(first.outputs).toMatchObject({ verdict: 'fail', failed: '1' });
  expect(here.state.artifacts.filter(({ run }) => run === first.run.id).map(({ name }) => name)).toContain(
    'tidemark-run-default',
  );

  const second = await here.secondStage(first);
  expect(second.code, second.log).toBe(0);
  expect(here.state.comments.map(({ issue }) => issue)).toEqual([here.pr.number]);
  const body = here.state.comments[0]?.body ?? '';
  expect(body).toContain(`run=${first.run.id}.1 sha=${here.pr.head.sha.slice(0, 12)}`);
  expect(body).toContain('❌ Tidemark: ');
  expect(body).toContain(`/actions/runs/${first.run.id}`);
  expect(second.outputs['comment-url']).toContain(`#issuecomment-${here.state.comments[0]?.id}`);
  expect(here.state.checkRuns).toEqual([]);
});

test('load goes out for a fork only where the workflow says so; with nothing left, one message says it', async () => {
  const here = await place();
  const ended = await here.firstStage({});
  expect([ended.code, ended.log]).toEqual([0, expect.stringContaining('load-on-forks: true')]);
  expect(ended.summary).toContain('load-on-forks: true');
  expect(ended.log).not.toContain('✓ measured');
});
