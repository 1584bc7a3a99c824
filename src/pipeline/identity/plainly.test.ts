import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { probeTask } from '../../../fixtures/probe.ts';
import { plainlyDifferent } from './plainly.ts';

/** What a deploy serves: bodies by path; a function is asked at each request. */
type Deploy = Readonly<Record<string, string | (() => string)>>;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', png: 'image/png' };

async function served(deploy: Deploy): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const answer = ({ url = '/', headers }: IncomingMessage, response: ServerResponse): void => {
    asked.push(url);
    const found = deploy[url];
    const body = typeof found === 'function' ? found() : found;
    const type = TYPES[url.split('.').at(-1) ?? ''] ?? 'text/html';
    const isRead = type !== 'text/html' || headers.accept?.startsWith('text/html');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
    response.end(isRead ? body : '{}');
  };
  return { origin: await serve(answer), asked };
}

/** Where and how pages differ, by what plain requests answer; and what the head was asked for. */
async function compared(base: Deploy, head: Deploy, paths: readonly string[] = ['/']) {
  const [before, now] = [await served(base), await served(head)];
  const tasks = paths.map((path) => ({ ...probeTask, id: path, needs: [{ path }] }));
  const sides = { base: equipmentFor(before.origin), head: equipmentFor(now.origin) };
  const found = await plainlyDifferent(tasks, sides, { commits: undefined, until: Infinity });
  return {
    differs: Object.fromEntries([...found].map(([id, { differs }]) => [id, differs])),
    asked: now.asked,
  };
}

const page = (name: string, text = 'Shop'): string =>
  `<!doctype html><title>x</title><script type="module" src="/assets/app-${name}.js"></script><h1>${text}</h1>`;
const site = (name: string, code: string, text?: string): Deploy => ({
  '/': page(name, text),
  [`/assets/app-${name}.js`]: code,
});
let drawn = 0;

test.each<[string, Deploy, Deploy, unknown]>([
  [
    'another text of the document',
    site('B4kq9ZxA', '1'),
    site('B4kq9ZxA', '1', 'Sale'),
    [{ where: '/', how: '"Shop" → "Sale"' }],
  ],
  [
    'another constant in a file whose name its hash makes new',
    site('B4kq9ZxA', 'show(40)'),
    site('Kw71mPqT', 'show(41)'),
    [{ where: '/assets/app-B4kq9ZxA.js', how: '"40" → "41"' }],
  ],
  [
    'another picture',
    { '/': '<img alt="" src="a.png">', '/a.png': 'one' },
    { '/': '<img alt="" src="a.png">', '/a.png': 'two' },
    [{ where: '/a.png', how: 'other bytes (3 → 3)' }],
  ],
  [
    'a file that is named no more',
    { '/': '<script src="/a.js"></script><h1>x</h1>', '/a.js': '1' },
    { '/': '<h1>x</h1>' },
    [
      { where: '/', how: '"script" → "h1"' },
      { where: '/a.js', how: 'received from the base alone' },
    ],
  ],
  ['a document that is gone', { '/': 'here' }, {}, [{ where: '/', how: 'status 200 → 404' }]],
])('%s is seen without a browser', async (_what, base, head, differs) => {
  expect((await compared(base, head)).differs).toEqual({ '/': differs });
});

const alike = site('B4kq9ZxA', 'show(40)');

test.each<[string, Deploy, Deploy]>([
  ['the same', alike, alike],
  ['the same but for new names', alike, site('Kw71mPqT', 'show(40)')],
  ['what only a browser receives', { ...alike, '/data.json': '1' }, { ...alike, '/data.json': '2' }],
  [
    'what differs from one request to the next',
    { '/': () => `<p>${(drawn += 1)} visitors` },
    { '/': () => `<p>${(drawn += 1)} visitors` },
  ],
  [
    'a value that may be the name of something',
    { '/': '<script>{"buildId":"q8Zk2mW0x1"}</script>' },
    { '/': '<script>{"buildId":"p0Yt7nV3c5"}</script>' },
  ],
])('of %s a browser has to tell', async (_what, base, head) => {
  expect((await compared(base, head)).differs).toEqual({});
});

test('files that pages share are asked for once, links to other pages not at all', async () => {
  const head =
    '<link rel="stylesheet" href="/site.css"><link rel=canonical href="/other"><a href="/log-out">x</a>' +
    '<script src="/.//elsewhere.example/a.js"></script>' +
    '<img src="data:image/gif;base64,R0lG"><script src="https://cdn.example/a.js"></script>';
  const deploy = { '/': head, '/about': head, '/site.css': 'p { margin: 0 }' };
  const { asked, differs } = await compared(deploy, { ...deploy, '/site.css': 'p { margin: 1px }' }, [
    '/',
    '/about',
  ]);
  expect(asked.toSorted()).toEqual(['/', '//elsewhere.example/a.js', '/about', '/site.css']);
  expect(Object.keys(differs)).toEqual(['/', '/about']);
});

test('a server that does not answer leaves it to a browser', async () => {
  const { origin } = await served(alike);
  const gone = { ...equipmentFor('http://127.0.0.1:1') };
  const sides = { base: equipmentFor(origin), head: gone };
  const task = { ...probeTask, needs: [{ path: '/' }] };
  expect(await plainlyDifferent([task], sides, { commits: undefined, until: Infinity })).toEqual(new Map());
});
