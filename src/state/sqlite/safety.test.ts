import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startApp, type App } from '../../../fixtures/services/app.ts';
import { hold } from '../../../fixtures/services/hold.ts';
import { stateWorld } from '../../../fixtures/services/world.ts';
import { sqlite } from './sqlite.ts';

let folder = '';
let file = '';
let app: App;
const add = "insert into orders (x) values ('b')";
const rows = (): Promise<unknown[]> => app.run('select x from orders order by id', 'eyes');
const left = (): Promise<unknown[]> =>
  app.run("select name from sqlite_schema where name like 'tidemark%'", 'eyes');
const open = () => sqlite.open({ file }, stateWorld().world);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  file = join(folder, 'shop.db');
  app = startApp(file);
  await app.run("create table orders (id integer primary key, x text); insert into orders (x) values ('a')");
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a second run is told who holds the file, and takes over what a killed one left', async () => {
  const holder = await hold('sqlite', { file });
  await expect(open()).rejects.toMatchObject({
    problems: [{ next: expect.stringContaining(`It is process ${holder.pid} on `) }],
  });
  await holder.kill();
  const { world, notes } = stateWorld();
  const state = await sqlite.open({ file }, world);
  expect(notes).toEqual([expect.stringContaining('that an earlier run left in SQLite')]);
  await state.close();
  await state.close();
  expect(await left()).toEqual([]);
});

test.each(['delete', 'wal'])('a writer that holds the file is waited for (journal %s)', async (mode) => {
  await app.run(`pragma journal_mode = ${mode}`);
  const state = await open();
  const whileHeld = async (work: () => Promise<unknown>): Promise<void> => {
    await app.run(`begin immediate; ${add}`);
    const working = work();
    await new Promise((done) => setTimeout(done, 400));
    await app.run('commit');
    await working;
  };
  const mark = await state.mark();
  await whileHeld(() => state.restore(mark));
  expect(await rows()).toEqual([{ x: 'a' }]);
  await whileHeld(() => state.mark());
  expect(await rows()).toEqual([{ x: 'a' }, { x: 'b' }]);
  await whileHeld(() => state.close());
  expect(await left()).toEqual([]);
});

test.each(['create table more (x)', 'vacuum'])(
  '%s in the middle is noticed, and going back refused',
  async (statement) => {
    const state = await open();
    const mark = await state.mark();
    await app.run(statement);
    await expect(state.restore(mark)).rejects.toThrow(
      'tables were changed, or VACUUM was run, since it was saved',
    );
    await expect(state.mark()).rejects.toThrow('were changed');
    await state.close();
    expect(await left()).toEqual([]);
  },
);

test('a file that was replaced is another database', async () => {
  const state = await open();
  const mark = await state.mark();
  renameSync(file, `${file}.old`);
  writeFileSync(file, '');
  await expect(state.restore(mark)).rejects.toThrow('is gone (the file was replaced or deleted)');
  await expect(state.close()).rejects.toThrow('could not be removed');
});

test('what is aborted is brought back and closed all the same', async () => {
  const abort = new AbortController();
  const state = await sqlite.open({ file }, stateWorld(abort.signal).world);
  const mark = await state.mark();
  abort.abort(new Error('Ctrl-C'));
  await state.restore(mark);
  await state.close();
  expect(await left()).toEqual([]);
});

test('questions only read, with a limit of rows', async () => {
  const state = await open();
  const ask = (question: string) => state.query?.(question);
  expect(
    await ask("select count(*) as n, 9007199254740993 as big, x'00ff' as b, null as none from orders"),
  ).toEqual([{ n: 1, big: '9007199254740993', b: '00ff', none: null }]);
  await expect(ask(add)).rejects.toThrow('readonly database');
  await expect(ask('select no from orders')).rejects.toThrow('no such column: no');
  const many =
    'with recursive n(v) as (select 1 union all select v + 1 from n where v < 1001) select v from n';
  await expect(ask(many)).rejects.toThrow('more than 1000 rows');
  await state.close();
});

test('what cannot be brought back, or may not be, is refused', async () => {
  const refusal = (name: string): Promise<unknown> =>
    sqlite.open({ file: name }, stateWorld().world).catch((error: unknown) => error);
  expect(await refusal('/srv/production/shop.db')).toMatchObject({
    problems: [{ code: 'state/production' }],
  });
  expect(await refusal('there/is/none.db')).toMatchObject({ problems: [{ code: 'state/unreachable' }] });
  writeFileSync(join(folder, 'text.db'), 'this is no database, whatever its name says of it '.repeat(40));
  expect(await refusal(join(folder, 'text.db'))).toMatchObject({
    problems: [{ message: expect.stringContaining('file is not a database') }],
  });
  // As an extension that only the app has loaded would have made it.
  const database = new DatabaseSync(file, { defensive: false });
  database.exec(`pragma writable_schema = on;
    insert into sqlite_schema values ('table', 'near', 'near', 0, 'CREATE VIRTUAL TABLE near USING vec0(x)')`);
  database.close();
  expect(await refusal(file)).toMatchObject({
    problems: [
      { message: expect.stringContaining('has virtual tables (near (vec0)), whose content no journal') },
    ],
  });
  expect(await left()).toEqual([]);
});

test('a search index goes back, and the app goes on with it', async () => {
  await app.run("create virtual table words using fts5(text); insert into words values ('one')");
  const state = await open();
  const marks = [await state.mark()];
  await app.run("insert into words values ('two')");
  marks.push(await state.mark());
  await app.run("delete from words; insert into words values ('three')");
  for (const [mark, texts] of [[marks[1], ['one', 'two']] as const, [marks[0], ['one']] as const]) {
    if (mark) await state.restore(mark);
    const seen = await app.run("select text from words where words match 'one OR two OR three'");
    expect(seen.map(({ text }) => text)).toEqual(texts);
  }
  await app.run("insert into words (words, rank) values ('integrity-check', 1)");
  await state.close();
  expect(await left()).toEqual([]);
});
