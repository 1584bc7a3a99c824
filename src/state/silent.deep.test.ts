import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../fixtures/services/server.ts';
import { stateWorld } from '../../fixtures/services/world.ts';
import { mysql } from './mysql/mysql.ts';
import { postgres } from './postgres/postgres.ts';
import { redis } from './redis/redis.ts';

// A server that takes connections and never says a word.

const server = createServer((socket) => socket.on('error', () => undefined));
let at = '';
beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  at = `127.0.0.1:${port}`;
});
afterAll(() => void server.close());

const { world } = stateWorld();
test.concurrent.each([
  [
    'PostgreSQL shop_test',
    'timeout',
    () => postgres.open({ url: `postgres://u@${at}/shop_test`, allow: ['shop_test'] }, world),
  ],
  [
    'MySQL shop_test',
    'ETIMEDOUT',
    () => mysql.open({ url: `mysql://u@${at}/shop_test`, allow: ['shop_test'] }, world),
  ],
  [
    'Redis',
    'it says nothing within 10 seconds',
    () => redis.open({ url: `redis://${at}`, allow: [at] }, world),
  ],
] as const)('%s: one sentence', async (name, why, open) => {
  const problems: unknown = await open().then(
    () => [],
    (error: unknown) => Reflect.get(Object(error), 'problems'),
  );
  expect(problems).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(new RegExp(`^${name} at .*${why}`)),
      next: expect.stringContaining('Check that it'),
    }),
  ]);
});
