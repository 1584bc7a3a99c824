import type { StateMark, StateSystem, StateWorld } from '#model/contract/state.ts';
import { problemsOf } from '#model/problem.ts';
import { journalLost, noRight, notRemoved, RESHAPED, reshaped, tooOld } from '../sql/failures.ts';
import type { Holder } from '../sql/holder.ts';
import { MarkStack } from '../sql/mark-stack.ts';
import { JOURNAL, readCatalog, SHAPE, type Catalog } from './catalog.ts';
import type { Connection, Row, Run } from './connection.ts';
import { contentOf, digests, positions, positionsOf, setBack, type Position } from './content.ts';
import { backTo, epochOf, type Epoch } from './epoch.ts';
import { installation, REMOVE, watched } from './journal.ts';
import { answer } from './question.ts';
import { beQuiet, quietly, quietWay, type Quiet } from './quiet.ts';
import { since, undo } from './undo.ts';

const OLDEST_VERSION = 130_000;
const HOLDER = `select token, shown from ${JOURNAL}.holder`;
const RESTORES_BEFORE_VACUUM = 50;

/** Times that DDL may come between its being noticed and a mark. */
const MOST_EPOCHS = 5;

interface Seen {
  readonly epoch: Epoch;
  readonly snapshot: string;
  readonly positions: readonly Position[];
  /** Digests of the materialized views. */
  readonly views: string;
}

/** What a run reads at once, when it marks and when it goes back. */
const glance = ({ sequences, materialized }: Catalog): string =>
  [HOLDER, SHAPE, positions(sequences), digests(materialized)].join(';');
const shapeOf = (rows: readonly Row[] | undefined): string => String(rows?.[0]?.['shape']);

function seen(rows: readonly (readonly Row[])[]): Pick<Seen, 'positions' | 'views'> {
  const [, , places, views] = rows;
  return { positions: positionsOf(places), views: JSON.stringify(views) };
}

/** A database whose changes are written down by triggers. */
export class JournaledDatabase implements StateSystem {
  readonly title: string;
  private readonly marks = new MarkStack<Seen>();
  private restores = 0;
  private readonly connection: Connection;
  private epoch: Epoch;
  private readonly quiet: Quiet;
  private readonly holder: Holder;

  constructor(connection: Connection, { epoch, quiet }: Installed, holder: Holder) {
    this.connection = connection;
    this.epoch = epoch;
    this.quiet = quiet;
    this.holder = holder;
    const version = Math.floor(epoch.catalog.version / 10_000);
    const how = quiet === 'owner' ? 'undo journal as owner of its tables' : 'undo journal';
    this.title = `${connection.shown.replace('PostgreSQL', `PostgreSQL ${version}`)}, ${how}`;
  }

  fingerprint(): Promise<string> {
    const readOnly = 'begin isolation level repeatable read read only';
    return this.connection.transaction((run) => contentOf(run, this.epoch.catalog), readOnly);
  }

  async mark(): Promise<StateMark> {
    for (let times = 0; times < MOST_EPOCHS; times += 1) {
      const made = await this.seenNow();
      if (made) return this.marks.add(made);
      this.epoch = await this.connection.transaction((run) => this.nextEpoch(run));
    }
    throw reshaped(this.connection.shown, `${RESHAPED} again and again`);
  }

  /** How the database stands; undefined where it is made in another way than was known. */
  private async seenNow(): Promise<Seen | undefined> {
    const { epoch } = this;
    try {
      const [, snapshots, ...rows] = await this.connection.statements(`
        begin isolation level repeatable read read only;
        select pg_current_snapshot()::text as snapshot; ${glance(epoch.catalog)}; commit`);
      this.assertHeld(rows[0]);
      if (shapeOf(rows[1]) !== epoch.shape) return undefined;
      return { epoch, snapshot: String(snapshots?.[0]?.['snapshot']), ...seen(rows) };
    } catch (error) {
      // A sequence that is read is not there any more.
      if (problemsOf(error).some(({ code }) => code === 'state/shape-changed')) return undefined;
      throw error;
    }
  }

  /** The journal put on what was added, so that marks from here on are whole. */
  private async nextEpoch(run: Run): Promise<Epoch> {
    const [held] = await run(HOLDER);
    this.assertHeld(held);
    const catalog = await readCatalog(run);
    const { shown } = this.connection;
    assertFit(shown, catalog);
    if ((await quietWay(this.connection, run, catalog)) !== this.quiet) throw reshaped(shown, RESHAPED);
    const statements = watched(catalog, this.quiet);
    if (statements.length > 0) await run(statements.join(';'));
    return epochOf(run, catalog);
  }

  async restore(mark: StateMark): Promise<void> {
    const then = this.marks.seen(mark);
    await this.connection.transaction((run) => this.goBack(run, then));
    this.epoch = then.epoch;
    this.marks.forgetAfter(mark);
    this.restores += 1;
    if (this.restores % RESTORES_BEFORE_VACUUM === 0)
      await this.connection.statements(`vacuum ${JOURNAL}.entry`);
  }

  private async goBack(run: Run, then: Seen): Promise<void> {
    const { catalog, shape } = then.epoch;
    // Whoever wrote into the journal ends first, and whoever wants to waits.
    const [, , , , ...rows] = await run(`
      ${beQuiet(this.quiet)};
      set local enable_hashjoin = off; set local enable_mergejoin = off;
      lock table ${JOURNAL}.entry in share row exclusive mode; ${glance(catalog)};
      select distinct tbl::text as oid from ${JOURNAL}.entry where ${since(then.snapshot)}`);
    this.assertHeld(rows[0]);
    const now = seen(rows);
    if (now.views !== then.views) throw reshaped(this.connection.shown, 'a materialized view was refreshed');
    if (shapeOf(rows[1]) !== shape) await backTo(then.epoch, this.connection, run);
    const changed = new Set(rows[4]?.map(({ oid }) => oid));
    const tables = catalog.tables.filter(({ oid }) => changed.has(oid));
    const statements = [
      ...(tables.length > 0 ? quietly(this.quiet, catalog, tables, undo(tables, then.snapshot)) : []),
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

  /** Throws where the journal is not ours any more. */
  private assertHeld([held]: readonly Row[] = []): void {
    if (held?.['token'] === this.holder.token) return;
    throw journalLost(
      this.connection.shown,
      held === undefined ? 'the server crashed' : `another run took over, ${String(held['shown'])}`,
    );
  }
}

interface Installed {
  readonly epoch: Epoch;
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
    return { epoch: await epochOf(run, read), quiet };
  });
  for (const text of [...notes, ...gaps(shown, installed.epoch.catalog)]) note(text);
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
