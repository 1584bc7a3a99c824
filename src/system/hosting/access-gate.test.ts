import { expect, test } from 'vitest';
import { accessGates, gateNext, gateOfPage, gateOfRedirect } from './access-gate.ts';
import type { AccessGate, ReceivedPage, SentHeaders } from './gate-signs.ts';
import { loginShown } from './login-page.ts';
import { titleOf } from './page-title.ts';

type Seen = ReceivedPage | URL;
const gateOf = (seen: Seen, sent: SentHeaders): AccessGate | undefined =>
  seen instanceof URL ? gateOfRedirect(seen) : gateOfPage(seen, sent);

interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly url?: string;
}

function page({
  status = 200,
  headers = {},
  text = '',
  url = 'https://shop.example.com/',
}: Given): ReceivedPage {
  return { status, url: new URL(url), headers: new Headers(headers), text };
}

const away = (to: string): URL => new URL(to);
const title = (text: string) =>
  `<!doctype html><html><head><title>${text}</title></head><body></body></html>`;
const vercel = { server: 'Vercel', 'x-vercel-id': 'fra1::abc' };

const seen: readonly (readonly [string, Seen])[] = [
  [
    "Vercel's deployment protection",
    page({ status: 401, headers: { ...vercel, 'set-cookie': '_vercel_sso_nonce=x; Path=/' } }),
  ],
  [
    "Vercel's deployment protection",
    page({ status: 401, headers: vercel, text: title('Authentication Required') }),
  ],
  [
    "Vercel's deployment protection",
    away('https://vercel.com/sso-api?url=https%3A%2F%2Fshop.vercel.app&nonce=1'),
  ],
  [
    "Vercel's bot challenge",
    page({ status: 429, headers: { ...vercel, 'x-vercel-mitigated': 'challenge' } }),
  ],
  [
    'Vercel has no deployment',
    page({
      status: 404,
      headers: { ...vercel, 'x-vercel-error': 'DEPLOYMENT_NOT_FOUND' },
      text: 'The deployment could not be found on Vercel.',
    }),
  ],
  ['Vercel paused', page({ status: 503, headers: { ...vercel, 'x-vercel-error': 'DEPLOYMENT_PAUSED' } })],
  [
    "Netlify's site password",
    page({
      status: 401,
      headers: { server: 'Netlify' },
      text: '<form method=post><input name="password" type="password"></form>',
    }),
  ],
  ['Netlify team login', away('https://app.netlify.com/authorize?response_type=ticket')],
  [
    'Netlify has no site',
    page({ status: 404, headers: { server: 'Netlify' }, text: 'Not Found - Request ID: 01HZX' }),
  ],
  [
    'Cloudflare Access',
    away('https://octo.cloudflareaccess.com/cdn-cgi/access/login/shop.example.com?kid=1'),
  ],
  ['Cloudflare Access', page({ status: 403, headers: { 'cf-access-domain': 'shop.pages.dev' } })],
  [
    "Cloudflare's challenge",
    page({ status: 403, headers: { 'cf-mitigated': 'challenge' }, text: title('Just a moment...') }),
  ],
  [
    "Cloudflare's challenge",
    page({ status: 503, headers: { server: 'cloudflare' }, text: title('Just a moment...') }),
  ],
  ['Azure Static Web Apps', away('https://identity.7.azurestaticapps.net/.auth/login/aad')],
  [
    'Azure Static Web Apps has no environment',
    page({ status: 404, text: title('Azure Static Web Apps - 404: Not found') }),
  ],
  ['private GitHub Pages', away('https://github.com/pages/auth?nonce=1&page_id=2')],
  [
    'GitHub Pages has no site',
    page({
      status: 404,
      headers: { server: 'GitHub.com' },
      text: "<p>There isn't a GitHub Pages site here.</p>",
    }),
  ],
  ['GitLab Pages', away('https://projects.gitlab.io/auth?domain=x')],
  ['Identity-Aware Proxy', page({ status: 401, headers: { 'x-goog-iap-generated-response': 'true' } })],
  ['single sign-on', away('https://octo.okta.com/oauth2/v1/authorize')],
  ['HTTP Basic', page({ status: 401, headers: { 'www-authenticate': 'Basic realm="preview"' } })],
  ["ngrok's warning", page({ headers: { 'ngrok-error-code': 'ERR_NGROK_6024' }, text: title('ngrok') })],
  ["ngrok's warning", page({ url: 'https://a1b2.ngrok-free.app/', text: title('Shop') })],
  [
    'other end is not there',
    page({
      status: 404,
      headers: { 'ngrok-error-code': 'ERR_NGROK_3200' },
      url: 'https://a1b2.ngrok-free.app/',
    }),
  ],
  ["localtunnel's reminder", page({ status: 511, url: 'https://shop.loca.lt/' })],
  [
    'asleep or suspended at Render',
    page({ status: 503, headers: { 'x-render-routing': 'suspend-by-user' } }),
  ],
  ['Render has no service', page({ status: 404, headers: { 'x-render-routing': 'no-server' } })],
  [
    'Heroku has no such app',
    page({ status: 404, text: '<iframe src="//www.herokucdn.com/error-pages/no-such-app.html"></iframe>' }),
  ],
  [
    'application error',
    page({
      status: 503,
      text: '<iframe src="//www.herokucdn.com/error-pages/application-error.html"></iframe>',
    }),
  ],
  ['Railway has no application', page({ status: 404, headers: { 'x-railway-fallback': 'true' } })],
  [
    'Surge has no project',
    page({ status: 404, url: 'https://shop.surge.sh/', text: title('project not found') }),
  ],
  [
    'Cloudflare Pages has nothing',
    page({ status: 404, url: 'https://a.shop.pages.dev/', text: title('Nothing is here yet') }),
  ],
  [
    'Firebase Hosting',
    page({
      status: 404,
      text: `${title('Site Not Found')}<a href="https://firebase.google.com/docs/hosting/">`,
    }),
  ],
  [
    'storage bucket',
    page({ status: 404, text: '<?xml version="1.0"?><Error><Code>NoSuchBucket</Code></Error>' }),
  ],
];

