import { expect, test } from 'vitest';
import { deployAddress } from './deploy-address.ts';
import { followsPullRequest, isDashboard, isPreviewStatus, isSharedDomain, permalinkOf } from './hosts.ts';

test('a shared domain is one where anybody can have a name, at any depth only where hosts give such names', () => {
  const wide = ['vercel.app', 'eu-west-1.amazonaws.com', 'amazonaws.com', 'up.railway.app'];
  const own = ['shop.vercel.app', 'example.com', 'notamazonaws.com'];
  expect([wide.filter((domain) => !isSharedDomain(domain)), own.filter(isSharedDomain)]).toEqual([[], []]);
});

test('a dashboard is no deploy, a deploy below the same domain is one', () => {
  const dashboards = [
    'vercel.com',
    'railway.app',
    'console.aws.amazon.com',
    'eu-west-1.console.aws.amazon.com',
  ];
  const deploys = ['shop.up.railway.app', 'shop.vercel.app', 'blog.vercel.com', 'octo.github.io'];
  expect([dashboards.filter((host) => !isDashboard(host)), deploys.filter(isDashboard)]).toEqual([[], []]);
  expect(deployAddress('https://eu-west-1.console.aws.amazon.com/amplify/1')).toBeUndefined();
});

test("commit statuses of hosts lead to previews, and a dashboard's page to the deploy it is about", () => {
  expect(
    ['netlify/shop/deploy-preview', 'docs/readthedocs.org:shop', 'ci/test'].map(isPreviewStatus),
  ).toEqual([true, true, false]);
  const id = '0123456789abcdef01234567';
  expect(permalinkOf(`https://app.netlify.com/sites/shop/deploys/${id}`)).toBe(
    `https://${id}--shop.netlify.app`,
  );
  expect(permalinkOf('https://app.netlify.com/sites/shop')).toBeUndefined();
  expect(['deploy-preview-12--shop.netlify.app', 'shop.netlify.app'].map(followsPullRequest)).toEqual([
    true,
    false,
  ]);
});
