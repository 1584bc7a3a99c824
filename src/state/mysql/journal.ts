import type { Holder } from '../sql/holder.ts';
import { cascades } from './cascades.ts';
import { JOURNAL, journalColumns, journalOf, literal, quoted, type Catalog, type Table } from './catalog.ts';

/** Columns that foreign keys of others follow when they change. */
function followed({ foreignKeys }: Catalog, { name }: Table): readonly string[] {
  return foreignKeys
    .filter(({ parent, onUpdate }) => parent === name && /^(CASCADE|SET NULL)$/.test(onUpdate))
    .flatMap(({ columns }) => columns.map(({ to }) => to));
}

const differ = (columns: readonly string[]): string =>
  columns.map((name) => `NOT (OLD.${quoted(name)} <=> NEW.${quoted(name)})`).join(' OR ');

/** Writes a row down; the lock lets whoever makes a mark wait for the end of this transaction. */
function write(table: Table, sign: number, row: 'OLD' | 'NEW'): string {
  const values = table.columns.map(({ name }) => `${row}.${quoted(name)}`).join(', ');
  return `INSERT INTO ${journalOf(table)} (mark, sign, ${journalColumns(table)})
    SELECT mark, ${sign}, ${values} FROM ${JOURNAL} LOCK IN SHARE MODE;`;
}

function trigger({ at, name }: Table, when: string, body: string): string[] {
  if (body === '') return [];
  return [
    `CREATE TRIGGER tidemark_${at}_${when.toLowerCase().replace(' ', '_')} ${when} ON ${quoted(name)} FOR EACH ROW
     IF @tidemark_quiet IS NULL THEN ${body} END IF`,
  ];
}

/**
 * A row is written as it was (-1) before it goes or changes, and as it is (1) where it is new, or has another key, or
 * none.
 */
function triggers(catalog: Catalog, table: Table): string[] {
  const hasKey = table.key.length > 0;
  const [old, fresh] = [write(table, -1, 'OLD'), write(table, 1, 'NEW')];
  const keys = followed(catalog, table);
  const moved = new Map(keys.map((name) => [name, `NEW.${quoted(name)}`]));
  const children = moved.size === 0 ? '' : cascades(catalog, table, moved);
  return [
    ...trigger(table, 'AFTER INSERT', fresh),
    ...trigger(
      table,
      'AFTER UPDATE',
      hasKey ? `${old} IF ${differ(table.key)} THEN ${fresh} END IF;` : `${old} ${fresh}`,
    ),
    ...trigger(table, 'BEFORE UPDATE', children && `IF ${differ(keys)} THEN ${children} END IF;`),
    // A row without a key has no children, and one that DELETE IGNORE leaves must not be written.
    ...trigger(
      table,
      hasKey ? 'BEFORE DELETE' : 'AFTER DELETE',
      `${old} ${cascades(catalog, table, 'goes')}`,
    ),
  ];
}

function journalTable(table: Table): string {
  const columns = table.columns.map(({ type }, at) => `c${at} ${type} NULL`);
  return `CREATE TABLE ${journalOf(table)} (id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, mark int NOT NULL,
    sign tinyint NOT NULL${columns.map((column) => `, ${column}`).join('')}) ENGINE = InnoDB`;
}

/** Who holds the database, and the number of the newest mark. */
export const holderTable = ({ token, shown }: Holder): string[] => [
  `CREATE TABLE ${JOURNAL} (id int PRIMARY KEY, mark int NOT NULL, token char(36), shown varchar(80)) ENGINE = InnoDB`,
  `INSERT INTO ${JOURNAL} VALUES (1, 0, ${literal(token)}, ${literal(shown)})`,
];

/** Statements that put the journal into the database, each for itself: the server makes no transaction of them. */
export const installation = (catalog: Catalog): string[] => [
  ...catalog.tables.map(journalTable),
  ...catalog.tables.flatMap((table) => triggers(catalog, table)),
];
