import { expect, test } from 'vitest';
import { pullRequest, workflowDispatch } from '../../fixtures/github/payloads.ts';
import { pushed, scene } from '../../fixtures/github/scene.ts';
import { addArtifact, addCommit, addDeployment, addRun } from '../../fixtures/github/state.ts';
import { baselineOf, expectUnbelieved, NAME, type Poison } from './github-baselines.fixture.ts';

// Baselines that are rarely met: of other branches and events, unattested, hidden, not to be kept, not to be read.

const poisoned: Readonly<Record<string, Poison>> = {
  'of a feature branch': [(_, run) => Object.assign(run, { branch: 'feature' }), /branch/, false],
  'of a pull request event on main': [
    (_, run) => Object.assign(run, { event: 'pull_request' }),
    /pull_request/,
    true,
  ],
  'of another workflow': [
    (_, run) => Object.assign(run, { workflow: '.github/workflows/evil.yml' }),
    /evil\.yml/,
    true,
  ],
  'that expired': [(artifact) => Object.assign(artifact, { expired: true }), /expired/, true],
};

test('a baseline of another branch, event or workflow, or an expired one, is not believed either', async () => {
  const here = await scene();
  expect((await here.baseline()).code).toBe(0);
  await expectUnbelieved(here, poisoned);
});

test('a first run passes unless the workflow says that one without a baseline fails', async () => {
  const here = await scene();
  here.commit();
  const pull = here.pull();
  const strict = await here.act(pullRequest(here.state, pull), { inputs: { 'on-missing-baseline': 'fail' } });
  expect(strict.code, strict.log).toBe(3);
  expect(strict.log).toContain('::error::There is no baseline of `main` yet. Run this workflow on `main`');
  const misspelt = await here.act(pullRequest(here.state, pull), {
    inputs: { 'on-missing-baseline': 'red' },
  });
  expect(misspelt.code, misspelt.log).toBe(2);
  expect(misspelt.log).toContain('The input on-missing-baseline is red, not one of fail, new.');
});

test('where baselines must be attested, one that is not is none, and none is kept that cannot be', async () => {
  const here = await scene();
  await here.baseline();
  const pull = here.pull();
  const free = await here.act(pullRequest(here.state, pull));
  expect(free.code, free.log).toBe(0);
  const inputs = { attestation: 'require' };
  const strict = await here.act(pullRequest(here.state, pull), { inputs });
  expect(strict.code, strict.log).toBe(3);
  const why = `artifact ${baselineOf(here).id}: it has no attestation, and one is required`;
  expect(strict.log).toContain(`::error::No baseline of \`main\` can be used (${why}).`);
  const kept = here.state.artifacts.filter(({ name }) => name === NAME).length;
  const push = await here.act(workflowDispatch(here.state), { inputs });
  expect(push.code, push.log).toBe(3);
  expect(push.log).toContain(
    'Add `permissions: { id-token: write, attestations: write }` to the job that records',
  );
  expect(here.state.artifacts.filter(({ name }) => name === NAME)).toHaveLength(kept);
  const folder = await here.act(pullRequest(here.state, pull), { inputs: { ...inputs, baseline: 'kept' } });
  expect(folder.code, folder.log).toBe(2);
  expect(folder.log).toMatch(
    /attestation is require, but the baseline lies in a folder \(.*kept\), which nobody attests/,
  );
  const misspelt = await here.act(pullRequest(here.state, pull), { inputs: { attestation: 'yes' } });
  expect(misspelt.code, misspelt.log).toBe(2);
  expect(misspelt.log).toContain('The input attestation is yes, not one of off, auto, require.');
});

