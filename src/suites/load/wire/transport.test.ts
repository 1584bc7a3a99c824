import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { AnswerHeaders, Exchange } from '#system/http/wire/exchange.ts';
import { outcomeOf } from '../count/outcome.ts';
import { PlainTransport } from '#system/http/wire/plain-transport.ts';
import { requestOf, type Message } from './request.ts';
import type { Transport } from './transport.ts';
import { UndiciTransport } from './undici-transport.ts';

const servers: Server[] = [];
const sockets: Socket[] = [];
const transports: Transport[] = [];

afterEach(() => {
  for (const transport of transports.splice(0)) transport.close();
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** Calls back with every request's bytes; what is answered is written as it stands. */
async function serve(answer: (socket: Socket, request: string, number: number) => void): Promise<string> {
  let number = 0;
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => answer(socket, bytes.toString('latin1'), (number += 1)));
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return `http://127.0.0.1:${address.port}`;
}

/** What was told of one message. */
interface Told {
  written: number;
  status: number;
  headers: AnswerHeaders;
  body: string;
  error: Error | undefined;
}

class Listener implements Exchange {
  told: Told = { written: 0, status: 0, headers: {}, body: '', error: undefined };
  over: (told: Told) => void = () => undefined;
  onWritten: () => void = () => undefined;
  written(): void {
    this.told.written += 1;
    this.onWritten();
  }
  answered(status: number, headers: AnswerHeaders): void {
    Object.assign(this.told, { status, headers });
  }
  data(bytes: Buffer, from: number, to: number): void {
    this.told.body += bytes.toString('latin1', from, to);
  }
  done(): void {
    this.over(this.told);
  }
  failed(error: Error): void {
    this.told.error = error;
    this.over(this.told);
  }
}

type Method = Message['method'];
type Spoken = Readonly<{ method?: Method; path?: string; headers?: Record<string, string>; body?: string }>;

function messageOf(origin: string, { method = 'GET', path = '/', headers = {}, body }: Spoken): Message {
  const endpoint = {
    method,
    path,
    headers,
    ...(body !== undefined && { body }),
    expect: { statuses: [], headers: [], body: [] },
  };
  return requestOf(endpoint, { origin, headers: [], seed: 1 }).message(1);
}

const makers = {
  plain: (origin: string, exchange: Exchange): Transport => new PlainTransport(origin, exchange),
  undici: (origin: string, exchange: Exchange): Transport => new UndiciTransport(origin, exchange),
};

function open(origin: string, make = makers.plain) {
  const listener = new Listener();
  const transport = make(origin, listener);
  transports.push(transport);
  const ask = (spoken: Spoken = {}): Promise<Told> => {
    listener.told = { written: 0, status: 0, headers: {}, body: '', error: undefined };
    return new Promise((resolve) => {
      listener.over = resolve;
      transport.send(messageOf(origin, spoken));
    });
  };
  return { ask, transport, listener };
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

describe.each(['plain', 'undici'] as const)('over %s', (name) => {
  const make = makers[name];

  /** Two messages in a row: what was told of the first, and over how many connections they went. */
  async function twice(answer: string, spoken: Spoken = {}) {
    const before = sockets.length;
    const origin = await serve((socket, _request, number) => {
      socket.write(number === 1 ? answer : OK);
    });
    const { ask } = open(origin, make);
    const first = await ask(spoken);
    const second = await ask();
    expect([second.status, second.body, second.error]).toEqual([200, 'ok', undefined]);
    return { ...first, connections: sockets.length - before };
  }

  test('a sized answer ends at its size, with its headers in lower case', async () => {
    const told = await twice(
      'HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\nX-A: one\r\nSet-Cookie: a\r\nset-cookie: b\r\n\r\nhello',
    );
    expect(told).toMatchObject({ written: 1, status: 404, body: 'hello', error: undefined, connections: 1 });
    expect(told.headers).toMatchObject({ 'x-a': 'one', 'set-cookie': ['a', 'b'] });
  });

  test.each([
    ['of size 0', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', {}],
    ['with status 204', 'HTTP/1.1 204 No Content\r\n\r\n', {}],
    ['with status 304', 'HTTP/1.1 304 Not Modified\r\netag: "a"\r\n\r\n', {}],
    ['without a reason', 'HTTP/1.1 200 \r\ncontent-length: 0\r\n\r\n', {}],
  ])(
    'an answer %s has no body and leaves the connection to the next',
    async (_name, answer, spoken: Spoken) => {
      expect(await twice(answer, spoken)).toMatchObject({ body: '', error: undefined, connections: 1 });
    },
  );

  test('an answer to HEAD has no body, whatever size it tells', async () => {
    expect(await twice('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      error: undefined,
    });
  });

  test('chunks are put together, extensions and trailers left out', async () => {
    const told = await twice(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n' +
        '4\r\nwiki\r\nA;x=y\r\n0123456789\r\n0\r\nX-Trailer: 1\r\n\r\n',
    );
    expect(told).toMatchObject({ status: 200, body: 'wiki0123456789', error: undefined, connections: 1 });
  });

  test('103 is no answer yet', async () => {
    expect(
      await twice(
        'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 201 Created\r\ncontent-length: 1\r\n\r\nx',
      ),
    ).toMatchObject({ status: 201, body: 'x', connections: 1 });
  });

  test('a connection that the answer closes is not used again', async () => {
    expect(await twice('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx')).toMatchObject({
      body: 'x',
      error: undefined,
      connections: 2,
    });
    expect(await twice('HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx')).toMatchObject({
      body: 'x',
      error: undefined,
      connections: 2,
    });
  });

  test('an answer without a size ends with its connection', async () => {
    const origin = await serve((socket) => {
      socket.end('HTTP/1.1 200 OK\r\n\r\nall of it');
    });
    const { ask } = open(origin, make);
    expect(await ask()).toMatchObject({ status: 200, body: 'all of it', error: undefined });
    expect(await ask()).toMatchObject({ status: 200, body: 'all of it', error: undefined });
  });

  test.each([
    ['before its answer', ''],
    ['within the head', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['within the body', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'],
    ['within a chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nhalf'],
  ])('a connection that ends %s is a reset', async (_name, half) => {
    const origin = await serve((socket, _request, number) => {
      if (number === 1) socket.end(half);
      else socket.write(OK);
    });
    const { ask } = open(origin, make);
    expect(['reset', ...(name === 'undici' ? ['broken'] : [])]).toContain(outcomeOf((await ask()).error));
    expect(await ask()).toMatchObject({ status: 200, body: 'ok', error: undefined });
  });

  test('a body goes out with its length in bytes, and a header of the endpoint before it', async () => {
    const seen: string[] = [];
    const origin = await serve((socket, request) => {
      seen.push(request);
      socket.write(OK);
    });
    const { ask } = open(origin, make);
    await ask({ method: 'POST', path: '/p?q=1', headers: { 'X-One': 'a' }, body: '{"ü":1}' });
    await ask({ method: 'PUT' });
    await ask({ path: '/grün/${{ request_number }}' });
    const [post = '', put = '', get = ''] = seen.map((one) => one.toLowerCase());
    expect(post).toMatch(/^post \/p\?q=1 http\/1\.1\r\n/);
    expect(post).toContain(`\r\nhost: ${new URL(origin).host}\r\n`);
    expect(post).toContain('\r\nx-one: a\r\n');
    expect(post).toContain('\r\ncontent-length: 8\r\n');
    expect(Buffer.from(seen[0] ?? '', 'latin1').toString()).toMatch(/\r\n\r\n\{"ü":1\}$/);
    expect(put).toContain('\r\ncontent-length: 0\r\n');
    expect(get).toMatch(/^get \/gr%c3%bcn\/1 http/);
    expect(get).not.toContain('content-length');
  });

  test('what is given up fails with its reason, and the next message has a connection of its own', async () => {
    const origin = await serve((socket, _request, number) => {
      if (number > 1) socket.write(OK);
    });
    const { ask, transport, listener } = open(origin, make);
    const late = new Error('late');
    listener.onWritten = () => setTimeout(() => transport.abort(late), 20);
    const first = await ask();
    listener.onWritten = () => undefined;
    expect(first.error).toBe(late);
    expect(await ask()).toMatchObject({ status: 200, error: undefined });
  });

  test('nobody there is a refusal', async () => {
    const origin = await serve(() => undefined);
    const [server] = servers.splice(0);
    server?.close();
    const { ask } = open(origin, make);
    expect(outcomeOf((await ask()).error)).toBe('refused');
  });
});

test.each([
  ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['another version', 'HTTP/2.0 200 OK\r\n\r\n'],
  ['line feeds alone', 'HTTP/1.1 200 OK\ncontent-length: 2\n\nok'],
  ['two sizes', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nok'],
  ['a size that is no number', 'HTTP/1.1 200 OK\r\ncontent-length: 0x2\r\n\r\nok'],
  [
    'a size and chunks',
    'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['a header without a colon', 'HTTP/1.1 200 OK\r\nnonsense\r\n\r\n'],
  ['a folded header', 'HTTP/1.1 200 OK\r\na: b\r\n c\r\ncontent-length: 0\r\n\r\n'],
  ['a chunk size that is none', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n'],
  ['a chunk longer than it says', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nlong\r\n'],
  ['an upgrade nobody asked for', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
  ['a head without end', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(20_000)}`],
])('%s is broken, and the next message has a connection of its own', async (_name, answer) => {
  const origin = await serve((socket, _request, number) => {
    socket.write(number === 1 ? answer : OK);
  });
  const { ask } = open(origin);
  expect(outcomeOf((await ask()).error)).toBe('broken');
  expect(await ask()).toMatchObject({ status: 200, body: 'ok', error: undefined });
});

test('bytes after an answer, at once or later, are never taken for the next answer', async () => {
  const origin = await serve((socket, _request, number) => {
    if (number === 1) socket.write(`${OK}HTTP/1.1 500 Smuggled\r\ncontent-length: 0\r\n\r\n`);
    else
      socket.write(OK, () =>
        setTimeout(() => socket.write('HTTP/1.1 500 Smuggled\r\ncontent-length: 0\r\n\r\n'), 5),
      );
  });
  const { ask } = open(origin);
  expect(await ask()).toMatchObject({ status: 200 });
  expect(await ask()).toMatchObject({ status: 200 });
  const [, second] = sockets;
  if (second?.closed === false) await once(second, 'close');
  expect(await ask()).toMatchObject({ status: 200 });
  expect(sockets).toHaveLength(3);
});

test('a body that a bodiless answer announces costs the connection', async () => {
  const origin = await serve((socket) => {
    socket.write('HTTP/1.1 304 Not Modified\r\ncontent-length: 2\r\n\r\n');
  });
  const { ask } = open(origin);
  await ask();
  await ask();
  expect(sockets).toHaveLength(2);
});

test('an idle connection is left in time when its server tells how long it keeps it', async () => {
  const origin = await serve((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nkeep-alive: timeout=0\r\ncontent-length: 0\r\n\r\n');
  });
  const { ask } = open(origin);
  await ask();
  await ask();
  expect(sockets).toHaveLength(2);
});

test('headers that frame a message are ours to write', async () => {
  const seen: string[] = [];
  const origin = await serve((socket, request) => {
    seen.push(request);
    socket.write(OK);
  });
  await open(origin).ask({
    method: 'POST',
    headers: { 'Content-Length': '99', 'transfer-encoding': 'chunked', Host: 'other.test' },
    body: 'abc',
  });
  expect(seen).toEqual([
    'POST / HTTP/1.1\r\nconnection: keep-alive\r\nHost: other.test\r\ncontent-length: 3\r\n\r\nabc',
  ]);
});
