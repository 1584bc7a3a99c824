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
const encoded = (name: string): string =>
  name.replace(/[^\w]/g, (letter) => `@${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Each table's number. Needs the right PROCESS. */
const numbers = ({ isMariadb }: Catalog, database: string): string => `
  select name, table_id as number
  from information_schema.${isMariadb ? 'innodb_sys_tables' : 'innodb_tables'}
  where substring_index(name, '/', 1) = ${literal(encoded(database))} order by name`;

/** A digest that is another one after DDL other than TRUNCATE. */
export async function shapeOf(run: Run): Promise<string> {
  const parts: (readonly Row[])[] = [];
  for (const question of [COLUMNS, TRIGGERS, KEYS, FOREIGN_KEYS]) parts.push(await run(question));
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** By table, as InnoDB writes its name, a number that is another one after TRUNCATE and after it was built anew. */
export type Numbers = ReadonlyMap<string, string>;

export async function numbersOf(run: Run, catalog: Catalog, database: string): Promise<Numbers> {
  const rows = await run(numbers(catalog, database));
  return new Map(rows.map(({ name, number }) => [String(name), String(number)]));
}

/** Tables, as InnoDB writes their names, that were emptied in one go or built anew between two times, parts too. */
export const emptied = (then: Numbers, now: Numbers): readonly string[] =>
  [...new Set([...then.keys(), ...now.keys()])]
    .filter((name) => then.get(name) !== now.get(name))
    .map((name) => name.replace(/^.*\//, '').replace(/#.*/, ''));

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
