import { expect, test } from 'vitest';
import { pullRequest, push, schedule, workflowDispatch } from '../../fixtures/github/payloads.ts';
import { scene } from '../../fixtures/github/scene.ts';

// Several runs of one kind: modes of the comment, legs of a job matrix, occasions of a baseline.

const NAME = 'tidemark-baseline-default';

test('comment modes: changes and failures are silent while all is well, off always, always never', async () => {
  for (const [mode, status, comments] of [
    ['changes', 200, 0],
    ['failures', 200, 0],
    ['failures', 500, 1],
    ['off', 500, 0],
    ['always', 200, 1],
  ] as const) {
    const here = await scene();
    // A stored time that moved is news, so no busy machine may move one by a tenth.
    here.site.ms = 1_000;
    await here.baseline();
    here.site.api = status;
    const ended = await here.act(pullRequest(here.state, here.pull()), { inputs: { comment: mode } });
    expect([mode, status, here.state.comments.length, ended.code]).toEqual([
      mode,
      status,
      comments,
      status === 200 ? 0 : 1,
    ]);
  }
});

test('each leg of a job matrix has its own baseline, comment and report', async () => {
  const here = await scene();
  const legs = [{ os: 'ubuntu-latest' }, { os: 'windows-latest' }];
  here.commit();
  for (const matrix of legs) expect((await here.act(push(here.state), { matrix })).code).toBe(0);
  expect(
    here.state.artifacts
      .map(({ name }) => name)
      .filter((name) => name.startsWith(NAME))
      .toSorted(),
  ).toEqual([`${NAME}.ubuntu-latest`, `${NAME}.windows-latest`]);
  const pull = here.pull();
  for (const matrix of legs) {
    const ended = await here.act(pullRequest(here.state, pull), { matrix, inputs: { comment: 'always' } });
    expect(ended.log).toContain('baseline: artifact');
  }
  expect(here.state.comments).toHaveLength(2);
});

test('a baseline of a scheduled or a dispatched run is as good as a push’s', async () => {
  for (const occasion of [schedule, workflowDispatch]) {
    const here = await scene();
    here.commit();
    expect((await here.act(occasion(here.state))).code).toBe(0);
    const ended = await here.act(pullRequest(here.state, here.pull()));
    expect(ended.log).toContain('baseline: artifact');
  }
});
