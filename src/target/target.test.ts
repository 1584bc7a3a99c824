import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Actor } from '#model/config.ts';
import { Failure, type Problem } from '#model/problem.ts';
import { emptyFolder } from '../../fixtures/host.ts';
import { isPrivateAddress } from '#system/egress/private-address.ts';
import { checkPage } from './page-check.ts';
import { untilReady } from './ready.ts';
import { sessionHeaders } from '#system/http/session-headers.ts';
import { openSessions } from './session.ts';
import { resolveTarget } from './resolve-target.ts';

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function serve(listener: RequestListener, port = 0): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const never = new AbortController().signal;
const ask = { headers: {}, timeout: 400, signal: never };
const learn = () => undefined;

async function problemOf(work: Promise<unknown>): Promise<Problem | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !(error instanceof Failure)) throw error;
  return error?.problems[0];
}

test('private, loopback, metadata, CGNAT and mapped addresses are told from public ones', () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
  ];
  expect(inside.filter((address) => !isPrivateAddress(address))).toEqual([]);
  expect(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'].filter(isPrivateAddress)).toEqual([]);
});

test('a target is an origin; everything else is refused with the next step', async () => {
  expect(await resolveTarget('http://127.0.0.1:8080/', true)).toEqual({ origin: 'http://127.0.0.1:8080' });
  const told = async (text: string) => (await problemOf(resolveTarget(text, false)))?.code;
  expect(await told('auto')).toBe('config/no-target');
  expect(await told('shop.example.com')).toBe('config/target-url');
  expect(await told('ftp://example.com')).toBe('config/target-url');
  expect(await told('https://a:b@example.com')).toBe('config/target-credentials');
  expect(await told('http://127.0.0.1/shop')).toBe('config/target-path');
  expect(await told('http://[::1]:80')).toBe('target/private-address');
  expect(await told('http://no-such-host.invalid')).toBe('target/unknown-host');
  expect((await problemOf(resolveTarget('http://localhost:1', false)))?.next).toContain('--allow-private');
});

test('a page is measured only when it is a page', async () => {
  const origin = await serve((request, response) => {
    const html = { 'content-type': 'text/html' };
    const go = (to: string) => response.writeHead(302, { location: to }).end();
    switch (request.url) {
      case '/ok':
        return response.writeHead(200, html).end('<title>Hello</title>');
      case '/moved':
        return go('/ok');
      case '/loop':
        return go('/loop2');
      case '/loop2':
        return go('/loop');
      case '/chain':
        return go(`/chain?${Math.random()}`);
      case '/private':
        return go('/login?next=/private');
      case '/login?next=/private':
        return response.writeHead(200, html).end('<input type=password>');
      case '/dashboard':
        return response.writeHead(200, html).end('<title>Log in · Shop</title><input type="password">');
      case '/login':
        return response.writeHead(200, html).end('<title>Log in</title><input type="password">');
      case '/wall':
        return response.writeHead(401, html).end('no');
      case '/sso':
        return go('https://login.example.com/authorize');
      case '/away':
        return go('https://elsewhere.example.com/');
      case '/file':
        return response.writeHead(200, { 'content-type': 'application/zip' }).end('PK');
      case '/attached':
        return response.writeHead(200, { ...html, 'content-disposition': 'attachment' }).end('x');
      case '/silent':
        return undefined;
      case '/cut':
        return request.socket.destroy();
      default:
        return request.url?.startsWith('/chain')
          ? go(`/chain?${Math.random()}`)
          : response.writeHead(404, html).end('no');
    }
  });
  const code = async (path: string) => (await checkPage(origin, path, ask))?.code;
  expect(await code('/ok')).toBeUndefined();
  expect(await code('/moved')).toBeUndefined();
  expect(await code('/login')).toBeUndefined();
  const expected = {
    '/missing': 'target/page-status',
    '/loop': 'target/redirect-loop',
    '/chain': 'target/redirect-loop',
    '/private': 'target/login-page',
    '/dashboard': 'target/login-page',
    '/wall': 'target/login-page',
    '/sso': 'target/login-page',
    '/away': 'target/left-host',
    '/file': 'target/download',
    '/attached': 'target/download',
    '/silent': 'target/page-timeout',
    '/cut': 'target/unreachable',
  };
  const told = Object.fromEntries(
    await Promise.all(Object.keys(expected).map(async (path) => [path, await code(path)])),
  );
  expect(told).toEqual(expected);
});

