import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { devtoolsTransport, openDevtools } from './devtools-socket.ts';

/** Something that speaks as Chrome's debugging socket does, with packing where it is asked for. */
async function chrome(): Promise<{ address: string; came: Promise<[WebSocket, string | undefined]> }> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: true });
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  const came = once(server, 'connection').then(([socket, request]): [WebSocket, string | undefined] => [
    socket,
    request.headers['sec-websocket-extensions'],
  ]);
  await once(server, 'listening');
  return { address: `ws://127.0.0.1:${Object(server.address()).port}`, came };
}

test('messages go unpacked, those of many megabytes too', async () => {
  const { address, came } = await chrome();
  const transport = await devtoolsTransport(address);
  const [browser, asked] = await came;
  expect(asked).toBeUndefined();
  const heard: object[] = [];
  const all = Promise.withResolvers<void>();
  transport.onmessage = (message) => {
    heard.push(message);
    if (heard.length === 2) all.resolve();
  };
  browser.on('message', (data) => browser.send(`{"answer":${String(data)}}`));
  transport.send({ id: 1, method: 'Browser.getVersion' });
  browser.send(JSON.stringify({ picture: 'A'.repeat(120 * 1024 * 1024) }));
  await all.promise;
  expect(heard.map((message) => Object.keys(message)[0]).toSorted()).toEqual(['answer', 'picture']);
  expect(heard).toContainEqual({ answer: { id: 1, method: 'Browser.getVersion' } });
});

test('one message is heard a turn of the loop, in their order', async () => {
  const { address, came } = await chrome();
  const transport = await devtoolsTransport(address);
  const [browser] = await came;
  const heard: unknown[] = [];
  const all = Promise.withResolvers<void>();
  transport.onmessage = (message) => {
    heard.push(message);
    queueMicrotask(() => heard.push('after'));
    if (heard.length >= 5) all.resolve();
  };
  for (const id of [1, 2, 3]) browser.send(JSON.stringify({ id }));
  await all.promise;
  expect(heard).toEqual([{ id: 1 }, 'after', { id: 2 }, 'after', { id: 3 }, 'after']);
});

test('closing waits until the other side has hung up, once and again; a Chrome that hangs up is told', async () => {
  const { address, came } = await chrome();
  const transport = await devtoolsTransport(address);
  const [browser] = await came;
  const gone = once(browser, 'close');
  await transport.close();
  expect(browser.readyState).not.toBe(browser.OPEN);
  await gone;
  await transport.close();

  const other = await chrome();
  const second = await devtoolsTransport(other.address);
  const told = new Promise<string>((resolve) => (second.onclose = () => resolve('told')));
  (await other.came)[0].terminate();
  expect(await told).toBe('told');
});

test('what does not answer as a socket is told with its address', async () => {
  await expect(openDevtools('ws://127.0.0.1:1/devtools')).rejects.toThrow(
    "Chrome's debugging socket ws://127.0.0.1:1/devtools did not open",
  );
});

test('a Chrome that takes the connection and never answers is not waited for', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = `ws://127.0.0.1:${Object(server.address()).port}/devtools`;
  await expect(openDevtools(address, 100)).rejects.toMatchObject({
    message: `Chrome's debugging socket ${address} did not open`,
    cause: { message: 'Opening handshake has timed out' },
  });
});
