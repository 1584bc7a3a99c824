import { expect, test } from 'vitest';
import { shaOf } from '../../fixtures/github/state.ts';
import { deployAddress } from '#system/hosting/deploy-address.ts';
import { fillTemplate } from './url-template.ts';

test('only an http address of a deploy is one of a preview', () => {
  expect(deployAddress('https://Shop-abc.vercel.app/')).toBe('https://shop-abc.vercel.app');
  expect(deployAddress('http://10.0.0.1:8080/#top')).toBe('http://10.0.0.1:8080');
  expect(deployAddress('https://octo.github.io/shop/pr-1/')).toBe('https://octo.github.io/shop/pr-1/');
  expect(deployAddress('https://shop.up.railway.app')).toBe('https://shop.up.railway.app');
  const none = [
    undefined,
    null,
    '',
    ' ',
    'shop.example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.com',
    'https://user@example.com',
    'https://u:p@example.com',
    'https://github.com/octo/shop/actions/runs/1',
    'https://vercel.com/octo/shop/8xZ/inspect',
    'https://app.netlify.com/sites/shop/deploys/1',
    'https://dash.cloudflare.com/x',
    'https://eu-west-1.console.aws.amazon.com/amplify',
    `https://example.com/${'x'.repeat(2_000)}`,
  ];
  expect(none.filter((text) => deployAddress(text) !== undefined)).toEqual([]);
});

test('a template is filled, is not usable without its pull request, and is refused when it makes no sense', () => {
  const filling = { sha: shaOf('head'), branch: 'Fix/Cart', pr: 12 };
  const short = filling.sha.slice(0, 7);
  expect(fillTemplate('https://pr-{pr}.shop.example.com/', filling)).toBe('https://pr-12.shop.example.com');
  expect(fillTemplate('https://{branch}-{short-sha}.shop.example.com', filling)).toBe(
    `https://fix-cart-${short}.shop.example.com`,
  );
  expect(fillTemplate('https://shop.example.com/{sha}', filling)).toBe(
    `https://shop.example.com/${filling.sha}`,
  );
  expect(
    fillTemplate('https://pr-{pr}.shop.example.com', { sha: filling.sha, branch: 'main' }),
  ).toBeUndefined();
  const refused = (template: string) => () => fillTemplate(template, filling);
  expect(refused('https://{number}.example.com')).toThrow('has {number}, which means nothing');
  expect(refused('{branch}.example.com')).toThrow(
    'becomes fix-cart.example.com, which is no address of a preview',
  );
  expect(refused('https://{constructor}.example.com')).toThrow('means nothing');
});
