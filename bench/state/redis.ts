import { loadavg } from 'node:os';
import { redis } from '#state/redis/redis.ts';
import { startRedis, startRedisApp, type RedisApp } from '../../fixtures/services/redis.ts';
import { stateWorld } from '../../fixtures/services/state-world.ts';

/**
 * `node bench/state/redis.ts [MB]`: what a mark and going back cost in a Redis of 50 MB, after an app in another
 * process changed 90 and 900 keys of every type; medians of twenty, and whether the content is that of the mark after
 * all of them.
 */
const ROUNDS = 20;
const VALUE = 1_000;
const GOAL = 30;
const megabytes = Number(process.argv[2] ?? 50);

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const worst = (values: readonly number[]): number => Math.max(...values);

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  into.push(performance.now() - started);
  return result;
}

async function fill(app: RedisApp): Promise<void> {
  const script = `for i = 1, tonumber(ARGV[1]) do
    local kind = i % 5
    local name = 'k' .. i
    local value = string.rep('x', ${VALUE})
    if kind == 0 then redis.call('set', name, value)
    elseif kind == 1 then redis.call('hset', name, 'f', value, 'g', i)
    elseif kind == 2 then redis.call('rpush', name, value, i)
    elseif kind == 3 then redis.call('zadd', name, i, value)
    else redis.call('setex', name, 3600, value) end
  end`;
  await app('EVAL', script, 0, (megabytes * 1e6) / VALUE);
}

async function change(app: RedisApp, keys: number): Promise<void> {
  for (let at = 1; at <= keys / 3; at += 1) {
    await app('SET', `k${at * 5}`, `changed ${Math.random()}`);
    await app('HSET', `k${at * 5 + 1}`, 'f', Math.random());
    await app('DEL', `k${at * 5 + 2}`);
  }
}

const server = await startRedis();
const app = startRedisApp(server.port);
try {
  await fill(app);
  const system = await redis.open({ url: server.url, allow: ['127.0.0.1'] }, stateWorld());
  const base: number[] = [];
  const start = await timed(base, () => system.mark());
  const content = await system.fingerprint();
  console.log(`${await app('DBSIZE')} keys of ${megabytes} MB; base copied in ${base[0]?.toFixed(0)} ms`);
  for (const keys of [90, 900]) {
    const [marks, returns]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      await change(app, keys);
      await timed(marks, () => system.mark());
      await change(app, keys);
      await timed(returns, () => system.restore(start));
    }
    const exact = (await system.fingerprint()) === content;
    const line = [
      `${keys} keys: mark ${middle(marks).toFixed(1)} ms, back ${middle(returns).toFixed(1)} ms`,
      `(worst ${worst(returns).toFixed(1)}), ${exact ? 'exact' : 'NOT EXACT'} after all,`,
      `load ${loadavg()[0]?.toFixed(1)}`,
    ].join(' ');
    console.log(line);
    if (keys === 90 && (middle(returns) > GOAL || !exact)) process.exitCode = 1;
  }
  await system.close();
} finally {
  await app.close();
  await server.close();
}
