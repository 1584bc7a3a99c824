import { truncated } from '../sql/failures.ts';
import { Interfered } from '../sql/patience.ts';
import { JOURNAL, literal, quoted, type Catalog, type Table } from './catalog.ts';
import type { Connection, Run } from './connection.ts';
import { emptied, encoded, numbersOf, sizesOf, type Numbers } from './shape.ts';
import { changedSince, follow, forget, replace, undo } from './undo.ts';

// TRUNCATE fires no trigger, so what it takes is in no journal. Small tables have a copy for that, which follows them
// from mark to mark by what was written meanwhile. TRUNCATE ends that: the copy stays at the last mark before it, and
// from there the journal leads to the marks before.

const MIB = 1024 * 1024;
/** Bytes of the files of all tables that are copied at once, and how many these are. */
const [MOST_BYTES, MOST_TABLES] = [32 * MIB, 100] as const;

const COPIES = `${JOURNAL}_copies`;

interface Copy {
  readonly table: Table;
  readonly id: number;
}

/** By table, as InnoDB writes its name. */
type Copies = ReadonlyMap<string, Copy>;

/** What a mark knows of tables that may be emptied in one go. */
export interface Followed {
  readonly copies: Copies;
  readonly numbers: Numbers;
}

/** How a copy stands: of which table by its numbers, and up to which mark; undefined while it follows its table. */
interface Standing {
  readonly numbers: string;
  readonly until: number | undefined;
}

const tableOfCopies = `CREATE TABLE IF NOT EXISTS ${COPIES} (id int PRIMARY KEY, numbers text NOT NULL,
  until int) ENGINE = InnoDB`;

const nameOf = (id: number): string => `${JOURNAL}_copy_${id}`;
/** The copy as a table of the same columns, key and journal. */
const tableOf = ({ table, id }: Copy): Table => ({ ...table, name: nameOf(id) });

function created({ table, id }: Copy): string {
  const { columns, key } = table;
  const own = columns.map(
    ({ name, type }) => `${quoted(name)} ${type} ${key.includes(name) ? 'NOT ' : ''}NULL`,
  );
  const unique = key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : [];
  return `CREATE TABLE ${nameOf(id)} (${[...own, ...unique].join(', ')}) ENGINE = InnoDB`;
}

/** Statements that fill an emptied table from its copy, which follows it from then on under these numbers. */
const refill = ({ table, id }: Copy, numbers = ''): string[] => [
  ...replace(table, nameOf(id)),
  `UPDATE ${COPIES} SET numbers = ${literal(numbers)}, until = NULL WHERE id = ${id}`,
];

async function standings(run: Run): Promise<ReadonlyMap<number, Standing>> {
  const rows = await run(`select id, numbers, until from ${COPIES}`);
  return new Map(
    rows.map(({ id, numbers, until }) => [
      Number(id),
      { numbers: String(numbers), until: until === null ? undefined : Number(until) },
    ]),
  );
}

/** Whether the server cannot log what is copied without locks: it may only log statements. */
async function refusesCopies(run: Run): Promise<boolean> {
  const rows = await run("show global variables where variable_name in ('log_bin', 'binlog_format')");
  const values = rows.map(({ Value }) => String(Value));
  return values.includes('ON') && values.includes('STATEMENT');
}

/** Those whose tables were not emptied since. */
const following = (copies: Copies, known: ReadonlyMap<number, Standing>, now: Numbers): Copies =>
  new Map(
    [...copies].filter(([name, { id }]) => {
      const standing = known.get(id);
      return standing?.until === undefined && standing?.numbers === now.get(name);
    }),
  );

/** Copies of small tables, by which marks before a TRUNCATE are gone back to. */
export class TableCopies {
  private made = 0;
  private readonly catalog: Catalog;
  private readonly database: string;
  private readonly shown: string;

  constructor(catalog: Catalog, { database, shown }: Pick<Connection, 'database' | 'shown'>) {
    this.catalog = catalog;
    this.database = database;
    this.shown = shown;
  }

  /** Empty ones for small tables that none follows any more. Ends a transaction, as all DDL does. */
  async prepare(run: Run, before: Followed | undefined): Promise<Copies> {
    const now = await this.numbers(run);
    if (before === undefined) await run(tableOfCopies);
    const kept = following(before?.copies ?? new Map(), await standings(run), now);
    const wanted = this.catalog.tables.filter(({ name }) => {
      const known = encoded(name);
      return !kept.has(known) && now.has(known) && before?.numbers.get(known) !== now.get(known);
    });
    const copies = new Map<string, Copy>();
    for (const table of await this.small(run, wanted)) {
      this.made += 1;
      const copy = { table, id: this.made };
      // What cannot be made so is left out, as what is too large; a lost connection fails the next statement, too.
      await run(created(copy)).then(
        () => copies.set(encoded(table.name), copy),
        () => undefined,
      );
    }
    return copies;
  }

