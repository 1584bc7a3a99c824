import type { Table } from './catalog.ts';
import { JOURNAL } from './catalog.ts';

/** What the transactions wrote that a snapshot (`750:760:751,755`) did not see. */
export const since = (snapshot: string): string =>
  `xid >= '${snapshot.split(':')[0]}'::xid8 and not pg_visible_in_snapshot(xid, '${snapshot}')`;

/**
 * Rows of a table that are there now and were not (`n` above 0: so many), or were and are not (below): the order in
 * which they came and went does not matter.
 */
const netOf = ({ oid }: Table, snapshot: string): string => `
  select image, sum(sign)::int as n from ${JOURNAL}.entry
  where tbl = ${oid} and ${since(snapshot)} group by image having sum(sign) <> 0`;

const rowsOf = (table: Table, snapshot: string, which: '>' | '<'): string =>
  `select (image::${table.name}) as r, n from (${netOf(table, snapshot)}) net where n ${which} 0 offset 0`;

function removal(table: Table, snapshot: string): string {
  const { name, key } = table;
  if (key.length > 0) {
    const same = key.map((column) => `x.${column} = (gone.r).${column}`).join(' and ');
    return `delete from only ${name} x using (${rowsOf(table, snapshot, '>')}) gone where ${same}`;
  }
  return `
    with gone as materialized (select image, n from (${netOf(table, snapshot)}) net where n > 0),
      copies as (select x.ctid as place, gone.n, row_number() over (partition by gone.image) as number
                 from only ${name} x join gone on (x.*)::text = gone.image)
    delete from only ${name} where ctid = any (array(select place from copies where number <= n))`;
}

function returning(table: Table, snapshot: string): string {
  const { name, columns } = table;
  const values = columns.map((column) => `(back.r).${column}`).join(', ');
  const named = columns.length > 0 ? `(${columns.join(', ')})` : '';
  return `
    insert into ${name} ${named} overriding system value
    select ${values} from (${rowsOf(table, snapshot, '<')}) back cross join generate_series(1, -back.n)`;
}

/** Statements that bring the rows of these tables back to what the snapshot saw. */
export const undo = (tables: readonly Table[], snapshot: string): readonly string[] => [
  ...tables.map((table) => removal(table, snapshot)),
  ...tables.map((table) => returning(table, snapshot)),
  `delete from ${JOURNAL}.entry where ${since(snapshot)}`,
];
