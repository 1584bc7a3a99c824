import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Pinned } from '#model/contract/bench.ts';
import { listenOn, serve } from '../../../fixtures/host.ts';
import { findChrome } from '../chrome/find.ts';
import { launchChrome } from '../chrome/launch.ts';
import { openEgress } from './egress.ts';

/** Spellings of this machine, and a name of the inner network. */
const INSIDE = [
  '127.0.0.1',
  'localhost',
  'a.localhost',
  '[::ffff:127.0.0.1]',
  '2130706433',
  '0.0.0.0',
  'metadata.google.internal',
];

const html = { 'content-type': 'text/html', 'access-control-allow-origin': '*' };

/** A server that notes all that reaches it, whatever its protocol. */
async function inner() {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.headers.host}${request.url}`);
    response.writeHead(200, html).end('inner');
  });
  server.on('connection', () => heard.push('a connection'));
  const { port } = new URL(await listenOn(server));
  const udp = createSocket('udp4').on('message', () => heard.push('a datagram'));
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  onTestFinished(() => void udp.close());
  return { heard, port, udp: udp.address().port };
}

/** A page of a site, in a Chrome with one way out. `pinned` takes the server's place for a name. */
async function visited(pinned?: Pinned) {
  return visitedAt(
    await serve((_request, response) => response.writeHead(200, html).end('<title>Shop</title>')),
    pinned,
  );
}

async function visitedAt(site: string, pinned?: Pinned) {
  const { port } = new URL(site);
  const named = pinned && isIP(pinned.host) === 0;
  const target = named ? `http://${pinned.host}:${port}` : site;
  const egress = await openEgress({ target, pinned });
  onTestFinished(() => egress.close());
  const chrome = await launchChrome({
    path: await findChrome(process.env),
    profile: await mkdtemp(join(tmpdir(), 'egress-')),
    signal: new AbortController().signal,
    flags: egress.flags,
  });
  onTestFinished(() => chrome.close());
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`);
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${target}/`);
  return { page, browser, egress };
}

/** Every way in which a page of its own accord sends something to an address; the ones that got an answer. */
async function attempt(page: Page, hosts: readonly string[], port: string, udp: number) {
  const answered = await page.evaluate(
    async ({ urls, stun }) => {
      const worked = (work: Promise<unknown>) =>
        work.then(
          () => true,
          () => false,
        );
      const loaded = (tag: string, more: object) =>
        new Promise((resolve, reject) =>
          document.body.append(
            Object.assign(document.createElement(tag), { onload: resolve, onerror: reject, ...more }),
          ),
        );
      const socket = (url: string) =>
        new Promise((resolve, reject) => {
          const opened = new WebSocket(url.replace('http', 'ws'));
          opened.onopen = resolve;
          opened.onerror = reject;
        });
      const ways: Record<string, (url: string) => Promise<unknown>> = {
        fetch: (url) => fetch(`${url}fetch`, { mode: 'no-cors' }),
        post: (url) => fetch(`${url}post`, { mode: 'no-cors', method: 'POST', body: 'x=1' }),
        image: (src) => loaded('img', { src: `${src}image` }),
        script: (src) => loaded('script', { src: `${src}script` }),
        style: (href) => loaded('link', { rel: 'stylesheet', href: `${href}style` }),
        preload: (href) => loaded('link', { rel: 'preload', as: 'fetch', href: `${href}preload` }),
        socket: (url) => socket(`${url}socket`),
      };
      for (const src of urls) {
        navigator.sendBeacon(`${src}beacon`, 'x');
        document.body.append(Object.assign(document.createElement('iframe'), { src: `${src}frame` }));
        for (const rel of ['prefetch', 'preconnect', 'dns-prefetch'])
          document.head.append(Object.assign(document.createElement('link'), { rel, href: `${src}${rel}` }));
      }
      const login = { username: 'x', credential: 'x' };
      const call = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${stun}` },
          ...urls.map((url) => ({ urls: `turn:${new URL(url).host}?transport=tcp`, ...login })),
        ],
      });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
      const tried = urls.flatMap((url) =>
        Object.entries(ways).map(async ([way, go]) => ((await worked(go(url))) ? [`${way} ${url}`] : [])),
      );
      const reached = (await Promise.all(tried)).flat();
      await new Promise((resolve) => setTimeout(resolve, 500));
      call.close();
      return reached;
    },
    { urls: hosts.map((host) => `http://${host}:${port}/`), stun: `127.0.0.1:${udp}` },
  );
  return answered;
}

test('a public page goes to its pinned address, and by no way to this machine or its network', async () => {
  const { heard, port, udp } = await inner();
  const { page, browser, egress } = await visited({ host: 'shop.example.com', address: '127.0.0.1' });
  expect(await page.title()).toBe('Shop');
  expect(await attempt(page, INSIDE, port, udp)).toEqual([]);
  for (const host of INSIDE) {
    const gone = await browser.newPage();
    await gone.goto(`http://${host}:${port}/`).catch(() => undefined);
    await gone.close();
    const other = await browser.newPage();
    await other.goto(page.url());
    const left = other.waitForRequest((request) => request.url().includes('/form'));
    await other.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action });
      document.body.append(form);
      form.submit();
    }, `http://${host}:${port}/form`);
    await (await left).response().catch(() => undefined);
    await other.close();
  }
  expect(heard).toEqual([]);
  const refused = (await egress.contacts()).filter((contact) => contact.refused);
  expect(refused.map(({ host, refused: why }) => `${host} ${why}`).toSorted()).toEqual([
    '0.0.0.0 private-address',
    '127.0.0.1 private-address',
    '::ffff:7f00:1 private-address',
    'a.localhost private-name',
    'localhost private-name',
    'metadata.google.internal private-name',
  ]);
});

test('a page of an allowed private target reaches other servers beside it, and no service of a cloud', async () => {
  const { heard, port, udp } = await inner();
  const { page, egress } = await visited();
  const [own = '', ...rest] = ['127.0.0.1', '169.254.169.254', '168.63.129.16', 'metadata.google.internal'];
  expect(await attempt(page, rest, port, udp)).toEqual([]);
  expect(heard).toEqual([]);
  const answer = await page.evaluate((url) => fetch(url).then((got) => got.text()), `http://${own}:${port}/`);
  expect(answer).toBe('inner');
  expect(await egress.contacts()).toContainEqual({ host: own, port: Number(port) });
});

test('a target that is an address of IPv6 is connected to, allowed as private or checked before', async ({
  skip,
}) => {
  const server = createServer((_request, response) =>
    response.writeHead(200, html).end('<title>Six</title>'),
  );
  const there = once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.listen(0, '::1');
  if (!(await there)) return skip('this machine has no IPv6');
  onTestFinished(() => void server.close());
  const site = `http://[::1]:${String(Object(server.address()).port)}`;
  for (const pinned of [undefined, { host: '::1', address: '::1' }])
    expect(await (await visitedAt(site, pinned)).page.title()).toBe('Six');
});
