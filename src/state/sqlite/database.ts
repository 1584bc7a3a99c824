import { createHash } from 'node:crypto';
import type { StateMark, StateSystem, StateWorld } from '#model/contract/state.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { journalLost, notRemoved, reshaped } from '../sql/failures.ts';
import type { Holder } from '../sql/holder.ts';
import { MarkStack } from '../sql/mark-stack.ts';
import { copy, prepareCopies, putBack, sizeOf } from './copies.ts';
import { columnsOf, JOURNAL, journalOf, literal, quoted, readCatalog, type Catalog } from './catalog.ts';
import type { Row, Session, SqliteFile } from './file.ts';
import { installation } from './journal.ts';
import { answer } from './question.ts';
import { undo } from './undo.ts';

interface Seen {
  /** What is written from here on has this number, or a higher one. */
  readonly number: number;
  /** Rows of `sqlite_sequence`. */
  readonly sequences: readonly Row[];
}

/** A file whose changes are written down by triggers. */
export class JournaledDatabase implements StateSystem {
  readonly title: string;
  private readonly marks = new MarkStack<Seen>();
  private readonly file: SqliteFile;
  private readonly catalog: Catalog;
  private readonly holder: Holder;
  /** Goes up with any DDL and VACUUM, ours too. */
  private version: number;

  constructor(file: SqliteFile, installed: Installed, holder: Holder) {
    this.file = file;
    this.catalog = installed.catalog;
    this.version = installed.version;
    this.holder = holder;
    this.title = `${file.shown}, undo journal`;
  }

  fingerprint(): Promise<string> {
    return this.file.reading((session) => {
      const hash = createHash('sha256');
      for (const table of [...this.catalog.tables, ...this.catalog.shadows]) {
        const { name, rowid, key } = table;
        const values = [...(rowid === undefined ? [] : [rowid]), ...columnsOf(table)];
        const order = rowid ?? key.map((column) => quoted(column.name)).join(', ');
        hash.update(JSON.stringify([name, values]));
        const row = values.map((value) => `quote(${value})`).join(" || ',' || ");
        for (const { image } of session.each(`select ${row} as image from ${quoted(name)} order by ${order}`))
          hash.update(`${String(image)}\n`);
      }
      const sequences = sequencesOf(session, this.catalog).map((row) => Object.values(row).map(String));
      return hash.update(JSON.stringify(sequences)).digest('hex');
    });
  }

  async mark(): Promise<StateMark> {
    const seen = await this.file.transaction((session) => {
      const number = this.held(session) + 1;
      session.exec(`update ${JOURNAL} set mark = ${number}`);
      copy(session, this.catalog.shadows, number);
      return { number, sequences: sequencesOf(session, this.catalog) };
    });
    return this.marks.add(seen);
  }

  async restore(mark: StateMark): Promise<void> {
    const then = this.marks.seen(mark);
    this.version = await this.file.transaction((session) => {
      this.held(session);
      this.goBack(session, then);
      return versionOf(session);
    });
    this.marks.forgetAfter(mark);
  }

  private goBack(session: Session, { number, sequences }: Seen): void {
    const tables = this.catalog.tables.filter(
      (table) => session.all(`select 1 from ${journalOf(table)} where mark >= ${number} limit 1`).length > 0,
    );
    const names = tables.map(({ name }) => literal(name)).join(', ');
    const triggers = triggersOf(session, names);
    session.exec(`update ${JOURNAL} set quiet = 1`);
    for (const { name } of triggers) session.exec(`drop trigger ${quoted(String(name))}`);
    for (const table of tables) session.exec(undo(table, number));
    for (const { sql } of triggers) session.exec(String(sql));
    session.exec(`update ${JOURNAL} set quiet = 0`);
    putBack(session, this.catalog.shadows, number);
    if (!this.catalog.hasSequences) return;
    session.exec('delete from sqlite_sequence');
    for (const { rowid, name, seq } of sequences)
      session.run('insert into sqlite_sequence (rowid, name, seq) values (?, ?, ?)', [rowid, name, seq]);
  }

  query(question: string): Promise<readonly Row[]> {
    return answer(this.file.path, question);
  }

