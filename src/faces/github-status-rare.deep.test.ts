import { expect, test } from 'vitest';
import { deploymentStatus, pullRequest, type Occasion } from '../../fixtures/github/payloads.ts';
import { QUICK, scene, type Scene } from '../../fixtures/github/scene.ts';
import { addDeployment, addDeploymentStatus, addStatus } from '../../fixtures/github/state.ts';
import { BEGUN, queue, told, toldInQueue } from './github-status.fixture.ts';

// The commit status of runs that are repeated, cancelled or in a row, of deploys under way, and in a merge queue.

const LONG = QUICK.replace('duration: 1s', 'duration: 20s');

/** A deploy of a commit to an environment, in some state. */
function deploy({ state, site }: Scene, sha: string, outcome: string, environment = 'Preview'): Occasion {
  const deployment = addDeployment(state, { sha, ref: 'blue', environment });
  const status = { deployment: deployment.id, state: outcome, environmentUrl: site.url };
  return deploymentStatus(state, deployment, addDeploymentStatus(state, status));
}

/** An event's run that is cancelled once it measures. */
async function cancelled(here: Scene, occasion: Occasion, meanwhile = () => undefined as void) {
  const stop = new AbortController();
  const running = here.act(occasion, { cancel: stop.signal });
  while (!here.standIn.seen.some(({ route }) => route.includes('compare')))
    await new Promise((done) => setTimeout(done, 100));
  meanwhile();
  stop.abort();
  return running;
}

test('each leg of a matrix has its own', async () => {
  const here = await scene({ artifacts: false });
  const main = here.commit();
  const pull = here.pull();
  await here.act(pullRequest(here.state, pull), { matrix: { site: 'shop' }, job: 'shop' });
  expect(told(here, pull.head.sha, 'tidemark/default.shop')).toHaveLength(2);
  expect(told(here, main.sha, 'tidemark/default.shop')).toEqual([]);
});

test('a preview that failed or never came fails, what could not be measured is an error', async () => {
  const here = await scene({ artifacts: false });
  here.commit();
  const pull = here.pull();
  here.state.deployments.length = 0;
  const never = await here.act(pullRequest(here.state, pull), { inputs: { wait: '1s' } });
  expect([never.code, told(here, pull.head.sha)]).toEqual([
    3,
    [BEGUN, expect.stringMatching(/^failure: No preview of [0-9a-f]{7} was ready within 1 s/)],
  ]);
  const { sha } = here.commit('green');
  Object.assign(pull.head, { sha, ref: 'green' });
  const refused = await here.act(pullRequest(here.state, pull), { inputs: { 'allow-private': 'false' } });
  expect([refused.code, told(here, sha)]).toEqual([
    2,
    [BEGUN, expect.stringMatching(/^error: nothing was measured: /)],
  ]);
});

test('a config that cannot be read has no key, so nothing is green and nothing is said', async () => {
  const here = await scene({ artifacts: false, config: 'version: 1\nsuits: {}\n' });
  here.commit();
  const ended = await here.act(pullRequest(here.state, here.pull()));
  expect([ended.code, here.state.statuses]).toEqual([2, []]);
});

test('a run that is repeated has the last word; an older one behind a newer one has none', async () => {
  const here = await scene();
  await here.baseline();
  const pull = here.pull();
  const first = await here.act(pullRequest(here.state, pull));
  here.site.api = 500;
  await here.act(pullRequest(here.state, pull, 'reopened'));
  const red = told(here, pull.head.sha);
  expect(red.at(-1)).toMatch(/^failure: /);
  here.site.api = 200;
  const late = await here.act(pullRequest(here.state, pull), { run: { ...first.run, attempt: 2 } });
  expect([late.code, told(here, pull.head.sha)]).toEqual([0, red]);
  expect(late.log).toContain('another run or job');
  const newest = here.state.runs.at(-1);
  await here.act(pullRequest(here.state, pull), { run: { ...first.run, id: newest?.id ?? 0, attempt: 2 } });
  expect(told(here, pull.head.sha)).toEqual([...red, BEGUN, 'success: nothing got worse']);
});

test('two jobs under one key: the red one stands, whichever ends last', async () => {
  const here = await scene({ artifacts: false });
  here.commit();
  const pull = here.pull();
  here.site.api = 500;
  const first = await here.act(pullRequest(here.state, pull), { job: 'a' });
  here.site.api = 200;
  const second = await here.act(pullRequest(here.state, pull), { job: 'b', run: first.run });
  expect([second.code, told(here, pull.head.sha).at(-1)]).toEqual([0, expect.stringMatching(/^failure: /)]);
});

test('a cancelled run that nobody follows does not leave its commit waiting', async () => {
  const here = await scene({ config: LONG, artifacts: false });
  here.commit();
  const pull = here.pull();
  const ended = await cancelled(here, pullRequest(here.state, pull));
  expect([ended.code, told(here, pull.head.sha)]).toEqual([
    130,
    [BEGUN, 'error: cancelled before there was a verdict'],
  ]);
});

