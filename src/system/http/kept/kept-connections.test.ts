import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listenOn, serve } from '../../../../fixtures/host.ts';
import { httpClient } from '../client.ts';
import { ask } from '../request.ts';
import { byName, ReceivedHeaders } from './received-headers.ts';

const clientFor = (origin: string, signal = new AbortController().signal) =>
  httpClient({
    origin,
    session: () => ({ headers: {}, cookies: [] }),
    signal,
    redact: (text) => text,
    received: () => undefined,
  });

test('one connection serves a request after the other, and several those that come at once', async () => {
  let connections = 0;
  const server = createServer((_request, response) => response.end('x'));
  server.on('connection', () => (connections += 1));
  const client = clientFor(await listenOn(server));
  for (let count = 0; count < 5; count += 1) await client.request({ url: '/' });
  expect(connections).toBe(1);
  await Promise.all([client.request({ url: '/' }), client.request({ url: '/' })]);
  expect(connections).toBe(2);
});

test('where a kept connection turns out to be closed, what may be asked twice is asked over a new one', async () => {
  const heard: string[] = [];
  const used = new WeakSet<object>();
  const origin = await serve((request, response) => {
    heard.push(`${request.method}`);
    if (used.has(request.socket)) return void request.socket.destroy();
    used.add(request.socket);
    response.end('x');
  });
  const client = clientFor(origin);
  await client.request({ url: '/' });
  expect((await client.request({ url: '/' })).status).toBe(200);
  expect(heard).toEqual(['GET', 'GET', 'GET']);
  await expect(client.request({ method: 'POST', url: '/', body: 'x' })).rejects.toThrow(
    'the connection ended',
  );
  expect(heard).toEqual(['GET', 'GET', 'GET', 'POST']);
});

test('when a run is aborted, what only reads ends at once, and what may change something is still heard', async () => {
  const held: (() => void)[] = [];
  const origin = await serve((_request, response) => void held.push(() => void response.end('done')));
  const stop = new AbortController();
  const client = clientFor(origin, stop.signal);
  const fates = [client.request({ url: '/' }), client.request({ method: 'POST', url: '/' })].map((asked) =>
    asked.then(
      ({ body }) => Buffer.from(body).toString(),
      (error: unknown) => String(error),
    ),
  );
  await expect.poll(() => held).toHaveLength(2);
  stop.abort(new Error('Ctrl-C'));
  expect(await fates[0]).toBe('Error: Ctrl-C');
  for (const release of held) release();
  expect(await fates[1]).toBe('done');
  await expect(client.request({ method: 'POST', url: '/' })).rejects.toThrow('Ctrl-C');
  expect(held).toHaveLength(2);
});

test('a body goes along whatever the method is, with its length in bytes', async () => {
  const heard: string[] = [];
  const origin = await serve(async (request, response) => {
    const parts = await request.toArray();
    heard.push(`${request.method} ${request.headers['content-length']} ${Buffer.concat(parts).toString()}`);
    response.end();
  });
  const client = clientFor(origin);
  await client.request({ method: 'DELETE', url: '/', body: 'Zoë' });
  await client.request({ method: 'POST', url: '/', body: new URLSearchParams({ name: 'Zoë' }) });
  await client.request({ method: 'POST', url: '/' });
  const url = new URL(origin);
  const { signal } = new AbortController();
  const pinned = { host: url.hostname, address: '127.0.0.1' };
  await ask(url, { method: 'DELETE', body: 'ü', headers: {}, signal }, pinned);
  expect(heard).toEqual(['DELETE 4 Zoë', 'POST 13 name=Zo%C3%AB', 'POST 0 ', 'DELETE 2 ü']);
});

test('of a header that is written twice, in whatever case, the last one goes along', async () => {
  const heard: string[] = [];
  const origin = await serve((request, response) => {
    heard.push(...request.rawHeaders);
    response.end();
  });
  const headers = {
    Accept: 'text/html',
    'x-name': 'a',
    'X-Name': 'b',
    Host: 'shop.test',
    connection: 'close',
  };
  await clientFor(origin).request({ url: '/', headers });
  const names = heard.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  expect(names.toSorted()).toEqual(['accept', 'connection', 'host', 'user-agent', 'x-name']);
  expect(heard).toEqual(expect.arrayContaining(['text/html', 'b', 'shop.test', 'keep-alive']));
});

test('a header that cannot be sent is an error, and no part of another request', async () => {
  const heard: string[] = [];
  const origin = await serve((request, response) => {
    heard.push(`${request.url} ${request.headers['x-name']}`);
    response.end();
  });
  const client = clientFor(origin);
  const broken: readonly Record<string, string>[] = [
    { 'x-name': 'a\r\n\r\nGET /smuggled HTTP/1.1' },
    { 'x\r\n': 'a' },
    { 'x-name': '€' },
  ];
  for (const headers of broken)
    await expect(client.request({ url: '/', headers })).rejects.toThrow(/Invalid character|valid HTTP token/);
  await expect(client.request({ url: '/', method: 'GET /smuggled HTTP/1.1\r\nx:' })).rejects.toThrow(
    /valid HTTP token/,
  );
  await client.request({ url: '/a b?c=ü', headers: { 'x-name': 'ü' } });
  expect(heard).toEqual(['/a%20b?c=%C3%BC ü']);
});

test('an answer too large is given up with its connection, and the next request has another', async () => {
  const sockets = new Set<object>();
  const origin = await serve((request, response) => {
    sockets.add(request.socket);
    response.end(request.url === '/large' ? Buffer.alloc(5 * 1024 * 1024) : 'x');
  });
  const client = clientFor(origin);
  await expect(client.request({ url: '/large' })).rejects.toThrow('more than 4 MiB');
  expect((await client.request({ url: '/' })).body).toEqual(Buffer.from('x'));
  expect(sockets.size).toBe(2);
});

test('headers are read as fetch reads them: any case, values of one name together, cookies apart', () => {
  const raw = ['Vary', 'a', 'Set-Cookie', 'x=1', 'vary', 'b', 'set-cookie', 'y=2'];
  const headers = new ReceivedHeaders(byName(raw));
  const theirs = new Headers([
    ['Vary', 'a'],
    ['Set-Cookie', 'x=1'],
    ['vary', 'b'],
    ['set-cookie', 'y=2'],
  ]);
  for (const name of ['vary', 'VARY', 'gone']) expect(headers.get(name)).toBe(theirs.get(name));
  expect(headers.getSetCookie()).toEqual(theirs.getSetCookie());
  expect([...headers.entries()].toSorted()).toEqual([...theirs.entries()].toSorted());
});
