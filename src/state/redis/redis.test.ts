import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import {
  startRedis,
  startRedisApp,
  type RedisApp,
  type RedisServer,
} from '../../../fixtures/services/redis.ts';
import { stateWorld } from '../../../fixtures/services/state-world.ts';
import { redis } from './redis.ts';

let server: RedisServer;
let app: RedisApp;

beforeAll(async () => {
  server = await startRedis();
  app = startRedisApp(server.port);
});
afterAll(async () => {
  await app?.close();
  await server?.close();
});
beforeEach(async () => void (await app('FLUSHALL')));

const optionsOf = (more: { databases?: number[]; url?: string } = {}) => ({
  url: server.url,
  allow: ['127.0.0.1'],
  ...more,
});

/** A system that is open for one test, and closed after it. */
async function opened(more: { databases?: number[] } = {}) {
  const world = stateWorld();
  const system = await redis.open(optionsOf(more), world);
  return Object.assign(system, { notes: world.notes, [Symbol.asyncDispose]: () => system.close() });
}

/** One key of every type. */
async function fill(): Promise<void> {
  await app('SET', 'text', 'a\u0000b ü');
  await app('SET', 'session', 'jo', 'PX', 60_000);
  await app('RPUSH', 'list', 'one', 'two', 'seen-time', 'three');
  await app('SADD', 'set', ...Array.from({ length: 300 }, (_, at) => `m${at}`));
  await app('ZADD', 'scores', 1.5, 'a', 2, 'b');
  await app('HSET', 'hash', 'f', 'v', 'g', 'w');
  await app('XADD', 'stream', '1-1', 'f', 'v');
  await app('XADD', 'stream', '2-1', 'f', 'w');
  await app('XGROUP', 'CREATE', 'stream', 'workers', '0');
  await app('PFADD', 'guests', 'jo', 'al');
  await app('SETBIT', 'bits', 77, 1);
  await app('GEOADD', 'shops', 13.4, 52.5, 'here');
}

const keys = async () =>
  [...((await app('KEYS', '*')) as string[])].filter((key) => !key.startsWith('tidemark')).toSorted();

test('every type comes back exactly, whatever happened to it, and the app keeps its connection', async () => {
  await fill();
  const before = await keys();
  const id = await app('CLIENT', 'ID');
  await using system = await opened();
  const content = await system.fingerprint();
  const mark = await system.mark();
  await app('APPEND', 'text', 'more');
  await app('DEL', 'list');
  await app('SADD', 'set', 'new');
  await app('ZINCRBY', 'scores', 3, 'a');
  await app('HDEL', 'hash', 'f');
  await app('XADD', 'stream', '9-1', 'f', 'x');
  await app('PFADD', 'guests', 'li');
  await app('RENAME', 'bits', 'bytes');
  await app('ZREM', 'shops', 'here');
  await app('PERSIST', 'session');
  await app('EVAL', "redis.call('set', 'by-script', 1); redis.call('del', 'hash')", 0);
  await app('SET', 'list', 'no list any more');
  expect(await system.fingerprint()).not.toBe(content);
  await system.restore(mark);
  expect(await system.fingerprint()).toBe(content);
  expect(await keys()).toEqual(before);
  expect(await app('GET', 'text')).toBe('a\u0000b ü');
  expect(await app('PTTL', 'session')).toBeGreaterThan(50_000);
  expect(await app('CLIENT', 'ID')).toBe(id);
});

test('a group of a stream that read and acknowledged goes back, though no key is told as changed', async () => {
  await fill();
  await using system = await opened();
  const mark = await system.mark();
  await app('XREADGROUP', 'GROUP', 'workers', 'jo', 'COUNT', 1, 'STREAMS', 'stream', '>');
  const pending = await system.mark();
  await app('XACK', 'stream', 'workers', '1-1');
  await system.restore(pending);
  expect(await app('XPENDING', 'stream', 'workers')).toMatchObject([1, '1-1', '1-1', [['jo', '1']]]);
  await system.restore(mark);
  expect(await app('XPENDING', 'stream', 'workers')).toEqual([0, null, null, null]);
  expect(
    await app('XREADGROUP', 'GROUP', 'workers', 'al', 'COUNT', 1, 'STREAMS', 'stream', '>'),
  ).toMatchObject([['stream', [['1-1', ['f', 'v']]]]]);
});

test('a mark is gone back to as often as wanted, and those in the middle of others too', async () => {
  await using system = await opened();
  await app('SET', 'n', 0);
  const marks = [await system.mark()];
  for (const n of [1, 2, 3]) {
    await app('INCR', 'n');
    await app('SET', `only-${n}`, 'x');
    marks.push(await system.mark());
  }
  const [start, one, two] = marks;
  if (!start || !one || !two) throw new Error('no marks');
  await app('FLUSHDB');
  await system.restore(two);
  expect([await app('GET', 'n'), await keys()]).toEqual(['2', ['n', 'only-1', 'only-2']]);
  await app('DEL', 'n');
  await system.restore(two);
  await system.restore(one);
  expect([await app('GET', 'n'), await keys()]).toEqual(['1', ['n', 'only-1']]);
  const after = problemsOf(await system.restore(two).catch((error: unknown) => error));
  expect(after).toMatchObject([{ code: 'state/forgotten-mark' }]);
  await system.restore(start);
  expect([await app('GET', 'n'), await keys()]).toEqual(['0', ['n']]);
});

