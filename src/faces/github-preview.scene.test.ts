import { expect, test } from 'vitest';
import { serve } from '../../fixtures/host.ts';
import { QUICK } from '../../fixtures/github/scene.ts';
import { addDeployment } from '../../fixtures/github/state.ts';
import { notRefused, place } from './github-preview.fixture.ts';

// Where the preview of a pull request is found, and what is said where it is not.

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

test('a private address is refused, whoever names it, unless the workflow file allows it', async () => {
  const here = await place();
  addDeployment(here.state, { sha: here.pr.head.sha, status: { environmentUrl: here.site.url } });
  expect(await notRefused(here, [{}, { url: here.site.url }, { url: 'http://169.254.169.254' }])).toEqual([]);
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
