import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchFor } from '../../../../fixtures/bench.ts';
import { findChrome } from '#system/chrome/find.ts';
import { measure } from '../engine.ts';
import { FAILED_PICTURE } from '#model/observation/exhibit.ts';
import { journey } from '../suite.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Shop</title>
<form action="/cart" method="post"><input id="what" name="what"><button>Buy</button></form>`;

let server: Server;
let origin = '';
const asked: (readonly [line: string, cookie: string | undefined])[] = [];
const chrome = await findChrome(process.env);

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push([`${request.method} ${request.url}`, request.headers.cookie]);
    if (request.url === '/login') response.setHeader('set-cookie', 'sid=1; HttpOnly');
    if (request.url === '/cart') response.setHeader('set-cookie', 'cart=7');
    const who = /sid=1/.test(request.headers.cookie ?? '') ? 'Hello, buyer' : 'Hello, stranger';
    response.setHeader('content-type', 'text/html').end(`${PAGE}<p>${who}</p>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => void server.close());

async function gone(browser: readonly object[], more: object = {}) {
  const steps = [
    { get: '/login', capture: { who: { regex: 'Hello, (\\w+)' } } },
    { browser, ...more },
    { get: '/after' },
  ];
  const options = journey.options.parse({ journeys: { buy: { steps } }, retries: 0, timeout: '5m' });
  const [task] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!task) throw new Error('nothing was planned');
  return measure({ ...task, suite: 'flows', uses: 'journey' }, benchFor(origin, { chrome: () => chrome }));
}

test('a browser goes on with the session of the requests before it, and they go on with its own', async () => {
  const acts = [
    { go: '/' },
    { expect: { text: 'Hello, buyer' } },
    { fill: '#what', text: 'tea for ${{ vars.who }}' },
    { click: 'text=Buy' },
    { expect: { path: '/cart', element: 'form' } },
    { screenshot: 'cart' },
  ];
  const seen = await gone(acts, { timeout: '2m' });
  expect(seen.findings).toEqual([]);
  expect(asked.find(([line]) => line === 'GET /after')?.[1]).toBe('sid=1; cart=7');
  expect(seen.exhibits.map(({ name, mime }) => [name, mime])).toEqual([
    ['walkthrough', 'application/json'],
    ['screenshot-cart', 'image/png'],
  ]);
});

test('what cannot be done or seen in time fails the step, in words', async () => {
  const options = [{ go: '/' }, { expect: { text: 'Hello, nobody' } }];
  const seen = await gone(options, { timeout: '1s' });
  expect(seen.findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['journey/browser', 'Browser stopped at expect Hello, nobody: it did not come about in time.'],
  ]);
  const picture = seen.exhibits.find(({ name }) => name === FAILED_PICTURE);
  expect(picture).toMatchObject({ mime: 'image/png', width: 1280, height: 800 });
});
