import { expect, test } from 'vitest';
import { loginShown } from './login-page.ts';

const asked = new URL('https://shop.example.com/pricing');
const at = (path: string): URL => new URL(path, asked);
const title = (text: string, field = '<input type="password">'): string =>
  `<!doctype html><title>${text}</title><form>${field}</form>`;

test.each([401, 403])('status %i is a login, whatever the page', (status) => {
  expect(loginShown(asked, { url: asked, status })).toBe(`status ${status}`);
  expect(loginShown(at('/login'), { url: at('/login'), status })).toBe(`status ${status}`);
});

test.each(
  ['/login', '/log-in', '/wp-login.php', '/user_login', '/userlogin.aspx', '/accountLogin', '/loginPage']
    .concat(['/sign-in', '/users/sign_in', '/signin/', '/signon', '/logon', '/signup', '/register'])
    .concat(['/auth', '/auth/callback', '/oauth2/start', '/oauth/authorize', '/authenticate', '/sso'])
    .concat(['/saml2/redirect', '/password', '/session/new', '/sessions/new', '/account/new', '/AUTH/Login'])
    .concat(['/en/login?next=%2F', '/realms/shop/protocol/openid/auth', '/api/auth.php']),
)('a redirect to %s is one to a login', (path) => {
  expect(loginShown(asked, { url: at(path), status: 200 })).toBe(at(path).pathname);
});

test.each(
  ['/authors', '/designing', '/blogindex', '/blog/index', '/blog-in-depth', '/plugins', '/signing-documents']
    .concat(['/authority', '/signatures', '/catalog/in-stock', '/cash', '/registered-trademarks', '/'])
    .concat(['/en/pricing?from=login', '/loginov', '/oktober']),
)('a redirect to %s is one to an ordinary page', (path) => {
  expect(loginShown(asked, { url: at(path), status: 200 })).toBeUndefined();
});

test('a page that is asked for by the name of a login is the page meant', () => {
  expect(loginShown(at('/login'), { url: at('/login/step-1'), page: title('Log in') })).toBeUndefined();
});

test.each(
  ['https://login.example.com/', 'https://auth.example.com/x', 'https://sso.corp.example/'].concat([
    'https://vercel.com/sso-api?url=x',
    'https://octo.cloudflareaccess.com/cdn-cgi/access/login/shop.example.com',
    'https://octo.okta.com/oauth2/v1/authorize',
    'https://okta.octo.example/app',
    'https://id.example.com/signin',
  ]),
)('the other host of %s is one to log in at', (address) => {
  expect(loginShown(asked, { url: new URL(address) })).toBe(new URL(address).host);
});

test.each([
  'https://www.shop.example.com/pricing',
  'https://authors.example.com/',
  'https://vercel.com/blog',
])('the other host of %s is just another host', (address) => {
  expect(loginShown(asked, { url: new URL(address) })).toBeUndefined();
});

test('a page in place shows a login by its title and a password field, never by one of them', () => {
  const shown = (page: string) => loginShown(asked, { url: asked, status: 200, page });
  for (const words of [
    'Log in',
    'Login to Shop',
    'Please sign in',
    'Sign-in',
    'This site is password protected',
  ])
    expect([words, shown(title(words)), shown(title(words, ''))]).toEqual([words, '/pricing', undefined]);
  expect(shown(`${title('Shop')}<p>Sign in to continue</p>`)).toBe('/pricing');
  expect(shown(title('Blog index'))).toBeUndefined();
  expect(shown(title('New account'))).toBeUndefined();
});

test('a browser says the same by the title and whether a password field shows', () => {
  const shown = (text: string, asksPassword: boolean) =>
    loginShown(asked, { url: asked, page: { title: text, asksPassword } });
  expect([shown('Sign in', true), shown('Sign in', false), shown('Shop', true)]).toEqual([
    '/pricing',
    undefined,
    undefined,
  ]);
});
