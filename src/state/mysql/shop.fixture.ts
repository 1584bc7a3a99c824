// A database with all that makes it hard to go back: cascades that fire no triggers, triggers, generated columns, rows
// without a key, names that need quotes, charsets, JSON, bytes.

export const SCHEMA: readonly string[] = [
  `create table customers (id bigint unsigned auto_increment primary key, email varchar(50) collate utf8mb4_bin unique,
    note json, photo blob, balance decimal(20, 6), weight float, precise double, at timestamp(3) default now(3),
    day date default '0000-00-00', flags set('a','b'), kind enum('x','y'), bits bit(5),
    latin varchar(20) character set latin1,
    doubled bigint generated always as (balance * 2) stored, half bigint as (balance / 2) virtual,
    updated int default 0,
    place point)`,
  `create table orders (id int auto_increment primary key, customer bigint unsigned, total decimal(9,2),
    foreign key (customer) references customers(id) on delete cascade on update cascade)`,
  `create table items (\`order\` int, line int, \`what\`\`"ever\` text, primary key (\`order\`, line),
    foreign key (\`order\`) references orders(id) on delete cascade on update cascade)`,
  `create table reviews (id int auto_increment primary key, \`order\` int, text text,
    foreign key (\`order\`) references orders(id) on delete set null on update cascade)`,
  `create table notes (customer bigint unsigned, text text,
    foreign key (customer) references customers(id) on delete cascade)`,
  'create table tags (customer bigint unsigned, foreign key (customer) references customers(id) on delete set null)',
  'create table audit (what varchar(20), x varchar(20), n int)',
  `create table tree (id int primary key, parent int, foreign key (parent) references tree(id) on delete cascade)`,
  'create table `we ``ird` (`Group` varchar(20) collate utf8mb4_general_ci primary key, `x"y` int)',
  'create table parts (id int, v int, primary key (id)) partition by hash (id) partitions 3',
  'create sequence ticket start with 100 increment by -3 minvalue -100000 maxvalue 1000 cycle',
  'create trigger touch before update on customers for each row set new.updated = old.updated + 1',
  `create trigger log_new after insert on orders for each row begin
     insert into audit values ('new "\\'é', new.id, 1); insert into audit values ('again', null, null); end`,
  "create trigger log_gone before delete on orders for each row insert into audit values ('gone', old.id, 1)",
];

/** Columns of each table in an order of their own: without a key the order of rows is nobody's. */
export const QUESTIONS = [
  `select id, email, note, hex(photo), balance, weight, precise, at, day, flags, kind, bits + 0, hex(latin), doubled,
    half, updated, hex(place) from customers order by id`,
  ...['orders', 'items', 'reviews', 'notes', 'tree', 'parts'].map(
    (name) => `select * from ${name} order by 1, 2`,
  ),
  'select * from tags order by 1',
  'select * from `we ``ird` order by 1',
  'select hex(what) as h, x, n from audit order by 1, 2, 3',
  `select table_name, auto_increment from information_schema.tables
   where table_schema = database() and table_name not like 'tidemark%'`,
  'select next_not_cached_value, cycle_count from ticket',
];

type Pick = (below: number) => number;
const id = (pick: Pick): number => 1 + pick(40);
const customer = (pick: Pick, verb = 'insert'): string =>
  `${verb} into customers (email, note, photo, balance, weight, precise, flags, kind, bits, latin, place) values
   ('e${pick(30)}', '{"b": 1.${pick(3)}0, "a": [null, "\\\\u00e9"]}', x'00ff${pick(10)}a', 1.${pick(2)},
    0.1 + ${pick(9)} / 3,
    ${pick(99)} / 7e0, 'a,b', 'y', b'101', 'é', point(1, ${pick(9)}))`;

export const ACTIONS: readonly ((pick: Pick) => string)[] = [
  customer,
  (pick) => customer(pick, 'replace'),
  (pick) => `${customer(pick)} on duplicate key update balance = balance + 1`,
  (pick) => customer(pick, 'insert ignore'),
  (pick) =>
    `insert into orders (customer, total) select id, 1.5 from customers where id % ${1 + pick(3)} = 0`,
  (pick) => `insert into items select id, ${pick(4)}, 'a\\n"' from orders where id % 2 = ${pick(2)}`,
  (pick) => `insert into reviews (\`order\`, text) select id, 'r' from orders where id % 2 = ${pick(2)}`,
  (pick) => `insert into notes select id, 'n' from customers where id % 3 = ${pick(3)}`,
  () => 'insert into tags select id from customers',
  () => 'insert into tags values (null)',
  (pick) => `delete from customers where id = ${id(pick)}`,
  (pick) => `delete from customers where id % 4 = ${pick(4)}`,
  (pick) => `delete from orders where id % 5 = ${pick(5)}`,
  (pick) => `delete ignore from customers where id % 4 = ${pick(4)}`,
  (pick) => `update customers set id = id + 1000 where id = ${id(pick)}`,
  (pick) => `update orders set id = id + 1000 where id = ${id(pick)}`,
  (pick) => `update customers set note = null, email = concat(email, 'x') where id % 3 = ${pick(3)}`,
  (pick) =>
    `insert into audit values ('q', null, ${pick(3)}), ('q', null, 1), ('Q', null, 1), ('q ', null, 1)`,
  () => 'delete from audit limit 2',
  () => 'update audit set n = n + 1 where n is not null',
  (pick) => `insert ignore into tree values (${id(pick)}, null)`,
  (pick) =>
    `update tree set parent = (select m from (select min(id) as m from tree) x) where id > ${id(pick)}`,
  (pick) =>
    `update tree set parent = (select m from (select max(id) as m from tree where id < 20) x)
     where id > 20 + ${pick(20)}`,
  (pick) => `delete from tree where id = ${id(pick)}`,
  (pick) =>
    `insert into \`we \`\`ird\` values ('${'aA'[pick(2)]}', 1)
     on duplicate key update \`Group\` = values(\`Group\`), \`x"y\` = \`x"y\` + 1`,
  (pick) => `replace into parts select seq, ${pick(9)} from seq_1_to_${1 + pick(30)}`,
  (pick) => `delete from parts where id > ${pick(30)}`,
  () => 'update parts set id = id + 100 where id < 10',
  () => 'select nextval(ticket)',
  (pick) => `begin; ${customer(pick)}; savepoint s; delete from orders; rollback to s; commit`,
  (pick) => `begin; ${customer(pick)}; delete from customers; rollback`,
  () => 'delete from customers',
  () => "set time_zone = '+05:30', sql_mode = ''; set names latin1",
  () => 'insert into tree values (1, 1000)',
  ...['items', 'notes', 'tags', 'audit', 'parts', 'reviews'].map((name) => () => `truncate table ${name}`),
  ...['customers', 'orders', 'tree'].map(
    (name) => () => `set foreign_key_checks = 0; truncate table ${name}; set foreign_key_checks = 1`,
  ),
  () => 'alter table parts truncate partition p1',
  () => 'create temporary table if not exists mine (x int); insert into mine values (1)',
];

/** A database of its own for each test: orders, and a log that a trigger writes. */
export const NEW_SHOP: readonly string[] = [
  'drop database if exists shop_test',
  'create database shop_test',
  'use shop_test',
  'create table orders (id int auto_increment primary key, x text)',
  'create table log (x text, n int)',
  'create trigger own after insert on orders for each row insert into log (x) values (new.x)',
  "insert into orders (x) values ('a')",
];
