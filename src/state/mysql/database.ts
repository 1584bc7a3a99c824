import type { StateMark, StateSystem, StateWorld } from '#model/contract/state.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { journalLost, noRight, notRemoved, reshaped, tooOld } from '../sql/failures.ts';
import type { Holder } from '../sql/holder.ts';
import { MarkStack } from '../sql/mark-stack.ts';
import { JOURNAL, quoted, readCatalog, type Catalog } from './catalog.ts';
import type { Connection, Row, Run } from './connection.ts';
import { contentOf } from './content.ts';
import { TableCopies, type Followed } from './copies.ts';
import { holderTable, installation } from './journal.ts';
import { answer } from './question.ts';
import { countersOf, numbersOf, sequencesOf, setBack, shapeOf, type Counters } from './shape.ts';
import { asTheyWere, quieten } from './triggers.ts';

interface Seen extends Followed {
  /** What is written from here on has this number, or a higher one. */
  readonly number: number;
  readonly counters: Counters;
  readonly sequences: Counters;
}

/** A database whose changes are written down by triggers. */
export class JournaledDatabase implements StateSystem {
  readonly title: string;
  private readonly marks = new MarkStack<Seen>();
  private readonly connection: Connection;
  private readonly catalog: Catalog;
  private readonly copies: TableCopies;
  private readonly shape: string;
  private readonly holder: Holder;

  constructor(connection: Connection, { catalog, shape }: Installed, holder: Holder) {
    this.connection = connection;
    this.catalog = catalog;
    this.copies = new TableCopies(catalog, connection);
    this.shape = shape;
    this.holder = holder;
    const [version] = /^\d+(\.\d+)?/.exec(catalog.version) ?? [''];
    const product = `${catalog.isMariadb ? 'MariaDB' : 'MySQL'} ${version}`;
    this.title = `${connection.shown.replace('MySQL', product)}, undo journal`;
  }

  fingerprint(): Promise<string> {
    return this.connection.run(async (run) => {
      await run('start transaction read only');
      const digest = await contentOf(run, this.catalog);
      await run('commit');
      return digest;
    });
  }

  async mark(): Promise<StateMark> {
    const before = this.marks.newest();
    const seen = await this.connection.run(async (run) => {
      const sequences = await sequencesOf(run, this.catalog);
      const empty = await this.copies.prepare(run, before);
      // Rows are copied without locks then: an app that waits for us may hold some.
      if (empty.size > 0 || before?.copies.size) await run('set transaction isolation level read committed');
      await run('start transaction');
      // Waits for the end of every transaction that wrote into the journal.
      const newest = await this.held(run);
      const number = newest + 1;
      await run(`update ${JOURNAL} set mark = ${number}`);
      const counters = await countersOf(run);
      const followed = await this.copies.follow(run, before?.copies ?? new Map(), empty, newest);
      await run('commit');
      return { number, counters, sequences, ...followed };
    });
    return this.marks.add(seen);
  }

  async restore(mark: StateMark): Promise<void> {
    const then = this.marks.seen(mark);
    await this.connection.run((run) => this.goBack(run, then));
    const since = this.marks.since(mark);
    this.marks.forgetAfter(mark);
    await this.connection.run((run) => this.copies.drop(run, since, this.marks.all()));
  }

  private async goBack(run: Run, then: Seen): Promise<void> {
    await run('start transaction');
    await this.copies.back(run, then, await this.held(run));
    const counters = setBack(then.counters, await countersOf(run));
    await run('commit');
    for (const statement of counters) await run(statement);
    for (const [name, next] of then.sequences)
      await run(`alter sequence ${quoted(name)} restart with ${next}`);
  }

  query(question: string): Promise<readonly Row[]> {
    return answer(this.connection, this.catalog.isMariadb, question);
  }

  async close(): Promise<void> {
    try {
      await this.connection.run(async (run) => {
        if ((await journalTables(run)).length === 0) return;
        const [held] = await run(`select token from ${JOURNAL}`).catch(() => []);
        if (held === undefined || held['token'] === this.holder.token) await remove(run);
      });
    } catch (error) {
      const [problem] = problemsOf(error);
      // Another run took the journal for a leftover and removed it.
      if (problem?.code !== 'environment/state-in-use')
        throw notRemoved(
          this.connection.shown,
          problem?.message ?? '',
          `drop its triggers and tables whose names begin with tidemark_; ${JOURNAL}_trigger holds your own triggers.`,
        );
    } finally {
      await this.connection.end();
    }
  }

