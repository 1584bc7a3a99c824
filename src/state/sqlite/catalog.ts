import type { Row, Session } from './file.ts';

/** What the names of all of the journal's tables begin with. */
export const JOURNAL = 'tidemark_journal';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A column as it is compared. */
export interface KeyColumn {
  readonly name: string;
  readonly collation: string;
}

export interface Table {
  /** Number of its part of the journal. */
  readonly at: number;
  readonly name: string;
  /** All that are not generated. */
  readonly columns: readonly string[];
  /** The name by which a row's number is reached, quoted; undefined where rows have none (WITHOUT ROWID). */
  readonly rowid: string | undefined;
  /** Whether one of its columns is the row's number. */
  readonly isNumbered: boolean;
  /** The primary key, where rows have no number. */
  readonly key: readonly KeyColumn[];
  /** Columns of each unique index: rows that REPLACE deletes without a trigger are found by them. */
  readonly unique: readonly (readonly KeyColumn[])[];
}

export interface Catalog {
  readonly tables: readonly Table[];
  /** What virtual tables keep their content in. They take no triggers. */
  readonly shadows: readonly Table[];
  /** Virtual tables of modules that keep it in ways of their own: `words (spellfix1)`. */
  readonly unknown: readonly string[];
  /** Tables with a unique index on an expression. */
  readonly expressions: readonly string[];
  readonly hasSequences: boolean;
}

const text = (row: Row, field: string): string => String(row[field] ?? '');
const yes = (row: Row, field: string): boolean => Number(row[field]) !== 0;

interface Index {
  readonly isPrimary: boolean;
  readonly columns: readonly KeyColumn[];
  readonly hasExpression: boolean;
}

function indexesOf(session: Session, table: string): Index[] {
  return session
    .all(`pragma index_list(${quoted(table)})`)
    .filter((row) => yes(row, 'unique'))
    .map((row) => {
      const parts = session
        .all(`pragma index_xinfo(${quoted(text(row, 'name'))})`)
        .filter((part) => yes(part, 'key'));
      return {
        isPrimary: text(row, 'origin') === 'pk',
        columns: parts.map((part) => ({ name: text(part, 'name'), collation: text(part, 'coll') })),
        hasExpression: parts.some((part) => part['name'] === null),
      };
    });
}

function tableOf(session: Session, row: Row, at: number): Table {
  const name = text(row, 'name');
  const columns = session.all(`pragma table_xinfo(${quoted(name)})`);
  const names = new Set(columns.map((column) => text(column, 'name').toLowerCase()));
  const own = columns.filter((column) => !yes(column, 'hidden')).map((column) => text(column, 'name'));
  const indexes = indexesOf(session, name);
  const primary = indexes.find(({ isPrimary }) => isPrimary);
  const numbered = columns.filter((column) => yes(column, 'pk'));
  const hasRowid = !yes(row, 'wr');
  const [alias] = numbered;
  const isNumbered =
    hasRowid &&
    numbered.length === 1 &&
    primary === undefined &&
    /^integer$/i.test(text(alias ?? {}, 'type'));
  const free = ['rowid', '_rowid_', 'oid'].find((word) => !names.has(word));
  const number = isNumbered ? quoted(text(alias ?? {}, 'name')) : free;
  return {
    at,
    name,
    columns: own,
    rowid: hasRowid ? number : undefined,
    isNumbered,
    key: hasRowid ? [] : (primary?.columns ?? []),
    unique: indexes.filter(({ hasExpression }) => !hasExpression).map((index) => index.columns),
  };
}

/** Modules that keep all in tables beside their own, and those that only show what others hold. */
const KNOWN = new Set([
  'fts3',
  'fts4',
  'fts5',
  'rtree',
  'rtree_i32',
  'geopoly',
  'fts5vocab',
  'fts4aux',
  'dbstat',
]);

/** Virtual tables whose content may lie anywhere. */
const unknownIn = (session: Session): string[] =>
  session
    .all("select name, sql from sqlite_schema where type = 'table' and sql like 'create virtual table%'")
    .map((row) => [text(row, 'name'), /\busing\s+["'`[]?(\w+)/i.exec(text(row, 'sql'))?.[1] ?? ''] as const)
    .filter(([, module]) => !KNOWN.has(module.toLowerCase()))
    .map(([name, module]) => `${name} (${module})`);

/** What is in the database. */
export function readCatalog(session: Session): Catalog {
  const all = session
    .all("select * from pragma_table_list where schema = 'main' order by name")
    .filter((row) => !/^(sqlite_|tidemark_)/.test(text(row, 'name')));
  const tablesOf = (type: string): Table[] =>
    all.filter((row) => row['type'] === type).map((row, at) => tableOf(session, row, at));
  const tables = tablesOf('table');
  return {
    tables,
    shadows: tablesOf('shadow'),
    unknown: unknownIn(session),
    expressions: tables
      .filter(({ name }) => indexesOf(session, name).some(({ hasExpression }) => hasExpression))
      .map(({ name }) => name),
    hasSequences: session.all("select 1 from sqlite_schema where name = 'sqlite_sequence'").length > 0,
  };
}

export const journalOf = ({ at }: Table): string => `${JOURNAL}_${at}`;
/** Columns of a table's part of the journal that hold a row. */
export const journalColumns = ({ columns }: Table): string[] => columns.map((_, at) => `c${at}`);
export const columnsOf = ({ columns }: Table): string[] => columns.map(quoted);
export const journalColumn = ({ columns }: Table, name: string): string => `c${columns.indexOf(name)}`;
