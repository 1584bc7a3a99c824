import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { Failure } from '#model/problem.ts';
import { busy, journalLost, PATIENCE, refused } from '../sql/failures.ts';
import { patiently, queue } from '../sql/patience.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Whoever asks the file: statements, and the rows of one question, integers as `bigint`. */
export interface Session {
  exec(sql: string): void;
  all(sql: string): readonly Row[];
  /** One row after the other, of which each is only read while it is its turn. */
  each(sql: string): Iterable<Row>;
  /** With values in the places of its question marks. */
  run(sql: string, values: readonly unknown[]): void;
}

/** ms that the driver itself waits for a lock; nothing else happens meanwhile, so it is short. */
const DRIVER_WAIT = 50;
const BUSY = new Set([5, 6]);

const isBusy = (error: unknown): boolean => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'errcode') : undefined;
  return typeof code === 'number' && BUSY.has(code & 0xff);
};

/** A database file that others have open, too. */
export class SqliteFile {
  private readonly inTurn = queue();
  private readonly database: DatabaseSync;
  private readonly inode: number;
  readonly path: string;
  readonly shown: string;

  private constructor(database: DatabaseSync, path: string, shown: string) {
    this.database = database;
    this.path = path;
    this.shown = shown;
    this.inode = statSync(path).ino;
  }

  static async open(path: string, shown: string): Promise<SqliteFile> {
    const sqlite = await import('node:sqlite');
    const database = new sqlite.DatabaseSync(path, {
      timeout: DRIVER_WAIT,
      readBigInts: true,
      enableForeignKeyConstraints: false,
      // What virtual tables keep their content in is put back, too.
      defensive: false,
    });
    const file = new SqliteFile(database, path, shown);
    // Only a loss of power while rows are brought back can cost the file, and each wait for the disk costs 10 ms.
    await file.attempt((session) =>
      session.exec('pragma ignore_check_constraints = 1; pragma synchronous = off'),
    );
    return file;
  }

  /** All or nothing, and nobody else writes meanwhile. It is done again where others hold the file for a moment. */
  transaction<T>(work: (session: Session) => T): Promise<T> {
    return this.attempt((session) => {
      session.exec('begin immediate');
      const done = work(session);
      session.exec('commit');
      return done;
    });
  }

  /** What others write meanwhile is not seen. */
  reading<T>(work: (session: Session) => T): Promise<T> {
    return this.attempt((session) => {
      session.exec('begin');
      const done = work(session);
      session.exec('commit');
      return done;
    });
  }

  private attempt<T>(work: (session: Session) => T): Promise<T> {
    const { database } = this;
    const session: Session = {
      exec: (sql) => database.exec(sql),
      all: (sql) => database.prepare(sql).all(),
      each: (sql) => database.prepare(sql).iterate(),
      run: (sql, values) => void database.prepare(sql).run(...(values as readonly bigint[])),
    };
    const once = async (): Promise<T> => {
      this.assertSame();
      try {
        return work(session);
      } catch (error) {
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    };
    return this.inTurn(() =>
      patiently(PATIENCE, once, isBusy).catch((error: unknown) => {
        if (error instanceof Failure) throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw isBusy(error) ? busy(this.shown, message) : refused(this.shown, message);
      }),
    );
  }

  /** A file that was put in the place of ours is another database. */
  private assertSame(): void {
    const there = statSync(this.path, { throwIfNoEntry: false });
    if (there?.ino !== this.inode) throw journalLost(this.shown, 'the file was replaced or deleted');
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  get isOpen(): boolean {
    return this.database.isOpen;
  }
}
