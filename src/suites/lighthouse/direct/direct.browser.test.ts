import ServerResponse from 'lighthouse/core/audits/server-response-time.js';
import { lighthouseVersion } from 'lighthouse/shared/root.js';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Bench, ReceivedCookie } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import { problemsOf } from '#model/problem.ts';
import { browserSocket } from '#system/chrome/browser-socket.ts';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide, openEgress } from '#system/egress/egress.ts';
import { benchFor } from '../../../../fixtures/bench.ts';
import * as engine from '../engine.ts';
import { lighthouse } from '../suite.ts';
import { examined } from './figures.ts';
import { loadDirectly } from './load.ts';
import { settingsFor } from './settings.ts';
import { chosenFor } from '../vote/chosen.ts';
import type { PaintGraph, PaintNode } from '../vote/graph.ts';
import { membersOf } from '../vote/members.ts';
import { simulated } from '../vote/simulate.ts';

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">${head}</head><body><main><h1>Shop</h1>${body}</main></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/': '<script src="/app.js"></script><img alt="" src="http://localhost:PORT/pixel.gif">',
  '/framed': '<iframe src="http://localhost:PORT/inside"></iframe>',
  '/inside': '<script src="http://localhost:PORT/inside.js"></script>',
  '/login': '<form><input type="password"></form>',
  '/asks': '<script>alert("Wait!")</script>',
  '/busy': '<script>setTimeout(() => { for (;;); }, 500)</script>',
  '/stuck': '<script src="/never.js"></script>',
};

