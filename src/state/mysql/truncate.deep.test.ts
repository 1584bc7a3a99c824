import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../fixtures/services/app.ts';
import { startMariadb, type Mariadb } from '../../../fixtures/services/mariadb.ts';
import { stateWorld } from '../../../fixtures/services/world.ts';
import { mysql } from './mysql.ts';
import { NEW_SHOP } from './shop.fixture.ts';

let server: Mariadb;
const rows = 'select * from orders order by id';
const add = "insert into orders (x) values ('b')";

beforeAll(async () => {
  server = await startMariadb();
});
afterAll(() => server?.close());
beforeEach(() => server.run('mysql', ...NEW_SHOP));

const open = () => mysql.open({ url: server.url('shop_test'), allow: ['shop_test'] }, stateWorld().world);
const left = (): Promise<unknown[]> => server.run('shop_test', "show tables like 'tidemark%'");

test('a TRUNCATE of a table that is not copied is noticed, and what was saved before it is refused', async () => {
  await server.run(
    'shop_test',
    'create table Straße (id int primary key)',
    'insert into Straße values (1), (2)',
    'create table large (id int auto_increment primary key, x char(255), y char(255))',
    'insert into large (x, y) select seq, seq from seq_1_to_80000',
  );
  const state = await open();
  for (const table of ['Straße', 'large']) {
    const mark = await state.mark();
    await server.run('shop_test', `truncate table ${table}`);
    await expect(state.restore(mark)).rejects.toThrow(' was truncated or built anew since it was saved');
    await state.restore(await state.mark());
  }
  const mark = await state.mark();
  await server.run('shop_test', "insert into large (x) values ('a')", 'truncate table large');
  await state.restore(mark);
  expect(await server.run('shop_test', 'select count(*) as n from large')).toEqual([{ n: 0 }]);
  await state.close();
});

test('a TRUNCATE is undone, again and again and from marks before and after it', async () => {
  const state = await open();
  const before = await state.mark();
  const print = await state.fingerprint();
  await server.run('shop_test', add, "update orders set x = 'c'");
  const between = await state.mark();
  for (const id of [3, 3]) {
    await server.run('shop_test', 'truncate table orders', 'truncate table log', add);
    await state.restore(between);
    expect(await server.run('shop_test', rows)).toEqual([
      { id: 1, x: 'c' },
      { id: 2, x: 'c' },
    ]);
    expect(await server.run('shop_test', "insert into orders (x) values ('d') returning id")).toEqual([
      { id },
    ]);
  }
  await server.run('shop_test', 'truncate table orders', 'truncate table log', add);
  const after = await state.mark();
  await server.run('shop_test', 'truncate table orders');
  await state.restore(after);
  expect(await server.run('shop_test', rows)).toEqual([{ id: 1, x: 'b' }]);
  await state.restore(before);
  expect(await state.fingerprint()).toBe(print);
  await state.close();
  expect(await left()).toEqual([]);
});

test.each(['texts', '`odd na-me`', 'bytes'])('a TRUNCATE of %s is undone', async (table) => {
  await server.run(
    'shop_test',
    'create table texts (id int primary key, t text, fulltext (t))',
    'create table `odd na-me` (a int, b int, c int as (a + b) stored, unique (c))',
    'create table bytes (id varbinary(9) primary key, t timestamp, b blob, g point)',
    "insert into texts values (1, 'one word'), (2, 'two words')",
    'insert into `odd na-me` (a, b) values (1, 1), (null, 2), (null, 2)',
    "insert into bytes values (x'00ff', '2026-01-01', x'ff00', point(1, 2)), ('', 0, null, null)",
  );
  const state = await open();
  const mark = await state.mark();
  const print = await state.fingerprint();
  for (let time = 0; time < 2; time += 1) {
    await server.run('shop_test', `truncate table ${table}`);
    expect(await state.fingerprint()).not.toBe(print);
    await state.restore(mark);
    expect(await state.fingerprint()).toBe(print);
  }
  const found = "select id from texts where match (t) against ('+words' in boolean mode)";
  expect(await server.run('shop_test', found)).toEqual([{ id: 2 }]);
  await state.close();
});

test('what is saved after a TRUNCATE is brought back, and of copies none is left that no mark knows', async () => {
  const state = await open();
  const before = await state.mark();
  await server.run('shop_test', add, 'truncate table orders', add);
  const after = await state.mark();
  const print = await state.fingerprint();
  await server.run('shop_test', add, 'delete from log', "update orders set x = 'c'");
  await state.restore(after);
  expect(await server.run('shop_test', rows)).toEqual([{ id: 1, x: 'b' }]);
  expect(await state.fingerprint()).toBe(print);
  await state.restore(before);
  expect(await server.run('shop_test', "show tables like 'tidemark\\_journal\\_copy\\_%'")).toHaveLength(2);
  await state.close();
  expect(await left()).toEqual([]);
});

test('copies hold one moment of all tables, also where others write meanwhile', async () => {
  const app = startApp(server.url('shop_test'));
  const state = await open();
  await state.mark();
  let isWriting = true;
  const writing = ['a', 'b', 'c'].map(async (on) => {
    // Who writes the same rows beside others may be told of a deadlock, and begins again as apps do.
    while (isWriting)
      await app
        .run(`begin; ${add}; update orders set x = 'c' limit 2; ${add}; commit`, on)
        .catch(() => app.run('rollback', on));
  });
  const marks = [await state.mark()];
  for (let at = 0; at < 10; at += 1) marks.push(await state.mark());
  isWriting = false;
  await Promise.all(writing);
  await server.run('shop_test', 'truncate table orders', 'truncate table log');
  let before = Number.POSITIVE_INFINITY;
  for (const mark of marks.toReversed()) {
    await state.restore(mark);
    const [counted] = await app.run(
      'select (select count(*) from orders) as orders, (select count(*) from log) as log',
    );
    expect(counted?.['orders']).toBe(counted?.['log']);
    expect(Number(counted?.['orders']) % 2).toBe(1);
    expect(Number(counted?.['orders'])).toBeLessThanOrEqual(before);
    before = Number(counted?.['orders']);
    await server.run('shop_test', 'truncate table log');
  }
  await state.close();
  await app.close();
});
