import { expect, test } from 'vitest';
import { pullRequest, push, workflowRun } from '../../fixtures/github/payloads.ts';
import type { Ended } from '../../fixtures/github/runner.ts';
import { QUICK, scene, type Scene } from '../../fixtures/github/scene.ts';
import type { Pull, State } from '../../fixtures/github/objects.ts';
import { addCommit, addDeployment, addPull } from '../../fixtures/github/state.ts';

// A pull request from a fork: the first stage may only read, the second says on the pull request what the first found.

const FORK = 2002;
const WRITING = [
  'pull-requests',
  'issues',
  'checks',
  'deployments',
  'statuses',
  'contents',
  'actions',
] as const;

interface Place extends Scene {
  readonly pr: Pull;
  /** The pull request's own run, whose token may only read. */
  firstStage(inputs?: Readonly<Record<string, string>>): Promise<Ended>;
  secondStage(first: Ended, inputs?: Readonly<Record<string, string>>): Promise<Ended>;
}

function fork(state: State, owner = 'mallory', repository = FORK): Pull {
  const { sha } = addCommit(state, { branch: `${owner}-main`, parents: [state.branches.get('main') ?? ''] });
  return addPull(state, { head: { ref: 'main', sha, repository, owner }, author: owner });
}

async function place(): Promise<Place> {
  const here = await scene();
  await here.baseline();
  const pr = fork(here.state);
  addDeployment(here.state, { sha: pr.head.sha, status: { environmentUrl: here.site.url } });
  return Object.assign(here, {
    pr,
    async firstStage(inputs: Readonly<Record<string, string>> = { 'load-on-forks': 'true' }) {
      const usual = { ...here.state.permissions };
      for (const scope of WRITING) here.state.permissions[scope] = 'read';
      here.asked();
      const ended = await here.act(pullRequest(here.state, pr), {
        inputs: { check: 'true', comment: 'always', ...inputs },
      });
      Object.assign(here.state.permissions, usual);
      return ended;
    },
    async secondStage(first: Ended, inputs: Readonly<Record<string, string>> = {}) {
      here.asked();
      return here.act(workflowRun(here.state, first.run), {
        inputs: { mode: 'report', comment: 'always', ...inputs },
      });
    },
  });
}

/** What was said of the fork's commit, in the order it was said. */
function told({ state, pr }: Place): readonly string[] {
  return state.statuses.flatMap(({ sha, context, state: word, description }) =>
    sha === pr.head.sha ? [`${context} ${word}: ${description?.replaceAll('\u00a0', ' ')}`] : [],
  );
}

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

test('load goes out for a fork only where the workflow says so; with nothing left, one message says it', async () => {
  const here = await place();
  const ended = await here.firstStage({});
  expect([ended.code, ended.log]).toEqual([0, expect.stringContaining('load-on-forks: true')]);
  expect(ended.summary).toContain('load-on-forks: true');
  expect(ended.log).not.toContain('✓ measured');
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

test('a run that measured a fork which is deleted by now is over', async () => {
  const here = await place();
  const first = await here.firstStage();
  const second = await here.secondStage({ ...first, run: { ...first.run, headRepository: 0 } });
  expect([second.code, second.log]).toEqual([0, expect.stringContaining('was deleted')]);
  expect(here.state.comments).toEqual([]);
});

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
