import { createHash } from 'node:crypto';
import { columnsOf, quoted, type Catalog, type Table } from './catalog.ts';
import type { Run } from './connection.ts';
import { imageOf } from './undo.ts';
import { countersOf } from './shape.ts';

/** Count, and sums of two halves of each row's hash: the same for the same rows in any order. */
function digestOf(table: Table): string {
  const image = imageOf(
    table.columns,
    table.columns.map(({ name }) => quoted(name)),
  );
  const part = (from: number): string =>
    `coalesce(sum(cast(conv(substr(hex(image), ${from}, 15), 16, 10) as decimal(65))), 0)`;
  return `select count(*) as n, ${part(1)} as a, ${part(16)} as b
    from (select ${image} as image from ${quoted(table.name)}) x`;
}

/** Digest of every table's rows and counter. */
export async function contentOf(run: Run, { tables }: Catalog): Promise<string> {
  const hash = createHash('sha256');
  for (const table of tables)
    hash.update(JSON.stringify([table.name, columnsOf(table), await run(digestOf(table))]));
  return hash.update(JSON.stringify([...(await countersOf(run))])).digest('hex');
}
