import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startedInThread, type DistantProxy } from './proxy-thread.ts';

// Proxies that share a thread: what one of them met or holds open is no matter of the others.

/** A server that says who is there, and how many are. */
async function greeter() {
  const there = new Set<Socket>();
  const server = createServer((socket) => {
    there.add(socket);
    socket.on('error', () => undefined).once('close', () => there.delete(socket));
    socket.write('welcome');
  });
  server.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, there };
}

async function opened(): Promise<DistantProxy> {
  const proxy = await startedInThread({ pinned: undefined, standIn: undefined });
  onTestFinished(async () => void (await proxy.close()));
  return proxy;
}

/** A tunnel through a proxy, once something came through it. */
async function tunnel(proxy: DistantProxy, port: number): Promise<Socket> {
  const socket = connect(proxy.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  socket.write(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  let heard = '';
  for await (const piece of socket.iterator({ destroyOnReturn: false })) {
    heard += String(piece);
    if (heard.includes('welcome')) break;
  }
  return socket;
}

test('each proxy tells whom it met itself, and ends its own tunnels alone', async () => {
  const [shop, bank] = [await greeter(), await greeter()];
  const [one, other] = [await opened(), await opened()];
  const [first, second] = [await tunnel(one, shop.port), await tunnel(other, bank.port)];
  expect(await one.contacts()).toEqual([{ host: '127.0.0.1', port: shop.port }]);
  expect(await other.contacts()).toEqual([{ host: '127.0.0.1', port: bank.port }]);

  const gone = once(first, 'close');
  await one.close();
  await gone;
  await expect.poll(() => shop.there.size).toBe(0);
  expect(second.destroyed).toBe(false);
  expect(bank.there.size).toBe(1);
  await expect(tunnel(one, shop.port)).rejects.toThrow('ECONNREFUSED');
});

test('a proxy that is ended knows nobody any more, and to end it twice does no harm', async () => {
  const proxy = await opened();
  await proxy.close();
  await proxy.close();
  expect(await proxy.contacts()).toEqual([]);
});
