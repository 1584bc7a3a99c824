import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { StateSystem } from '#model/contract/state.ts';
import { problemsOf } from '#model/problem.ts';
import { startCeleryApp, startCeleryWorker, type CeleryApp } from '../../../fixtures/services/celery.ts';
import { startRabbitmq, type RabbitServer } from '../../../fixtures/services/rabbitmq.ts';
import { startRedis, type RedisServer } from '../../../fixtures/services/redis.ts';
import { stateWorld } from '../../../fixtures/services/state-world.ts';
import { celery } from './celery.ts';

let folder = '';
let servers: { readonly redis: RedisServer; readonly rabbitmq: RabbitServer };
let app: CeleryApp | undefined;
let worker: { close(): Promise<void> } | undefined;
let system: StateSystem | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'celery-'));
  const [redis, rabbitmq] = await Promise.all([startRedis(), startRabbitmq()]);
  servers = { redis, rabbitmq };
});
afterAll(async () => {
  await servers.redis.close();
  await servers.rabbitmq.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await system?.close();
  await worker?.close();
  await app?.close();
  [app, worker, system] = [undefined, undefined, undefined];
});

async function opened(broker: string, queue: string, drain = '20s'): Promise<StateSystem> {
  const options = { url: broker, allow: ['127.0.0.1'], queues: [queue], drain };
  system = await celery.open(options, stateWorld());
  return system;
}

const task = (to: string) => ({ task: 'mail', args: [to], kwargs: {} });
const refusal = async (work: Promise<unknown> | undefined) =>
  problemsOf(await work?.catch((error: unknown) => error))[0];

describe.each(['redis', 'rabbitmq'] as const)('through %s', (kind) => {
  test('tasks that wait come back, and those of later go', async () => {
    const { url } = servers[kind];
    app = startCeleryApp(url);
    const more = { queue: 'waiting' };
    await app.send(['jo'], more);
    await app.send(['al'], more);
    const state = await opened(url, 'waiting');
    const content = await state.fingerprint();
    const mark = await state.mark();
    await app.send(['later'], more);
    await app.send(['much later'], { ...more, countdown: 600 });
    expect(await state.queue?.('waiting')).toMatchObject({ count: 4 });
    await state.restore(mark);
    expect(await state.queue?.('waiting')).toEqual({ count: 2, bodies: [task('jo'), task('al')] });
    expect(await state.fingerprint()).toBe(content);
  });

  test('a task that was acknowledged and still runs is waited for; what runs too long is named', async () => {
    const { url } = servers[kind];
    app = startCeleryApp(url);
    worker = startCeleryWorker(url);
    await app.send(['first', 0]);
    const state = await opened(url, 'celery');
    await expect.poll(() => state.queue?.('celery')).toEqual({ count: 0, bodies: [] });
    await state.settle?.();
    const mark = await state.mark();
    const left = join(folder, kind);
    await app.send(['slow', 5, left]);
    await state.settle?.();
    expect(readFileSync(left, 'utf8')).toBe('slow');
    await state.restore(mark);
    await state.close();
    await app.send(['slower', 3600]);
    const other = await opened(url, 'celery', '500ms');
    await expect.poll(() => other.queue?.('celery')).toEqual({ count: 0, bodies: [] });
    expect(await refusal(other.settle?.())).toMatchObject({
      code: 'state/not-drained',
      message: expect.stringMatching(/mail is (about to begin|at work) at celery@/),
    });
  });
});
