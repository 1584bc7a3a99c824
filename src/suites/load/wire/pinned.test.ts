import { once } from 'node:events';
import { createServer as createBareServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Bench } from '#model/contract/bench.ts';
import { benchFor } from '../../../../fixtures/bench.ts';
import { serve } from '../../../../fixtures/host.ts';
import { load } from '../suite.ts';

// `shop.invalid` is known to no name server: what answers was reached by the pinned address alone.

function task() {
  const options = load.options.parse({
    scenarios: { s: { warmup: '0s', concurrency: 1, iterations: 3, endpoints: [{ get: '/' }] } },
  });
  const [only] = load.plan(options, { name: 'api', pages: [], owned: true });
  if (!only) throw new Error('no task');
  return { ...only, suite: 'api', uses: load.id };
}

function bench(target: string, pinned: Bench['pinned']): Bench {
  return benchFor(target, { pinned });
}

const pinned = { host: 'shop.invalid', address: '127.0.0.1' };

test('plain requests go to the pinned address and name the host', async () => {
  const heard: (string | undefined)[] = [];
  const { port } = new URL(
    await serve((request, response) => {
      heard.push(request.headers.host);
      response.end('ok');
    }),
  );
  const target = `http://shop.invalid:${port}`;
  await load.measure(task(), bench(target, pinned));
  expect(heard).toEqual(Array.from({ length: 3 }, () => `shop.invalid:${port}`));
  await expect(load.measure(task(), bench(target, undefined))).rejects.toMatchObject({
    problems: [{ code: 'load/no-answer' }],
  });
});

test('over TLS they go there too and ask for the host’s certificate; a cut handshake is a failure', async () => {
  const hellos: Buffer[] = [];
  const sockets: Socket[] = [];
  const server = createBareServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      hellos.push(bytes);
      socket.destroy();
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  await expect(load.measure(task(), bench(`https://shop.invalid:${port}`, pinned))).rejects.toMatchObject({
    problems: [{ code: 'load/no-answer' }],
  });
  expect(hellos.length).toBeGreaterThanOrEqual(3);
  expect(hellos.every((hello) => hello.includes('shop.invalid'))).toBe(true);
});
