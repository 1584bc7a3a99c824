import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../fixtures/services/app.ts';
import { startMariadb, type Mariadb } from '../../../fixtures/services/mariadb.ts';
import { walk } from '../../../fixtures/services/walks.ts';
import { stateWorld } from '../../../fixtures/services/world.ts';
import { mysql } from './mysql.ts';
import { ACTIONS, QUESTIONS, SCHEMA } from './shop.fixture.ts';

let server: Mariadb;

beforeAll(async () => {
  server = await startMariadb();
});
afterAll(() => server?.close());

test.each([1, 2, 3])(
  '20 random walks (seed %i) lead back to every table and counter as they were',
  async (seed) => {
    await server.run(
      'mysql',
      'drop database if exists shop_test',
      'create database shop_test character set utf8mb4',
    );
    await server.run('shop_test', "set sql_mode = ''", ...SCHEMA);
    const app = startApp(server.url('shop_test'));
    const triggers = (): Promise<unknown[]> =>
      server.run(
        'shop_test',
        'select trigger_name, event_object_table, action_statement, action_timing, action_order, ' +
          'event_manipulation, sql_mode, definer from information_schema.triggers order by 1',
      );
    const triggersBefore = await triggers();
    const { world } = stateWorld();
    const state = await mysql.open({ url: server.url('shop_test'), allow: ['shop_test'] }, world);
    const digest = (): Promise<string> => app.digest(...QUESTIONS);
    try {
      const walked = await walk({ state, app, seed, actions: ACTIONS, digest }, 20);
      expect(walked.done).toBeGreaterThan(80);
      const before = await digest();
      await state.close();
      expect(await digest()).toBe(before);
      expect(await triggers()).toEqual(triggersBefore);
      expect(await app.run("show tables like 'tidemark%'", 'eyes')).toEqual([]);
    } finally {
      await app.close();
    }
  },
);
