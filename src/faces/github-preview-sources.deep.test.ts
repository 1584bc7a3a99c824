import { expect, test } from 'vitest';
import { serve } from '../../fixtures/host.ts';
import { addDeployment, addDeploymentStatus, addStatus } from '../../fixtures/github/state.ts';
import { notRefused, place } from './github-preview.fixture.ts';

// A preview among several deploys, by a status or a template, and addresses that are none to be measured.

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

test('a private address in another spelling is refused as well', async () => {
  const here = await place();
  addDeployment(here.state, { sha: here.pr.head.sha, status: { environmentUrl: here.site.url } });
  expect(await notRefused(here, [{ url: 'http://[::ffff:127.0.0.1]/' }, { url: 'http://0x7f.1/' }])).toEqual(
    [],
  );
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
