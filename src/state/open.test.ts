import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { State, StateWorld } from '#model/contract/state.ts';
import { problemsOf } from '#model/problem.ts';
import { httpClient } from '#system/http/client.ts';
import { serve } from '../../fixtures/host.ts';
import { startRedis, startRedisApp, type RedisApp, type RedisServer } from '../../fixtures/services/redis.ts';
import { stateWorld } from '../../fixtures/services/state-world.ts';
import { openState } from './open.ts';
import { stateAdapters } from './registry.ts';

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

const redis = () => ({ url: server.url, allow: ['127.0.0.1'] });
const adapters = async () => stateAdapters;

/** A target that counts, and can be reset, saved and brought back by requests. */
async function counter() {
  const heard: string[] = [];
  const saved = new Map<string, number>();
  const now = { count: 0, broken: false };
  const origin = await serve((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    const [, , verb, mark = ''] = (request.url ?? '').split('/');
    if (now.broken) return response.writeHead(500).end();
    if (verb === 'reset') now.count = 0;
    if (verb === 'save') saved.set(`s${saved.size}`, now.count);
    if (verb === 'restore') now.count = saved.get(mark) ?? -1;
    return response.end(JSON.stringify({ mark: `s${saved.size - 1}` }));
  });
  const http = httpClient({
    origin,
    session: () => ({ headers: {}, cookies: [] }),
    signal: new AbortController().signal,
    redact: (text) => text,
    received: () => undefined,
  });
  return { heard, now, http };
}

const hook = { save: { post: '/test/save' }, restore: { post: '/test/restore/{mark}' } };
const reset = { post: '/test/reset' };

async function opened(options: unknown, more: Partial<StateWorld> = {}) {
  const world = stateWorld(more);
  const state: State = await openState(options, adapters, world);
  return Object.assign(state, { notes: world.notes, [Symbol.asyncDispose]: () => state.close() });
}

const refusal = async (options: unknown, more: Partial<StateWorld> = {}) =>
  problemsOf(
    await opened(options, more).then(
      (state) => state.close(),
      (error: unknown) => error,
    ),
  )[0];

test('nothing named: there is nothing to save, and nothing leads back', async () => {
  await using state = await opened({});
  expect([state.way, await state.checkpoint(), await state.reset()]).toEqual([
    'replay',
    { marks: undefined },
    false,
  ]);
});

test('a reset alone is replay, by a request or a program', async () => {
  const { heard, http } = await counter();
  await using state = await opened({ reset }, { http });
  expect([state.way, state.titles, await state.reset()]).toEqual([
    'replay',
    ['requests made again after POST /test/reset'],
    true,
  ]);
  expect(heard).toEqual(['POST /test/reset']);
  await using project = await mkdtempDisposable(join(tmpdir(), 'state-'));
  const projectFolder = project.path;
  const run = [process.execPath, '-e', 'require("fs").appendFileSync("resets", "x")'];
  await using other = await opened({ reset: { run } }, { projectFolder });
  await other.reset();
  await other.reset();
  expect(await readFile(join(projectFolder, 'resets'), 'utf8')).toBe('xx');
});

test('a store comes back to every checkpoint, to its start by reset, and when all is closed', async () => {
  await app('SET', 'n', 'start');
  const state = await opened({ redis: redis() });
  expect(state.way).toBe('restore');
  await app('SET', 'n', 'one');
  const one = await state.checkpoint();
  await app('SET', 'n', 'two');
  expect([await state.restore(one), await app('GET', 'n')]).toEqual([true, 'one']);
  expect([await state.reset(), await app('GET', 'n')]).toEqual([true, 'start']);
  await app('SET', 'n', 'changed');
  await state.close();
  expect([await app('GET', 'n'), await app('DBSIZE'), state.notes]).toEqual(['start', 1, []]);
});

test('an app brings itself back by the mark that it named, or only to its latest save', async () => {
  const { heard, now, http } = await counter();
  await using state = await opened({ hook }, { http });
  now.count = 5;
  const five = await state.checkpoint();
  now.count = 9;
  expect([await state.restore(five), now.count]).toEqual([true, 5]);
  expect(heard).toEqual(['POST /test/save', 'POST /test/save', 'POST /test/restore/s1']);
  const single = { save: { post: '/test/save' }, restore: { post: '/test/restore' } };
  await using other = await opened({ hook: single, reset }, { http });
  const first = await other.checkpoint();
  await other.checkpoint();
  expect(await other.restore(first)).toBe(false);
  expect(other.notes).toEqual([expect.stringContaining('only the latest save can be brought back')]);
});

