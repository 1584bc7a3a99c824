import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Bench, Session } from '#model/contract/bench.ts';
import type { Received as Answer, ReceivedPage } from '#model/contract/received.ts';
import type { Suite } from '#model/contract/suite.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { receiveAll } from './receive.ts';

// What a browser received of the base, asked of the head by plain requests: which pages need no other load.

/** A page of these answers. A cookie that the first sets goes along with the second. */
interface Shown {
  readonly paths?: readonly string[] | ((origin: string, load: number) => readonly string[]);
  readonly method?: string;
  readonly isSteady?: boolean;
  readonly cookie?: string;
  /** Tasks that look at it. */
  readonly screens?: number;
}

/** Stands for a browser: it asks for what the page names, and remembers what it asked with. */
async function answerTo(
  path: string,
  page: string,
  { method = 'GET', cookie }: Shown,
  session: Session,
): Promise<Answer> {
  const url = new URL(path, page).href;
  const asked = {
    'accept-encoding': 'gzip, br',
    'user-agent': 'a browser',
    referer: `${page}/`,
    ...session.headers,
    ...(cookie !== undefined && { cookie }),
  };
  const response = await fetch(url, { method, headers: asked, redirect: 'manual' }).catch(() => undefined);
  const common = { url, method, kind: 'fetch', when: 'loading' } as const;
  if (!response)
    return { ...common, status: 0, protocol: 'no answer', headers: {}, wire: 0, body: new Uint8Array() };
  const headers = Object.fromEntries(response.headers.entries());
  const isRead = response.status < 300 || response.status > 399;
  const body = await response.bytes();
  return {
    ...common,
    asked,
    status: response.status,
    protocol: 'HTTP/1.1',
    headers,
    wire: Number(headers['content-length']),
    body: isRead ? body : new Uint8Array(),
  };
}

/** Which sides a browser loaded, and whether both pages hold the same answers. */
async function loadedFor(
  { base, head }: Readonly<Record<'base' | 'head', RequestListener>>,
  shown: Shown = {},
  session: (side: string) => Session = () => ({ headers: {}, cookies: [] }),
): Promise<string> {
  const sides = { base: await serve(base), head: await serve(head) };
  const loads: string[] = [];
  const show = async (_: unknown, bench: Bench): Promise<ReceivedPage> => {
    const { target: origin } = bench;
    loads.push(origin === sides.base ? 'base' : 'head');
    const responses: Answer[] = [];
    const { paths = ['/'] } = shown;
    for (const path of typeof paths === 'function' ? paths(origin, loads.length) : paths)
      responses.push(await answerTo(path, origin, shown, bench.session()));
    return { origin, responses, unknown: [], ...(shown.isSteady !== false && { isSteady: true }) };
  };
  const suite: Suite = {
    ...probeSuite(async () => ({ measurements: [], findings: [], exhibits: [] })),
    receive: show,
  };
  const equipment = (side: 'base' | 'head') => equipmentFor(sides[side], { session: () => session(side) });
  const tasks = Array.from({ length: shown.screens ?? 1 }, (_, at) => ({ ...probeTask, id: `p:home/${at}` }));
  const means = { emit: () => undefined, until: Infinity };
  const all = await receiveAll(tasks, [suite], {
    ...means,
    sides: { base: equipment('base'), head: equipment('head') },
  });
  const bodies = ({ responses }: ReceivedPage) => responses.map(({ body }) => Buffer.from(body).toString());
  expect(all.map(({ task }) => task)).toEqual(tasks);
  for (const { base, head } of all) {
    expect(bodies(base[1])).toEqual(bodies(base[0]));
    expect(head.origin).toBe(sides.head);
  }
  return loads.join(' ');
}

const says =
  (text: string, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(text);
  };

/** Packed in the way that is named. */
const packs =
  (pack: (text: string) => Uint8Array, name: string): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': name });
    response.end(pack('shop '.repeat(100)));
  };

const both = (server: RequestListener) => ({ base: server, head: server });

const redirects = (request: IncomingMessage, response: ServerResponse): void => {
  if (request.url === '/') response.writeHead(302, { location: '/home' }).end('moved');
  else response.end('home');
};

