import { expect, test } from 'vitest';
import {
  deploymentStatus,
  mergeGroup,
  mergeSha,
  pullRequest,
  type Occasion,
} from '../../fixtures/github/payloads.ts';
import { pushed, QUICK, scene, type Scene } from '../../fixtures/github/scene.ts';
import { addCommit, addDeployment, addDeploymentStatus, addStatus } from '../../fixtures/github/state.ts';

// The commit status that branch rules can require: pending at the event, resolved by a verdict and nothing else.

/** What was said of a commit under the check's context, in the order it was said. */
function told({ state }: Scene, sha: string, context = 'tidemark/default'): readonly string[] {
  return state.statuses
    .filter((status) => status.sha === sha && status.context === context)
    .map((status) => `${status.state}: ${status.description?.replaceAll('\u00a0', ' ')}`);
}

const BEGUN = 'pending: waiting for the preview, then measuring it';
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

test('a pull request’s own commit is pending, then red with what failed, then green after a better push', async () => {
  const here = await scene();
  await here.baseline();
  here.site.api = 500;
  const pull = here.pull();
  const red = await here.act(pullRequest(here.state, pull));
  expect([red.code, told(here, pull.head.sha)]).toEqual([
    1,
    [BEGUN, expect.stringMatching(/^failure: Errors: GET \/api, /)],
  ]);
  here.site.api = 200;
  const better = pushed(here, pull);
  const green = await here.act(better);
  expect([green.code, told(here, pull.head.sha)]).toEqual([
    0,
    [BEGUN, expect.stringMatching(/^success: nothing got worse\. 1 thing from [0-9a-f]{7} is repaired$/)],
  ]);
  expect(here.state.statuses.map(({ targetUrl }) => targetUrl)).toEqual(
    [red, red, green, green].map(
      ({ run }) => `https://github.com/octo/shop/actions/runs/${run.id}/attempts/1`,
    ),
  );
});

test('a run of the base branch sets none', async () => {
  const here = await scene();
  await here.baseline();
  expect(here.state.statuses).toEqual([]);
});

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

test('without statuses: write all goes on as ever, and one sentence names the permission', async () => {
  const here = await scene();
  await here.baseline();
  here.state.permissions.statuses = 'read';
  here.asked();
  const ended = await here.act(pullRequest(here.state, here.pull()), { inputs: { comment: 'always' } });
  expect(ended.code, ended.log).toBe(0);
  expect(ended.log.match(/statuses: write/g)).toHaveLength(1);
  expect(ended.log).not.toContain('::warning');
  expect(ended.summary).toContain('add `statuses: write` to the job');
  expect(here.state.comments).toHaveLength(1);
  expect(here.asked().filter((call) => call.startsWith('POST') && call.includes('/statuses/'))).toHaveLength(
    1,
  );
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

/** A pull request in the queue: its own status, and whether the queue's commit has its files. */
async function queue({ own, same }: { readonly own?: string; readonly same: boolean }) {
  const here = await scene({ artifacts: false });
  here.commit();
  const pull = here.pull();
  const [, head] = here.state.commits;
  const { sha } = addCommit(here.state, {
    sha: mergeSha(pull),
    branch: 'queue',
    ...(same && head && { tree: head.tree }),
  });
  if (own !== undefined)
    addStatus(here.state, {
      sha: pull.head.sha,
      context: 'tidemark/default',
      state: own,
      description: `1 of 2 ${own}`,
    });
  return { here, pull, sha, occasion: mergeGroup(here.state, pull) };
}

test.each<[string, Parameters<typeof queue>[0], RegExp]>([
  [
    'green where the same files passed',
    { own: 'success', same: true },
    /^success: as #1 at \w{7}: 1 of 2 success$/,
  ],
  ['red where they failed', { own: 'failure', same: true }, /^failure: as #1 at \w{7}: 1 of 2 failure$/],
  [
    'let through and said to be unmeasured where only others passed',
    { own: 'success', same: false },
    /^success: not measured: the files differ from those of #1 at \w{7}, which passed$/,
  ],
  ['red where others failed', { own: 'failure', same: false }, /^failure: as #1 at /],
  ['an error where the pull request waits', { own: 'pending', same: true }, /^error: .* has no verdict$/],
  ['an error where nothing was ever said', { same: true }, /^error: .* #1 at \w{7} has no verdict$/],
])('a merge queue’s commit is %s', async (_how, given, words) => {
  const { here, sha, occasion } = await queue(given);
  const ended = await here.act(occasion);
  expect([ended.code, ended.log]).toEqual([0, expect.stringContaining('merge queue has no preview')]);
  expect(told(here, sha)).toEqual([expect.stringMatching(words)]);
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