test('two hundred artifacts of a fork under the baseline’s name hide it from no pull request', async () => {
  const here = await scene();
  await here.baseline();
  const honest = baselineOf(here);
  const pull = here.pull();
  const fork = { headRepository: 9999, headOwner: 'mallory', event: 'pull_request', branch: 'main' };
  const run = addRun(here.state, { ...fork, sha: pull.head.sha });
  for (let left = 200; left > 0; left -= 1)
    addArtifact(here.state, { name: NAME, bytes: Buffer.from('x'), run });
  const ended = await here.act(pullRequest(here.state, pull));
  expect(ended.code, ended.log).toBe(0);
  expect(ended.log).toContain(`baseline: artifact ${honest.id} of run ${honest.run}, at the merge base`);
});

test('the nearest ancestor with a baseline is taken where the merge base has none, and its age is said', async () => {
  const here = await scene();
  await here.baseline();
  for (let more = 0; more < 3; more += 1) here.commit();
  const ended = await here.act(pullRequest(here.state, here.pull()));
  expect(ended.code, ended.log).toBe(0);
  expect(ended.log).toMatch(/baseline: .*3 commits/);
});

test('without a single baseline the first run says where one will come from, judges limits, and passes', async () => {
  const here = await scene();
  here.commit();
  const ended = await here.act(pullRequest(here.state, here.pull()), { inputs: { comment: 'always' } });
  expect(ended.code, ended.log).toBe(0);
  expect(here.state.comments[0]?.body).toMatch(/baseline/);
  expect(here.state.comments[0]?.body).toMatch(/push/);
  here.site.api = 500;
  const red = await here.act(pullRequest(here.state, here.pull('red')));
  expect(red.code).toBe(1);
});

test('a baseline that could not be kept fails the run that was there to keep it', async () => {
  const here = await scene({ artifacts: false });
  const ended = await here.baseline();
  expect(ended.code, ended.log).toBe(3);
});

test.each(['contents', 'actions'] as const)(
  'without the permission %s: read there is no silent first run',
  async (scope) => {
    const here = await scene();
    await here.baseline();
    const pull = here.pull();
    here.state.permissions[scope] = 'none';
    const ended = await here.act(pullRequest(here.state, pull));
    expect(ended.code).toBe(3);
    expect(ended.log).toContain(`${scope}: read`);
    expect(here.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('could not be measured'),
    ]);
  },
);

test('on GitHub Enterprise Server the baseline lies in a folder, and one sentence says so', async () => {
  const here = await scene();
  const env = { GITHUB_SERVER_URL: 'https://github.example.com' };
  const first = await here.baseline({ env });
  expect(first.code, first.log).toBe(0);
  expect(here.state.artifacts).toEqual([]);
  expect(first.summary + first.log).toMatch(/Enterprise Server/);
  const second = await here.act(pullRequest(here.state, here.pull()), { env, inputs: { comment: 'always' } });
  expect(second.code, second.log).toBe(0);
  expect(here.state.comments[0]?.body).toContain('against');
});

test('a commit that came to main by another way than a run of ours has no record to be believed', async () => {
  const here = await scene();
  const ended = await here.baseline();
  const artifact = baselineOf(here);
  const other = addCommit(here.state);
  addDeployment(here.state, { sha: other.sha, status: { environmentUrl: here.site.url } });
  const run = addRun(here.state, { sha: other.sha });
  here.state.artifacts.push({ ...artifact, id: 99_999, run: run.id });
  const checked = await here.act(pullRequest(here.state, here.pull()));
  expect(checked.code, checked.log).toBe(0);
  expect(checked.log).toMatch(/artifact 99999: .*commit/);
  expect(checked.log).toContain(`baseline: artifact ${artifact.id}`);
  expect(ended.code).toBe(0);
});

test('a second push after a new baseline is compared with the merge base, not with the newest main', async () => {
  const here = await scene();
  const first = await here.baseline();
  const pull = here.pull();
  await here.baseline();
  const ended = await here.act(pushed(here, pull));
  expect(ended.log).toContain(`baseline: artifact`);
  expect(ended.log).toContain(first.run.sha.slice(0, 7));
});
