import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { corporateProxy } from '../../../fixtures/corporate-proxy.ts';
import { serve } from '../../../fixtures/host.ts';
import { startProxy, type EgressProxy, type EgressRules } from './proxy.ts';

const SHOP = { host: 'shop.example.com', address: '127.0.0.1' };
const PUBLIC = '93.184.215.14';

/** A proxy whose name servers answer from a table; each list of answers is taken one by one, the last one for ever. */
async function proxyFor(
  names: Readonly<Record<string, readonly (readonly string[])[]>>,
  more: Partial<EgressRules> = {},
): Promise<EgressProxy & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    const before = asked.filter((name) => name === host).length;
    asked.push(host);
    return names[host]?.[before] ?? names[host]?.at(-1) ?? [];
  };
  const proxy = await startProxy({ pinned: SHOP, resolve, upstream: () => undefined, ...more });
  onTestFinished(proxy.close);
  return { ...proxy, asked };
}

/** What a client gets for a plain request through the proxy; `nothing` where the connection just ends. */
async function ask({ port }: EgressProxy, path: string, headers: Record<string, string> = {}) {
  const sent = request({ port, host: '127.0.0.1', path, headers, agent: false }).end();
  const answer: IncomingMessage | undefined = await once(sent, 'response').then(
    ([got]) => got,
    () => undefined,
  );
  if (!answer) return 'nothing';
  let text = '';
  for await (const part of answer) text += String(part);
  return `${answer.statusCode} ${text}`;
}

/** What comes back on a raw connection. */
async function raw({ port }: EgressProxy, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let heard = '';
  socket.on('error', () => undefined).on('data', (piece: Buffer) => (heard += piece.toString()));
  await once(socket, 'close');
  return heard;
}

test('private hosts get no answer, however they are named or resolved, and the reason is noted', async () => {
  const heard: string[] = [];
  const { port } = new URL(await serve((asked) => heard.push(asked.url ?? '')));
  const proxy = await proxyFor({
    'rebound.example.net': [['127.0.0.1']],
    'mixed.example.net': [[PUBLIC, '10.0.0.7']],
    'azure.example.net': [['168.63.129.16']],
    'six.example.net': [['::ffff:127.0.0.1']],
  });
  const hosts = ['rebound.example.net', 'mixed.example.net', 'azure.example.net', 'six.example.net'];
  const all = [...hosts, '127.0.0.1', '[::1]', 'localhost', 'vault.internal', 'nowhere.example.net'];
  for (const host of all) {
    expect(await ask(proxy, `http://${host}:${port}/plain`), host).toBe('nothing');
    expect(await raw(proxy, `CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}\r\n\r\n`), host).toBe('');
  }
  expect(heard).toEqual([]);
  expect(proxy.contacts().map(({ host, refused }) => `${host} ${refused}`)).toEqual([
    'rebound.example.net private-address',
    'mixed.example.net private-address',
    'azure.example.net private-address',
    'six.example.net private-address',
    '127.0.0.1 private-address',
    '::1 private-address',
    'localhost private-name',
    'vault.internal private-name',
    'nowhere.example.net unknown',
  ]);
});

test('a name that changes its address is asked for once, so what was checked is what is connected to', async () => {
  const { port } = new URL(await serve((_asked, answer) => answer.end('inner')));
  const upstream = await corporateProxy(port);
  const proxy = await proxyFor(
    { 'rebound.example.net': [[PUBLIC], ['127.0.0.1']] },
    { upstream: () => upstream.url },
  );
  for (let time = 0; time < 3; time++) await ask(proxy, `http://rebound.example.net:8080/`);
  expect(proxy.asked).toEqual(['rebound.example.net']);
  expect(upstream.asked).toEqual(Array.from({ length: 3 }, () => `${PUBLIC}:8080`));
});

test('the target is reached at its pinned address under its own name, in plain and through a tunnel', async () => {
  const { port } = new URL(
    await serve((asked, answer) =>
      answer.end(`${asked.headers.host}${asked.url} ${Object.keys(asked.headers).toSorted().join()}`),
    ),
  );
  const proxy = await proxyFor({});
  const hop = { 'proxy-connection': 'keep-alive', 'proxy-authorization': 'x', te: 'trailers', 'x-own': '1' };
  expect(await ask(proxy, `http://shop.example.com:${port}/a?b`, hop)).toBe(
    `200 shop.example.com:${port}/a?b connection,host,x-own`,
  );
  const connectTo = `CONNECT shop.example.com:${port} HTTP/1.1\r\n\r\n`;
  const inside = `GET /t HTTP/1.1\r\nHost: shop.example.com\r\nConnection: close\r\n\r\n`;
  const heard = await raw(proxy, connectTo + inside);
  expect(heard).toMatch(/^HTTP\/1\.1 200 Connection established\r\n\r\nHTTP\/1\.1 200 OK/);
  expect(heard).toContain('shop.example.com/t');
  expect(proxy.asked).toEqual([]);
});

