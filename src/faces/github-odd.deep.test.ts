import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deploymentStatus, pullRequest, push, workflowRun } from '../../fixtures/github/payloads.ts';
import { pushed, QUICK, scene } from '../../fixtures/github/scene.ts';
import { addCommit, addDeployment, addDeploymentStatus, addPull } from '../../fixtures/github/state.ts';

// Setups that are a little odd, and moments at which a run could be silently green or red for nothing.

const always = { comment: 'always' };
const NAME = 'tidemark-baseline-default';

test('a pull request that writes its config anew is measured and told what is gone, not refused', async () => {
  const here = await scene();
  await here.baseline();
  await here.config(QUICK.replace('browse:', 'shopping:'));
  const ended = await here.act(pullRequest(here.state, here.pull()), { inputs: always });
  expect(ended.code, ended.log).toBe(0);
  expect(ended.outputs['verdict']).toBe('warn');
  expect(here.state.comments[0]?.body).toContain('browse');
});

test('a run of the base branch with some suites only keeps no baseline, and says so where people look', async () => {
  const here = await scene({
    config: QUICK.replace(
      'suites:\n',
      'suites:\n  more: { uses: load, with: { scenarios: ' +
        '{ look: { rate: 5/s, duration: 1s, warmup: 0s, endpoints: [ { get: / } ] } } } }\n',
    ),
  });
  const ended = await here.baseline({ inputs: { suites: 'api' } });
  expect(ended.code, ended.log).toBe(0);
  expect(ended.log).toMatch(/^::warning::Not kept as the baseline/m);
  expect(ended.summary).toContain('Not kept as the baseline');
  expect(here.state.artifacts.some(({ name }) => name === NAME)).toBe(false);
});

test('a red run of the base branch says in annotations and summary that no baseline was kept', async () => {
  const here = await scene({ artifacts: false });
  const ended = await here.baseline();
  expect(ended.code, ended.log).toBe(3);
  expect(ended.log).toMatch(/^::error::[^\n]*baseline/m);
  expect(ended.summary).toContain(NAME);
});

test('two configs in one job have each their own baseline, report, comment and line in the summary', async () => {
  const here = await scene();
  for (const site of ['shop', 'docs']) {
    await mkdir(join(here.cwd, 'sites', site), { recursive: true });
    await writeFile(join(here.cwd, 'sites', site, 'tidemark.yml'), QUICK);
  }
  here.commit();
  const shop = await here.act(push(here.state), { inputs: { config: 'sites/shop/tidemark.yml' } });
  const docs = await here.act(push(here.state), {
    run: shop.run,
    inputs: { config: 'sites/docs/tidemark.yml' },
  });
  expect([shop.code, docs.code], docs.log).toEqual([0, 0]);
  expect(here.state.artifacts.map(({ name }) => name).toSorted()).toEqual([
    'tidemark-baseline-sites__docs',
    'tidemark-baseline-sites__shop',
    'tidemark-sites__docs-tidemark.html',
    'tidemark-sites__shop-tidemark.html',
  ]);
  const pull = here.pull();
  const first = await here.act(pullRequest(here.state, pull), {
    inputs: { ...always, config: 'sites/shop/tidemark.yml' },
  });
  const second = await here.act(pullRequest(here.state, pull), {
    run: first.run,
    inputs: { ...always, config: 'sites/docs/tidemark.yml' },
  });
  for (const { log } of [first, second]) expect(log).toMatch(/baseline: artifact/);
  for (const { log } of [first, second]) expect(log).not.toContain('::warning');
  expect(here.state.comments).toHaveLength(2);
});

test('a release branch, a master branch and a stacked pull request find their own base’s baseline', async () => {
  for (const base of ['master', 'release/1.x', 'feature/below']) {
    const here = await scene();
    if (base === 'master') here.state.defaultBranch = base;
    else addCommit(here.state);
    here.commit(base);
    const first = await here.act(push(here.state, { branch: base }));
    expect(first.code, first.log).toBe(0);
    const { sha } = addCommit(here.state, { branch: 'blue', parents: [first.run.sha] });
    addDeployment(here.state, { sha, status: { environmentUrl: here.site.url } });
    const ended = await here.act(pullRequest(here.state, addPull(here.state, { head: 'blue', base })));
    expect(ended.log).toContain('baseline: artifact');
    expect(ended.log).toContain('at the merge base');
  }
});

test('a run made again, whole or in part, keeps its baseline anew, and the newest is taken', async () => {
  const here = await scene();
  const first = await here.baseline();
  Object.assign(first.run, { attempt: 2, status: 'in_progress' });
  const again = await here.act(push(here.state), { run: first.run });
  expect(again.code, again.log).toBe(0);
  const kept = here.state.artifacts.filter(({ name }) => name === NAME).map(({ id }) => id);
  expect(kept).toHaveLength(2);
  const ended = await here.act(pullRequest(here.state, here.pull()));
  expect(ended.log).toContain(`baseline: artifact ${Math.max(...kept)}`);
});

