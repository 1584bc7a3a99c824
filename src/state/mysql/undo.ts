import {
  columnsOf,
  journalColumn,
  journalColumns,
  journalOf,
  quoted,
  type Column,
  type Table,
} from './catalog.ts';

/** What was written between two marks, or since one. */
export interface Written {
  readonly since: number;
  readonly until?: number;
}

const isWritten = ({ since, until }: Written): string =>
  `j.mark >= ${since}${until === undefined ? '' : ` AND j.mark < ${until}`}`;
const sameKey = (table: Table): string =>
  table.key.map((key) => `t.${quoted(key)} = j.${journalColumn(table, key)}`).join(' AND ');
const journalKey = (table: Table): string =>
  table.key.map((column) => `j.${journalColumn(table, column)}`).join(', ');

const deleteWritten = (table: Table, written: Written): string =>
  `DELETE t FROM ${journalOf(table)} j STRAIGHT_JOIN ${quoted(table.name)} t ON ${sameKey(table)}
   WHERE ${isWritten(written)}`;

/** The first that was written of each key since a mark says what was there then: the row, or none where it is new. */
function undoByKey(table: Table, written: Written): string[] {
  const journal = journalOf(table);
  return [
    deleteWritten(table, written),
    `INSERT INTO ${quoted(table.name)} (${columnsOf(table)})
     SELECT ${journalColumns(table)} FROM ${journal}
     WHERE sign = -1 AND id IN (SELECT * FROM
       (SELECT min(j.id) FROM ${journal} j WHERE ${isWritten(written)} GROUP BY ${journalKey(table)}) first)`,
  ];
}

/** A value's exact text: strings and bytes as they are stored, numbers without a lost digit. */
function textOf({ kind }: Column, value: string): string {
  if (/char|text|enum|set|blob|binary|geometry|point|line|polygon|collection/.test(kind))
    return `hex(${value})`;
  if (/^(float|double|bit)$/.test(kind)) return `hex(cast(${value} + 0e0 as char))`;
  return `hex(cast(${value} as char))`;
}

export const imageOf = (columns: readonly Column[], names: readonly string[]): string =>
  `unhex(sha2(concat_ws(',', '', ${columns
    .map((column, at) => `ifnull(${textOf(column, names[at] ?? '')}, '-')`)
    .join(', ')}), 256))`;

/**
 * Without a key only whole rows can be counted: all that look like one that came or went are deleted, and as many
 * inserted as were there.
 */
function undoByCount(table: Table, written: Written): string[] {
  const journal = journalOf(table);
  const name = quoted(table.name);
  const gone = imageOf(
    table.columns,
    table.columns.map((_, at) => `c${at}`),
  );
  const there = imageOf(
    table.columns,
    table.columns.map((column) => quoted(column.name)),
  );
  return [
    'DROP TEMPORARY TABLE IF EXISTS tidemark_net',
    `CREATE TEMPORARY TABLE tidemark_net (image binary(32) PRIMARY KEY, id bigint, n bigint,
       there bigint NOT NULL DEFAULT 0) ENGINE = InnoDB`,
    `INSERT INTO tidemark_net (image, id, n)
     SELECT ${gone}, min(id), sum(sign) FROM ${journal} j WHERE ${isWritten(written)}
     GROUP BY 1 HAVING sum(sign) <> 0`,
    `UPDATE tidemark_net JOIN (SELECT ${there} AS image, count(*) AS n FROM ${name} GROUP BY 1) now
     ON now.image = tidemark_net.image SET there = now.n`,
    `DELETE t FROM ${name} t JOIN tidemark_net ON tidemark_net.image = ${imageOf(
      table.columns,
      table.columns.map((column) => `t.${quoted(column.name)}`),
    )}`,
    `INSERT INTO ${name} (${columnsOf(table)})
     WITH RECURSIVE copies AS (SELECT id, there - n AS left_over FROM tidemark_net WHERE there > n
       UNION ALL SELECT id, left_over - 1 FROM copies WHERE left_over > 1)
     SELECT ${journalColumns(table)} FROM copies JOIN ${journal} USING (id)`,
    'DROP TEMPORARY TABLE tidemark_net',
  ];
}

/** Statements that bring a table's rows back to what they were before all that was written. */
export const undo = (table: Table, written: Written): string[] =>
  table.key.length > 0 ? undoByKey(table, written) : undoByCount(table, written);

/** A statement that takes all that was written since a mark out of a table's journal. */
export const forget = (table: Table, mark: number): string =>
  `DELETE FROM ${journalOf(table)} WHERE mark >= ${mark}`;

/** Statements by which `copy`, of the same columns and key, gets what a table holds instead of what was written. */
export function follow(table: Table, copy: string, written: Written): string[] {
  if (table.key.length === 0) return replace({ ...table, name: copy }, table.name);
  const values = table.columns.map(({ name }) => `t.${quoted(name)}`).join(', ');
  return [
    deleteWritten({ ...table, name: copy }, written),
    `INSERT INTO ${quoted(copy)} (${columnsOf(table)})
     SELECT ${values} FROM
       (SELECT DISTINCT ${journalKey(table)} FROM ${journalOf(table)} j WHERE ${isWritten(written)}) j
     STRAIGHT_JOIN ${quoted(table.name)} t ON ${sameKey(table)}`,
  ];
}

/** Statements by which a table holds exactly the rows of another one of its columns. */
export const replace = (table: Table, other: string): string[] => [
  `DELETE FROM ${quoted(table.name)}`,
  `INSERT INTO ${quoted(table.name)} (${columnsOf(table)}) SELECT ${columnsOf(table)} FROM ${quoted(other)}`,
];

/** One statement that gives the place of each table that was written to since a mark. */
export const changedSince = (tables: readonly Table[], mark: number): string =>
  tables
    .map((table) => `(SELECT ${table.at} AS place FROM ${journalOf(table)} WHERE mark >= ${mark} LIMIT 1)`)
    .join(' UNION ALL ');
