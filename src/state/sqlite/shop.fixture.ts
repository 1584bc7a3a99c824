// A file with all that makes it hard to go back: REPLACE, cascades, triggers, generated columns, rows without a number,
// collations, values of any type, virtual tables.

export const SCHEMA = `
  pragma foreign_keys = on;
  create table customers (id integer primary key autoincrement, email text collate nocase unique, big integer, anything,
    photo blob, weight real, doubled as (big * 2) stored, half as (big / 2), updated int default 0, a int, b int,
    unique (a, b) on conflict replace);
  create table orders (id integer primary key,
    customer integer references customers on delete cascade on update cascade);
  create table items ("order" int references orders on delete cascade on update cascade, line text collate nocase,
    what blob, primary key ("order", line)) without rowid;
  create table reviews ("order" int references orders on delete set null, "te""xt" text);
  create table audit (rowid_ text, rowid text, n);
  create table tree (id integer primary key, parent int references tree on delete cascade);
  create table odd (id integer primary key desc, v);
  create table strict_one (k text primary key, v any) strict;
  create unique index part on reviews ("te""xt") where "te""xt" like 'u%';
  create trigger touch after update of anything on customers begin
    update customers set updated = updated + 1 where id = new.id; end;
  create trigger log after insert on orders begin insert into audit values ('new', new.id, 1); end;
  create trigger gone before delete on orders begin insert into audit values ('gone', old.id, 1.0); end;
  create virtual table words using fts5(text, more unindexed, prefix = '2');
  create virtual table old_words using fts4(text);
  create virtual table places using rtree(id, west, east, south, north, +name);
  create table notes (id integer primary key, body text);
  create virtual table notes_found using fts5(body, content = 'notes', content_rowid = 'id');
  create virtual table vocabulary using fts5vocab(words, 'row');
  create trigger noted after insert on notes begin
    insert into notes_found (rowid, body) values (new.id, new.body); end;
  create trigger unnoted after delete on notes begin
    insert into notes_found (notes_found, rowid, body) values ('delete', old.id, old.body); end`;

const NUMBERED = ['customers', 'orders', 'tree'];
const TABLES = ['reviews', 'audit', 'odd', 'strict_one'];
export const QUESTIONS = [
  ...NUMBERED.map((name) => `select *, quote(id) as q from ${name} order by id`),
  ...TABLES.map((name) => `select _rowid_ as number, * from ${name} order by _rowid_`),
  'select quote(id) || quote(big) || quote(anything) || quote(photo) || quote(weight) as q from customers order by id',
  'select *, quote(what) as q, quote(line) as l from items order by "order", line',
  'select quote(rowid_) || quote(rowid) || quote(n) as q from audit order by _rowid_',
  'select rowid, * from sqlite_sequence',
  'select rowid, quote(text) as t, quote(more) as m from words order by rowid',
  "select rowid, bm25(words) as rank from words where words match 'a* OR b1' order by rowid",
  'select * from vocabulary',
  "select rowid, text from old_words where old_words match 'b* OR c1'",
  'select id, west, east, south, north, name from places where east > 3 order by id',
  "select rtreecheck('places') as ok",
  "select id, body from notes where id in (select rowid from notes_found where notes_found match 'a1 OR b*')",
  // These tell of a broken index by an error.
  "insert into words (words, rank) values ('integrity-check', 1)",
  "insert into old_words (old_words) values ('integrity-check')",
  "insert into notes_found (notes_found, rank) values ('integrity-check', 1)",
];

type Pick = (below: number) => number;
const id = (pick: Pick): number => 1 + pick(40);
const any = (pick: Pick): string =>
  ["x'00ff'", '1.0', '1', "'1'", 'null', '9007199254740993', "'é'"][pick(7)] ?? '';
const customer = (pick: Pick, verb = 'insert'): string =>
  `${verb} into customers (email, big, anything, photo, weight, a, b) values ('${'eE'[pick(2)]}${pick(20)}',
   9007199254740${pick(999)}, ${any(pick)}, x'0${pick(10)}', ${pick(9)} / 3.0, ${pick(6)}, ${pick(3)})`;

