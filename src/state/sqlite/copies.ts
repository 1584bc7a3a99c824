import type { Session } from './file.ts';
import { columnsOf, quoted, type Table } from './catalog.ts';

// Tables that a virtual table keeps its content in take no triggers: whoever opens the file with SQLite's defences on
// would find its schema malformed. So their rows are copied, into our own memory, each as long as it stays as it is.

const copyOf = ({ at }: Table): string => `temp.copy_${at}`;

const valuesOf = (table: Table): string[] => [
  ...(table.rowid === undefined || table.isNumbered ? [] : [table.rowid]),
  ...columnsOf(table),
];
const copied = (table: Table): string[] => valuesOf(table).map((_, at) => `c${at}`);

const keyOf = ({ rowid, key }: Table): string[] =>
  rowid === undefined ? key.map(({ name }) => quoted(name)) : [rowid];

/**
 * Whether a row of the table, `s`, and one of its copy, `c`, are the very same: 1 and 1.0 are equal, and not the same.
 * The index of a copy has no type, so there the table's value must have none either (`+`).
 */
function same(table: Table, searched: 's' | 'c'): string {
  const values = valuesOf(table);
  return [
    sameKey(table, searched),
    ...values.map((value, at) => `s.${value} IS c.c${at} AND typeof(s.${value}) = typeof(c.c${at})`),
  ].join(' AND ');
}

function sameKey(table: Table, searched: 's' | 'c'): string {
  const values = valuesOf(table);
  const sign = searched === 'c' ? '+' : '';
  return keyOf(table)
    .map((name) => `${sign}s.${name} = c.c${values.indexOf(name)}`)
    .join(' AND ');
}

const thenThere = (mark: number): string => `c.since <= ${mark} AND (c.until IS NULL OR c.until > ${mark})`;

export function prepareCopies(session: Session, tables: readonly Table[]): void {
  if (tables.length > 0) session.exec('pragma temp_store = memory');
  for (const table of tables) {
    const keys = keyOf(table).map((name) => `c${valuesOf(table).indexOf(name)}`);
    session.exec(`
      CREATE TABLE ${copyOf(table)} (since, until, ${copied(table).join(', ')});
      CREATE INDEX temp.copy_${table.at}_key ON copy_${table.at} (${keys.join(', ')})`);
  }
}

/** Notes what the tables hold at a mark. */
export function copy(session: Session, tables: readonly Table[], mark: number): void {
  for (const table of tables) {
    const [name, copies] = [quoted(table.name), copyOf(table)];
    session.exec(`
      UPDATE ${copies} AS c SET until = ${mark} WHERE until IS NULL
        AND NOT EXISTS (SELECT 1 FROM ${name} s WHERE ${same(table, 's')});
      INSERT INTO ${copies} SELECT ${mark}, NULL, ${valuesOf(table).join(', ')} FROM ${name} s
        WHERE NOT EXISTS (SELECT 1 FROM ${copies} c WHERE c.until IS NULL AND ${same(table, 'c')})`);
  }
}

/** Brings back what the tables held at a mark, and forgets what was noted later. */
export function putBack(session: Session, tables: readonly Table[], mark: number): void {
  for (const table of tables) {
    const [name, copies] = [quoted(table.name), copyOf(table)];
    // What is left then is the very same as its copy, so its key alone tells which rows are missing.
    session.exec(`
      DELETE FROM ${name} AS s
        WHERE NOT EXISTS (SELECT 1 FROM ${copies} c WHERE ${thenThere(mark)} AND ${same(table, 'c')});
      INSERT INTO ${name} (${valuesOf(table).join(', ')}) SELECT ${copied(table).join(', ')} FROM ${copies} c
        WHERE ${thenThere(mark)} AND NOT EXISTS (SELECT 1 FROM ${name} s WHERE ${sameKey(table, 's')});
      DELETE FROM ${copies} WHERE since > ${mark};
      UPDATE ${copies} SET until = NULL WHERE until > ${mark}`);
  }
}

/** Bytes that the tables hold, all in all. */
export function sizeOf(session: Session, tables: readonly Table[]): number {
  return tables.reduce((bytes, table) => {
    const lengths = columnsOf(table).map((column) => `coalesce(sum(length(${column})), 0)`);
    const [row] = session.all(`select ${lengths.join(' + ')} as bytes from ${quoted(table.name)}`);
    return bytes + Number(row?.['bytes']);
  }, 0);
}
