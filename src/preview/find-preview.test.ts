import { expect, test } from 'vitest';
import { addDeployment, addDeploymentStatus, addStatus, shaOf } from '../../fixtures/github/state.ts';
import { branch, commitOnGitHub, sha, short } from '../../fixtures/commit-on-github.ts';
import { Failure } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { findPreview, type Preview, type Wanted } from './find-preview.ts';

const wanted: Wanted = { sha, branch, pr: 12 };

interface Search {
  readonly found: Preview | undefined;
  readonly failure: Failure | undefined;
  readonly told: readonly string[];
  readonly pauses: readonly number[];
}

/** A search whose time passes only in its own pauses; `meanwhile` happens in the numbered pause. */
async function search(
  api: GitHubApi,
  more: Partial<Wanted> = {},
  { wait = 60_000, meanwhile = {} }: { wait?: number; meanwhile?: Readonly<Record<number, () => void>> } = {},
): Promise<Search> {
  const told: string[] = [];
  const pauses: number[] = [];
  let time = 0;
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
      pauses.push(ms);
      meanwhile[pauses.length]?.();
    },
  };
  const signal = new AbortController().signal;
  return findPreview(
    api,
    { ...wanted, ...more },
    { wait, signal, tell: (words) => told.push(words), clock },
  ).then(
    (found) => ({ found, failure: undefined, told, pauses }),
    (error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      return { found: undefined, failure: error, told, pauses };
    },
  );
}

const vercel = 'https://shop-abc.vercel.app';

test("the event's own address needs no request; an unusable one is looked for", async () => {
  const { api, state } = await commitOnGitHub();
  expect((await search(api, { preview: `${vercel}/` })).found).toMatchObject({
    url: vercel,
    source: 'deployment',
  });
  expect(api.calls).toBe(0);
  addDeployment(state, { sha, status: { environmentUrl: vercel } });
  expect((await search(api, { preview: 'javascript:alert(1)' })).found).toMatchObject({ url: vercel });
});

test('a deployment that is ready costs two requests; its target address counts where it names no other', async () => {
  const { api, state } = await commitOnGitHub();
  addDeployment(state, { sha: shaOf('another'), status: { environmentUrl: 'https://another.example.com' } });
  const { id } = addDeployment(state, { sha, environment: 'Preview', status: { state: 'in_progress' } });
  addDeploymentStatus(state, { deployment: id, targetUrl: vercel });
  const { found, pauses } = await search(api);
  expect(found).toEqual({ url: vercel, source: 'deployment', words: 'deployment Preview: ready' });
  expect([api.calls, pauses]).toEqual([2, []]);
});

test('a deploy is waited for in growing pauses, and each tells what is there and what is left', async () => {
  const { api, state } = await commitOnGitHub();
  let id = 0;
  const { found, told, pauses } = await search(
    api,
    {},
    {
      wait: 120_000,
      meanwhile: {
        2: () =>
          void ({ id } = addDeployment(state, { sha, environment: 'Vercel', status: { state: 'queued' } })),
        3: () => void addDeploymentStatus(state, { deployment: id, state: 'in_progress' }),
        6: () => void addDeploymentStatus(state, { deployment: id, environmentUrl: vercel }),
      },
    },
  );
  expect(found?.url).toBe(vercel);
  expect(pauses).toEqual([5_000, 7_500, 11_250, 16_875, 20_000, 20_000]);
  expect(told[0]).toBe(`waiting for the preview of ${short}: no deploy of it yet, 120 s left`);
  expect(told[2]).toBe(
    `waiting for the preview of ${short}: 1 deployment, none ready (Vercel: queued), 108 s left`,
  );
  expect(told[3]).toContain('(Vercel: in progress)');
});

test('a redeploy counts, not what it replaces; an environment that was replaced is no preview', async () => {
  const { api, state } = await commitOnGitHub();
  addDeployment(state, {
    sha,
    environment: 'Preview',
    status: { environmentUrl: 'https://old.example.com' },
  });
  addDeployment(state, { sha, environment: 'Preview', status: { environmentUrl: vercel } });
  addDeployment(state, {
    sha,
    environment: 'staging',
    status: { state: 'inactive', environmentUrl: 'https://staging.example.com' },
  });
  addDeployment(state, {
    sha,
    environment: 'production',
    status: { environmentUrl: 'https://shop.example.com' },
  });
  expect((await search(api)).found?.url).toBe(vercel);
});