test('a cancelled run leaves the word to the one that took its place', async () => {
  const here = await scene({ config: LONG, artifacts: false });
  here.commit();
  const pull = here.pull();
  await cancelled(here, pullRequest(here.state, pull), () => {
    addStatus(here.state, {
      sha: pull.head.sha,
      context: 'tidemark/default',
      state: 'pending',
      targetUrl: 'https://github.com/octo/shop/actions/runs/999999/attempts/1',
      description: 'of the next run',
    });
  });
  expect(told(here, pull.head.sha)).toEqual([BEGUN, 'pending: of the next run']);
});

test('a deploy under way is waited for, one that failed is red, one that succeeds is measured', async () => {
  const here = await scene({ artifacts: false });
  here.commit();
  const { sha } = here.pull().head;
  here.state.deployments.length = 0;
  const codes: (number | null)[] = [];
  for (const outcome of ['queued', 'in_progress', 'failure', 'inactive', 'pending', 'error', 'success'])
    codes.push((await here.act(deploy(here, sha, outcome))).code);
  const waiting = 'pending: waiting for the deploy to Preview';
  const failed = 'failure: the deploy to Preview failed, so nothing was measured';
  const green = expect.stringMatching(/^success: /);
  expect([codes.every((code) => code === 0), told(here, sha)]).toEqual([
    true,
    [waiting, waiting, failed, waiting, failed, BEGUN, green],
  ]);
});

test('an event that came late does not take back what the finished deploy’s own run said', async () => {
  const here = await scene({ artifacts: false });
  here.commit();
  const { sha } = here.pull().head;
  const early = deploy(here, sha, 'pending');
  const late = deploy(here, sha, 'success');
  await here.act(late);
  const before = told(here, sha);
  await here.act(early);
  expect([before.at(-1), told(here, sha)]).toEqual([expect.stringMatching(/^success: /), before]);
});

test('a failed deploy without the permission, of another environment or of no pull request asks nothing', async () => {
  const here = await scene({ artifacts: false });
  const main = here.commit();
  const { sha } = here.pull().head;
  const of = async (occasion: Occasion, inputs = {}) => {
    const { code, log, summary } = await here.act(occasion, { inputs });
    return [
      code,
      log.includes('only a finished one is measured') || log.includes('The deploy is to'),
      summary,
    ];
  };
  const quiet = [0, true, expect.not.stringContaining('statuses: write')];
  expect(await of(deploy(here, sha, 'failure', 'docs'), { environment: 'web' })).toEqual(quiet);
  expect(await of(deploy(here, main.sha, 'failure', 'Production'))).toEqual(quiet);
  expect(await of(deploy(here, sha, 'failure'), { status: 'false' })).toEqual(quiet);
  here.state.permissions.statuses = 'read';
  expect(await of(deploy(here, sha, 'failure'))).toEqual([
    0,
    true,
    expect.stringContaining('statuses: write'),
  ]);
  expect(here.state.statuses).toEqual([]);
});

test.each<[string, Parameters<typeof toldInQueue>[0], RegExp]>([
  [
    'let through and said to be unmeasured where only others passed',
    { own: 'success', same: false },
    /^success: not measured: the files differ from those of #1 at \w{7}, which passed$/,
  ],
  ['red where others failed', { own: 'failure', same: false }, /^failure: as #1 at /],
  ['an error where the pull request waits', { own: 'pending', same: true }, /^error: .* has no verdict$/],
  ['an error where nothing was ever said', { same: true }, /^error: .* #1 at \w{7} has no verdict$/],
])('a merge queue’s commit is %s', async (_how, given, words) => {
  expect(await toldInQueue(given)).toEqual([expect.stringMatching(words)]);
});

test('a merge queue without statuses: write passes as ever, with the sentence that names it', async () => {
  const { here, occasion } = await queue({ own: 'success', same: true });
  here.state.permissions.statuses = 'read';
  const ended = await here.act(occasion);
  expect([ended.code, ended.summary, here.state.statuses.length]).toEqual([
    0,
    expect.stringContaining('statuses: write'),
    1,
  ]);
  here.asked();
  const off = await here.act(occasion, { inputs: { status: 'false' } });
  expect([off.code, off.log, here.asked()]).toEqual([
    0,
    expect.stringContaining('merge queue has no preview'),
    [],
  ]);
});

test('a dry run, and `status: false`, set none', async () => {
  const here = await scene({ artifacts: false });
  here.commit();
  const occasion = pullRequest(here.state, here.pull());
  for (const [name, value] of [
    ['dry-run', 'true'],
    ['status', 'false'],
  ] as const)
    expect((await here.act(occasion, { inputs: { [name]: value } })).code).toBe(0);
  expect(here.state.statuses).toEqual([]);
});
