import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ConfirmChannel } from 'amqplib';
import { problemsOf } from '#model/problem.ts';
import {
  startRabbitApp,
  startRabbitmq,
  type RabbitApp,
  type RabbitServer,
} from '../../../fixtures/services/rabbitmq.ts';
import { stateWorld } from '../../../fixtures/services/state-world.ts';
import { walk } from '../../../fixtures/services/walks.ts';
import { rabbitmq } from './rabbitmq.ts';

let server: RabbitServer;
let app: RabbitApp;
let admin: ConfirmChannel;

const PLAIN = ['mails', 'ranked', 'bound', 'brief'];

beforeAll(async () => {
  server = await startRabbitmq();
  app = startRabbitApp(server.url);
  admin = await server.channel();
});
afterAll(async () => {
  await app?.close();
  await server?.close();
});
beforeEach(async () => {
  await admin.assertExchange('orders', 'topic');
  await admin.assertQueue('mails', {
    arguments: { 'x-dead-letter-exchange': '', 'x-dead-letter-routing-key': 'dead' },
  });
  await admin.assertQueue('dead');
  await admin.assertQueue('ranked', { maxPriority: 5 });
  await admin.assertQueue('brief', { messageTtl: 600_000 });
  await admin.assertQueue('bound');
  await admin.bindQueue('bound', 'orders', 'order.#');
  await admin.assertQueue('exact', { arguments: { 'x-queue-type': 'quorum' } });
  await admin.assertQueue('log', { arguments: { 'x-queue-type': 'stream' } });
});
afterEach(async () => {
  for (const queue of [...PLAIN, 'dead', 'exact', 'log']) await admin.deleteQueue(queue);
});

const optionsOf = (more: Partial<Parameters<typeof rabbitmq.open>[0]> = {}) => ({
  url: server.url,
  allow: ['127.0.0.1'],
  queues: PLAIN,
  drain: '2s',
  ...more,
});

async function opened(more: Parameters<typeof optionsOf>[0] = {}) {
  const world = stateWorld();
  const system = await rabbitmq.open(optionsOf(more), world);
  return Object.assign(system, { notes: world.notes, [Symbol.asyncDispose]: () => system.close() });
}

const seen = async (...queues: readonly string[]) => {
  const all: (readonly unknown[])[] = [];
  for (const queue of queues) all.push(await app.see(queue));
  return all;
};

const PROPERTIES = {
  contentType: 'application/json',
  correlationId: 'c1',
  replyTo: 'answers',
  messageId: 'm1',
  timestamp: 1_700_000_000,
  type: 'mail',
  appId: 'shop',
  userId: 'guest',
  expiration: '500000',
  persistent: true,
  headers: { trace: 'ü', deep: { list: [1, 'two', true, null], n: 1.5 } },
};

test('messages come back in their order with properties and headers, and what came later goes', async () => {
  await app.send('mails', '{"to":"jo"}', { more: PROPERTIES });
  await app.send('mails', 'two');
  await app.send('mails', 'three');
  for (const priority of [1, 5, 3]) await app.send('ranked', `p${priority}`, { more: { priority } });
  await app.send('order.new', 'by exchange', { exchange: 'orders' });
  const before = await seen(...PLAIN);
  await using system = await opened();
  const content = await system.fingerprint();
  const mark = await system.mark();
  expect(await seen(...PLAIN)).toEqual(before);
  await app.take('mails');
  await app.take('ranked');
  await app.send('mails', 'four');
  await app.send('order.more', 'later', { exchange: 'orders' });
  expect(await system.fingerprint()).not.toBe(content);
  await system.restore(mark);
  expect(await seen(...PLAIN)).toEqual(before);
  expect(await system.fingerprint()).toBe(content);
  expect(system.notes).toEqual([expect.stringContaining('(redelivered)')]);
  expect(await app.see('dead')).toEqual([]);
});

test('a queue with a worker is waited for, is empty at a mark and emptied after it', async () => {
  await app.work('mails', 30);
  for (const text of ['a', 'b', 'c']) await app.send('mails', text);
  await using system = await opened({ queues: ['mails', 'exact'] });
  await system.settle?.();
  expect(await admin.checkQueue('mails')).toMatchObject({ messageCount: 0, consumerCount: 1 });
  const mark = await system.mark();
  await app.rest('mails');
  await app.send('mails', 'later');
  await app.send('exact', 'later');
  await system.settle?.();
  await system.restore(mark);
  expect(await seen('mails', 'exact')).toEqual([[], []]);
  expect(system.notes).toEqual([]);
});

test('what cannot be put back truthfully is refused, and nothing is lost', async () => {
  const refusal = async (work: Promise<unknown>) =>
    problemsOf(await work.catch((error: unknown) => error))[0];
  await app.send('order.new', 'by exchange', { exchange: 'orders' });
  await app.send('mails', 'waits');
  await using system = await opened();
  const mark = await system.mark();
  await app.take('bound');
  await app.send('order.new', 'other', { exchange: 'orders' });
  expect(await refusal(system.restore(mark))).toMatchObject({
    code: 'state/not-again',
    message: expect.stringContaining('by the exchange orders'),
  });
  expect(await app.see('bound')).toMatchObject([['orders', 'order.new', {}, {}, 'other']]);
  await app.work('mails', 60_000);
  expect(await refusal(system.restore(mark))).toMatchObject({ code: 'state/consumed' });
  await app.send('mails', 'more');
  expect(await refusal(system.settle?.() ?? Promise.resolve())).toMatchObject({
    code: 'state/not-drained',
    message: expect.stringMatching(/2000 ms: \d messages? waits? in mails/),
  });
  await app.rest('mails');
});