test('databases emptied, exchanged or with an expired key come back', async () => {
  const third = app.in(3);
  await fill();
  await third('SET', 'text', 'of the third');
  await app('SET', 'short', 'x', 'PX', 400);
  await using system = await opened({ databases: [0, 3] });
  const content = await system.fingerprint();
  const mark = await system.mark();
  const harms: readonly (readonly [string, ...(string | number)[]])[] = [
    ['FLUSHALL'],
    ['SWAPDB', 0, 3],
    ['MOVE', 'list', 3],
    ['COPY', 'hash', 'text', 'DB', 3, 'REPLACE'],
  ];
  for (const [command, ...args] of harms) {
    await app(command, ...args);
    expect(await system.fingerprint()).not.toBe(content);
    await system.restore(mark);
    expect(await system.fingerprint()).toBe(content);
  }
  await expect.poll(() => app('GET', 'short')).toBeNull();
  await system.restore(mark);
  expect(await app('GET', 'short')).toBe('x');
  expect(await third('GET', 'text')).toBe('of the third');
});

test('after twenty random walks the content is that of the mark', async () => {
  await fill();
  await using system = await opened();
  const content = await system.fingerprint();
  const mark = await system.mark();
  let seed = 7;
  const draw = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
  const acts: readonly (() => readonly [string, ...(string | number)[]])[] = [
    () => ['SET', `k${draw(9)}`, draw(99)],
    () => ['DEL', ['text', 'list', 'set', 'hash', 'stream'][draw(5)] ?? 'text'],
    () => ['HSET', `h${draw(4)}`, `f${draw(9)}`, draw(99)],
    () => ['EXPIRE', ['hash', 'set', 'scores'][draw(3)] ?? 'set', 1 + draw(90)],
    () => ['SPOP', 'set'],
    () => ['XADD', 'events', '*', 'n', draw(9)],
    () => ['RPOPLPUSH', 'list', `l${draw(3)}`],
    () => ['ZUNIONSTORE', 'sum', 2, 'scores', 'shops'],
  ];
  for (let walk = 0; walk < 20; walk += 1) {
    for (let step = 0; step < 12; step += 1)
      await app(...(acts[draw(acts.length)]?.() ?? ['PING'])).catch(() => 0);
    await system.restore(mark);
    expect(await system.fingerprint()).toBe(content);
  }
});

/** What opening is refused with. */
const refusal = async (options: Partial<Parameters<typeof redis.open>[0]>, more = {}) =>
  problemsOf(
    await redis.open({ ...optionsOf(), ...options }, stateWorld(more)).then(
      (system) => system.close(),
      (error: unknown) => error,
    ),
  )[0];

test('a server is refused that may not be changed, is in use, is not there or has no driver', async () => {
  expect(await refusal({ allow: ['127.0.0.1:1'] })).toMatchObject({
    code: 'state/not-allowed',
    owner: 'config',
  });
  const production = 'redis://jo:sesame@cache.prod.shop.example:6379';
  const told = await refusal({ url: production, allow: ['cache.prod.shop.example'] });
  expect(told).toMatchObject({ code: 'state/production', owner: 'config' });
  expect(JSON.stringify(told)).not.toContain('sesame');
  expect(await refusal({ url: 'redis://127.0.0.1:1' })).toMatchObject({
    message: expect.stringContaining('ECONNREFUSED'),
    owner: 'environment',
  });
  expect(await refusal({}, { projectFolder: '/' })).toMatchObject({
    code: 'environment/no-driver',
    next: expect.stringContaining('npm install --save-dev ioredis'),
  });
  await using first = await opened();
  expect(await refusal({})).toMatchObject({ code: 'environment/state-in-use' });
  expect(first.notes).toEqual([]);
});

test('after closing, nothing of ours is left, and the lock of a run that was killed is told and removed', async () => {
  const system = await opened();
  expect(await app('EXISTS', 'tidemark:lock')).toBe(1);
  await system.close();
  await system.close();
  expect(await app('DBSIZE')).toBe(0);
  const { hostname } = await import('node:os');
  await app('SET', 'tidemark:lock', `${hostname()} 999999999 x`);
  await using next = await opened();
  expect(next.notes).toEqual([expect.stringContaining('the lock of a run that was killed was removed')]);
});

test('where a user may not track changes, all keys are compared, and that is said', async () => {
  await app('ACL', 'SETUSER', 'weak', 'on', 'nopass', '~*', '&*', '+@all', '-client|tracking');
  const world = stateWorld();
  const url = server.url.replace('//', '//weak:none@');
  const system = await redis.open({ url, allow: ['127.0.0.1'] }, world);
  try {
    await fill();
    const content = await system.fingerprint();
    const mark = await system.mark();
    await app('DEL', 'list', 'stream');
    await app('SET', 'new', 1);
    await system.restore(mark);
    expect(await system.fingerprint()).toBe(content);
    expect(world.notes).toEqual([expect.stringContaining('so all are compared each time')]);
  } finally {
    await system.close();
  }
});

test('keys in a database that is not named are told', async () => {
  await app.in(2)('SET', 'k', 'v');
  await using system = await opened();
  expect(system.notes).toEqual([expect.stringContaining('database 2 of the server holds keys too')]);
});

test('a server that dies in the middle is a Failure of the environment, and closing still ends', async () => {
  const other = await startRedis();
  const system = await redis.open({ url: other.url, allow: ['127.0.0.1'] }, stateWorld());
  const mark = await system.mark();
  await other.stop('SIGKILL');
  const failed = problemsOf(await system.restore(mark).catch((error: unknown) => error));
  expect(failed).toMatchObject([{ code: 'environment/state-system', owner: 'environment' }]);
  await system.close();
  await other.close();
});
