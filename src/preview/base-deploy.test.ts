import { expect, test } from 'vitest';
import { addDeployment, addDeploymentStatus, addStatus, shaOf } from '../../fixtures/github/state.ts';
import { commitOnGitHub, sha, short } from '../../fixtures/commit-on-github.ts';
import { baseDeploy } from './base-deploy.ts';
import type { Wanted } from './find-preview.ts';

const vercel = 'https://shop-abc.vercel.app';

test("a base's own deploy is found where its address still shows that commit, without waiting", async () => {
  const { api, state } = await commitOnGitHub();
  const of = (more: Partial<Wanted> = {}) =>
    baseDeploy(api, { sha, branch: 'main', ...more }, () => undefined);
  expect(await of()).toEqual({ preview: undefined, reason: `The base ${short} has no deploy of its own.` });
  addDeployment(state, { sha, environment: 'Production', status: { environmentUrl: vercel } });
  expect(await of()).toMatchObject({ preview: { url: vercel, source: 'deployment' } });
  addDeployment(state, {
    sha: shaOf('newer'),
    environment: 'Production',
    status: { environmentUrl: 'https://shop-def.vercel.app' },
  });
  expect(await of()).toMatchObject({ preview: { url: vercel } });
  addDeployment(state, {
    sha: shaOf('newest'),
    environment: 'Production',
    status: { environmentUrl: vercel },
  });
  expect(await of()).toEqual({
    preview: undefined,
    reason: `${vercel} shows ${shaOf('newest').slice(0, 7)} now, no longer ${short}.`,
  });
});

test(
  'a base deploy that is pending, failed, ambiguous, forbidden or at an address that moves on is a ' +
    'reason, never a Failure',
  async () => {
    const { api, state } = await commitOnGitHub();
    const reason = async (more: Partial<Wanted> = {}) => {
      const found = await baseDeploy(api, { sha, branch: 'main', ...more }, () => undefined);
      return found.preview === undefined ? found.reason : found.preview.url;
    };
    expect(await reason({ template: 'https://{short-sha}.example.com' })).toBe(
      `https://${short}.example.com`,
    );
    expect(await reason({ template: 'https://{branch}.example.com' })).toContain('no deploy of its own');
    addStatus(state, {
      sha,
      context: 'netlify/shop/deploy-preview',
      targetUrl: 'https://deploy-preview-12--shop.netlify.app',
    });
    expect(await reason()).toContain('follows a pull request');
    const { id } = addDeployment(state, { sha, environment: 'web', status: { state: 'in_progress' } });
    expect(await reason()).toContain('(web: in progress)');
    addDeploymentStatus(state, { deployment: id, state: 'error' });
    expect(await reason()).toContain('failed (web: error)');
    addDeploymentStatus(state, { deployment: id, environmentUrl: vercel });
    addDeployment(state, {
      sha,
      environment: 'docs',
      status: { environmentUrl: 'https://docs.example.com' },
    });
    expect(await reason()).toContain('several previews');
    state.permissions.deployments = 'none';
    state.permissions.statuses = 'none';
    expect(await reason()).toMatch(/deployments/);
  },
);
