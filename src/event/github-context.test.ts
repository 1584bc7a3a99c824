import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  deploymentStatus,
  mergeGroup,
  mergeSha,
  pullRequest,
  push,
  schedule,
  workflowDispatch,
  workflowRun,
} from '../../fixtures/github/payloads.ts';
import {
  addCommit,
  addDeployment,
  addDeploymentStatus,
  addPull,
  addRun,
  newState,
  shaOf,
} from '../../fixtures/github/state.ts';
import { Failure } from '#model/problem.ts';
import { gitHubContextOf } from './github-context.ts';

type Variables = Readonly<Record<string, string | undefined>>;
const env = (event: string, more: Variables = {}) => ({
  GITHUB_EVENT_NAME: event,
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_REPOSITORY_ID: '1001',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'check',
  GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/tidemark.yml@refs/heads/main',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: shaOf('merge'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'ada',
  ...more,
});

function problemOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.problems[0];
    throw error;
  }
  return undefined;
}

const real = z
  .array(z.object({ name: z.string(), examples: z.array(z.unknown()) }))
  .parse(
    JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8')),
  );

const state = newState();
const main = addCommit(state);
const head = addCommit(state, { branch: 'feature', parents: [main.sha] });
const pull = addPull(state, { number: 12, head: 'feature' });