  async close(): Promise<void> {
    if (!this.file.isOpen) return;
    try {
      await this.file.transaction((session) => {
        if (!isInstalled(session)) return;
        const [held] = session.all(`select token from ${JOURNAL}`);
        if (held?.['token'] === this.holder.token) remove(session);
      });
    } catch (error) {
      const [problem] = problemsOf(error);
      throw notRemoved(
        this.file.shown,
        problem?.message ?? '',
        'drop its triggers and tables whose names begin with tidemark_.',
      );
    }
    this.file.close();
  }

  /** The number of the newest mark. Throws where the journal is not as we left it. */
  private held(session: Session): number {
    const { shown } = this.file;
    if (!isInstalled(session)) throw journalLost(shown, 'somebody removed it');
    const [held] = session.all(`select mark, token, shown from ${JOURNAL}`);
    if (held?.['token'] !== this.holder.token)
      throw journalLost(shown, `another run took over, ${String(held?.['shown'])}`);
    if (versionOf(session) !== this.version) throw reshaped(shown, 'tables were changed, or VACUUM was run,');
    return Number(held['mark']);
  }
}

const versionOf = (session: Session): number =>
  Number(session.all('select schema_version as version from pragma_schema_version')[0]?.['version']);

/** All triggers of those of these tables that have some of their own, ours last, since the newest fires first. */
const triggersOf = (session: Session, names: string): readonly Row[] =>
  session.all(`
    with triggers as (select rowid as place, name, tbl_name, sql, name like 'tidemark\\_%' escape '\\' as ours
                      from sqlite_schema where type = 'trigger' and tbl_name collate nocase in (${names}))
    select name, sql from triggers
    where tbl_name collate nocase in (select tbl_name from triggers where not ours) order by ours, place`);

const isInstalled = (session: Session): boolean =>
  session.all(`select 1 from sqlite_schema where type = 'table' and name = '${JOURNAL}'`).length > 0;

const sequencesOf = (session: Session, { hasSequences }: Catalog): readonly Row[] =>
  hasSequences ? session.all('select rowid, name, seq from sqlite_sequence order by rowid') : [];

function remove(session: Session): void {
  const own = session.all(`select type, name from sqlite_schema
    where type in ('trigger', 'table') and name like 'tidemark\\_%' escape '\\' order by type desc`);
  for (const { type, name } of own) session.exec(`drop ${String(type)} if exists ${quoted(String(name))}`);
}

/** Bytes of virtual tables that are copied, at most. */
const MOST_COPIED = 16 * 1024 * 1024;

function assertFit(session: Session, shown: string, { shadows, unknown }: Catalog): void {
  const [about, why] =
    unknown.length > 0
      ? [`virtual tables (${unknown.join(', ')})`, 'content no journal sees']
      : ['virtual tables', 'content is too large to be copied at each checkpoint (16 MiB at most)'];
  if (unknown.length === 0 && sizeOf(session, shadows) <= MOST_COPIED) return;
  throw new Failure({
    code: 'state/virtual-tables',
    owner: 'environment',
    message: `${shown} has ${about}, whose ${why}.`,
    next: 'Bring its state back by a reset request instead: leave sqlite: out of state:.',
  });
}

interface Installed {
  readonly catalog: Catalog;
  readonly version: number;
}

/** Puts the journal into a file. */
export async function journaled(
  file: SqliteFile,
  holder: Holder,
  { note }: Pick<StateWorld, 'note'>,
): Promise<JournaledDatabase> {
  const { hadLeftovers, ...installed } = await file.transaction((session) => {
    const there = isInstalled(session);
    remove(session);
    const catalog = readCatalog(session);
    assertFit(session, file.shown, catalog);
    prepareCopies(session, catalog.shadows);
    session.exec(installation(catalog, holder));
    return { hadLeftovers: there, catalog, version: versionOf(session) };
  });
  if (hadLeftovers) note(`The undo journal that an earlier run left in ${file.shown} was removed.`);
  const { expressions } = installed.catalog;
  if (expressions.length > 0)
    note(
      `REPLACE by a unique index on an expression is not noticed in ${file.shown}: table ${expressions.join(', ')}.`,
    );
  return new JournaledDatabase(file, installed, holder);
}