test('a server that comes up late is waited for, and what is being waited for is told', async () => {
  let answers = 0;
  const origin = await serve((_request, response) => {
    answers += 1;
    response.writeHead(answers < 3 ? 503 : 200).end('x');
  });
  const heard: string[] = [];
  await untilReady(origin, { ...ask, timeout: 5_000 }, { wait: 20_000, tell: (words) => heard.push(words) });
  expect(heard[0]).toContain('status 503');
  expect(answers).toBeGreaterThanOrEqual(4);
});

test('a server that is not there is one Failure that names the reason', async () => {
  const origin = await serve((_request, response) => response.end());
  const server = open.pop();
  await new Promise((done) => server?.close(done));
  const problem = await problemOf(untilReady(origin, ask, { wait: 700, tell: () => undefined }));
  expect(problem).toMatchObject({
    code: 'target/not-ready',
    owner: 'target',
    message: expect.stringContaining('connection refused'),
  });
});

const buyer: Actor = {
  name: 'buyer',
  headers: { 'x-test': '1' },
  cookies: { theme: 'dark' },
  login: { path: '/login', json: { user: 'a' } },
};

test('an actor logs in once and brings headers, fixed cookies and the session cookie', async () => {
  let posted = '';
  const origin = await serve((request, response) => {
    request.on('data', (chunk: Buffer) => (posted += chunk.toString()));
    request.on('end', () =>
      response.writeHead(200, { 'set-cookie': ['sid=abc; Path=/; HttpOnly', 'b=2'] }).end(),
    );
  });
  const session = await openSessions([buyer], { origin, headers: { bypass: 'yes' }, signal: never, learn });
  expect(posted).toBe('{"user":"a"}');
  expect(sessionHeaders(session('buyer'))).toEqual({
    bypass: 'yes',
    'x-test': '1',
    cookie: 'theme=dark; sid=abc; b=2',
  });
  expect(sessionHeaders(session())).toEqual({ bypass: 'yes' });
  const own = { headers: { Cookie: 'a=1' }, cookies: [{ name: 'b', value: '2' }] };
  expect(sessionHeaders(own)).toEqual({ Cookie: 'a=1' });
  expect(() => session('nobody')).toThrow('no session');
});

test('whatever tells who visits is told of, before anything is asked for with it', async () => {
  const origin = await serve((_request, response) =>
    response.writeHead(200, { 'set-cookie': ['sid=abc; HttpOnly', 'theme=dark'] }).end(),
  );
  const file = join(await emptyFolder(), 'state.json');
  const localStorage = [
    { name: 'auth', value: '{"token":"t1","deep":[{"refresh":"t2"}],"at":5}' },
    { name: 'raw', value: 't3' },
  ];
  const cookies = [{ name: 'kept', value: 'k1' }];
  await writeFile(file, JSON.stringify({ cookies, origins: [{ origin, localStorage }] }));
  const heard: unknown[] = [];
  await openSessions([{ ...buyer, storageState: file }], {
    origin,
    headers: {},
    signal: never,
    learn: (cookies) => heard.push(...cookies.map(({ name, value, session }) => [name, value, session])),
  });
  expect(heard).toEqual([
    ['kept', 'k1', true],
    ['token', 't1', true],
    ['refresh', 't2', true],
    ['raw', 't3', true],
    ['sid', 'abc', true],
    ['theme', 'dark', true],
  ]);
});

test('a login that fails says who, where and with what status', async () => {
  const origin = await serve((_request, response) => response.writeHead(401).end());
  const problem = await problemOf(openSessions([buyer], { origin, headers: {}, signal: never, learn }));
  expect(problem?.message).toBe('The actor buyer could not log in: POST /login answered 401.');
  const silent = await serve((_request, response) => response.writeHead(200).end());
  expect(
    (await problemOf(openSessions([buyer], { origin: silent, headers: {}, signal: never, learn })))?.message,
  ).toContain('set no cookie');
});

test('a storage state gives its cookies; one that is missing, foreign or without any is told', async () => {
  const folder = await emptyFolder();
  const from = async (name: string, text?: string) => {
    if (text !== undefined) await writeFile(join(folder, name), text);
    return openSessions([{ name: 'buyer', headers: {}, cookies: {}, storageState: join(folder, name) }], {
      origin: 'http://127.0.0.1:1',
      headers: {},
      signal: never,
      learn,
    });
  };
  expect(
    (await from('state', '{"cookies":[{"name":"sid","value":"1","domain":"x"}],"origins":[]}'))('buyer')
      .cookies,
  ).toEqual([{ name: 'sid', value: '1' }]);
  expect((await problemOf(from('gone')))?.message).toContain('there is no file');
  expect((await problemOf(from('list', '[]')))?.message).toContain('is not a Playwright storage state');
  expect((await problemOf(from('empty', '{"cookies":[]}')))?.message).toContain('holds no cookies');
});
