import { createHash } from 'node:crypto';
import { literal, quoted, type Catalog } from './catalog.ts';
import type { Row, Run } from './connection.ts';

const ours = `like 'tidemark\\_journal%'`;

const COLUMNS = `
  select table_name as t, column_name as name, column_type as type, column_default as def, extra as extra,
    is_nullable as nullable
  from information_schema.columns where table_schema = database() and table_name not ${ours}
  order by table_name, ordinal_position`;

const TRIGGERS = `
  select trigger_name as name, event_object_table as t, created as made from information_schema.triggers
  where trigger_schema = database() order by trigger_name`;

const KEYS = `
  select table_name as t, index_name as name, column_name as col, sub_part as part
  from information_schema.statistics
  where table_schema = database() and non_unique = 0 and table_name not ${ours}
  order by table_name, index_name, seq_in_index`;

const FOREIGN_KEYS = `
  select table_name as t, constraint_name as name, referenced_table_name as parent, delete_rule as del,
    update_rule as upd
  from information_schema.referential_constraints where constraint_schema = database()
  order by table_name, constraint_name`;

/** How InnoDB writes a name: all but letters, digits and underscores as `@` and their number. */
export const encoded = (name: string): string =>
  name.replace(/[^\w]/g, (letter) => `@${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** InnoDB's own tables, one a part of a table. Needs the right PROCESS. */
const innodb = ({ isMariadb }: Catalog): string =>
  `information_schema.${isMariadb ? 'innodb_sys_tables' : 'innodb_tables'}`;

/** A table of `db/table#P#part`. */
const tableOf = (name: string): string => name.replace(/^.*\//, '').replace(/#.*/, '');
const isWatched = (table: string): boolean => !/^(tidemark_journal|fts_[0-9a-f]{16}_)/i.test(table);

/** A digest that is another one after DDL other than TRUNCATE. */
export async function shapeOf(run: Run): Promise<string> {
  const parts: (readonly Row[])[] = [];
  for (const question of [COLUMNS, TRIGGERS, KEYS, FOREIGN_KEYS]) parts.push(await run(question));
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * By table, as InnoDB writes its name, numbers of its parts: others after TRUNCATE, also of one part, and after it was
 * built anew.
 */
export type Numbers = ReadonlyMap<string, string>;

export async function numbersOf(run: Run, catalog: Catalog, database: string): Promise<Numbers> {
  const rows = await run(
    `select name, table_id as number from ${innodb(catalog)}
     where substring_index(name, '/', 1) = ${literal(encoded(database))} order by name`,
  );
  const parts = Map.groupBy(rows, ({ name }) => tableOf(String(name)));
  return new Map(
    [...parts]
      .filter(([table]) => isWatched(table))
      .map(([table, own]) => [table, own.map(({ number }) => String(number)).join(' ')]),
  );
}

/** Tables, as InnoDB writes their names, that were emptied in one go or built anew between two times. */
export const emptied = (then: Numbers, now: Numbers): readonly string[] =>
  [...new Set([...then.keys(), ...now.keys()])].filter((name) => then.get(name) !== now.get(name));

/** By table, as InnoDB writes its name, the bytes of its files; without those that share one file. */
export async function sizesOf(run: Run, catalog: Catalog, database: string): Promise<Map<string, number>> {
  const spaces = `information_schema.${catalog.isMariadb ? 'innodb_sys_tablespaces' : 'innodb_tablespaces'}`;
  const rows = await run(
    `select t.name as name, s.file_size as bytes from ${innodb(catalog)} t join ${spaces} s on s.space = t.space
     where substring_index(t.name, '/', 1) = ${literal(encoded(database))} and s.space <> 0`,
  );
  const sizes = new Map<string, number>();
  for (const { name, bytes } of rows) {
    const table = tableOf(String(name));
    sizes.set(table, (sizes.get(table) ?? 0) + Number(bytes));
  }
  return sizes;
}

/** By table, the number that the next row gets; by sequence, the next number. */
export type Counters = ReadonlyMap<string, string>;

const COUNTERS = `
  select table_name as t, auto_increment as next from information_schema.tables
  where table_schema = database() and auto_increment is not null and table_name not ${ours}`;

export async function countersOf(run: Run): Promise<Counters> {
  return new Map((await run(COUNTERS)).map((row) => [String(row['t']), String(row['next'])]));
}

/** Where each sequence stands. The server takes numbers ahead; those are given back, so that the next is known. */
export async function sequencesOf(run: Run, { sequences }: Catalog): Promise<Counters> {
  const places = new Map<string, string>();
  for (const name of sequences) {
    const [row] = await run(`select nextval(${quoted(name)}) as next`);
    const next = String(row?.['next']);
    await run(`alter sequence ${quoted(name)} restart with ${next}`);
    places.set(name, next);
  }
  return places;
}

/** Statements that set counters back; each commits by itself. */
export function setBack(then: Counters, now: Counters): string[] {
  return [...then].flatMap(([name, next]) =>
    now.get(name) === next ? [] : [`alter table ${quoted(name)} auto_increment = ${next}`],
  );
}