const text = (pick: Pick): string => ['a', 'b', 'c', 'aa'].map((word) => word + pick(4)).join(' ');

export const ACTIONS: readonly ((pick: Pick) => string)[] = [
  () => 'pragma foreign_keys = on; pragma recursive_triggers = on',
  customer,
  (pick) => customer(pick, 'insert or ignore'),
  (pick) => customer(pick, 'insert or replace'),
  (pick) => `pragma foreign_keys = on; ${customer(pick, 'replace')}`,
  (pick) => `${customer(pick)} on conflict (email) do update set big = big + 1`,
  (pick) => `update or replace customers set email = 'E${pick(20)}' where id = ${id(pick)}`,
  (pick) => `update or replace customers set id = ${id(pick)} where id = ${id(pick)}`,
  (pick) => `update customers set anything = ${any(pick)} where id % 3 = ${pick(3)}`,
  (pick) => `insert or ignore into orders select id, id from customers where id % 2 = ${pick(2)}`,
  (pick) => `replace into orders (customer) select id from customers where id = ${id(pick)}`,
  (pick) => `replace into items select id, '${'aA'[pick(2)]}', ${any(pick)} from orders`,
  (pick) => `update or replace items set line = 'b' where "order" % 2 = ${pick(2)}`,
  (pick) =>
    `insert or replace into reviews select id, '${'ut'[pick(2)]}${pick(3)}' from orders where id % 3 = 0`,
  (pick) => `delete from orders where id % 5 = ${pick(5)}`,
  (pick) => `pragma foreign_keys = on; delete from customers where id % 4 = ${pick(4)}`,
  (pick) => `pragma foreign_keys = on; update customers set id = id + 100 where id = ${id(pick)}`,
  (pick) => `insert into audit values ('q', 'r', ${any(pick)}), ('q', 'r', 1)`,
  () => 'delete from audit where _rowid_ in (select _rowid_ from audit limit 2)',
  (pick) => `insert or ignore into tree values (${id(pick)}, (select max(id) from tree))`,
  (pick) => `pragma foreign_keys = on; delete from tree where id = ${id(pick)}`,
  (pick) => `insert or replace into odd values (${pick(9)}, ${any(pick)})`,
  (pick) =>
    `insert into strict_one values ('${pick(9)}', ${any(pick)}) on conflict (k) do update set v = excluded.v`,
  (pick) => `begin; ${customer(pick)}; savepoint s; delete from orders; rollback to s; commit`,
  (pick) => `begin immediate; ${customer(pick)}; delete from customers; rollback`,
  () => 'delete from customers',
  (pick) => `insert into words (text, more) values ('${text(pick)}', ${any(pick)}), ('${text(pick)}', 1)`,
  (pick) => `insert into words (text) select '${text(pick)}' from customers`,
  (pick) => `delete from words where rowid % 3 = ${pick(3)}`,
  (pick) => `update words set text = '${text(pick)}', more = ${any(pick)} where rowid % 2 = ${pick(2)}`,
  () => "insert into words (words) values ('optimize')",
  () => "insert into words (words) values ('rebuild')",
  (pick) => `insert into words (words, rank) values ('pgsz', ${pick(2) === 0 ? 64 : 1000})`,
  (pick) => `begin; insert into words (text) values ('${text(pick)}'); rollback`,
  (pick) => `insert into old_words values ('${text(pick)}')`,
  (pick) => `delete from old_words where rowid % 2 = ${pick(2)}`,
  (pick) =>
    `insert or replace into places select ${pick(200)} + id, id, id + ${pick(9)}.5, 0, ${pick(9)}, 'é' from customers`,
  (pick) => `delete from places where id % 4 = ${pick(4)}`,
  (pick) => `update places set west = west - ${pick(9)}, name = 'x' where id % 3 = ${pick(3)}`,
  (pick) => `insert into notes (body) values ('${text(pick)}'), ('${text(pick)}')`,
  (pick) => `delete from notes where id % 3 = ${pick(3)}`,
  () => 'create temp table if not exists mine (x); insert into mine values (1)',
];