test('a failed deploy and several previews end the search at once; naming the environment helps', async () => {
  const { api, state } = await commitOnGitHub();
  addDeployment(state, { sha, environment: 'Preview – web', status: { environmentUrl: vercel } });
  addDeployment(state, {
    sha,
    environment: 'Preview – docs',
    status: { environmentUrl: 'https://docs.example.com' },
  });
  const { failure, pauses } = await search(api);
  expect(failure?.problems[0]).toMatchObject({
    code: 'target/several-previews',
    next: expect.stringContaining('`environment`'),
  });
  expect(pauses).toEqual([]);
  expect((await search(api, { environment: '*web' })).found?.url).toBe(vercel);
  addDeployment(state, {
    sha,
    environment: 'Preview – web',
    status: { state: 'failure', targetUrl: 'https://vercel.com/octo/shop/log' },
  });
  const failed = await search(api, { environment: '*web' });
  expect(failed.failure?.problems[0]).toMatchObject({
    code: 'target/deploy-failed',
    next: 'Look at its log: https://vercel.com/octo/shop/log.',
  });
});

test('our own status of the commit is no preview, whatever the environment is called', async () => {
  const { api, state } = await commitOnGitHub();
  const run = 'https://shop.example.com/actions/runs/7/attempts/1';
  for (const tidemark of ['pending', 'failure', 'success'])
    addStatus(state, { sha, context: 'tidemark/default.web', state: tidemark, targetUrl: run });
  const { failure } = await search(api, { environment: '*web*' });
  expect(failure?.problems[0]).toMatchObject({
    code: 'target/no-preview',
    message: expect.not.stringContaining('tidemark'),
  });
});

test(
  "Netlify's commit status is a preview, by its address or by the deploy its log names; statuses of " +
    'tests are not',
  async () => {
    const { api, state } = await commitOnGitHub();
    addStatus(state, { sha, context: 'ci/deploy', targetUrl: 'https://ci.example.com/log/1' });
    addStatus(state, {
      sha,
      context: 'netlify/shop/deploy-preview',
      state: 'pending',
      targetUrl: 'https://app.netlify.com/sites/shop/deploys/1',
    });
    const ready =
      (targetUrl: string, description = 'Deploy Preview ready!') =>
      () =>
        void addStatus(state, { sha, context: 'netlify/shop/deploy-preview', targetUrl, description });
    const first = await search(
      api,
      {},
      { meanwhile: { 1: ready('https://deploy-preview-12--shop.netlify.app') } },
    );
    expect(first.found).toEqual({
      url: 'https://deploy-preview-12--shop.netlify.app',
      source: 'status',
      words: 'commit status netlify/shop/deploy-preview: ready',
    });
    expect(first.told[0]).toContain('1 commit status, none ready (netlify/shop/deploy-preview: pending)');
    ready('https://app.netlify.com/projects/shop/deploys/0123456789abcdef01234567')();
    expect((await search(api)).found?.url).toBe('https://0123456789abcdef01234567--shop.netlify.app');
    ready(
      'https://app.netlify.com/projects/shop/deploys/0123456789abcdef01234567',
      'Deploy Preview canceled.',
    )();
    expect((await search(api, {}, { wait: 0 })).failure?.problems[0]).toMatchObject({
      code: 'target/no-preview',
      message: expect.stringContaining('canceled., but no address (of no use: ci/deploy)'),
    });
  },
);

test('a template is for commits that nobody reports a deploy of, and wants all its values', async () => {
  const { api, state } = await commitOnGitHub();
  const template = 'https://pr-{pr}.shop.example.com';
  expect((await search(api, { template })).found).toEqual({
    url: 'https://pr-12.shop.example.com',
    source: 'template',
    words: 'url-template',
  });
  const push = { sha, branch: 'main', template };
  const signal = new AbortController().signal;
  await expect(findPreview(api, push, { wait: 0, signal, tell: () => undefined })).rejects.toThrow(
    `No preview of ${short} was ready within 0 s: there is no deployment or status of a preview.`,
  );
  const { id } = addDeployment(state, { sha, status: { state: 'pending' } });
  const late = await search(
    api,
    { template },
    { meanwhile: { 1: () => void addDeploymentStatus(state, { deployment: id, environmentUrl: vercel }) } },
  );
  expect(late.found?.url).toBe(vercel);
  expect((await search(api, { template: 'https://{number}.example.com' })).failure?.problems[0]?.code).toBe(
    'config/url-template',
  );
});

