import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../fixtures/services/app.ts';
import { older } from '../../../fixtures/services/older.ts';
import { hold } from '../../../fixtures/services/hold.ts';
import { startMariadb, type Mariadb } from '../../../fixtures/services/mariadb.ts';
import { stateWorld } from '../../../fixtures/services/world.ts';
import { mysql } from './mysql.ts';
import { NEW_SHOP } from './shop.fixture.ts';

let server: Mariadb;
const allow = ['shop_test'];
const options = (user?: string) => ({ url: server.url('shop_test', user), allow });
const rows = 'select * from orders order by id';
const add = "insert into orders (x) values ('b')";

beforeAll(async () => {
  server = await startMariadb();
});
afterAll(() => server?.close());
beforeEach(() => server.run('mysql', ...NEW_SHOP));

const open = (user?: string) => mysql.open(options(user), stateWorld().world);
const left = (): Promise<unknown[]> =>
  server.run(
    'shop_test',
    `select table_name as n from information_schema.tables where table_name like 'tidemark%'
     union all select trigger_name from information_schema.triggers
       where trigger_schema = database() and (trigger_name <> 'own' or action_statement like '%tidemark%')`,
  );

test('a second run is told who holds the database, and takes over what a killed one left', async () => {
  const holder = await hold('mysql', options());
  await expect(open()).rejects.toMatchObject({
    problems: [{ next: expect.stringContaining(`It is process ${holder.pid} on `) }],
  });
  await holder.kill();
  const { world, notes } = stateWorld();
  const state = await mysql.open(options(), world);
  expect(notes).toEqual([expect.stringContaining('that an earlier run left in MySQL shop_test')]);
  await state.close();
  await state.close();
  expect(await left()).toEqual([]);
});

test('a killed connection, a restart and a crash are survived, and nothing stays', async () => {
  const state = await open();
  const mark = await state.mark();
  const changed = async (): Promise<void> => {
    await server.run('shop_test', add);
    await state.restore(mark);
    expect(await server.run('shop_test', rows)).toEqual([{ id: 1, x: 'a' }]);
    expect(await server.run('shop_test', 'select x from log')).toEqual([{ x: 'a' }]);
  };
  await server.run(
    'shop_test',
    "select id into @id from information_schema.processlist where db = 'shop_test' and id <> connection_id() limit 1",
    "prepare kill_it from 'kill ?'",
    'execute kill_it using @id',
  );
  await changed();
  await server.stop('SIGTERM');
  await server.start();
  await changed();
  await server.stop('SIGKILL');
  await server.start();
  await changed();
  await server.stop('SIGKILL');
  await server.start();
  await state.close();
  expect(await left()).toEqual([]);
});

test.each([
  'alter table orders add column y int default 1',
  'create table more (x int)',
  'alter table orders add unique (id)',
  'alter table log add foreign key (n) references orders (id) on delete cascade',
  'drop trigger own',
])('%s in the middle is noticed, and going back refused', async (statement) => {
  const state = await open();
  const mark = await state.mark();
  await server.run('shop_test', statement);
  await expect(state.restore(mark)).rejects.toThrow('tables or triggers were changed since it was saved');
  await expect(state.mark()).rejects.toThrow('were changed');
  await state.close();
  expect(await server.run('shop_test', "show tables like 'tidemark%'")).toEqual([]);
});

test('writers that are not done yet are waited for', async () => {
  const app = startApp(server.url('shop_test'));
  const state = await open();
  const written = async (work: Promise<unknown>): Promise<void> => {
    await new Promise((done) => setTimeout(done, 500));
    await app.run('commit');
    await work;
  };
  await app.run(`begin; ${add}`);
  const marking = state.mark();
  await written(marking);
  await app.run(`begin; ${add}`);
  await written(state.restore(await marking));
  expect(await app.run('select id from orders order by id', 'eyes')).toEqual([{ id: 1 }, { id: 2 }]);
  await state.close();
  await app.close();
});

test('a user without rights is told the statements that give them', async () => {
  await server.run('mysql', "create or replace user 'shop'@'%'", 'grant select on shop_test.* to shop');
  const next = async (): Promise<string> => {
    const error: unknown = await open('shop').catch((thrown: unknown) => thrown);
    return JSON.stringify((error as { problems: unknown }).problems);
  };
  expect(await next()).toContain("GRANT PROCESS ON *.* TO 'shop'@'%';");
  await server.run('mysql', 'grant process on *.* to shop');
  expect(await next()).toContain('GRANT ALL ON `shop_test`.* TO');
  await server.run('mysql', 'grant all on shop_test.* to shop', 'drop trigger shop_test.own');
  const state = await open('shop');
  const mark = await state.mark();
  await server.run('shop_test', add);
  await state.restore(mark);
  expect(await server.run('shop_test', rows)).toEqual([{ id: 1, x: 'a' }]);
  await state.close();
  expect(await left()).toEqual([]);
});

test('questions are answered in a transaction that can only read, with a limit of rows and time', async () => {
  const state = await open();
  const ask = (question: string) => state.query?.(question);
  expect(
    await ask('select count(*) as n, sum(id) as s, 9007199254740993 as big, max(x) as x from orders'),
  ).toEqual([{ n: 1, s: 1, big: '9007199254740993', x: 'a' }]);
  await expect(ask(add)).rejects.toThrow('READ ONLY transaction');
  await expect(ask('select 1; drop table orders')).rejects.toThrow('error in your SQL syntax');
  await expect(ask('select seq from seq_1_to_1001')).rejects.toThrow('more than 1000 rows');
  await expect(ask('select count(*) from seq_1_to_100000 a, seq_1_to_1000000 b')).rejects.toThrow(
    'max_statement_time',
  );
  await state.close();
});

test('no message says the password', async () => {
  const url = `mysql://root:s3cret@127.0.0.1:${server.port}/shop_test`;
  const error: unknown = await mysql
    .open({ url, allow }, stateWorld().world)
    .catch((thrown: unknown) => thrown);
  const told = JSON.stringify((error as { problems: unknown }).problems);
  expect(told).toContain('state/unreachable');
  expect(told).not.toContain('s3cret');
});

test('an older server is refused in one sentence, and nothing is left there', async () => {
  const [about] = await server.run('mysql', 'select version() as v');
  const [own = ''] = String(Reflect.get(Object(about), 'v')).split('-');
  const url = new URL(server.url('shop_test'));
  url.port = String(await older(server.port, own, '5.5.6'.padEnd(own.length, '8')));
  await expect(mysql.open({ url: url.href, allow }, stateWorld().world)).rejects.toThrow(
    'is version 5.5; the undo journal needs MariaDB 10.2 or newer.',
  );
  expect(await left()).toEqual([]);
});