test.each(seen)('%s is known by its signs', (name, answer) => {
  const gate = gateOf(answer, {});
  expect(gate?.predicate).toContain(name);
  expect(gate?.next).toMatch(/[.)]$/);
});

test('no gate of the tables is without an example here', () => {
  const found = new Set(seen.map(([, answer]) => gateOf(answer, {})));
  expect(accessGates.filter((gate) => !found.has(gate)).map((gate) => gate.predicate)).toEqual([]);
});

test("a site's own pages are no gates, whatever their host and words", () => {
  const own: readonly Seen[] = [
    page({ headers: vercel, text: title('Authentication required? How we log in') }),
    page({ headers: { server: 'Netlify' }, text: '<form><input type="password"></form>' }),
    page({ headers: { server: 'cloudflare' }, text: title('Just a moment: our new watch') }),
    page({
      text: 'How to fix NoSuchBucket: <code>NoSuchBucket</code> and herokucdn.com/error-pages/no-such-app',
    }),
    page({ status: 404, headers: vercel, text: title('404: This page could not be found') }),
    page({ status: 404, headers: { server: 'Netlify' }, text: title('Page not found') }),
    page({ status: 401, headers: vercel, text: title('Please sign in to the shop') }),
    page({ status: 401, headers: { 'www-authenticate': 'Bearer realm="api"' } }),
    page({ status: 403 }),
    away('https://www.shop.example.com/'),
    away('https://vercel.com/templates'),
  ];
  expect(own.map((answer) => gateOf(answer, {})?.predicate)).toEqual(own.map(() => undefined));
});

test('the key that opens a gate is named, and doubted once it was sent', () => {
  const gate = gateOf(page({ status: 401, headers: { ...vercel, 'set-cookie': '_vercel_sso_nonce=x' } }), {});
  if (!gate) throw new Error('no gate');
  expect(gateNext(gate, {})).toContain(
    'target.headers: { x-vercel-protection-bypass: "${{ secrets.VERCEL_BYPASS }}" }',
  );
  expect(gateNext(gate, { 'X-Vercel-Protection-Bypass': 'wrong' })).toBe(
    'The header x-vercel-protection-bypass was sent but not accepted: check the value of its ' +
      'secret, and that it belongs to this project.',
  );
  expect(
    gateOf(page({ url: 'https://a1b2.ngrok-free.app/' }), { 'Ngrok-Skip-Browser-Warning': '1' }),
  ).toBeUndefined();
});

test('a title is one line', () => {
  expect(titleOf('<title data-x>\n  Shop\n  of all </title>')).toBe('Shop of all');
  expect(titleOf('plain words')).toBe('');
});

// Two megabytes that a backtracking pattern would read for hours.
test.each(['<title '.repeat(300_000), '<input '.repeat(300_000), '<script '.repeat(250_000)])(
  'hostile markup is read to its end and shows nothing: %.8s',
  { timeout: 120_000 },
  (text) => {
    const url = new URL('https://shop.example.com/');
    for (const status of [200, 401, 404, 503])
      expect(gateOf(page({ status, headers: { server: 'Netlify' }, text }), {})).toBeUndefined();
    expect(loginShown(url, { url, status: 200, page: text })).toBeUndefined();
  },
);