test('a quorum queue is read by nobody, for each look counts; a message of it stays', async () => {
  await app.send('exact', 'one');
  await using system = await opened({ queues: ['exact'] });
  const failed = problemsOf(await system.mark().catch((error: unknown) => error));
  expect(failed).toMatchObject([{ message: expect.stringContaining('counts each look') }]);
  expect(await system.fingerprint()).toBe(await system.fingerprint());
  await expect.poll(() => admin.checkQueue('exact')).toMatchObject({ messageCount: 1 });
});

test('what waits can be asked for', async () => {
  await app.send('mails', '{"to":"jo"}');
  await app.send('mails', 'no JSON');
  await using system = await opened();
  expect(await system.queue?.('mails')).toEqual({ count: 2, bodies: [{ to: 'jo' }, 'no JSON'] });
  expect(await system.queue?.('bound')).toEqual({ count: 0, bodies: [] });
  expect(await system.queue?.('mails')).toMatchObject({ count: 2 });
});

test('a server is refused that may not be changed, is not there, in use, or whose queue is none', async () => {
  const refusal = async (more: Parameters<typeof optionsOf>[0], world = {}) =>
    problemsOf(
      await rabbitmq.open(optionsOf(more), stateWorld(world)).then(
        (system) => system.close(),
        (error: unknown) => error,
      ),
    )[0];
  expect(await refusal({ allow: ['127.0.0.1:1'] })).toMatchObject({ code: 'state/not-allowed' });
  const told = await refusal({ url: 'amqp://jo:sesame@mq.prod.example', allow: ['mq.prod.example'] });
  expect(told).toMatchObject({ code: 'state/production', owner: 'config' });
  expect(JSON.stringify(told)).not.toContain('sesame');
  expect(await refusal({ url: 'amqp://127.0.0.1:1' })).toMatchObject({ owner: 'environment' });
  const wrong = await refusal({ url: server.url.replace('guest:guest', 'guest:sesame') });
  expect(wrong).toMatchObject({ owner: 'environment', message: expect.stringContaining('ACCESS') });
  expect(JSON.stringify(wrong)).not.toContain('sesame');
  expect(await refusal({ queues: ['mails', 'nowhere'] })).toMatchObject({
    code: 'state/unfit',
    owner: 'config',
    message: expect.stringContaining('nowhere'),
  });
  expect(await refusal({ queues: ['log'] })).toMatchObject({
    code: 'state/unfit',
    message: expect.stringContaining('log is a stream'),
  });
  expect(await refusal({}, { projectFolder: '/' })).toMatchObject({
    next: expect.stringContaining('npm install --save-dev amqplib'),
  });
  const first = await opened();
  expect(await refusal({})).toMatchObject({ code: 'environment/state-in-use' });
  await first.close();
  await first.close();
  await using second = await opened();
  expect(second.notes).toEqual([]);
});

test.each([1, 2, 3])('20 random walks (seed %i) lead back to every message', async (seed) => {
  await using state = await opened();
  const digest = async () => JSON.stringify(await seen(...PLAIN));
  const acts = {
    send: (queue: string, n: number) =>
      app.send(queue, `{"n":${n}}`, { more: { priority: n % 5, headers: { n } } }),
    take: (queue: string) => app.take(queue),
    publish: (queue: string, n: number) => app.send(`order.${n}`, `for ${queue}`, { exchange: 'orders' }),
  };
  const walker = {
    ...app,
    digest,
    run: async (statement: string) => {
      const [act, queue = '', n] = statement.split(' ');
      if (act === 'send' || act === 'take' || act === 'publish') await acts[act](queue, Number(n));
      return [];
    },
  };
  const some = (pick: (below: number) => number) => ['mails', 'ranked', 'brief'][pick(3)];
  const actions = [
    (pick: (below: number) => number) => `send ${some(pick)} ${pick(99)}`,
    (pick: (below: number) => number) => `send ${some(pick)} ${pick(99)}`,
    (pick: (below: number) => number) => `take ${some(pick)}`,
    (pick: (below: number) => number) => `publish bound ${pick(9)}`,
  ];
  const walked = await walk({ state, app: walker, seed, actions, digest }, 20);
  expect(walked.done).toBeGreaterThan(80);
});

test('a server that dies in the middle is a Failure of the environment, and closing still ends', async () => {
  const other = await startRabbitmq();
  const channel = await other.channel();
  await channel.assertQueue('mails');
  const system = await rabbitmq.open(optionsOf({ url: other.url, queues: ['mails'] }), stateWorld());
  const mark = await system.mark();
  await other.stop('SIGKILL');
  const failed = problemsOf(await system.restore(mark).catch((error: unknown) => error));
  expect(failed).toMatchObject([{ code: 'environment/state-system', owner: 'environment' }]);
  await system.close();
  await other.close();
});