  /** The number of the newest mark; nobody writes into the journal until the transaction ends. */
  private async held(run: Run): Promise<number> {
    const [held] = await run(`select mark, token, shown from ${JOURNAL} for update`);
    const { shown } = this.connection;
    if (held?.['token'] === this.holder.token) {
      if ((await shapeOf(run)) === this.shape) return Number(held['mark']);
      throw reshaped(shown, 'tables or triggers were changed');
    }
    throw journalLost(shown, `another run took over, ${String(held?.['shown'])}`);
  }
}

const journalTables = (run: Run): Promise<readonly Row[]> =>
  run(`select table_name as name from information_schema.tables
       where table_schema = database() and table_name like 'tidemark\\_journal%'
       order by table_name = '${JOURNAL}', table_name`);

/** Takes away all of a journal, also one that was put there or taken away in part. */
async function remove(run: Run): Promise<void> {
  await asTheyWere(run);
  const triggers = await run(`select trigger_name as name from information_schema.triggers
    where trigger_schema = database() and trigger_name like 'tidemark\\_%'`);
  for (const { name } of triggers) await run(`drop trigger if exists ${quoted(String(name))}`);
  for (const { name } of await journalTables(run)) await run(`drop table if exists ${quoted(String(name))}`);
}

interface Installed {
  readonly catalog: Catalog;
  /** Digest of what the database was made of when the journal came into it. */
  readonly shape: string;
}

/** Puts the journal into a database. Rejects with a Failure where that may not be, or cannot be exact. */
export async function journaled(
  connection: Connection,
  holder: Holder,
  { note }: Pick<StateWorld, 'note'>,
): Promise<JournaledDatabase> {
  const { shown } = connection;
  let hadLeftovers = false;
  const installed = await connection.run(async (run) => {
    hadLeftovers ||= (await journalTables(run)).length > 0;
    await remove(run);
    const read = await readCatalog(run);
    await assertFit(run, connection, read);
    for (const statement of holderTable(holder)) await run(statement);
    try {
      await quieten(run);
      for (const statement of installation(read)) await run(statement);
    } catch (error) {
      await remove(run).catch(() => undefined);
      throw error;
    }
    return { catalog: read, shape: await shapeOf(run) };
  });
  if (hadLeftovers) note(`The undo journal that an earlier run left in ${shown} was removed.`);
  for (const { name, engine } of installed.catalog.tables)
    if (engine !== 'InnoDB')
      note(
        `Table ${name} of ${shown} knows no transactions (${engine}): what half a statement left there stays, ` +
          'and that TRUNCATE emptied it is not noticed.',
      );
  return new JournaledDatabase(connection, installed, holder);
}

/** The oldest of either, as numbers that can be compared: 10.2 is 1002. */
const OLDEST = { MariaDB: 1002, MySQL: 800 } as const;

function assertNewEnough(shown: string, { version, isMariadb }: Catalog): void {
  const [found = '', major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  const product = isMariadb ? 'MariaDB' : 'MySQL';
  const oldest = OLDEST[product];
  if (100 * Number(major) + Number(minor) < oldest)
    throw tooOld(shown, found, `${product} ${Math.floor(oldest / 100)}.${oldest % 100}`);
}

async function assertFit(run: Run, connection: Connection, catalog: Catalog): Promise<void> {
  const { shown, database } = connection;
  assertNewEnough(shown, catalog);
  if (catalog.versioned.length > 0)
    throw new Failure({
      code: 'state/versioned',
      owner: 'environment',
      message: `${shown} has tables that keep their past (${catalog.versioned.join(', ')}), which cannot be undone.`,
      next: 'Bring its state back by a reset request instead: leave mysql: out of state:.',
    });
  await numbersOf(run, catalog, database).catch(async () => {
    const [user] = await run('select current_user() as name');
    const [name = '', host = ''] = String(user?.['name']).split('@');
    throw noRight(shown, 'to notice that a table was truncated', [
      `GRANT PROCESS ON *.* TO '${name}'@'${host}';`,
    ]);
  });
}