/** Every request that came: its host without the port, path, and what the session added. */
const seen: { host: string; path: string; secret: unknown; cookie: unknown }[] = [];
let onAsked: (path: string) => void = () => undefined;
const server = createServer((request, response) => {
  const path = request.url ?? '';
  const { host = '', cookie, 'x-secret': secret } = request.headers;
  seen.push({ host: host.split(':')[0] ?? '', path, secret, cookie });
  onAsked(path);
  const page = PAGES[path]?.replaceAll('PORT', host.split(':')[1] ?? '');
  if (path === '/never.js') return;
  if (path === '/blocked')
    return void response
      .setHeader('content-type', 'text/html')
      .end(html('', '<script src="/app.js"></script>'));
  if (path === '/blank') return void response.setHeader('content-type', 'text/html').end('<title></title>');
  if (path === '/reset') request.socket.destroy();
  else if (path === '/account') response.writeHead(302, { location: '/login?next=/account' }).end();
  else if (path === '/moved')
    response.writeHead(302, { location: `http://localhost:${port()}/inside` }).end();
  else if (path === '/notes.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end('notes');
  else if (path.endsWith('.js'))
    response.setHeader('content-type', 'text/javascript').end('document.title += 1');
  else
    response
      .writeHead((page ?? path.startsWith('/login')) ? 200 : 404, {
        'content-type': 'text/html',
        'set-cookie': 'basket=Qm9yaXM3; HttpOnly',
      })
      .end(html(page ?? PAGES['/login'] ?? ''));
});
const port = (): number => Object(server.address()).port;

let target = '';
const chrome = await findChrome(process.env);
beforeAll(async () => {
  await once(server.listen(0), 'listening');
  target = `http://127.0.0.1:${port()}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function ownChrome() {
  const { signal } = new AbortController();
  const warm = warmChrome({ path: () => chrome, flags: chromeWide([{ target }]), signal });
  onTestFinished(() => warm.close());
  return warm;
}

/** One load, as a run in pairs takes it, or a whole one. */
async function measure(
  path: string,
  more: Partial<Bench> = {},
  part: 'task' | 'whole' = 'task',
): Promise<Observed> {
  const pages = [{ name: 'home', path }];
  const [task] = lighthouse.plan(lighthouse.options.parse({}), { name: 'web', pages, owned: true });
  const sliced = task && lighthouse.slice?.({ ...task, suite: 'web', uses: 'lighthouse' });
  const measured = sliced?.[part];
  if (!measured) throw new Error('nothing was planned');
  return engine.measure(measured, benchFor(target, { chrome: () => chrome, ...more }));
}

const problem = async (work: Promise<unknown>) =>
  problemsOf(
    await work.then(
      () => new Error('it went well'),
      (error: unknown) => error,
    ),
  )[0];

const BYTES = ['total-bytes', 'script-bytes', 'image-bytes', 'third-party-bytes', 'requests', 'origins'];

test('a load in pairs gives every time, says where the page asked, and keeps the secret with the target', async () => {
  const got: ReceivedCookie[] = [];
  const session = { headers: { 'x-secret': 'swordfish' }, cookies: [{ name: 'sid', value: '42' }] };
  const now = await measure('/', {
    warmChrome: ownChrome(),
    session: () => session,
    received: (cookies) => void got.push(...cookies),
  });
  for (const { metric, samples } of now.measurements)
    expect(samples.kind, `Lighthouse ${lighthouseVersion} gives no ${metric} from a trace alone`).not.toBe(
      'absent',
    );
  const times = now.measurements.map(({ metric, samples }) => (samples.kind === 'replicates' ? metric : ''));
  expect(times).toEqual(
    expect.arrayContaining(['performance', 'fcp', 'lcp', 'si', 'tbt', 'cls', 'tti', 'ttfb', 'cpu-tbt']),
  );
  const exact = now.measurements.flatMap(({ metric, samples }) => (samples.kind === 'exact' ? metric : []));
  expect(exact).toEqual(expect.arrayContaining(BYTES));
  const mine = seen.filter(({ host, path }) => host === '127.0.0.1' && path === '/');
  expect(mine).toMatchObject([{ secret: 'swordfish', cookie: 'sid=42' }]);
  const foreign = seen.filter(({ host }) => host === 'localhost');
  expect(foreign).toMatchObject([{ path: '/pixel.gif', secret: undefined, cookie: undefined }]);
  expect(now.hosts).toEqual([{ subject: 'home/mobile', host: `localhost:${port()}` }]);
  expect(now.requests?.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/app.js']));
  expect(got).toContainEqual({ name: 'basket', value: 'Qm9yaXM3', session: true });
});

const inWallTime = (node: PaintNode): PaintNode =>
  node.kind === 'task' ? { ...node, cpu: node.duration } : node;

/** ms until a load's first paint as Lighthouse reckons it, with no other load. */
function alone(graph: PaintGraph, paint: 'first soonest' | 'first latest'): number {
  const members = membersOf(graph, paint);
  if (!members) throw new Error('the page painted nothing');
  return simulated(graph, chosenFor(graph, paint, members), members.near).all;
}

test('what frames of other sites load is part of the load, and a number read anew is Lighthouse’s own', async () => {
  const egress = await openEgress({ target });
  onTestFinished(() => egress.close());
  const tab = await ownChrome().open(egress.wayOut);
  const url = `${target}/framed`;
  const settings = settingsFor('mobile', 30_000);
  const load = await loadDirectly(tab, url, settings, new AbortController().signal);
  expect(JSON.stringify(load.messages)).toContain('/inside.js');
  const artifacts = { Trace: load.trace, SourceMaps: [], HostDPR: 1 } as unknown;
  const context = { settings, options: {}, computedCache: new Map() } as unknown;
  const theirs = await ServerResponse.audit(
    artifacts as Parameters<typeof ServerResponse.audit>[0],
    context as Parameters<typeof ServerResponse.audit>[1],
  );
  const { audits } = await examined(load, url, settings);
  expect(audits['server-response-time']?.numericValue).toBe(Object(theirs).numericValue);
});

test('what is kept of a load is all that Lighthouse’s own FCP is made of', async () => {
  const egress = await openEgress({ target });
  onTestFinished(() => egress.close());
  const tab = await ownChrome().open(egress.wayOut);
  // Whatever comes after the paint is left out here and in part not by Lighthouse: a page without such.
  const url = `${target}/blocked`;
  const settings = settingsFor('mobile', 30_000);
  const load = await loadDirectly(tab, url, settings, new AbortController().signal);
  const { audits, paints } = await examined(load, url, settings);
  expect(paints?.nodes.map((node) => (node.kind === 'request' ? node.name : ''))).toContain('/app.js');
  const app = paints?.nodes.find((node) => node.kind === 'request' && node.name === '/app.js');
  expect(app).toMatchObject({ blocking: 'painting' });
  const wall = paints && { ...paints, nodes: paints.nodes.map(inWallTime) };
  const times = (['first soonest', 'first latest'] as const).map((paint) => wall && alone(wall, paint));
  expect(((times[0] ?? 0) + (times[1] ?? 0)) / 2).toBeCloseTo(
    audits['first-contentful-paint']?.numericValue ?? 0,
    1,
  );
  expect(JSON.stringify(paints).length).toBeLessThan(20_000);
});

test('a load in pairs receives what a whole run does, frames of other sites among it', async () => {
  const [part, whole] = [
    await measure('/framed', { warmChrome: ownChrome() }),
    await measure('/framed', {}, 'whole'),
  ];
  const received = ({ measurements }: Observed) =>
    measurements.filter(({ metric, samples }) => samples.kind === 'exact' && BYTES.includes(metric));
  expect(received(part)).toHaveLength(BYTES.length);
  expect(received(part)).toEqual(received(whole));
});

test('what keeps a page from being measured is told as a whole run tells it', async () => {
  const warm = ownChrome();
  const codes: Record<string, string | undefined> = {};
  for (const path of ['/gone', '/reset', '/notes.txt', '/account', '/moved'])
    codes[path] = (await problem(measure(path, { warmChrome: warm })))?.code;
  expect(codes).toEqual({
    '/gone': 'target/lighthouse-errored-document-request',
    // A whole Chrome shows a page of its own there.
    '/reset': expect.stringMatching(
      /^target\/lighthouse-(failed-document-request|chrome-interstitial-error)$/,
    ),
    '/notes.txt': 'target/lighthouse-not-html',
    '/account': 'target/login-page',
    '/moved': 'target/other-host',
  });
});

test('a page that paints nothing, or stops answering, is told so; one that asks something is answered', async () => {
  const warm = ownChrome();
  const faultAt = async (path: string, limits: object): Promise<string | undefined> => {
    const egress = await openEgress({ target });
    const tab = await warm.open(egress.wayOut);
    const settings = { ...settingsFor('desktop', 30_000), ...limits };
    const { fault } = await loadDirectly(tab, `${target}${path}`, settings, new AbortController().signal);
    await tab.close();
    await egress.close();
    return fault;
  };
  expect(await faultAt('/blank', { maxWaitForFcp: 500 })).toBe('NO_FCP');
  expect(await faultAt('/busy', { maxWaitForLoad: 3_000 })).toBe('PAGE_HUNG');
  expect(await faultAt('/asks', {})).toBeUndefined();
});

test('an abort ends a load with its reason, a dead Chrome with a problem; the next load is whole', async () => {
  const warm = ownChrome();
  const stop = new AbortController();
  onAsked = (path) => path === '/never.js' && stop.abort(new Error('enough'));
  await expect(measure('/stuck', { warmChrome: warm, signal: stop.signal })).rejects.toThrow('enough');
  let socket = '';
  const watched: Bench['warmChrome'] = {
    ...warm,
    async open(wayOut) {
      const tab = await warm.open(wayOut);
      socket = tab.socket;
      return tab;
    },
  };
  onAsked = (path) =>
    path === '/never.js' && void browserSocket(socket).then((own) => own.send('Browser.crash', {}));
  expect(await problem(measure('/stuck', { warmChrome: watched }))).toMatchObject({
    code: 'environment/chrome-died',
    owner: 'environment',
  });
  onAsked = () => undefined;
  await wait(100);
  expect((await measure('/', { warmChrome: warm })).measurements.length).toBeGreaterThan(10);
});
