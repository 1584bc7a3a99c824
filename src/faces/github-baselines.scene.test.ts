import { expect, test } from 'vitest';
import { pullRequest, workflowDispatch } from '../../fixtures/github/payloads.ts';
import { pushed, scene, type Scene } from '../../fixtures/github/scene.ts';
import type { Artifact, Run } from '../../fixtures/github/objects.ts';
import { addArtifact, addCommit, addDeployment, addRun } from '../../fixtures/github/state.ts';

// Which baseline a pull request is compared with, and why another one is not.

const NAME = 'tidemark-baseline-default';

function baselineOf({ state }: Scene): Artifact {
  const found = state.artifacts.findLast(({ name }) => name === NAME);
  if (!found) throw new Error('no baseline was kept');
  return found;
}

function runOf({ state }: Scene, { run }: Artifact): Run {
  const found = state.runs.find(({ id }) => id === run);
  if (!found) throw new Error(`no run ${run}`);
  return found;
}

/** How it is poisoned, what the log says, and whether main is still known to have had a baseline. */
const poisoned: Readonly<Record<string, readonly [(artifact: Artifact, run: Run) => void, RegExp, boolean]>> =
  {
    'of a fork whose branch is named main': [
      (_, run) => Object.assign(run, { headRepository: 9999, headOwner: 'mallory' }),
      /fork|repository/,
      false,
    ],
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
    'whose bytes were changed': [
      (artifact) => Object.assign(artifact, { bytes: Buffer.concat([artifact.bytes, Buffer.from('x')]) }),
      /digest|sha256/,
      true,
    ],
  };

test('a baseline that another could have put there, or changed, is not believed, and the log says why', async () => {
  const here = await scene();
  expect((await here.baseline()).code).toBe(0);
  const artifact = baselineOf(here);
  const run = runOf(here, artifact);
  const were = [{ ...artifact }, { ...run }] as const;
  for (const [what, [poison, why, hadOne]] of Object.entries(poisoned)) {
    poison(artifact, run);
    here.asked();
    const ended = await here.act(pullRequest(here.state, here.pull(`pull ${what}`)));
    expect(ended.code, `${what}: ${ended.log}`).toBe(hadOne ? 3 : 0);
    const line =
      ended.log.split('\n').find((one) => one.startsWith(`artifact ${artifact.id}: `)) ?? ended.summary;
    expect(line, what).toMatch(why);
    expect(ended.log, what).not.toContain('baseline: artifact');
    expect(ended.summary, what).toMatch(hadOne ? /Run this workflow on `main`/ : /after the next|next push/);
    const calls = here.asked().filter((call) => /compare|artifacts|actions\/|\/commits /.test(call));
    expect(calls.length, what).toBeLessThanOrEqual(hadOne ? 8 : 6);
    Object.assign(artifact, were[0]);
    Object.assign(run, were[1]);
  }
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

test('a baseline that could not be kept fails the run that was there to keep it', async () => {
  const here = await scene({ artifacts: false });
  const ended = await here.baseline();
  expect(ended.code, ended.log).toBe(3);
});

const needed = { contents: 'contents: read', actions: 'actions: read' } as const;
for (const [scope, words] of [
  ['contents', needed.contents],
  ['actions', needed.actions],
] as const) {
  test(`without the permission ${words} there is no silent first run`, async () => {
    const here = await scene();
    await here.baseline();
    const pull = here.pull();
    here.state.permissions[scope] = 'none';
    const ended = await here.act(pullRequest(here.state, pull));
    expect(ended.code).toBe(3);
    expect(ended.log).toContain(words);
    expect(here.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('could not be measured'),
    ]);
  });
}

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
