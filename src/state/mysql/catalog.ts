import type { Row, Run } from './connection.ts';

/** What the names of all of the journal's tables begin with, and of its triggers. */
export const JOURNAL = 'tidemark_journal';

export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
export const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

export interface Column {
  readonly name: string;
  /** As it is written where a table is made: `int(11) unsigned`, with its charset. */
  readonly type: string;
  /** `varchar`, `json`. */
  readonly kind: string;
}

export interface Table {
  /** Number of its part of the journal. */
  readonly at: number;
  readonly name: string;
  readonly engine: string;
  /** All that are not generated. */
  readonly columns: readonly Column[];
  /** Columns that are unique together and never null; empty where there are none. */
  readonly key: readonly string[];
}

export interface ForeignKey {
  readonly child: string;
  readonly parent: string;
  /** Column of the child, and the one of the parent that it refers to. */
  readonly columns: readonly { readonly from: string; readonly to: string }[];
  readonly onDelete: string;
  readonly onUpdate: string;
}

export interface Catalog {
  readonly isMariadb: boolean;
  /** `10.11.19-MariaDB`. */
  readonly version: string;
  readonly tables: readonly Table[];
  readonly foreignKeys: readonly ForeignKey[];
  /** MariaDB's. */
  readonly sequences: readonly string[];
  /** System-versioned tables: their past cannot be undone. */
  readonly versioned: readonly string[];
}

const OURS = `like 'tidemark\\_journal%'`;
const text = (row: Row, field: string): string => String(row[field] ?? '');

const COLUMNS = `
  select table_name as t, column_name as name, column_type as type, data_type as kind, extra as extra,
    character_set_name as charset, collation_name as collation
  from information_schema.columns where table_schema = database() and table_name not ${OURS}
  order by table_name, ordinal_position`;

const TABLES = `
  select table_name as t, table_type as kind, engine as engine from information_schema.tables
  where table_schema = database() and table_name not ${OURS} order by table_name`;

const KEYS = `
  select table_name as t, index_name as name, column_name as col, sub_part as part, nullable as nullable
  from information_schema.statistics
  where table_schema = database() and non_unique = 0 order by table_name, index_name <> 'PRIMARY', index_name,
    seq_in_index`;

const FOREIGN_KEYS = `
  select k.table_name as child, k.constraint_name as name, k.referenced_table_name as parent,
    k.column_name as from_column, k.referenced_column_name as to_column, r.delete_rule as on_delete,
    r.update_rule as on_update
  from information_schema.key_column_usage k join information_schema.referential_constraints r
    on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
      and r.table_name = k.table_name
  where k.table_schema = database() and k.referenced_table_schema = database()
  order by k.table_name, k.constraint_name, k.ordinal_position`;

const isGenerated = (row: Row): boolean =>
  /(VIRTUAL|STORED|PERSISTENT) ?(GENERATED)?$/i.test(text(row, 'extra'));

function columnOf(row: Row): Column {
  const charset = text(row, 'charset');
  const words = charset === '' ? '' : ` character set ${charset} collate ${text(row, 'collation')}`;
  return { name: text(row, 'name'), type: `${text(row, 'type')}${words}`, kind: text(row, 'kind') };
}

/** The best index of a table by which each row is told from every other. */
function keyOf(rows: readonly Row[]): readonly string[] {
  const indexes = [...Map.groupBy(rows, (row) => text(row, 'name')).values()];
  const whole = indexes.find((parts) =>
    parts.every((row) => row['col'] !== null && row['part'] === null && row['nullable'] !== 'YES'),
  );
  return (whole ?? []).map((row) => text(row, 'col'));
}

function foreignKeyOf(rows: readonly Row[]): ForeignKey[] {
  const [first] = rows;
  if (!first) return [];
  const columns = rows.map((row) => ({ from: text(row, 'from_column'), to: text(row, 'to_column') }));
  const [child, parent] = [text(first, 'child'), text(first, 'parent')];
  return [{ child, parent, columns, onDelete: text(first, 'on_delete'), onUpdate: text(first, 'on_update') }];
}

/** What is in the database. */
export async function readCatalog(run: Run): Promise<Catalog> {
  const [about] = await run('select version() as version');
  const tables = await run(TABLES);
  const columns = Map.groupBy(await run(COLUMNS), (row) => text(row, 't'));
  const keys = Map.groupBy(await run(KEYS), (row) => text(row, 't'));
  const foreign = Map.groupBy(await run(FOREIGN_KEYS), (row) => JSON.stringify([row['child'], row['name']]));
  const version = text(about ?? {}, 'version');
  const named = (kind: string): string[] =>
    tables.filter((row) => row['kind'] === kind).map((row) => text(row, 't'));
  return {
    version,
    isMariadb: /mariadb/i.test(version),
    tables: tables
      .filter((row) => row['kind'] === 'BASE TABLE')
      .map((row, at) => {
        const name = text(row, 't');
        const own = (columns.get(name) ?? []).filter((column) => !isGenerated(column));
        const key = keyOf(keys.get(name) ?? []);
        return { at, name, engine: text(row, 'engine'), columns: own.map(columnOf), key };
      }),
    foreignKeys: [...foreign.values()].flatMap(foreignKeyOf),
    sequences: named('SEQUENCE'),
    versioned: named('SYSTEM VERSIONED'),
  };
}

/** A table's part of the journal: `id`, `mark`, `sign`, then the columns as `c0`, `c1`. */
export const journalOf = ({ at }: Table): string => `${JOURNAL}_${at}`;
export const journalColumns = ({ columns }: Table): string => columns.map((_, at) => `c${at}`).join(', ');
export const columnsOf = ({ columns }: Table): string => columns.map(({ name }) => quoted(name)).join(', ');
/** The journal's name of a column. */
export const journalColumn = ({ columns }: Table, name: string): string =>
  `c${columns.findIndex((column) => column.name === name)}`;