test('a network’s proxy is asked for the checked address with its login, and its refusal is no answer', async () => {
  const { port } = new URL(await serve((asked, answer) => answer.end(`through ${asked.headers.host}`)));
  const open = await corporateProxy(port);
  open.url.username = 'jo';
  open.url.password = 'secret';
  const names = { 'cdn.example.net': [[PUBLIC]], 'six.example.net': [['2606:4700::1111']] };
  const proxy = await proxyFor(names, { upstream: () => open.url });
  expect(await ask(proxy, 'http://cdn.example.net/x')).toBe('200 through cdn.example.net');
  expect(await ask(proxy, 'http://six.example.net:81/')).toBe('200 through six.example.net:81');
  const login = `Basic ${Buffer.from('jo:secret').toString('base64')}`;
  expect(open.asked).toEqual([`${PUBLIC}:80 ${login}`, `[2606:4700::1111]:81 ${login}`]);
  const shut = await corporateProxy(port, 403);
  const refused = await proxyFor(names, { upstream: () => shut.url });
  expect(await ask(refused, 'http://cdn.example.net/x')).toBe('nothing');
  expect(shut.asked).toEqual([`${PUBLIC}:80`]);
});

test('without a pin private hosts are allowed, and still no service of a cloud', async () => {
  const { port } = new URL(await serve((_asked, answer) => answer.end('inner')));
  const proxy = await proxyFor({ 'db.internal': [['127.0.0.1']] }, { pinned: undefined });
  expect(await ask(proxy, `http://127.0.0.1:${port}/`)).toBe('200 inner');
  expect(await ask(proxy, `http://db.internal:${port}/`)).toBe('200 inner');
  for (const host of ['169.254.169.254', '168.63.129.16', '100.100.100.200', '[fd00:ec2::254]', 'metadata'])
    expect(await ask(proxy, `http://${host}:${port}/`), host).toBe('nothing');
});

test('a client that leaves before its answer, or before its tunnel stands, ends nobody else', async () => {
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { port } = new URL(
    await serve((request, response) => {
      if (request.url !== '/late') return void response.end('fine');
      asked.resolve();
      response.on('close', answered.resolve);
      setTimeout(() => response.end('x'.repeat(1_000_000)), 50);
    }),
  );
  const opened = Promise.withResolvers<readonly string[]>();
  const { url: network } = await corporateProxy(port);
  const upstream = ({ hostname }: URL) => (hostname.startsWith('slow') ? network : undefined);
  const proxy = await proxyFor({}, { resolve: () => opened.promise, upstream });
  const one = request({ port: proxy.port, path: `http://shop.example.com:${port}/late`, agent: false });
  one.on('error', () => undefined).end();
  const other = connect(proxy.port, '127.0.0.1');
  other.write(`CONNECT slow.example.net:${port} HTTP/1.1\r\n\r\nhello`);
  await asked.promise;
  one.destroy();
  other.destroy();
  opened.resolve([PUBLIC]);
  await answered.promise;
  for (let time = 0; time < 20; time++)
    expect(await ask(proxy, `http://shop.example.com:${port}/`)).toBe('200 fine');
});

test('what is no request to a host is refused, and after 500 hosts nobody is looked up any more', async () => {
  const proxy = await proxyFor({});
  expect(await ask(proxy, '/own')).toBe('400 ');
  for (const authority of ['a:b@shop.example.com:1', 'shop.example.com:99999', 'x/y:1', ''])
    expect(await raw(proxy, `CONNECT ${authority} HTTP/1.1\r\n\r\n`), authority).not.toContain(' 200 ');
  expect(await raw(proxy, 'nonsense\r\n\r\n')).toBe('');
  const hosts = Array.from({ length: 600 }, (_none, at) => `h${at}.example.net`);
  await Promise.all(hosts.map((host) => ask(proxy, `http://${host}/`)));
  expect(proxy.asked).toHaveLength(500);
  expect(proxy.contacts().length).toBeLessThanOrEqual(500);
});
