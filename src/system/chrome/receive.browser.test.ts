import type { IncomingMessage, ServerResponse } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../fixtures/host.ts';
import { chromeFlags, findChrome } from './find.ts';
import { Receiving } from './receive.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await findChrome(process.env),
    args: [...chromeFlags()],
  });
});
afterAll(async () => browser.close());

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const [, script] = /^\/\?(.*)$/.exec(url) ?? [];
  const type = types[url.split('.')[1] ?? ''] ?? 'text/html; charset=utf-8';
  if (url === '/moved') response.writeHead(302, { location: '/data.json' }).end();
  else if (url === '/stream')
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
  else if (script === undefined) response.writeHead(200, { 'content-type': type }).end('{"ä":1}');
  else
    response
      .writeHead(200, { 'content-type': type, 'set-cookie': ['a=1', 'b=2'] })
      .end(`<script>${decodeURIComponent(script)}</script>`);
}

/** What is received for a page with one script. */
async function receivedWith(script: string) {
  const origin = await serve(answer);
  const context = await browser.newContext();
  const page = await context.newPage();
  const receiving = new Receiving(context, page, origin);
  await page.goto(`${origin}/?${encodeURIComponent(script)}`, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  receiving.rest();
  const received = await receiving.page();
  await context.close();
  return received;
}

test('every answer is received whole: status, protocol, all headers, bytes on the wire, body', async () => {
  const { unknown, responses } = await receivedWith("fetch('/moved').then(() => fetch('/data.json#x'))");
  expect(unknown).toEqual([]);
  const [document, moved, data] = responses;
  expect(document).toMatchObject({ kind: 'document', status: 200, protocol: 'HTTP/1.1', when: 'loading' });
  expect(document?.headers['set-cookie']).toBe('a=1\nb=2');
  expect(moved).toMatchObject({ kind: 'fetch', status: 302, headers: { location: '/data.json' } });
  expect(data?.url).toMatch(/\/data\.json$/);
  expect(new TextDecoder().decode(data?.body)).toBe('{"ä":1}');
  expect(data?.wire).toBeGreaterThan(0);
  expect(responses.length).toBe(4);
});

test.each([
  ['a socket', "new WebSocket(location.origin.replace('http', 'ws') + '/x')"],
  ['a worker', "new Worker('/w.js')"],
  ['an answer that did not end', "new EventSource('/stream')"],
])('what cannot be known is said: %s', async (why, script) => {
  expect((await receivedWith(script)).unknown).toContain(why);
});
