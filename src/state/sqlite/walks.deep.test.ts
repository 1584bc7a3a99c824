import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startApp, type App } from '../../../fixtures/services/app.ts';
import { walk } from '../../../fixtures/services/walks.ts';
import { stateWorld } from '../../../fixtures/services/world.ts';
import { sqlite } from './sqlite.ts';
import { ACTIONS, QUESTIONS, SCHEMA } from './shop.fixture.ts';

let folder = '';
let app: App;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  app = startApp(join(folder, 'shop.db'));
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [1, 'delete'],
  [2, 'wal'],
  [3, 'truncate'],
])('20 random walks (seed %i, journal %s) lead back to every row as it was', async (seed, mode) => {
  await app.run(`pragma journal_mode = ${mode}`);
  await app.run(SCHEMA);
  const { world } = stateWorld();
  const state = await sqlite.open({ file: join(folder, 'shop.db') }, world);
  const digest = (): Promise<string> => app.digest(...QUESTIONS);
  const walked = await walk({ state, app, seed, actions: ACTIONS, digest }, 20);
  expect(walked.done).toBeGreaterThan(80);
  const before = await digest();
  await state.close();
  expect(await digest()).toBe(before);
  const own = await app.run(
    "select name from sqlite_schema where type = 'trigger' or name like '%tide%' order by name",
  );
  expect(own.map(({ name }) => name)).toEqual(['gone', 'log', 'noted', 'touch', 'unnoted']);
});

test('virtual tables that are too large to be copied are refused', async () => {
  await app.run('create virtual table words using fts5(text, more unindexed)');
  await app.run(`insert into words values ('a', zeroblob(${16 * 1024 * 1024}))`);
  await expect(sqlite.open({ file: join(folder, 'shop.db') }, stateWorld().world)).rejects.toThrow(
    'content is too large to be copied at each checkpoint (16 MiB at most)',
  );
  expect(await app.run("select name from sqlite_schema where name like 'tide%'", 'eyes')).toEqual([]);
});
