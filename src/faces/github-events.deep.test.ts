import { expect, test } from 'vitest';
import {
  deploymentStatus,
  pullRequest,
  push,
  schedule,
  workflowDispatch,
  type Occasion,
} from '../../fixtures/github/payloads.ts';
import { scene, type Scene } from '../../fixtures/github/scene.ts';
import { addDeployment, addDeploymentStatus, addPull } from '../../fixtures/github/state.ts';

// What each event asks of the built action; those that ask nothing must not stop anybody.

/** A repository with a pull request, and nothing that keeps artifacts. */
async function place(): Promise<Scene> {
  const here = await scene({ artifacts: false });
  here.commit();
  here.commit('blue');
  addPull(here.state, { head: 'blue' });
  here.asked();
  return here;
}

function first({ state }: Scene) {
  const [pull] = state.pulls;
  if (!pull) throw new Error('no pull request');
  return pull;
}

const idle: Readonly<Record<string, readonly [(here: Scene) => Occasion, RegExp]>> = {
  'a closed pull request': [
    (here) => pullRequest(here.state, Object.assign(first(here), { state: 'closed' }), 'closed'),
    /#1 is closed/,
  ],
  'a pushed tag': [
    (here) => ({ event: 'push', payload: { ...push(here.state).payload, ref: 'refs/tags/v1' } }),
    /refs\/tags\/v1 is no branch/,
  ],
  'a deleted branch': [(here) => push(here.state, { branch: 'blue', deleted: true }), /blue was deleted/],
  'a deploy that was replaced': [
    (here) => deployed(here, first(here).head.sha, 'inactive'),
    /is inactive; only a finished one is measured/,
  ],
};

function deployed({ state, site }: Scene, sha: string, outcome: string, ref = 'blue'): Occasion {
  const deployment = addDeployment(state, { sha, ref });
  return deploymentStatus(
    state,
    deployment,
    addDeploymentStatus(state, { deployment: deployment.id, state: outcome, environmentUrl: site.url }),
  );
}

for (const [what, [occasion, words]] of Object.entries(idle)) {
  test(`${what} asks nothing of us: one line, no request, exit code 0`, async () => {
    const here = await place();
    const ended = await here.act(occasion(here));
    expect([ended.code, ended.log.trim().split('\n')]).toEqual([0, [expect.stringMatching(words)]]);
    expect(here.asked()).toEqual([]);
  });
}

test('a finished deploy of a pull request is measured where it is, and told on that pull request', async () => {
  const here = await place();
  const occasion = deployed(here, first(here).head.sha, 'success');
  here.state.deployments.length = 0;
  const ended = await here.act(occasion, { inputs: { comment: 'always' } });
  expect(ended.code, ended.log).toBe(0);
  expect(here.state.comments.map(({ issue }) => issue)).toEqual([1]);
  expect(ended.log).toContain(here.site.url);
});

test('a finished deploy of main is nobody’s pull request, so nothing is measured', async () => {
  const here = await place();
  const ended = await here.act(deployed(here, here.state.branches.get('main') ?? '', 'success', 'main'));
  expect([ended.code, ended.log]).toEqual([
    0,
    expect.stringContaining('not the head of an open pull request'),
  ]);
  expect(here.state.comments).toEqual([]);
});

test('a schedule, and a dispatch on another branch, measure that branch for a baseline', async () => {
  const here = await place();
  for (const occasion of [schedule(here.state), workflowDispatch(here.state, 'blue')]) {
    const ended = await here.act(occasion, { inputs: { 'dry-run': 'true' } });
    expect(ended.code, ended.log).toBe(0);
    expect(ended.summary).toContain('becomes the baseline');
  }
});

const wrong: Readonly<
  Record<
    string,
    readonly [
      number,
      RegExp,
      (here: Scene) => {
        readonly event?: string;
        readonly env?: Readonly<Record<string, string | undefined>>;
        readonly inputs?: Readonly<Record<string, string>>;
      },
    ]
  >
> = {
  'an event it does not know': [
    2,
    /an event it does not know.*pull_request, push/,
    () => ({ event: 'issues' }),
  ],
  pull_request_target: [
    2,
    /pull_request_target.*secrets.*on: pull_request/,
    () => ({ event: 'pull_request_target' }),
  ],
  'no payload file': [
    3,
    /GITHUB_EVENT_PATH=.*cannot be read: there is no such file/,
    () => ({ env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }),
  ],
  'a payload file without a name': [
    3,
    /GITHUB_EVENT_PATH=.*cannot be read: there is no such file/,
    () => ({ env: { GITHUB_EVENT_PATH: '' } }),
  ],
  'a payload that is no JSON': [
    3,
    /it is not JSON/,
    ({ cwd }) => ({ env: { GITHUB_EVENT_PATH: `${cwd}/tidemark.yml` } }),
  ],
  'a payload that is a folder': [
    3,
    /cannot be read.*name a file/,
    ({ cwd }) => ({ env: { GITHUB_EVENT_PATH: cwd } }),
  ],
  'an empty token': [3, /token` is empty/, () => ({ inputs: { token: '' } })],
  'a token of another place': [
    3,
    /token/,
    () => ({ inputs: { token: 'ghs_another00000000000000000000000000000' } }),
  ],
  'no repository': [3, /GITHUB_REPOSITORY/, () => ({ env: { GITHUB_REPOSITORY: undefined } })],
  '`mode: report` on a pull request': [
    2,
    /needs the event workflow_run/,
    () => ({ inputs: { mode: 'report' } }),
  ],
  'a mode that is none': [2, /mode is reprot/, () => ({ inputs: { mode: 'reprot' } })],
};

for (const [what, [code, words, change]] of Object.entries(wrong)) {
  test(`${what} is refused in a sentence with the next step, exit code ${code}`, async () => {
    const here = await place();
    const occasion = pullRequest(here.state, first(here));
    const ended = await here.act(occasion, { event: occasion.event, ...change(here) });
    expect([ended.code, ended.log]).toEqual([code, expect.stringMatching(words)]);
    expect(ended.log).toMatch(/^::error/m);
    expect(ended.log).not.toMatch(/ at .*:\d+:\d+\)?$/m);
    expect(ended.summary).toContain('could not measure');
    expect(here.state.comments).toEqual([]);
  });
}

test('without an event nothing is asked of GitHub, and that is said', async () => {
  const here = await place();
  const ended = await here.act(pullRequest(here.state, first(here)), {
    env: { GITHUB_EVENT_NAME: undefined },
    inputs: { url: here.site.url },
  });
  expect([ended.code, ended.log]).toEqual([0, expect.stringContaining('No event is known here')]);
  expect(here.asked()).toEqual([]);
});
