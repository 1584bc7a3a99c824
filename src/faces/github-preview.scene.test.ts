import { expect, test } from 'vitest';
import { serve } from '../../fixtures/host.ts';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import { QUICK, scene, type Scene } from '../../fixtures/github/scene.ts';
import type { Pull } from '../../fixtures/github/objects.ts';
import {
  addCommit,
  addDeployment,
  addDeploymentStatus,
  addPull,
  addStatus,
} from '../../fixtures/github/state.ts';

// Where the preview of a pull request is found, and what is said where it is not.

interface Place extends Scene {
  readonly pr: Pull;
  run(inputs?: Readonly<Record<string, string>>): ReturnType<Scene['act']>;
}

/** A pull request whose commit nobody deployed yet. */
async function place(config?: string): Promise<Place> {
  const here = await scene({ artifacts: false, ...(config !== undefined && { config }) });
  here.commit();
  const { sha } = addCommit(here.state, { branch: 'blue', parents: [here.state.branches.get('main') ?? ''] });
  const pr = addPull(here.state, { head: { ref: 'blue', sha } });
  return Object.assign(here, {
    pr,
    run: (inputs: Readonly<Record<string, string>> = {}) =>
      here.act(pullRequest(here.state, pr), { inputs: { wait: '3s', comment: 'always', ...inputs } }),
  });
}

test('no preview in time is told with what was looked for, in the comment too', async () => {
  const here = await place();
  const ended = await here.run();
  expect([ended.code, ended.log]).toEqual([3, expect.stringMatching(/::error.*3 s/)]);
  expect(ended.log).toContain(here.pr.head.sha.slice(0, 7));
  expect(here.state.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('could not be measured'),
  ]);
});

test('a preview that is deployed while we wait is measured', async () => {
  const here = await place();
  const later = (async () => {
    while (!here.standIn.seen.some(({ route }) => route.includes('deployments')))
      await new Promise((done) => setTimeout(done, 50));
    addDeployment(here.state, { sha: here.pr.head.sha, status: { environmentUrl: here.site.url } });
  })();
  const ended = await here.run({ wait: '60s' });
  await later;
  expect(ended.code, ended.log).toBe(0);
});

test('a login wall is named with the next step and never measured', async () => {
  const here = await place();
  let visits = 0;
  const wall = await serve((_, response) => {
    visits += 1;
    response
      .writeHead(401, {
        server: 'Vercel',
        'set-cookie': '_vercel_sso_nonce=abc; Path=/',
        'content-type': 'text/html',
      })
      .end('<title>Authentication Required</title>');
  });
  addDeployment(here.state, { sha: here.pr.head.sha, status: { environmentUrl: wall } });
  const ended = await here.run();
  expect([ended.code, ended.log]).toEqual([3, expect.stringContaining('x-vercel-protection-bypass')]);
  expect(visits).toBeLessThan(10);
});

test('of several deploys of one commit the newest finished one is measured, or the named environment’s', async () => {
  const here = await place();
  const old = await serve((_, response) => response.writeHead(500).end());
  const { sha } = here.pr.head;
  addDeployment(here.state, {
    sha,
    environment: 'docs',
    createdAt: '2026-01-01T00:00:00Z',
    status: { environmentUrl: old, createdAt: '2026-01-01T00:00:00Z' },
  });
  const again = addDeployment(here.state, { sha, environment: 'shop', createdAt: '2026-01-02T00:00:00Z' });
  addDeploymentStatus(here.state, {
    deployment: again.id,
    environmentUrl: here.site.url,
    createdAt: '2026-01-02T00:00:00Z',
  });
  const named = await here.run({ environment: 'shop' });
  expect([named.code, named.log]).toEqual([0, expect.stringContaining(`preview: ${here.site.url}`)]);
  const unnamed = await here.run();
  expect(unnamed.log).toMatch(/docs[\s\S]*shop|shop[\s\S]*docs/);
});

test('a Netlify status is a preview', async () => {
  const here = await place();
  addStatus(here.state, {
    sha: here.pr.head.sha,
    context: 'netlify/shop/deploy-preview',
    targetUrl: here.site.url,
  });
  const ended = await here.run();
  expect([ended.code, ended.log]).toEqual([0, expect.stringContaining(`preview: ${here.site.url}`)]);
});

test('a url-template is filled in where the host says nothing to GitHub', async () => {
  const here = await place();
  const ended = await here.run({ 'url-template': `${here.site.url.replace('127.0.0.1', '127.0.0.{pr}')}` });
  expect([ended.code, ended.log]).toEqual([0, expect.stringContaining(`preview: ${here.site.url}`)]);
});

test('an address in a pull request’s config is measured only where the workflow file allows its host', async () => {
  const here = await place();
  await here.config(QUICK.replace('target: { wait: 5s }', `target: { url: "${here.site.url}", wait: 5s }`));
  const { host } = new URL(here.site.url);
  const refused = await here.run();
  expect([refused.code, refused.log]).toEqual([2, expect.stringContaining(`allowed-hosts: ${host}`)]);
  expect(refused.log).toContain('the workflow file allows no host');
  const other = await here.run({ 'allowed-hosts': 'shop.example.com' });
  expect([other.code, other.log]).toEqual([2, expect.stringContaining('allows only shop.example.com')]);
  const allowed = await here.run({ 'allowed-hosts': host });
  expect(allowed.code, allowed.log).toBe(0);
});

test('a private address is refused, whoever names it, unless the workflow file allows it', async () => {
  const here = await place();
  addDeployment(here.state, { sha: here.pr.head.sha, status: { environmentUrl: here.site.url } });
  const all: readonly Readonly<Record<string, string>>[] = [
    {},
    { url: here.site.url },
    { url: 'http://169.254.169.254' },
    { url: 'http://[::ffff:127.0.0.1]/' },
    { url: 'http://0x7f.1/' },
  ];
  for (const inputs of all) {
    const ended = await here.run({ 'allow-private': 'false', ...inputs });
    expect([inputs, ended.code, ended.log]).toEqual([
      inputs,
      expect.toBeOneOf([2, 3]),
      expect.stringContaining('allow-private'),
    ]);
  }
});

test('an address that others wrote as no web address is passed over', async () => {
  const here = await place();
  for (const environmentUrl of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'http://user:pass@127.0.0.1/',
  ]) {
    addDeployment(here.state, {
      sha: here.pr.head.sha,
      environment: environmentUrl.slice(0, 6),
      status: { environmentUrl },
    });
  }
  const ended = await here.run();
  expect(ended.code, ended.log).toBe(3);
  expect(ended.log).not.toContain('user:pass');
});