/** Answers by who asks. */
const greets: RequestListener = ({ headers }, response) => {
  const { cookie, authorization, referer, host } = headers;
  response.end(`${cookie} ${authorization?.length} ${referer === `http://${host}/`}`);
};

let count = 0;

test.each<[string, Parameters<typeof loadedFor>[0], Shown, string]>([
  ['is the same and holds still', both(says('shop')), {}, 'base'],
  ['is the same and does not hold still', both(says('shop')), { isSteady: false }, 'base base'],
  ['is packed the same', both(packs((text) => gzipSync(text), 'gzip')), {}, 'base'],
  ['is packed by Brotli', both(packs((text) => brotliCompressSync(text), 'br')), {}, 'base'],
  [
    'unpacks to more than a page may be',
    both(packs(() => brotliCompressSync(Buffer.alloc(21_000_000)), 'br')),
    {},
    'base head base',
  ],
  ['goes on elsewhere', both(redirects), { paths: ['/', '/home'] }, 'base'],
  ['sets a cookie that it is asked with later', both(greets), { cookie: 'theme=dark' }, 'base'],
  [
    'is packed otherwise',
    { base: packs(gzipSync, 'gzip'), head: says('shop '.repeat(100)) },
    {},
    'base head base',
  ],
  ['says something else', { base: says('$40'), head: says('$41') }, {}, 'base head base'],
  [
    'has another header',
    { base: says('a'), head: says('a', { 'x-frame-options': 'DENY' }) },
    {},
    'base head base',
  ],
  ['asks for something by POST', both(says('shop')), { method: 'POST' }, 'base head base'],
])('a page that %s', async (_words, servers, shown, loads) => {
  expect(await loadedFor(servers, shown)).toBe(loads);
});

test('a page that two screens ask alike is loaded once for each, and where they do not, twice', async () => {
  const shown = { isSteady: false, screens: 2 } as const;
  expect(await loadedFor(both(says('shop')), shown)).toBe('base base');
  const chance = { ...shown, paths: (_: string, load: number) => ['/', `/ad/${load % 2}`] };
  expect(await loadedFor(both(says('shop')), chance)).toBe('base base base base');
  expect(await loadedFor({ base: says('$40'), head: says('$41') }, shown)).toMatch(/^base base .*head.*head/);
});

/** Another host, whose answer may depend on the page that asks. */
function anotherHost(): Readonly<Record<string, RequestListener>> {
  let first: string | undefined;
  return {
    same: says('a font'),
    asker: ({ headers: { referer } }, response) =>
      void response.end((first ??= referer) === referer ? 'a font' : 'another font'),
    none: ({ socket }) => void socket.destroy(),
    later: ({ headers: { referer }, socket }, response) =>
      void ((first ??= referer) === referer ? socket.destroy() : response.end('a font')),
    silent: ({ headers: { referer }, socket }) => {
      if (first === undefined) socket.destroy();
      first ??= referer;
    },
  };
}

test.each([
  ['the same', 'same', 'base'],
  ['by the page that asks', 'asker', 'base head base'],
  ['nothing, now as then', 'none', 'base'],
  ['nothing to the base alone', 'later', 'base head base'],
  // 5 s are waited for it a side.
  ['nothing, and keeps who asks later waiting', 'silent', 'base'],
])('a page of which another host answers %s', async (_words, which, loads) => {
  const host = await serve(anotherHost()[which] ?? says(''));
  expect(await loadedFor(both(says('shop')), { paths: ['/', `${host}/font`] })).toBe(loads);
});

test('a page that names itself to another host is loaded from both sides', async () => {
  const host = await serve(says('a map'));
  const paths = (origin: string): readonly string[] => ['/', `${host}/map?of=${encodeURIComponent(origin)}`];
  expect(await loadedFor(both(says('shop')), { paths })).toBe('base head base');
});

test('a page that the head changes at random is loaded from both sides', async () => {
  const random: RequestListener = (_request, response) => void response.end(`visitor ${(count += 1)}`);
  await expect(loadedFor({ base: says('visitor 0'), head: random })).resolves.toBe('base head base');
});

test('each side is asked by its own visitor', async () => {
  const session = (side: string): Session => ({
    headers: { Authorization: side === 'base' ? 'Bearer b' : 'Bearer h' },
    cookies: [],
  });
  expect(await loadedFor(both(greets), {}, session)).toBe('base');
});
