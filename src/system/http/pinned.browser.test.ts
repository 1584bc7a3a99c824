import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../fixtures/host.ts';
import { findChrome } from '../chrome/find.ts';
import { launchChrome } from '../chrome/launch.ts';
import { chromePins } from './pinned.ts';

const html = { 'content-type': 'text/html', 'access-control-allow-origin': '*' };

/** A page at a public address (so Chrome is made to believe), and a Chrome that measures it. */
async function visited(more: readonly string[], alsoPublic?: string) {
  const heard: string[] = [];
  const { port } = new URL(
    await serve((_request, response) => response.writeHead(200, html).end('<title>Shop</title>')),
  );
  const inner = new URL(
    await serve((request, response) => {
      heard.push(request.headers.host ?? '');
      response.writeHead(200, html).end('inner');
    }),
  );
  const [rules = ''] = chromePins({ host: 'shop.example.com', address: '127.0.0.1' });
  const open = [port, ...(alsoPublic === undefined ? [] : [alsoPublic])].map(
    (one) => `127.0.0.1:${one}=public`,
  );
  const flags = [
    rules + more.map((rule) => `, ${rule}`).join(''),
    `--ip-address-space-overrides=${open.join(',')}`,
  ];
  const profile = await mkdtemp(join(tmpdir(), 'pinned-'));
  const chrome = await launchChrome({
    path: await findChrome(process.env),
    profile,
    signal: new AbortController().signal,
    flags,
  });
  onTestFinished(() => chrome.close());
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`);
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`http://shop.example.com:${port}/`);
  return { page, port: inner.port, heard };
}

test('Chrome goes to the pinned address, and no page it shows reaches this machine or its network', async () => {
  const { page, port, heard } = await visited(['MAP *.example.net 127.0.0.1']);
  expect(await page.title()).toBe('Shop');
  const hosts = [
    '127.0.0.1',
    'localhost',
    'a.localhost',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0.0.0.0',
    'rebound.example.net',
  ];
  const tried = await page.evaluate(
    async (urls) => {
      const by = {
        fetch: (url: string) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        image: (url: string) =>
          new Promise((resolve) =>
            Object.assign(new Image(), { onload: resolve, onerror: resolve, src: url }),
          ),
      };
      const reached = await Promise.all(urls.map(by.fetch));
      await Promise.all(urls.map(by.image));
      return urls.filter((_url, index) => reached[index]);
    },
    hosts.map((host) => `http://${host}:${port}/`),
  );
  expect(tried).toEqual([]);
  for (const host of hosts.slice(0, -1)) await page.goto(`http://${host}:${port}/`).catch(() => undefined);
  expect(heard).toEqual([]);
});

test('a public host of somebody else is still reached', async () => {
  const other = new URL(await serve((_request, response) => response.writeHead(200, html).end('other')));
  const { page } = await visited(['MAP cdn.example.net 127.0.0.1'], other.port);
  expect(
    await page.evaluate(
      (url) => fetch(url).then((answer) => answer.text()),
      `http://cdn.example.net:${other.port}/`,
    ),
  ).toBe('other');
});
