import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { Failure } from '#model/problem.ts';
import type { Answer } from './fetch-page.ts';
import { ofSameDeploy } from './same-deploy.ts';
import { checkPage } from './page-check.ts';
import { untilReady } from './ready.ts';

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const signal = new AbortController().signal;
const html = { 'content-type': 'text/html' };

/** Waits in a time of its own for a server whose answers are given one by one, the last for ever. */
async function waitFor(
  answers: readonly ((response: Parameters<RequestListener>[1], visit: number) => unknown)[],
  wait: number,
) {
  let visit = 0;
  const origin = await serve((_request, response) => {
    answers[Math.min(visit, answers.length - 1)]?.(response, visit);
    visit += 1;
  });
  let time = 0;
  const told: string[] = [];
  const clock = { now: () => time, sleep: async (ms: number) => void (time += ms) };
  const failure = await untilReady(
    origin,
    { headers: {}, timeout: 30_000, signal },
    { wait, tell: (words) => told.push(words.replace(origin, 'it')), clock },
  ).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Failure) return error.problems[0];
      throw error;
    },
  );
  return { visits: visit, told, failure, time };
}

const deploy = (build: string) => (response: Parameters<RequestListener>[1], visit: number) =>
  response
    .writeHead(200, html)
    .end(
      `<title>Shop</title><script src="/app.${build}.js?t=${visit}" ` +
        `nonce="${visit}"></script><p>${'visit '.repeat(visit)}</p>`,
    );
const status =
  (code: number, headers = {}, text = '') =>
  (response: Parameters<RequestListener>[1]) =>
    response.writeHead(code, { ...html, ...headers }).end(text);

test('two visits to the same deploy are enough, whatever nonce, time or list is in the page', async () => {
  expect(await waitFor([deploy('a')], 60_000)).toMatchObject({
    visits: 2,
    told: [],
    failure: undefined,
    time: 500,
  });
});

test('while old and new deploys take turns, it is not ready', async () => {
  const { visits, failure } = await waitFor(
    [status(503), deploy('a'), deploy('b'), deploy('a'), deploy('b')],
    60_000,
  );
  expect([visits, failure]).toEqual([6, undefined]);
});

test(
  'a page that is another one each time is gone on with after a minute, or when the time is over, ' +
    'and that is told',
  async () => {
    const restless = (response: Parameters<RequestListener>[1], visit: number) =>
      deploy(`x${visit}`)(response, visit);
    const long = await waitFor([restless], 600_000);
    expect(long.time).toBeGreaterThanOrEqual(60_000);
    expect(long.time).toBeLessThan(75_000);
    expect(long.told).toEqual([
      'it answers, but with another page each time (title or scripts differ); going on with what it shows',
    ]);
    expect(await waitFor([restless], 5_000)).toMatchObject({ failure: undefined, time: 5_000 });
  },
);

test('a host that has nothing there yet is waited for, and named when the time is over', async () => {
  const none = status(404, { 'x-vercel-error': 'DEPLOYMENT_NOT_FOUND' });
  const late = await waitFor([none, none, deploy('a')], 60_000);
  expect(late).toMatchObject({ visits: 4, failure: undefined });
  expect(late.told[0]).toContain('Vercel has no deployment at this address');
  const never = await waitFor([none], 10_000);
  expect(never.failure).toMatchObject({
    code: 'target/not-ready',
    message: expect.stringContaining('Vercel has no deployment at this address'),
    next: expect.stringContaining('Deploy the commit again'),
  });
});

test('a login is an answer: it is not waited for, and then named for the page', async () => {
  const wall = status(401, { 'x-vercel-id': 'fra1::x', 'set-cookie': '_vercel_sso_nonce=1' });
  expect(await waitFor([wall], 60_000)).toMatchObject({ visits: 2, failure: undefined });
  const origin = await serve((request, response) => {
    if (request.url === '/basic') status(401, { 'www-authenticate': 'Basic realm="x"' })(response);
    else if (request.url === '/challenge') status(403, { 'cf-mitigated': 'challenge' })(response);
    else if (request.url === '/gone') status(404, { 'x-vercel-error': 'DEPLOYMENT_NOT_FOUND' })(response);
    else if (request.url === '/broken')
      status(503, {}, '<iframe src="//www.herokucdn.com/error-pages/application-error.html">')(response);
    else if (request.url === '/sso')
      response.writeHead(302, { location: 'https://vercel.com/sso-api?url=x' }).end();
    else wall(response);
  });
  const told = async (path: string, headers = {}) =>
    checkPage(origin, path, { headers, timeout: 5_000, signal });
  expect(await told('/')).toEqual({
    code: 'target/login-page',
    owner: 'target',
    message: "/ is behind Vercel's deployment protection (status 401).",
    next: expect.stringContaining('x-vercel-protection-bypass'),
  });
  expect(await told('/', { 'x-vercel-protection-bypass': 'wrong' })).toMatchObject({
    next: expect.stringContaining('was sent but not accepted'),
  });
  expect(await told('/sso')).toMatchObject({
    code: 'target/login-page',
    message: "/sso is behind Vercel's deployment protection (redirect to vercel.com).",
  });
  expect(await told('/basic')).toMatchObject({
    code: 'target/login-page',
    next: expect.stringContaining('secrets.PREVIEW_BASIC'),
  });
  expect((await told('/challenge'))?.code).toBe('target/challenge');
  expect((await told('/gone'))?.code).toBe('target/no-deploy');
  expect((await told('/broken'))?.code).toBe('target/not-running');
});

test('an interrupted wait ends at once', async () => {
  const origin = await serve((_request, response) => status(503)(response));
  const stop = new AbortController();
  const ask = { headers: {}, timeout: 5_000, signal: stop.signal };
  const tell = (): void => stop.abort(new Error('interrupted'));
  const waiting = untilReady(origin, ask, { wait: 600_000, tell });
  await expect(waiting).rejects.toThrow('interrupted');
});

test(
  'answers are of the same deploy by status, place, title and assets; where a page names no assets, ' +
    'by length',
  () => {
    const page = (text: string, code = 200, path = '/'): Answer => ({
      kind: 'answer',
      status: code,
      url: new URL(path, 'https://a.example.com'),
      headers: new Headers(),
      text,
    });
    const fine =
      '<title>Shop</title><link rel=stylesheet href=/a.css><script type=module src="/b.js"></script>';
    const same: readonly (readonly [Answer, Answer])[] = [
      [page(fine), page(`${fine}<p>${'more '.repeat(500)}`)],
      [page(fine), page(fine.replace('/b.js', '/b.js?v=2'))],
      [page('x'.repeat(1_000)), page('y'.repeat(1_008))],
      [page('', 404), page('other', 404)],
    ];
    const other: readonly (readonly [Answer, Answer])[] = [
      [page(fine), page(fine.replace('/b.js', '/c.js'))],
      [page(fine), page(fine.replace('Shop', 'Coming soon'))],
      [page(fine), page(fine, 200, '/maintenance')],
      [page(fine), page(fine, 404)],
      [page(fine), page('<title>Shop</title>')],
      [page('x'.repeat(1_000)), page('y'.repeat(1_020))],
      [page(fine), { kind: 'left-host', to: new URL('https://b.example.com') }],
      [
        { kind: 'left-host', to: new URL('https://c.example.com') },
        { kind: 'left-host', to: new URL('https://b.example.com') },
      ],
    ];
    expect([same.map(([a, b]) => ofSameDeploy(a, b)), other.map(([a, b]) => ofSameDeploy(a, b))]).toEqual([
      same.map(() => true),
      other.map(() => false),
    ]);
  },
);