test('a pull request is measured at its head, never at the merge commit of GITHUB_SHA', () => {
  const { event, payload } = pullRequest(state, pull, 'synchronize');
  expect(
    gitHubContextOf(
      env(event, { GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/a@b.yml@refs/pull/12/merge' }),
      payload,
    ),
  ).toEqual({
    owner: 'octo',
    repo: 'shop',
    repository: 1001,
    defaultBranch: 'main',
    event: 'pull_request',
    artifacts: true,
    run: {
      id: 77,
      attempt: 2,
      workflow: '.github/workflows/a@b.yml',
      job: 'check',
      url: 'https://github.com/octo/shop/actions/runs/77',
    },
    purpose: {
      kind: 'pull-request',
      number: 12,
      readOnly: false,
      fork: false,
      head: { sha: head.sha, branch: 'feature', repository: 1001 },
      base: { sha: main.sha, branch: 'main', repository: 1001 },
    },
  });
});

test("a fork's and Dependabot's pull requests have a token that writes nothing, and a deleted fork is one", () => {
  const of = (one: typeof pull, actor = 'ada') =>
    gitHubContextOf(env('pull_request', { GITHUB_ACTOR: actor }), pullRequest(state, one).payload).purpose;
  const fork = addPull(state, {
    number: 13,
    head: { ref: 'main', sha: shaOf('fork'), repository: 9999, owner: 'eve' },
  });
  const deleted = addPull(state, {
    number: 14,
    head: { ref: 'main', sha: shaOf('fork'), repository: 0, owner: 'eve' },
  });
  expect(of(fork)).toMatchObject({
    kind: 'pull-request',
    fork: true,
    readOnly: true,
    head: { repository: 9999 },
  });
  expect(of(deleted)).toMatchObject({
    kind: 'pull-request',
    fork: true,
    readOnly: true,
    head: { repository: 0 },
  });
  expect(of(pull, 'dependabot[bot]')).toMatchObject({ fork: false, readOnly: true });
  expect(of(pull)).toMatchObject({ fork: false, readOnly: false });
});

test('a push, a schedule and a dispatch record the baseline of their branch', () => {
  const { payload } = push(state);
  expect(gitHubContextOf(env('push'), payload).purpose).toEqual({
    kind: 'baseline',
    tip: { sha: main.sha, branch: 'main', repository: 1001 },
  });
  expect(gitHubContextOf(env('push', { GITHUB_REPOSITORY_ID: undefined }), payload).repository).toBe(1001);
  const scheduled = gitHubContextOf(env('schedule', { GITHUB_SHA: main.sha }), schedule(state).payload);
  expect(scheduled.purpose).toEqual({
    kind: 'baseline',
    tip: { sha: main.sha, branch: 'main', repository: 1001 },
  });
  expect(
    gitHubContextOf(env('schedule', { GITHUB_SHA: main.sha, GITHUB_REF: 'refs/heads/trunk' }), {
      schedule: '0 3 * * *',
    }),
  ).toMatchObject({ defaultBranch: 'trunk' });
  const dispatched = gitHubContextOf(
    env('workflow_dispatch', { GITHUB_REF: 'refs/heads/release/1', GITHUB_SHA: head.sha }),
    workflowDispatch(state).payload,
  );
  expect(dispatched).toMatchObject({
    defaultBranch: 'main',
    purpose: { kind: 'baseline', tip: { sha: head.sha, branch: 'release/1' } },
  });
});

test('a finished deploy brings its address; one that is unusable is none', () => {
  const deployment = addDeployment(state, { sha: head.sha, environment: 'Preview', ref: 'feature' });
  const of = (status: Parameters<typeof addDeploymentStatus>[1]) =>
    gitHubContextOf(
      env('deployment_status'),
      deploymentStatus(state, deployment, addDeploymentStatus(state, status)).payload,
    ).purpose;
  const told = (more: object) => of({ deployment: deployment.id, ...more });
  expect(told({ environmentUrl: 'https://shop-abc.vercel.app/' })).toEqual({
    kind: 'deploy',
    sha: head.sha,
    ref: 'feature',
    environment: 'Preview',
    address: 'https://shop-abc.vercel.app',
  });
  expect(told({ targetUrl: 'https://shop-abc.vercel.app' })).toMatchObject({
    kind: 'deploy',
    address: 'https://shop-abc.vercel.app',
  });
  for (const url of [
    '',
    'javascript:alert(1)',
    'https://a:b@shop.example.com',
    'https://vercel.com/octo/shop/abc',
    'file:///etc/passwd',
  ]) {
    expect(told({ environmentUrl: url })).toMatchObject({ kind: 'deploy', address: undefined });
  }
  expect(told({ state: 'in_progress', environmentUrl: 'https://shop-abc.vercel.app' })).toEqual({
    kind: 'undeployed',
    sha: head.sha,
    environment: 'Preview',
    outcome: 'under-way',
    why: 'The deploy to Preview is in progress; only a finished one is measured.',
  });
  for (const [state, outcome] of [
    ['pending', 'under-way'],
    ['queued', 'under-way'],
    ['failure', 'failed'],
    ['error', 'failed'],
  ])
    expect(told({ state })).toMatchObject({ kind: 'undeployed', outcome });
  for (const state of ['inactive', 'waiting']) expect(told({ state })).toMatchObject({ kind: 'nothing' });
});

test("a finished run of a pull request begins the second stage, with the event's own words only", () => {
  const run = (more: object) =>
    addRun(state, {
      event: 'pull_request',
      branch: 'fix',
      sha: shaOf('fix'),
      headRepository: 9999,
      headOwner: 'eve',
      ...more,
    });
  const of = (more: object) =>
    gitHubContextOf(env('workflow_run'), workflowRun(state, run(more)).payload).purpose;
  expect(of({ id: 501, attempt: 3 })).toEqual({
    kind: 'second-stage',
    run: { id: 501, attempt: 3, url: 'https://github.com/octo/shop/actions/runs/501', passed: true },
    head: { sha: shaOf('fix'), branch: 'fix', repository: 9999, owner: 'eve' },
  });
  expect(of({ conclusion: 'failure' })).toMatchObject({ kind: 'second-stage', run: { passed: false } });
  for (const [more, why] of [
    [{ event: 'push' }, 'started by push'],
    [{ conclusion: 'cancelled' }, 'ended as cancelled'],
    [{ conclusion: 'action_required' }, 'ended as action_required'],
  ] as const)
    expect(of(more)).toMatchObject({ kind: 'nothing', why: expect.stringContaining(why) });
  const { payload } = workflowRun(state, run({}));
  expect(
    gitHubContextOf(env('workflow_run'), {
      ...payload,
      workflow_run: { ...Object(payload['workflow_run']), head_repository: null },
    }).purpose,
  ).toMatchObject({ kind: 'nothing', why: expect.stringContaining('deleted') });
  expect(gitHubContextOf(env('workflow_run'), { ...payload, action: 'requested' }).purpose).toMatchObject({
    kind: 'nothing',
  });
});

test('a merge queue names its commit, and by its branch the pull request at its end', () => {
  const of = (payload: unknown) => gitHubContextOf(env('merge_group'), payload).purpose;
  const { payload } = mergeGroup(state, pull);
  const { merge_group: group } = z.looseObject({ merge_group: z.looseObject({}) }).parse(payload);
  expect(of(payload)).toMatchObject({
    kind: 'queue',
    sha: mergeSha(pull),
    pull: 12,
    why: expect.stringContaining('no preview'),
  });
  const other = { ...payload, merge_group: { ...group, head_ref: 'refs/heads/gh-readonly-queue/main/x' } };
  expect(of(other)).toMatchObject({ kind: 'queue', pull: undefined });
});

test('where there is nothing to measure, one line says why', () => {
  const why = (event: string, payload: unknown, more: Variables = {}) => {
    const { purpose } = gitHubContextOf(env(event, more), payload);
    return purpose.kind === 'nothing' ? purpose.why : purpose.kind;
  };
  expect(why('pull_request', pullRequest(state, { ...pull, state: 'closed' }, 'closed').payload)).toBe(
    'Pull request #12 is closed, so there is nothing to measure.',
  );
  expect(why('push', push(state, { branch: 'feature', deleted: true }).payload)).toBe(
    'The branch feature was deleted, so there is nothing to measure.',
  );
  const { payload } = push(state);
  expect(why('push', { ...payload, ref: 'refs/tags/v1' })).toContain('refs/tags/v1 is no branch');
  expect(why('push', { ...payload, ref: 'refs/heads/gh-readonly-queue/main/pr-1-abc' })).toContain(
    'merge queue',
  );
  expect(why('workflow_dispatch', workflowDispatch(state).payload, { GITHUB_REF: 'refs/tags/v1' })).toContain(
    'is no branch',
  );
});

test(
  'an event that is not ours is refused with the workflow as its place, and pull_request_target ' +
    'with the reason',
  () => {
    const place = { file: '.github/workflows/tidemark.yml', line: 1, column: 1 };
    const told = (event: string) =>
      problemOf(() => gitHubContextOf(env(event), pullRequest(state, pull).payload));
    expect(told('issues')).toMatchObject({
      code: 'github/event',
      owner: 'config',
      place,
      next: expect.stringContaining('pull_request, push, schedule'),
    });
    expect(told('repository_dispatch')).toMatchObject({ code: 'github/event' });
    expect(told('constructor')).toMatchObject({ code: 'github/event' });
    expect(told('pull_request_target')).toMatchObject({
      code: 'github/pull-request-target',
      owner: 'config',
      place,
      next: expect.stringContaining('workflow_run'),
    });
  },
);

test('every real payload of an event of ours is understood', () => {
  const ours = [
    'pull_request',
    'push',
    'deployment_status',
    'workflow_run',
    'merge_group',
    'workflow_dispatch',
    'schedule',
    'issue_comment',
  ];
  const told = real
    .filter(({ name }) => ours.includes(name))
    .flatMap(({ name, examples: payloads }) =>
      payloads.map((payload) => `${name}: ${gitHubContextOf(env(name), payload).purpose.kind}`),
    );
  expect(told.length).toBeGreaterThan(45);
  expect([...new Set(told)].toSorted()).toEqual([
    'deployment_status: deploy',
    'deployment_status: undeployed',
    'issue_comment: nothing',
    'merge_group: queue',
    'pull_request: nothing',
    'pull_request: pull-request',
    'push: baseline',
    'push: nothing',
    'workflow_dispatch: baseline',
    'workflow_run: nothing',
  ]);
});

test('a payload that lacks what is needed, or lies about it, is told by its field', () => {
  const { payload } = pullRequest(state, pull);
  const broken = (tip: unknown) => ({
    ...payload,
    pull_request: { ...Object(payload['pull_request']), head: tip },
  });
  const told = (event: string, given: unknown, more: Variables = {}) =>
    problemOf(() => gitHubContextOf(env(event, more), given));
  expect(told('pull_request', broken({ ref: 'x', sha: 'main; rm -rf /' }))).toMatchObject({
    code: 'github/payload',
    owner: 'environment',
    message: expect.stringContaining('pull_request.head.sha: is no commit hash'),
  });
  expect(told('pull_request', broken(undefined))?.message).toContain('pull_request.head');
  expect(told('push', { ...push(state).payload, after: 'abc' })).toMatchObject({ code: 'github/payload' });
  for (const hostile of [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { repository: 'octo/shop' },
    { repository: { id: 'x' } },
  ])
    expect(told('pull_request', hostile)).toMatchObject({ code: 'github/payload' });
  expect(told('push', { ...push(state).payload, repository: { id: 1001 } })?.message).toContain(
    'repository.default_branch is missing',
  );
  expect(told('workflow_dispatch', workflowDispatch(state).payload, { GITHUB_SHA: undefined })).toMatchObject(
    { code: 'github/payload' },
  );
});

test("the runner's variables are checked, and a server that is not GitHub's own has no artifacts", () => {
  const { payload } = push(state);
  const told = (more: Variables) => problemOf(() => gitHubContextOf(env('push', more), payload));
  expect(told({ GITHUB_RUN_ID: undefined })).toMatchObject({
    code: 'github/environment',
    message: 'The variable GITHUB_RUN_ID is not set.',
  });
  expect(told({ GITHUB_REPOSITORY: 'octo' })?.message).toContain('is not owner/name');
  expect(told({ GITHUB_WORKFLOW_REF: '' })?.message).toContain('GITHUB_WORKFLOW_REF is not set');
  const artifacts = (url: string) =>
    gitHubContextOf(env('push', { GITHUB_SERVER_URL: url }), payload).artifacts;
  expect(['https://github.com', 'https://octo.ghe.com'].map(artifacts)).toEqual([true, true]);
  expect(
    [
      'https://github.octo.example',
      'https://ghe.com.example',
      'https://notgithub.com',
      'https://notghe.com',
    ].map(artifacts),
  ).toEqual([false, false, false, false]);
});
