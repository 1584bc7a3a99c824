import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { allowedTarget, checkHostPatterns, type TargetSource } from './allowed-hosts.ts';

const told = (work: () => unknown) => {
  try {
    work();
    return [];
  } catch (error) {
    return problemsOf(error);
  }
};
const refused = (
  url: string,
  allowedHosts: readonly string[],
  source: TargetSource = 'config',
  pullRequest = true,
) => told(() => allowedTarget(new URL(url), source, { pullRequest, allowedHosts })).length > 0;

test('a pull request decides where to measure only within what the workflow file allows', () => {
  const hosts = [
    'shop.example.com',
    'other.example.com:8443',
    '*.preview.example.org',
    'bücher.example',
    '[2606:4700::1111]',
    'SHOUT.example.com',
  ];
  const open = [
    'https://shop.example.com',
    'http://shop.example.com',
    'https://shop.example.com:443',
    'https://other.example.com:8443',
    'https://pr-7.preview.example.org',
    'https://a.b.preview.example.org',
    'https://bücher.example',
    'https://[2606:4700:0::1111]',
    'https://shout.example.com',
  ];
  expect(open.filter((url) => refused(url, hosts))).toEqual([]);
  const closed = [
    'https://shop.example.com:8080',
    'https://other.example.com',
    'https://preview.example.org',
    'https://evilpreview.example.org',
    'https://shop.example.com.evil.net',
    'https://evil.net/?shop.example.com',
    'https://shop.example.com@evil.net',
    'https://pr-7.preview.example.org:8443',
    'https://xshop.example.com',
    'http://127.0.0.1',
    'http://169.254.169.254',
  ];
  expect(closed.filter((url) => !refused(url, hosts))).toEqual([]);
});

test("an address from anywhere but the config, or on another event, is nobody else's choice", () => {
  for (const source of ['input', 'deployment', 'status', 'template', 'flag'] as const)
    expect(refused('https://evil.net', [], source)).toBe(false);
  expect(refused('https://evil.net', [], 'config', false)).toBe(false);
  expect(refused('https://evil.net', [])).toBe(true);
});

test('the refusal says what would allow the host', () => {
  const [problem] = told(() =>
    allowedTarget(new URL('https://evil.net:81'), 'config', {
      pullRequest: true,
      allowedHosts: ['a.example.com'],
    }),
  );
  expect(problem).toMatchObject({
    code: 'target/not-allowed',
    owner: 'config',
    message: expect.stringContaining(
      'points to evil.net:81, and the workflow file allows only a.example.com',
    ),
    next: expect.stringContaining('`allowed-hosts: evil.net:81`'),
  });
});

test('a star where everybody can have a name is refused with the reason, whatever the source', () => {
  const wide = [
    '*.vercel.app',
    '*.netlify.app',
    '*.pages.dev',
    '*.github.io',
    '*.herokuapp.com',
    '*.onrender.com',
    '*.fly.dev',
    '*.web.app',
    '*.azurewebsites.net',
    '*.cloudfront.net',
    '*.amazonaws.com',
    '*.eu-west-1.elb.amazonaws.com',
    '*.VERCEL.app',
    '*.co.uk',
    '*.com',
    '*.localhost',
  ];
  expect(wide.filter((one) => told(() => checkHostPatterns([one])).length === 0)).toEqual([]);
  expect(told(() => checkHostPatterns(['*.vercel.app']))[0]?.message).toBe(
    'allowed-hosts: *.vercel.app is not allowed: anybody can have a name there.',
  );
  expect(refused('https://x.example.com', ['*.vercel.app'], 'input')).toBe(true);
  expect(checkHostPatterns(['my-shop.vercel.app', '*.my-project.pages.dev', '*.example.co.uk'])).toHaveLength(
    3,
  );
});

test('all wrong patterns are told at once', () => {
  const wrong = [
    '*',
    '*.',
    '',
    ' ',
    'https://shop.example.com',
    'shop.example.com/x',
    'a b.com',
    'x@y.com',
    'a.*.com',
    '*.10.0.0.1',
    '*.[::1]',
    'shop.example.com:99999',
    '**.example.com',
    '*example.com',
    'shop.example.com,other.com',
  ];
  expect(told(() => checkHostPatterns(wrong)).map((one) => one.code)).toEqual(
    wrong.map(() => 'target/host-pattern'),
  );
});