test('a way that lies is found out at the first return, and replay takes its place', async () => {
  const { heard, http } = await counter();
  await using project = await mkdtempDisposable(join(tmpdir(), 'state-'));
  const projectFolder = project.path;
  await writeFile(join(projectFolder, 'data'), 'one');
  const node = (code: string) => [process.execPath, '-e', code];
  const command = {
    save: node(''),
    restore: node('require("fs").appendFileSync("data", "restored")'),
    fingerprint: node('console.log(require("fs").readFileSync("data", "utf8"))'),
  };
  await using state = await opened({ command, reset }, { http, projectFolder });
  const checkpoint = await state.checkpoint();
  expect([state.way, await state.restore(checkpoint)]).toEqual(['restore', false]);
  expect([state.way, await state.checkpoint(), await state.reset()]).toEqual([
    'replay',
    { marks: undefined },
    true,
  ]);
  expect(heard).toEqual(['POST /test/reset']);
  expect(state.notes).toEqual([
    expect.stringMatching(/did not hold what it held at the checkpoint.*it is reset/),
  ]);
});

test('a program that fails says which and why', async () => {
  const save = [process.execPath, '-e', 'console.error("no disk"); process.exit(3)'];
  expect(await refusal({ command: { save, restore: ['true'] } })).toMatchObject({
    code: 'state/program-failed',
    message: expect.stringMatching(/which saves the state, ended with 3: no disk/),
  });
});

test('the strongest way that opens is taken, and a weaker one is said; a mistake is never passed over', async () => {
  const { http } = await counter();
  const gone = { url: 'redis://127.0.0.1:1', allow: ['127.0.0.1'] };
  await using state = await opened({ redis: gone, hook }, { http });
  expect([state.way, state.titles]).toEqual(['restore', ["the app's own requests (hook)"]]);
  expect(state.notes).toEqual([expect.stringMatching(/ECONNREFUSED.*brought back by hook instead/)]);
  await using weaker = await opened({ redis: gone, reset }, { http });
  expect([weaker.way, weaker.notes]).toEqual(['replay', [expect.stringContaining('by its reset')]]);
  expect(await refusal({ redis: gone }, { http })).toMatchObject({ owner: 'environment' });
  expect(await refusal({ redis: { ...gone, allow: ['other'] }, hook }, { http })).toMatchObject({
    code: 'state/not-allowed',
  });
  expect(await refusal({ strategy: ['redis'], redis: gone, hook }, { http })).toMatchObject({
    owner: 'environment',
  });
});

test('where one of several cannot go back, all are reset, and without a reset it is a Failure', async () => {
  const { now, http } = await counter();
  const ends = [
    { mended: true, end: 'false' },
    { mended: false, end: expect.stringContaining('/test/restore/') },
  ];
  for (const { mended, end } of ends) {
    now.broken = false;
    const strategy = ['redis', 'hook'];
    const state = await opened({ strategy, redis: redis(), hook, ...(mended && { reset }) }, { http });
    const checkpoint = await state.checkpoint();
    await app('SET', 'n', 1);
    now.broken = true;
    const restored = await state.restore(checkpoint).then(String, String);
    expect([restored, state.way]).toEqual([end, 'replay']);
    await state.close();
  }
});

test('an answer that says the way lied is believed', async () => {
  const { http } = await counter();
  await using state = await opened({ hook, reset }, { http });
  state.distrust('the probe orders answered otherwise.');
  expect([state.way, state.notes]).toEqual([
    'replay',
    [expect.stringContaining('the probe orders answered')],
  ]);
});

test('whenever a run is aborted, everything is closed, the store is as it was and its lock is gone', async () => {
  await app('SET', 'n', 'start');
  const phases: readonly ((state: State) => Promise<unknown>)[] = [
    (state) => state.checkpoint(),
    async (state) => state.restore(await state.checkpoint()),
    (state) => state.reset(),
  ];
  for (const phase of phases) {
    const control = new AbortController();
    const state = await opened({ redis: redis() }, { signal: control.signal });
    await app('SET', 'n', 'changed');
    const working = phase(state);
    control.abort(new Error('Ctrl-C'));
    await expect(working).rejects.toThrow('Ctrl-C');
    await state.close();
    expect([await app('GET', 'n'), await app('DBSIZE')]).toEqual(['start', 1]);
  }
  const control = new AbortController();
  const opening = opened({ redis: redis() }, { signal: control.signal });
  control.abort(new Error('Ctrl-C'));
  await expect(opening).rejects.toThrow('Ctrl-C');
  await expect.poll(() => app('EXISTS', 'tidemark:lock')).toBe(0);
});

test('a question that nobody answers is a mistake of the config', async () => {
  await using state = await opened({ redis: redis() });
  await expect(state.query('redis', 'x')).rejects.toThrow('answers no question');
  await expect(state.query('postgres', 'select 1')).rejects.toThrow('no postgres is open');
  await expect(state.query(undefined, 'select 1')).rejects.toThrow('A database is asked, and none is open.');
});
