import { columnsOf, journalColumn, journalColumns, journalOf, quoted, type Table } from './catalog.ts';

/** The first that was written of each row since a mark says what was there then: the row, or none where it is new. */
export function undo(table: Table, mark: number): string {
  const journal = journalOf(table);
  const name = quoted(table.name);
  const numbered = table.rowid !== undefined && !table.isNumbered;
  const into = [...(numbered ? [table.rowid] : []), ...columnsOf(table)].join(', ');
  const from = [...(numbered ? ['row'] : []), ...journalColumns(table)].join(', ');
  const key =
    table.rowid === undefined
      ? table.key.map(
          ({ name: column, collation }) => `${journalColumn(table, column)} COLLATE ${quoted(collation)}`,
        )
      : ['row'];
  const gone =
    table.rowid === undefined
      ? `EXISTS (SELECT 1 FROM ${journal} j WHERE j.mark >= ${mark} AND ${table.key
          .map((column) => `${name}.${quoted(column.name)} = j.${journalColumn(table, column.name)}`)
          .join(' AND ')})`
      : `${table.rowid} IN (SELECT row FROM ${journal} WHERE mark >= ${mark})`;
  return [
    `DELETE FROM ${name} WHERE ${gone}`,
    `INSERT INTO ${name} (${into}) SELECT ${from} FROM ${journal} WHERE sign = -1 AND id IN
     (SELECT min(id) FROM ${journal} WHERE mark >= ${mark} GROUP BY ${key.join(', ')})`,
    `DELETE FROM ${journal} WHERE mark >= ${mark}`,
  ].join(';\n');
}
