import type { StateMark, StateSystem, StateWorld } from '#model/contract/state.ts';
import { problemsOf } from '#model/problem.ts';
import { journalLost, noRight, notRemoved, reshaped, tooOld } from '../sql/failures.ts';
import type { Holder } from '../sql/holder.ts';
import { MarkStack } from '../sql/mark-stack.ts';
import { JOURNAL, readCatalog, SHAPE, type Catalog } from './catalog.ts';
import { RESHAPED, type Connection, type Row, type Run } from './connection.ts';
import { contentOf, digests, positions, positionsOf, setBack, type Position } from './content.ts';
import { installation, REMOVE } from './journal.ts';
import { answer } from './question.ts';
import { beQuiet, quietly, quietWay, type Quiet } from './quiet.ts';
import { since, undo } from './undo.ts';

const OLDEST_VERSION = 130_000;
const HOLDER = `select token, shown from ${JOURNAL}.holder`;
const RESTORES_BEFORE_VACUUM = 50;

interface Seen {
  readonly snapshot: string;
  readonly positions: readonly Position[];
  /** Digests of the materialized views. */
  readonly views: string;
}

/** What a run reads at once, when it marks and when it goes back. */
const glance = ({ sequences, materialized }: Catalog): string =>
  [HOLDER, SHAPE, positions(sequences), digests(materialized)].join(';');
const shapeOf = (rows: readonly Row[] | undefined): string => String(rows?.[0]?.['shape']);

function seen(rows: readonly (readonly Row[])[]): Omit<Seen, 'snapshot'> {
  const [, , places, views] = rows;
  return { positions: positionsOf(places), views: JSON.stringify(views) };
}

/** A database whose changes are written down by triggers. */
export class JournaledDatabase implements StateSystem {
  readonly title: string;
  private readonly marks = new MarkStack<Seen>();
  private restores = 0;
  private readonly connection: Connection;
  private readonly catalog: Catalog;
  private readonly shape: string;
  private readonly quiet: Quiet;
  private readonly holder: Holder;

  constructor(connection: Connection, { catalog, shape, quiet }: Installed, holder: Holder) {
    this.connection = connection;
    this.catalog = catalog;
    this.shape = shape;
    this.quiet = quiet;
    this.holder = holder;
    const version = Math.floor(catalog.version / 10_000);
    this.title = `${connection.shown.replace('PostgreSQL', `PostgreSQL ${version}`)}, undo journal${quiet === 'owner' ? ' as owner of its tables' : ''}`;
  }

  fingerprint(): Promise<string> {
    const readOnly = 'begin isolation level repeatable read read only';
    return this.connection.transaction((run) => contentOf(run, this.catalog), readOnly);
  }

  async mark(): Promise<StateMark> {
    const [, snapshots, ...rows] = await this.connection.statements(`
      begin isolation level repeatable read read only;
      select pg_current_snapshot()::text as snapshot; ${glance(this.catalog)}; commit`);
    this.assertSame(rows);
    return this.marks.add({ snapshot: String(snapshots?.[0]?.['snapshot']), ...seen(rows) });
  }

  async restore(mark: StateMark): Promise<void> {
    const then = this.marks.seen(mark);
    await this.connection.transaction((run) => this.goBack(run, then));
    this.marks.forgetAfter(mark);
    this.restores += 1;
    if (this.restores % RESTORES_BEFORE_VACUUM === 0)
      await this.connection.statements(`vacuum ${JOURNAL}.entry`);
  }

  private async goBack(run: Run, then: Seen): Promise<void> {
    // Whoever wrote into the journal ends first, and whoever wants to waits.
    const [, , , , ...rows] = await run(`
      ${beQuiet(this.quiet)};
      set local enable_hashjoin = off; set local enable_mergejoin = off;
      lock table ${JOURNAL}.entry in share row exclusive mode; ${glance(this.catalog)};
      select distinct tbl::text as oid from ${JOURNAL}.entry where ${since(then.snapshot)}`);
    this.assertSame(rows);
    const now = seen(rows);
    if (now.views !== then.views) throw reshaped(this.connection.shown, 'a materialized view was refreshed');
    const changed = new Set(rows[4]?.map(({ oid }) => oid));
    const tables = this.catalog.tables.filter(({ oid }) => changed.has(oid));
    const statements = [
      ...(tables.length > 0 ? quietly(this.quiet, this.catalog, tables, undo(tables, then.snapshot)) : []),
      setBack(then.positions, now.positions),
    ].filter((statement) => statement !== '');
    if (statements.length > 0) await run(statements.join(';'));
  }