test('the end of the wait tells everything seen and the next step for it', async () => {
  const { api, state } = await commitOnGitHub();
  const end = async (more: Partial<Wanted> = {}) =>
    (await search(api, more, { wait: 30_000 })).failure?.problems[0];
  expect(await end()).toMatchObject({
    code: 'target/no-preview',
    owner: 'target',
    message: `No preview of ${short} was ready within 30 s: there is no deployment or status of a preview.`,
    next: expect.stringContaining('`url-template`'),
  });
  addStatus(state, { sha, context: 'codecov' });
  const { id } = addDeployment(state, {
    sha,
    environment: 'Preview',
    status: { state: 'in_progress', targetUrl: 'https://vercel.com/octo/log' },
  });
  expect(await end()).toMatchObject({
    message: expect.stringContaining('Preview: in progress'),
    next: expect.stringMatching(/https:\/\/vercel\.com\/octo\/log.*`wait`/),
  });
  expect(await end({ environment: 'Staging' })).toMatchObject({
    message: expect.stringContaining('`environment: Staging` (there are: Preview; codecov)'),
    next: expect.stringContaining('Correct the input `environment`'),
  });
  addDeploymentStatus(state, { deployment: id });
  expect(await end()).toMatchObject({
    message: expect.stringContaining('Preview: success, but no address'),
    next: expect.stringContaining('environment_url'),
  });
});

test('at the end of the wait the one that is ready counts, though others are not', async () => {
  const { api, state } = await commitOnGitHub();
  addDeployment(state, { sha, environment: 'web', status: { environmentUrl: vercel } });
  addDeployment(state, { sha, environment: 'docs', status: { state: 'pending' } });
  const { found, told } = await search(api, {}, { wait: 10_000 });
  expect(found?.url).toBe(vercel);
  expect(told[0]).toContain('2 deployments, web is ready, others are not (docs: pending)');
  expect(told.at(-1)).toContain('name one with the input `environment`');
});

test(
  'commit statuses that may not be read are left out and told once; where neither may be read the ' +
    'search ends at once with the permission',
  async () => {
    const { api, state } = await commitOnGitHub();
    state.permissions.statuses = 'none';
    const late = await search(
      api,
      {},
      { meanwhile: { 2: () => void addDeployment(state, { sha, status: { environmentUrl: vercel } }) } },
    );
    expect(late.found?.url).toBe(vercel);
    expect(late.told.filter((words) => words.includes('commit statuses are left out'))).toEqual([
      expect.stringContaining('statuses: read'),
    ]);
    state.permissions.deployments = 'none';
    const refused = await search(api);
    expect(refused.pauses).toEqual([]);
    expect(refused.failure?.problems[0]?.next).toContain('deployments: read');
    state.permissions.statuses = 'read';
    expect((await search(api)).failure?.problems[0]?.next).toContain('deployments: read');
    expect((await search(api, { template: 'https://{sha}.example.com' })).found?.source).toBe('template');
    addStatus(state, {
      sha,
      context: 'netlify/shop/deploy-preview',
      targetUrl: 'https://deploy-preview-12--shop.netlify.app',
    });
    expect((await search(api)).found?.source).toBe('status');
  },
);

test(
  'a commit status is waited for though deployments may not be read: a host that makes none needs ' +
    'no such permission',
  async () => {
    const { api, state } = await commitOnGitHub();
    state.permissions.deployments = 'none';
    const later = () =>
      void addStatus(state, {
        sha,
        context: 'netlify/shop/deploy-preview',
        targetUrl: 'https://deploy-preview-12--shop.netlify.app',
      });
    const { found, told } = await search(api, {}, { meanwhile: { 2: later } });
    expect(found?.source).toBe('status');
    expect(told.filter((words) => words.includes('deployments are left out'))).toHaveLength(1);
  },
);

test('GitHub being down is waited out like a slow deploy, and told as what it is at the end', async () => {
  const { api, state, fail } = await commitOnGitHub();
  addDeployment(state, { sha, status: { environmentUrl: vercel } });
  fail({ path: /\/deployments$/ }, { status: 502, times: 4 });
  const { found, told } = await search(api);
  expect(found?.url).toBe(vercel);
  expect(told[0]).toMatch(/Asking again, 60 s left/);
  fail({ path: /\/deployments$/ }, { status: 502, times: 40 });
  expect((await search(api, {}, { wait: 10_000 })).failure).toMatchObject({ name: 'Refusal', status: 502 });
});

test('an interrupted search ends at once', async () => {
  const { api } = await commitOnGitHub();
  const stop = new AbortController();
  const searching = findPreview(api, wanted, {
    wait: 600_000,
    signal: stop.signal,
    tell: () => stop.abort(new Error('interrupted')),
  });
  await expect(searching).rejects.toThrow('interrupted');
});