test('a reusable workflow is known by its caller, on both sides', async () => {
  const here = await scene();
  const env = {
    GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/caller.yml@refs/heads/main',
    GITHUB_JOB: 'called',
  };
  const first = await here.baseline({ env });
  first.run.workflow = '.github/workflows/caller.yml';
  const pull = here.pull();
  expect((await here.act(pullRequest(here.state, pull), { env })).log).toContain('baseline: artifact');
  expect((await here.act(pullRequest(here.state, pull))).log).toContain(
    'recorded by another workflow (.github/workflows/caller.yml)',
  );
});

test('a self-hosted runner without HOME and RUNNER_TEMP, and a container without a name, work', async () => {
  const here = await scene();
  const bare = {
    HOME: undefined,
    RUNNER_TEMP: undefined,
    RUNNER_NAME: undefined,
    ImageOS: undefined,
    ImageVersion: undefined,
    RUNNER_ENVIRONMENT: 'self-hosted',
  };
  const first = await here.baseline({ env: bare });
  expect(first.code, first.log).toBe(0);
  const ended = await here.act(pullRequest(here.state, here.pull()), { env: bare, inputs: always });
  expect(ended.code, ended.log).toBe(0);
  expect(ended.log).toContain('baseline: artifact');
  expect(here.state.comments).toHaveLength(1);
});

test('a commit pushed after the event changes nothing: what the event names is measured and said', async () => {
  const here = await scene();
  await here.baseline();
  const pull = here.pull();
  const late = pullRequest(here.state, pull);
  const old = pull.head.sha;
  const newer = pushed(here, pull);
  const second = await here.act(newer, { inputs: always });
  expect(here.state.comments[0]?.body).toContain(pull.head.sha.slice(0, 7));
  const ended = await here.act(late, {
    inputs: always,
    run: { ...second.run, id: second.run.id - 1, sha: old },
  });
  expect(ended.log).toContain('newer run');
  expect(here.state.comments[0]?.body).toContain(pull.head.sha.slice(0, 7));
});

test('the comment on a fork’s pull request says what was left out; a dry second stage posts nothing', async () => {
  const here = await scene({
    config: `${QUICK}  looks: { uses: visual, with: { viewports: [phone] } }\npages: { home: / }\n`,
  });
  await here.baseline();
  const { sha } = here.commit('fork-main');
  const pull = addPull(here.state, {
    head: { ref: 'main', sha, repository: 2002, owner: 'mallory' },
    author: 'mallory',
  });
  const first = await here.act(pullRequest(here.state, pull));
  expect(first.code, first.log).toBe(0);
  const dry = await here.act(workflowRun(here.state, first.run), {
    inputs: { ...always, mode: 'report', 'dry-run': 'true' },
  });
  expect([dry.code, here.state.comments, dry.log]).toEqual([
    0,
    [],
    expect.stringContaining(`would be said on pull request ${pull.number}`),
  ]);
  const second = await here.act(workflowRun(here.state, first.run), {
    inputs: { ...always, mode: 'report' },
  });
  expect(second.code, second.log).toBe(0);
  expect(here.state.comments[0]?.body).toContain('`load-on-forks: true`');
  expect(here.state.comments[0]?.body).toContain('as reported by the pull request');
});

test('two steps of a job under one key are told that the second’s words replace the first’s', async () => {
  const here = await scene();
  await here.baseline();
  const pull = here.pull();
  here.site.api = 500;
  const red = await here.act(pullRequest(here.state, pull), { inputs: always });
  expect(red.log).not.toContain('under the same key');
  here.site.api = 200;
  const green = await here.act(pullRequest(here.state, pull), { run: red.run, inputs: always });
  expect(here.state.comments).toHaveLength(1);
  expect(green.log).toMatch(/^::warning::[^\n]*under the same key \(default\)[^\n]*`key`/m);
});

test('the config of a fork gets no secret on deployment_status either, where the job has them all', async () => {
  const secretly = (scope: string) =>
    QUICK.replace('wait: 5s', `wait: 5s, headers: { x-key: "\${{ ${scope}.BYPASS }}" }`);
  for (const scope of ['secrets', 'env']) {
    const here = await scene({ config: secretly(scope) });
    const env = { BYPASS: 'canary-of-the-job-7f3a' };
    here.commit();
    const deployed = (sha: string) => {
      const deployment = addDeployment(here.state, { sha, ref: sha });
      return deploymentStatus(
        here.state,
        deployment,
        addDeploymentStatus(here.state, { deployment: deployment.id, environmentUrl: here.site.url }),
      );
    };
    const { sha } = addCommit(here.state, {
      branch: 'mallory-main',
      parents: [here.state.branches.get('main') ?? ''],
    });
    addPull(here.state, {
      head: { ref: 'main', sha, repository: 2002, owner: 'mallory' },
      author: 'mallory',
    });
    const allowed = { 'allow-env': 'BYPASS' };
    const theirs = await here.act(deployed(sha), { env, inputs: { 'load-on-forks': 'true', ...allowed } });
    expect([theirs.code, theirs.log]).toEqual([
      2,
      expect.stringContaining(`BYPASS of \${{ ${scope}.BYPASS }} is not set`),
    ]);
    const ours = await here.act(deployed(here.pull().head.sha), { env, inputs: allowed });
    expect(ours.code, ours.log).toBe(0);
  }
});