  query(question: string): Promise<readonly Row[]> {
    return answer(this.connection, question);
  }

  async close(): Promise<void> {
    try {
      await this.connection.transaction(async (run) => {
        const [[there] = []] = await run(`select to_regclass('${JOURNAL}.holder') is not null as journal`);
        if (there?.['journal'] !== true) return;
        const [[held] = []] = await run(HOLDER);
        if (held === undefined || held['token'] === this.holder.token) await run(REMOVE);
      });
    } catch (error) {
      const [problem] = problemsOf(error);
      // Another run took the journal for a leftover and removed it.
      if (problem?.code !== 'environment/state-in-use')
        throw notRemoved(this.connection.shown, problem?.message ?? '', `${REMOVE};`);
    } finally {
      await this.connection.end();
    }
  }

  /** Throws where the journal is not ours any more, or would not see all that is written. */
  private assertSame([holders, shape]: readonly (readonly Row[])[]): void {
    const [held] = holders ?? [];
    if (held?.['token'] === this.holder.token) {
      if (shapeOf(shape) === this.shape) return;
      throw reshaped(this.connection.shown, RESHAPED);
    }
    throw journalLost(
      this.connection.shown,
      held === undefined ? 'the server crashed' : `another run took over, ${String(held['shown'])}`,
    );
  }
}

interface Installed {
  readonly catalog: Catalog;
  /** Digest of what the database was made of when the journal came into it. */
  readonly shape: string;
  readonly quiet: Quiet;
}

/** Puts the journal into a database. Rejects with a Failure where that may not be, or cannot be exact. */
export async function journaled(
  connection: Connection,
  holder: Holder,
  { note }: Pick<StateWorld, 'note'>,
): Promise<JournaledDatabase> {
  const { shown } = connection;
  const notes: string[] = [];
  const installed = await connection.transaction(async (run) => {
    notes.length = 0;
    const [[left] = []] = await run(`select to_regnamespace('${JOURNAL}') is not null as journal`);
    if (left?.['journal'] === true)
      notes.push(`The undo journal that an earlier run left in ${shown} was removed.`);
    await run(REMOVE);
    const read = await readCatalog(run);
    assertFit(shown, read);
    const quiet = await quietWay(connection, run, read);
    await run(installation(read, quiet, holder));
    const [shape] = await run(SHAPE);
    return { catalog: read, shape: shapeOf(shape), quiet };
  });
  for (const text of [...notes, ...gaps(shown, installed.catalog)]) note(text);
  return new JournaledDatabase(connection, installed, holder);
}

function assertFit(shown: string, { version, grants }: Catalog): void {
  if (version < OLDEST_VERSION) throw tooOld(shown, String(Math.floor(version / 10_000)), 'PostgreSQL 13');
  if (grants.length > 0) throw noRight(shown, 'to read, write and watch all tables', grants);
}

/** What the journal does not see. */
function gaps(shown: string, { foreign, largeObjects, sequences }: Catalog): string[] {
  const ahead = sequences.filter((one) => one.ahead).map(({ name }) => name);
  return [
    ...(foreign.length > 0
      ? [`Foreign tables of ${shown} are not brought back: ${foreign.join(', ')}.`]
      : []),
    ...(largeObjects ? [`What large objects of ${shown} hold is not brought back.`] : []),
    ...(ahead.length > 0
      ? [
          `Sessions of the app keep numbers taken ahead (CACHE) of these sequences of ${shown}: ${ahead.join(', ')}.`,
        ]
      : []),
  ];
}
