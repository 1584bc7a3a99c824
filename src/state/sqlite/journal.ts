import type { Holder } from '../sql/holder.ts';
import {
  columnsOf,
  JOURNAL,
  journalColumns,
  journalOf,
  literal,
  quoted,
  type Catalog,
  type KeyColumn,
  type Table,
} from './catalog.ts';

/** Writes rows down: the trigger's own, or some of the table, which stands beside as `t`. */
function write(table: Table, sign: number, row: 'OLD' | 'NEW' | 't', where = ''): string {
  const number = table.rowid === undefined ? 'null' : `${row}.${table.rowid}`;
  const values = [number, ...columnsOf(table).map((column) => `${row}.${column}`)];
  const from = row === 't' ? `${JOURNAL}, ${quoted(table.name)} t` : JOURNAL;
  return `INSERT INTO ${journalOf(table)} (mark, sign, ${['row', ...journalColumns(table)].join(', ')})
    SELECT mark, ${sign}, ${values.join(', ')} FROM ${from}${where === '' ? '' : ` WHERE ${where}`};`;
}

const same = (columns: readonly KeyColumn[]): string =>
  columns
    .map(({ name, collation }) => `t.${quoted(name)} = NEW.${quoted(name)} COLLATE ${quoted(collation)}`)
    .join(' AND ');

/** What tells rows apart differs between these two. */
const moved = ({ rowid, key }: Table, a: string, b: string): string =>
  rowid === undefined
    ? key.map(({ name }) => `${a}.${quoted(name)} IS NOT ${b}.${quoted(name)}`).join(' OR ')
    : `${a}.${rowid} <> ${b}.${rowid}`;

/** Rows that would be in the way of a new one: REPLACE deletes them, and fires no trigger. */
function inTheWay(table: Table, others: string): string {
  const numbered = table.rowid === undefined ? [] : [`t.${table.rowid} = NEW.${table.rowid}`];
  return [...numbered, ...table.unique.map(same)]
    .map((where) => write(table, -1, 't', `${where}${others}`))
    .join(' ');
}

function trigger({ at, name }: Table, when: string, body: string): string[] {
  if (body === '') return [];
  return [
    `CREATE TRIGGER tidemark_${at}_${when.toLowerCase().replace(' ', '_')} ${when} ON ${quoted(name)} FOR EACH ROW
     WHEN (SELECT quiet FROM ${JOURNAL}) = 0 BEGIN ${body} END`,
  ];
}

/**
 * A row is written as it was (-1) before it goes or changes, and as it is (1) where it is new or has another key. The
 * newest trigger of a table fires first, so what the project's own do to a new row is written after it.
 */
const triggers = (table: Table): string[] => [
  ...trigger(table, 'BEFORE INSERT', inTheWay(table, '')),
  ...trigger(table, 'AFTER INSERT', write(table, 1, 'NEW')),
  ...trigger(
    table,
    'BEFORE UPDATE',
    `${write(table, -1, 'OLD')} ${inTheWay(table, ` AND (${moved(table, 't', 'OLD')})`)}`,
  ),
  ...trigger(table, 'AFTER UPDATE', write(table, 1, 'NEW', moved(table, 'OLD', 'NEW'))),
  ...trigger(table, 'BEFORE DELETE', write(table, -1, 'OLD')),
];

/** Without types, so that every value stays of its own. */
const journalTable = (table: Table): string =>
  `CREATE TABLE ${journalOf(table)}
    (id INTEGER PRIMARY KEY, mark, sign, ${['row', ...journalColumns(table)].join(', ')})`;

/** Statements that put the journal into the database. */
export const installation = ({ tables }: Catalog, { token, shown }: Holder): string =>
  [
    `CREATE TABLE ${JOURNAL} (mark INTEGER, quiet INTEGER, token TEXT, shown TEXT)`,
    `INSERT INTO ${JOURNAL} VALUES (0, 0, ${literal(token)}, ${literal(shown)})`,
    ...tables.map(journalTable),
    ...tables.flatMap(triggers),
  ].join(';\n');
