import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StateSystem } from '#model/contract/state.ts';
import { startApp } from '../../../fixtures/services/app.ts';
import { older } from '../../../fixtures/services/older.ts';
import { hold } from '../../../fixtures/services/hold.ts';
import { startPostgres, type Postgres } from '../../../fixtures/services/postgres.ts';
import { stateWorld } from '../../../fixtures/services/world.ts';
import { postgres } from './postgres.ts';

let server: Postgres;
const allow = ['shop_test'];
const options = (user?: string) => ({ url: server.url('shop_test', user), allow });
const rows = 'select * from orders order by id';

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.close());
beforeEach(async () => {
  await server.run('postgres', 'drop database if exists shop_test with (force)');
  await server.run('postgres', 'create database shop_test');
  await server.run(
    'shop_test',
    "create table orders (id serial primary key, x text); insert into orders (x) values ('a')",
  );
});

const open = (user?: string): Promise<StateSystem> => postgres.open(options(user), stateWorld().world);
const left = (): Promise<unknown[]> =>
  server.run(
    'shop_test',
    `select 1 from pg_namespace where nspname like 'tidemark%'
    union all select 1 from pg_trigger where tgname like 'tidemark%'`,
  );
const add = "insert into orders (x) values ('b')";

test('a second run is told who holds the database, and takes over what a killed one left', async () => {
  const holder = await hold('postgres', options());
  await expect(open()).rejects.toMatchObject({
    problems: [{ next: expect.stringContaining(`It is tidemark, process ${holder.pid} on `) }],
  });
  await holder.kill();
  const { world, notes } = stateWorld();
  const state = await postgres.open(options(), world);
  expect(notes).toEqual([expect.stringContaining('that an earlier run left in PostgreSQL shop_test')]);
  await state.close();
  await state.close();
  expect(await left()).toEqual([]);
});

test('a connection that is killed is taken anew: going back and closing still work', async () => {
  const state = await open();
  const mark = await state.mark();
  const kill =
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'tidemark%'";
  await server.run('shop_test', add);
  await server.run('shop_test', kill);
  await state.restore(mark);
  expect(await server.run('shop_test', rows)).toEqual([{ id: 1, x: 'a' }]);
  await server.run('shop_test', kill);
  await state.close();
  expect(await left()).toEqual([]);
});

test('after a restart going back works, after a crash it is refused, and both leave nothing', async () => {
  const state = await open();
  const mark = await state.mark();
  await server.run('shop_test', add);
  await server.stop('SIGINT');
  await server.start();
  await state.restore(mark);
  expect(await server.run('shop_test', rows)).toEqual([{ id: 1, x: 'a' }]);
  await server.stop('SIGQUIT');
  await server.start();
  await expect(state.restore(mark)).rejects.toThrow('is gone (the server crashed)');
  await state.close();
  expect(await left()).toEqual([]);
});

test('what is aborted is brought back and closed all the same', async () => {
  const abort = new AbortController();
  const state = await postgres.open(options(), stateWorld(abort.signal).world);
  const mark = await state.mark();
  abort.abort(new Error('Ctrl-C'));
  await state.restore(mark);
  await state.close();
  expect(await left()).toEqual([]);
});

test.each([
  'alter table orders add column y int default 1',
  'alter table orders disable trigger all; insert into orders (x) values (0); alter table orders enable trigger all',
  "alter table orders alter x type varchar(9) using x || '!'",
  'drop table orders',
  'drop sequence numbers',
  'create table more (id int primary key); alter table orders add column more int references more',
])(
  '%s in the middle is noticed: what was saved before is refused, what is saved after goes back',
  async (statement) => {
    await server.run('shop_test', 'create table others (x text); create sequence numbers');
    const state = await open();
    const mark = await state.mark();
    await server.run('shop_test', statement);
    const changed = await server.run('shop_test', 'table others');
    await expect(state.restore(mark)).rejects.toThrow(
      'tables, types or functions were changed since it was saved',
    );
    const after = await state.mark();
    const print = await state.fingerprint();
    await server.run('shop_test', "insert into others values ('b')");
    await server.run('shop_test', 'delete from orders').catch(() => undefined);
    await state.restore(after);
    expect(await server.run('shop_test', 'table others')).toEqual(changed);
    expect(await state.fingerprint()).toBe(print);
    await expect(state.restore(mark)).rejects.toThrow('were changed since it was saved');
    await state.close();
    expect(await left()).toEqual([]);
  },
);

