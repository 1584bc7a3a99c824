import { expect, test } from 'vitest';
import { pullRequest, workflowDispatch } from '../../fixtures/github/payloads.ts';
import { scene } from '../../fixtures/github/scene.ts';
import { baselineOf, expectUnbelieved, NAME, type Poison } from './github-baselines.fixture.ts';

// Which baseline a pull request is compared with, and why another one is not.

const poisoned: Readonly<Record<string, Poison>> = {
  'of a fork whose branch is named main': [
    (_, run) => Object.assign(run, { headRepository: 9999, headOwner: 'mallory' }),
    /fork|repository/,
    false,
  ],
  'whose bytes were changed': [
    (artifact) => Object.assign(artifact, { bytes: Buffer.concat([artifact.bytes, Buffer.from('x')]) }),
    /digest|sha256/,
    true,
  ],
};

test('a baseline that another could have put there, or changed, is not believed, and the log says why', async () => {
  const here = await scene();
  expect((await here.baseline()).code).toBe(0);
  await expectUnbelieved(here, poisoned);
  const believed = await here.act(pullRequest(here.state, here.pull('unharmed')));
  expect(believed.log).toContain('baseline: artifact');
});

test('where main had a baseline and has none that can be used, the job is red, and says the ways out', async () => {
  const here = await scene();
  await here.baseline();
  const [expires, pull] = [{ expired: true, expiresAt: '2026-09-30T10:00:00Z' }, here.pull()];
  Object.assign(baselineOf(here), expires);
  const red = await here.act(pullRequest(here.state, pull), { inputs: { comment: 'always' } });
  expect(red.code, red.log).toBe(3);
  expect(red.log.match(/^::error.*$/gm)).toEqual([
    expect.stringMatching(/^::error::Every baseline of `main` has expired, the last on 2026-09-30/),
  ]);
  const told = [red.log, red.summary, here.state.comments[0]?.body ?? ''];
  for (const way of [/Run this workflow on `main`, by a push or by hand/, /on-missing-baseline: new/])
    for (const text of told) expect(text).toMatch(way);
  const inputs = { comment: 'always', 'on-missing-baseline': 'new' };
  const open = await here.act(pullRequest(here.state, pull), { inputs });
  expect(open.code, open.log).toBe(0);
  expect(here.state.comments[0]?.body).toContain('has expired');
  expect((await here.act(workflowDispatch(here.state))).code).toBe(0);
  const compared = await here.act(pullRequest(here.state, pull), { inputs: { comment: 'always' } });
  expect(compared.code, compared.log).toBe(0);
  expect(compared.log).toMatch(/baseline: artifact .* at the merge base/);
});

test('a run that is incomplete is no baseline, and its job is not green', async () => {
  const here = await scene();
  await here.config(
    'version: 1\ntarget: { wait: 5s }\npages: { gone: /gone }\n' +
      'suites: { looks: { uses: visual, with: { viewports: [phone] } } }\n',
  );
  const ended = await here.baseline();
  expect(ended.code).toBe(3);
  expect(ended.log).toContain('Not kept as the baseline');
  expect(here.state.artifacts.some(({ name }) => name === NAME)).toBe(false);
});