  /** Within the transaction of a mark: what follows holds what its table does, empty ones are filled. */
  async follow(run: Run, before: Copies, empty: Copies, since: number): Promise<Followed> {
    const numbers = await this.numbers(run);
    const kept = following(before, await standings(run), numbers);
    const changed = await this.changed(run, since);
    const statements = [
      ...[...before]
        .filter(([name]) => !kept.has(name))
        .map(([, { id }]) => `UPDATE ${COPIES} SET until = ${since} WHERE id = ${id} AND until IS NULL`),
      ...[...kept.values()]
        .filter(({ table }) => changed.has(table.at))
        .flatMap((copy) => follow(copy.table, nameOf(copy.id), { since })),
      ...[...empty].flatMap(([name, copy]) => [
        ...replace(tableOf(copy), copy.table.name),
        `INSERT INTO ${COPIES} VALUES (${copy.id}, ${literal(numbers.get(name) ?? '')}, NULL)`,
      ]),
    ];
    await this.undisturbed(run, statements, numbers);
    return { copies: new Map([...kept, ...empty]), numbers };
  }

  /** Within a transaction: tables and their copies as at a mark. Throws a Failure where a table is lost. */
  async back(run: Run, then: Followed & { readonly number: number }, newest: number): Promise<void> {
    const now = await this.numbers(run);
    const [lost] = emptied(then.numbers, now).filter((name) => !then.copies.has(name));
    if (lost !== undefined) throw truncated(this.shown, lost);
    const known = await standings(run);
    const kept = following(then.copies, known, now);
    const changed = await this.changed(run, then.number);
    const statements = this.catalog.tables.flatMap((table) => {
      const name = encoded(table.name);
      const copy = then.copies.get(name);
      const source = kept.has(name) ? undefined : copy;
      if (!source && !changed.has(table.at)) return [];
      const written = { since: then.number, until: (copy && known.get(copy.id)?.until) ?? newest };
      return [
        ...(copy && written.since < written.until ? undo(tableOf(copy), written) : []),
        ...(source ? refill(source, now.get(name)) : undo(table, { since: then.number })),
        forget(table, then.number),
      ];
    });
    await this.undisturbed(run, statements, now);
  }

  /** Takes away the copies that only these marks knew. */
  async drop(run: Run, forgotten: readonly Followed[], left: readonly Followed[]): Promise<void> {
    const idsOf = (marks: readonly Followed[]): readonly number[] =>
      marks.flatMap(({ copies }) => [...copies.values()].map(({ id }) => id));
    const kept = new Set(idsOf(left));
    const ids = [...new Set(idsOf(forgotten))].filter((id) => !kept.has(id));
    for (const id of ids) await run(`drop table if exists ${nameOf(id)}`);
    if (ids.length > 0) await run(`delete from ${COPIES} where id in (${ids.join(', ')})`);
  }

  private numbers(run: Run): Promise<Numbers> {
    return numbersOf(run, this.catalog, this.database);
  }

  private async changed(run: Run, since: number): Promise<ReadonlySet<number>> {
    const { tables } = this.catalog;
    const places = tables.length === 0 ? [] : await run(changedSince(tables, since));
    return new Set(places.map(({ place }) => Number(place)));
  }

  /** All at once; begun anew where a table was emptied meanwhile, since nobody can empty what was written to. */
  private async undisturbed(run: Run, statements: readonly string[], numbers: Numbers): Promise<void> {
    if (statements.length === 0) return;
    await run(statements.join(';\n'));
    if (emptied(numbers, await this.numbers(run)).length > 0)
      throw new Interfered('tables are emptied again and again');
  }

  /** The smallest first, until they are too many or too large. */
  private async small(run: Run, tables: readonly Table[]): Promise<readonly Table[]> {
    if (tables.length === 0) return [];
    if (await refusesCopies(run)) return [];
    const sizes = await sizesOf(run, this.catalog, this.database);
    const sizeOf = ({ name }: Table): number => sizes.get(encoded(name)) ?? Number.POSITIVE_INFINITY;
    let left = MOST_BYTES;
    return tables
      .toSorted((a, b) => sizeOf(a) - sizeOf(b))
      .slice(0, MOST_TABLES)
      .filter((table) => {
        left -= sizeOf(table);
        return left >= 0;
      });
  }
}
