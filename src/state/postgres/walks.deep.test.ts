import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../../../fixtures/services/app.ts';
import { startPostgres, type Postgres } from '../../../fixtures/services/postgres.ts';
import { walk } from '../../../fixtures/services/walks.ts';
import { stateWorld } from '../../../fixtures/services/world.ts';
import { postgres } from './postgres.ts';
import { ACTIONS, QUESTIONS, SCHEMA } from './shop.fixture.ts';

let server: Postgres;
let app: App;
const allow = ['shop_test'];

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await app?.close();
  await server?.close();
});

/** What constraints and the project's triggers say. */
const CONSTRAINTS = `
  select conrelid::regclass::text as t, conname as n, pg_get_constraintdef(oid) as d, coninhcount::text as i,
    obj_description(oid, 'pg_constraint') as c
  from pg_constraint where connamespace = 'public'::regnamespace
  union all select tgrelid::regclass::text, tgname, tgenabled::text, '', '' from pg_trigger
  where not tgisinternal and tgname not like 'tidemark%' order by 1, 2, 3`;
const OWNERS = `do $$ begin if to_regrole('owner') is null then create role owner login; end if; end $$;
  grant owner to postgres`;

test.each([
  [1, 'postgres'],
  [2, 'postgres'],
  [3, 'postgres'],
  [4, 'owner'],
  [5, 'owner'],
  [6, 'owner'],
])(
  '20 random walks (seed %i, as %s) lead back to every table and sequence as they were',
  async (seed, user) => {
    await server.run('postgres', 'drop database if exists shop_test with (force)');
    await server.run('postgres', OWNERS);
    await server.run('postgres', `create database shop_test owner ${user}`);
    await server.run('shop_test', `set role ${user}; ${SCHEMA}`);
    app = startApp(server.url('shop_test'));
    const { world } = stateWorld();
    const state = await postgres.open({ url: server.url('shop_test', user), allow }, world);
    expect(state.title.endsWith(' as owner of its tables')).toBe(user === 'owner');
    const made = (): Promise<unknown[]> => server.run('shop_test', CONSTRAINTS);
    const madeBefore = await made();
    const digest = (): Promise<string> => app.digest(...QUESTIONS);
    const walked = await walk({ state, app, seed, actions: ACTIONS, digest }, 20);
    expect(walked.done).toBeGreaterThan(80);
    const before = await digest();
    await state.close();
    expect(await digest()).toBe(before);
    expect(await made()).toEqual(madeBefore);
    const left = "select 1 from pg_namespace where nspname like 'tidemark%'";
    expect(
      await server.run(
        'shop_test',
        `${left} union all select 1 from pg_trigger where tgname like 'tidemark%'`,
      ),
    ).toEqual([]);
    await app.close();
  },
);

test('a savepoint of the tester leaves all that the app wrote', async () => {
  await server.run('postgres', 'drop database if exists shop_test with (force)');
  await server.run('postgres', 'create database shop_test');
  await server.run('shop_test', SCHEMA);
  app = startApp(server.url('shop_test'));
  const before = await app.digest(...QUESTIONS);
  // The tester's own connection holds the transaction, the app's another one.
  await app.run('begin; savepoint tester', 'tester');
  await app.run("insert into customers (email) values ('app')");
  await app.run('rollback to savepoint tester; rollback', 'tester');
  expect(await app.digest(...QUESTIONS)).not.toBe(before);
  expect(await app.run('select email from customers')).toEqual([{ email: 'app' }]);
});