test.each(['postgres', 'shop'])('what DDL only added is taken away again (as %s)', async (user) => {
  const admin = (sql: string): Promise<unknown[]> => server.run('shop_test', sql);
  await admin(`drop role if exists shop; create role shop login; grant shop to postgres;
    alter database shop_test owner to shop; alter table orders owner to shop;
    create table readings (at int) partition by range (at); alter table readings owner to shop;
    create table early partition of readings for values from (0) to (9); alter table early owner to shop`);
  const made = (): Promise<unknown[]> =>
    admin(`select relname as n from pg_class where relnamespace::regnamespace::text !~ '^(pg_|info|tidemark)'
      union all select nspname from pg_namespace union all select typname from pg_type
      where typnamespace = 'public'::regnamespace and typtype in ('d', 'e')
      union all select proname from pg_proc where pronamespace = 'public'::regnamespace
      union all select tgname from pg_trigger where tgname not like 'RI_%' order by 1`);
  const state = await open(user);
  const [first, before] = [await state.mark(), await made()];
  await admin(`set role shop; create schema tenant; create type tenant.kind as enum ('a');
    create table tenant.things (
      id serial primary key, kind tenant.kind, of int references orders on delete cascade);
    create table late partition of readings for values from (9) to (99); create domain positive as int;
    create function one() returns trigger language plpgsql as 'begin new.x := 1; return new; end';
    create trigger one before insert on orders for each row execute function one();
    create index more on orders (x); create view seen as table tenant.things; create table own (x int);
    insert into orders (x) values ('new'); insert into readings values (1), (10);
    insert into tenant.things (kind, of) values ('a', 1)`);
  const [second, between] = [await state.mark(), await made()];
  const things = 'select id, kind::text, of from tenant.things order by id';
  const seen = await admin(things);
  await admin(
    'set role shop; delete from orders; update tenant.things set of = null; ' +
      'insert into own values (1); create table again ()',
  );
  await state.restore(second);
  expect([await admin(things), await made(), await admin('table own')]).toEqual([seen, between, []]);
  await state.restore(first);
  expect([await made(), await admin('table readings'), await admin(rows)]).toEqual([
    before,
    [],
    [{ id: 1, x: 'a' }],
  ]);
  await admin('set role shop; create table tenant ()');
  await state.mark();
  await state.restore(first);
  await state.close();
  expect(await left()).toEqual([]);
  await admin('alter database shop_test owner to postgres; drop owned by shop; drop role shop');
});

test('writers that are not done yet are waited for, and what they write is no part of the mark', async () => {
  const app = startApp(server.url('shop_test'));
  await app.run(`begin; ${add}`);
  const state = postgres.open(options(), stateWorld().world);
  await new Promise((done) => setTimeout(done, 700));
  await app.run('commit');
  const opened = await state;
  await app.run(`begin; ${add}`);
  const mark = await opened.mark();
  await app.run('commit');
  await app.run(`begin; ${add}`);
  const back = opened.restore(mark);
  await new Promise((done) => setTimeout(done, 700));
  await app.run('commit');
  await back;
  expect(await app.run('select id from orders order by id', 'eyes')).toEqual([{ id: '1' }, { id: '2' }]);
  await opened.close();
  await app.close();
});

test('a user without rights is told the statements that give them', async () => {
  await server.run('shop_test', 'drop role if exists shop');
  await server.run('shop_test', 'create role shop login');
  const problem = async () => {
    const error: unknown = await open('shop').catch((thrown: unknown) => thrown);
    return (error as { problems: { code: string; next: string }[] }).problems[0];
  };
  expect(await problem()).toMatchObject({
    code: 'state/no-right',
    next: expect.stringContaining('GRANT SELECT, INSERT, DELETE, TRIGGER ON TABLE public.orders TO shop;'),
  });
  await server.run(
    'shop_test',
    'grant select, insert, delete, trigger on orders to shop; grant select, update on sequence orders_id_seq to shop',
  );
  expect((await problem())?.next).toContain('GRANT CREATE ON DATABASE shop_test TO shop;');
  await server.run('shop_test', 'grant create on database shop_test to shop');
  expect((await problem())?.next).toContain('GRANT SET ON PARAMETER session_replication_role TO shop;');
  await server.run('shop_test', 'grant set on parameter session_replication_role to shop');
  const state = await open('shop');
  const mark = await state.mark();
  await server.run('shop_test', add);
  await state.restore(mark);
  expect(await server.run('shop_test', rows)).toEqual([{ id: 1, x: 'a' }]);
  await state.close();
  expect(await left()).toEqual([]);
  await server.run(
    'shop_test',
    'drop owned by shop; revoke all on parameter session_replication_role from shop; drop role shop',
  );
});

