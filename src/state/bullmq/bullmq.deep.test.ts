import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { forkApp, type Forked } from '../../../fixtures/services/forked.ts';
import {
  startRedis,
  startRedisApp,
  type RedisApp,
  type RedisServer,
} from '../../../fixtures/services/redis.ts';
import { stateWorld } from '../../../fixtures/services/state-world.ts';
import { walk } from '../../../fixtures/services/walks.ts';
import { redis } from '../redis/redis.ts';
import { bullmq } from './bullmq.ts';

let server: RedisServer;
let raw: RedisApp;
let app: Forked;

beforeAll(async () => {
  server = await startRedis();
  raw = startRedisApp(server.port);
});
afterAll(async () => {
  await raw?.close();
  await server?.close();
});
beforeEach(() => {
  app = forkApp('bullmq-app.ts', String(server.port));
});
afterEach(async () => {
  await app.close();
  await raw('FLUSHALL');
});

const optionsOf = (more: Partial<Parameters<typeof bullmq.open>[0]> = {}) => ({
  url: server.url,
  allow: ['127.0.0.1'],
  queues: ['mails', 'reports'],
  prefix: 'bull',
  drain: '5s',
  ...more,
});

async function opened(more: Parameters<typeof optionsOf>[0] = {}) {
  const world = stateWorld();
  const system = await bullmq.open(optionsOf(more), world);
  return Object.assign(system, { notes: world.notes, [Symbol.asyncDispose]: () => system.close() });
}

const add = (queue: string, data: object, more: object = {}) => app.ask({ act: 'add', queue, data, more });
const see = (queue = 'mails') => app.ask({ act: 'see', queue });

test('jobs of every kind come back with their numbers, and keys beside the queue stay as they are', async () => {
  await add('mails', { to: 'jo' });
  await add('mails', { to: 'al' }, { priority: 3 });
  await add('mails', { to: 'li' }, { delay: 600_000 });
  const before = await see();
  await using system = await opened();
  const content = await system.fingerprint();
  const mark = await system.mark();
  expect(await system.queue?.('mails')).toEqual({
    count: 3,
    bodies: ['jo', 'al', 'li'].map((to) => ({ name: 'job', data: { to } })),
  });
  await app.ask({ act: 'remove', queue: 'mails', job: '1' });
  expect(await add('mails', { to: 'later' })).toBe('4');
  await app.ask({ act: 'pause', queue: 'mails' });
  await raw('SET', 'session', 'kept');
  expect(await system.fingerprint()).not.toBe(content);
  await system.restore(mark);
  expect(await see()).toEqual(before);
  expect(await system.fingerprint()).toBe(content);
  expect(await raw('GET', 'session')).toBe('kept');
  expect(await add('mails', { to: 'later' })).toBe('4');
});

test('workers are waited for, and what they did is gone after going back', async () => {
  await app.ask({ act: 'work', queue: 'mails', takes: 300 });
  await add('mails', { to: 'first' });
  await using system = await opened();
  await system.settle?.();
  const before = await see();
  expect(before).toMatchObject([false, ['completed', '1', { to: 'first' }, {}]]);
  const mark = await system.mark();
  await add('mails', { to: 'second' });
  await system.settle?.();
  expect(await see()).toHaveLength(3);
  await system.restore(mark);
  expect(await see()).toEqual(before);
  await add('mails', { to: 'again' });
  await system.settle?.();
  expect(await see()).toMatchObject([
    false,
    ['completed', '1', { to: 'first' }, {}],
    ['completed', '2', { to: 'again' }, {}],
  ]);
});

test('what a worker would take at once is not put back, and one that does not end is told', async () => {
  const refusal = async (work: Promise<unknown>) =>
    problemsOf(await work.catch((error: unknown) => error))[0];
  await add('mails', { to: 'jo' });
  await using system = await opened({ drain: '300ms' });
  const mark = await system.mark();
  await app.ask({ act: 'work', queue: 'mails', takes: 60_000 });
  await expect.poll(() => raw('LLEN', 'bull:mails:active')).toBe(1);
  expect(await refusal(system.settle?.() ?? Promise.resolve())).toMatchObject({
    code: 'state/not-drained',
    message: expect.stringContaining('1 in work of mails'),
  });
  expect(await refusal(system.restore(mark))).toMatchObject({ code: 'state/consumed' });
});

test('a job whose time came meanwhile is not put back while a worker waits for it', async () => {
  await app.ask({ act: 'work', queue: 'mails' });
  await using system = await opened();
  await add('mails', { to: 'soon' }, { delay: 1500 });
  const mark = await system.mark();
  await expect.poll(() => raw('ZCARD', 'bull:mails:completed')).toBe(1);
  await system.settle?.();
  expect(problemsOf(await system.restore(mark).catch((error: unknown) => error))).toMatchObject([
    { code: 'state/consumed' },
  ]);
});

test('all of Redis and its queues go back beside each other; a second run of the same queues is kept out', async () => {
  await raw('SET', 'session', 'jo');
  await add('mails', { to: 'jo' });
  const before = await see();
  const whole = await redis.open({ url: server.url, allow: ['127.0.0.1'] }, stateWorld());
  const system = await opened();
  const [marked, mark] = [await whole.mark(), await system.mark()];
  await raw('DEL', 'session');
  await add('mails', { to: 'al' });
  await system.restore(mark);
  await whole.restore(marked);
  expect([await raw('GET', 'session'), await see()]).toEqual(['jo', before]);
  const second = await opened().catch((error: unknown) => error);
  expect(problemsOf(second)).toMatchObject([{ code: 'environment/state-in-use' }]);
  await system.close();
  await whole.close();
  expect(await raw('KEYS', 'tidemark*')).toEqual([]);
});

test.each([1, 2, 3])('20 random walks (seed %i) lead back to every job', async (seed) => {
  const digest = async () => JSON.stringify([await see(), await see('reports')]);
  // An app that begins to use a queue writes that down there.
  await digest();
  await using state = await opened();
  const run = async (statement: string) => {
    if (statement.startsWith('{')) await app.ask(JSON.parse(statement));
    return [];
  };
  const walker = { run, digest, close: app.close };
  type Pick = (below: number) => number;
  const act = (what: (pick: Pick) => object) => (pick: Pick) =>
    JSON.stringify({ queue: ['mails', 'reports'][pick(2)], ...what(pick) });
  const actions = [
    act((pick) => ({ act: 'add', data: { n: pick(99) } })),
    act((pick) => ({ act: 'add', data: { n: pick(99) }, more: { priority: 1 + pick(5) } })),
    act((pick) => ({ act: 'add', data: { n: pick(99) }, more: { delay: 600_000 + pick(9999) } })),
    act((pick) => ({ act: 'remove', job: String(pick(20)) })),
    act((pick) => ({ act: ['pause', 'resume'][pick(2)] })),
  ];
  const walked = await walk({ state, app: walker, seed, actions, digest }, 20);
  expect(walked.done).toBeGreaterThan(80);
});