test('an owner needs no right beyond, and what would act on what it does is refused', async () => {
  const asOwner = (sql: string): Promise<unknown> => server.run('shop_test', `set role shop; ${sql}`);
  await server.run('shop_test', 'drop role if exists shop; create role shop login; grant shop to postgres');
  await server.run('shop_test', 'alter database shop_test owner to shop; alter table orders owner to shop');
  await asOwner(`create table lines (of int references orders on delete cascade); insert into lines values (1);
    create function no() returns trigger language plpgsql as 'begin raise exception ''no''; end';
    create trigger no before update on lines for each row execute function no()`);
  const eyes = 'select x, "of" from orders left join lines on "of" = id order by id';
  const before = await server.run('shop_test', eyes);
  const state = await open('shop');
  expect(state.title).toContain('undo journal as owner of its tables');
  const mark = await state.mark();
  for (const statement of [`delete from orders; ${add}`, "update orders set x = 'c'"]) {
    await server.run('shop_test', statement);
    await state.restore(mark);
    expect(await server.run('shop_test', eyes)).toEqual(before);
  }
  await state.mark();
  await asOwner(
    'alter table lines disable trigger tidemark_row; alter table lines enable trigger tidemark_row',
  );
  await expect(state.restore(mark)).rejects.toThrow('were changed since it was saved');
  await state.close();
  expect(await left()).toEqual([]);
  await asOwner("create rule aside as on insert to lines do also insert into orders (x) values ('rule')");
  await expect(open('shop')).rejects.toThrow('to keep triggers and foreign keys quiet');
  await asOwner('drop rule aside on lines');
  await server.run(
    'shop_test',
    `create function told() returns event_trigger language plpgsql as 'begin end';
     create event trigger told on ddl_command_end execute function told()`,
  );
  await expect(open('shop')).rejects.toThrow('to keep triggers and foreign keys quiet');
  expect(await left()).toEqual([]);
  await server.run('shop_test', 'alter database shop_test owner to postgres; drop event trigger told');
  await server.run('shop_test', 'drop owned by shop; drop role shop');
});

test('questions are answered in a transaction that can only read, with a limit of rows and time', async () => {
  const state = await open();
  const ask = (question: string) => state.query?.(question);
  expect(
    await ask(
      'select count(*), sum(id), 1.50 as n, 9007199254740993 as big, true as yes, \'{"a":1}\'::json as j from orders',
    ),
  ).toEqual([{ count: 1, sum: 1, n: '1.50', big: '9007199254740993', yes: true, j: { a: 1 } }]);
  await expect(ask("select setval('orders_id_seq', 9)")).rejects.toThrow('read-only transaction');
  await expect(ask('select 1; drop table orders')).rejects.toThrow('multiple commands');
  await expect(ask('select generate_series(1, 1001)')).rejects.toThrow('more than 1000 rows');
  await expect(ask('select pg_sleep(20)')).rejects.toThrow('statement timeout');
  await state.close();
});

test('what may not be touched is refused, and no message says the password', async () => {
  const refusal = (url: string, named = allow) =>
    postgres.open({ url, allow: named }, stateWorld().world).then(
      () => '',
      (error: unknown) => JSON.stringify((error as { problems: unknown }).problems),
    );
  const at = `127.0.0.1:${server.port}`;
  const told = [
    await refusal(`postgres://postgres:s3cret@${at}/shop_test`, ['other']),
    await refusal(`postgres://postgres:s3cret@${at}/shop_production`, ['shop_production']),
    await refusal('postgres://postgres:s3cret@db.prod.example/shop_test'),
    await refusal('postgres://postgres:s3cret@db.elsewhere.example/shop_test'),
    await refusal(`postgres://postgres:s3cret@${at}/`),
    await refusal(`postgres://postgres:s3cret@${at}/shop_test2`, ['shop_test2']),
    await refusal('postgres://postgres:s3cret@127.0.0.1:1/shop_test'),
  ];
  expect(told.join('\n')).not.toContain('s3cret');
  const codes = told.map((text) => /"code":"([^"]+)"/.exec(text)?.[1]);
  expect(codes).toEqual([
    'state/not-allowed',
    'state/production',
    'state/production',
    'state/not-allowed',
    'state/no-database',
    'state/unreachable',
    'state/unreachable',
  ]);
  const elsewhere = { ...stateWorld().world, projectFolder: '/' };
  await expect(postgres.open(options(), elsewhere)).rejects.toThrow('The package pg');
});

test('an older server is refused in one sentence, and nothing is left there', async () => {
  const [about] = await server.run('postgres', "select current_setting('server_version_num') as n");
  const number = String(Reflect.get(Object(about), 'n'));
  const port = await older(Number(new URL(server.url('shop_test')).port), number, `12${number.slice(2)}`);
  const url = new URL(server.url('shop_test'));
  url.port = String(port);
  await expect(postgres.open({ url: url.href, allow }, stateWorld().world)).rejects.toThrow(
    'is version 12; the undo journal needs PostgreSQL 13 or newer.',
  );
  expect(await left()).toEqual([]);
});
