import type pg from 'pg';
import { loadDriver } from '../driver.ts';
import { busy, heldBy, journalLost, refused, RESHAPED, reshaped, unreachable } from '../sql/failures.ts';
import { HeldConnection } from '../sql/held-connection.ts';
import { patiently } from '../sql/patience.ts';
import { shownServer, type Server } from '../sql/server.ts';
import { Failure } from '#model/problem.ts';
import { EXACT_TEXT } from './exact-text.ts';

export type Row = Readonly<Record<string, unknown>>;
/** Runs statements, and gives the rows of each. */
export type Run = (sql: string) => Promise<readonly (readonly Row[])[]>;

const SESSION = [
  ...EXACT_TEXT.split('; '),
  'client_min_messages = error',
  "statement_timeout = '120s'",
  // Shorter than deadlock_timeout: where the app and we wait for each other, it is we who give up.
  "lock_timeout = '300ms'",
  'jit = off',
  // A crash loses the journal anyway.
  'synchronous_commit = off',
].map((setting) => `set ${setting}`);

/** Key of the advisory lock that a run holds while it works on a database. */
const LOCK = '7145, 1846';

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
};
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Locks that others hold, deadlocks. */
const isBusy = (error: unknown): boolean => ['55P03', '40P01', '40001'].includes(codeOf(error));
/** The connection ended, or the server does. */
const isCut = (error: unknown): boolean =>
  /^(08|57P0[123]|ECONN|EPIPE|ETIMEDOUT)/.test(codeOf(error)) ||
  /Connection terminated|not queryable|connection error/i.test(messageOf(error));

/** Our one connection to a database: taken anew where it was cut, with its lock. */
export class Connection {
  private readonly held: HeldConnection<pg.Client>;
  private readonly driver: typeof pg;
  private readonly server: Server;
  private readonly shownHolder: string;
  readonly shown: string;

  constructor(driver: typeof pg, server: Server, shownHolder: string) {
    this.driver = driver;
    this.server = server;
    this.shownHolder = shownHolder;
    this.shown = `PostgreSQL ${shownServer(server)}`;
    this.held = new HeldConnection({
      connect: () => this.connect(),
      rollback: (client) => client.query('rollback'),
      end: (client) => client.end().catch(() => undefined),
      isBusy,
      isCut,
      failureOf: (error) => this.failureOf(error),
    });
  }

  /**
   * Runs `work` in one transaction, again from its beginning where the connection was cut or others held locks, so it
   * may do nothing else that counts. Rejects with a Failure.
   */
  transaction<T>(work: (run: Run) => Promise<T>, begin = 'begin'): Promise<T> {
    return this.held.use(async (client) => {
      const run = runOn(client);
      await run(begin);
      const done = await work(run);
      await run('commit');
      return done;
    });
  }

  /** Statements of which the first begins a transaction and the last ends it: one round trip. */
  statements(sql: string): Promise<readonly (readonly Row[])[]> {
    return this.held.use((client) => runOn(client)(sql));
  }

  failureOf(error: unknown): Failure {
    if (error instanceof Failure) return error;
    if (/^(42P01|3F000)$/.test(codeOf(error)) && messageOf(error).includes('tidemark_journal'))
      return journalLost(this.shown, 'somebody removed it');
    // A sequence or a view that is read with every mark is not there any more.
    if (codeOf(error) === '42P01') return reshaped(this.shown, RESHAPED);
    if (isBusy(error)) return busy(this.shown, messageOf(error));
    return isCut(error) ? unreachable(this.shown, messageOf(error)) : refused(this.shown, messageOf(error));
  }

  /** A connection of its own for one question, without our lock. */
  async another(): Promise<pg.Client> {
    const { host, port, user, password, database, tls } = this.server;
    const client = new this.driver.Client({
      host,
      port,
      database,
      ...(user !== '' && { user }),
      ...(password !== '' && { password }),
      ...(tls !== 'off' && { ssl: { rejectUnauthorized: tls === 'verify' } }),
      application_name: `tidemark, ${this.shownHolder}`,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    // What is under way rejects too; an idle connection that is cut is noticed when it is used.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  private async connect(): Promise<pg.Client> {
    const client = await this.another().catch((error: unknown) => {
      throw isCut(error) ? error : unreachable(this.shown, messageOf(error));
    });
    try {
      await client.query(SESSION.join('; '));
      await patiently(
        2000,
        () => this.lock(client),
        (error) => error instanceof Failure,
      );
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }

  private async lock(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ taken: boolean; holder: string | null }>(`
      select pg_try_advisory_lock(${LOCK}) as taken,
        (select application_name from pg_locks join pg_stat_activity using (pid)
         where locktype = 'advisory' and (classid, objid) = (${LOCK}) and granted
           and pg_locks.database = (select oid from pg_database where datname = current_database()) limit 1
        ) as holder`);
    const [answer] = rows;
    if (!answer?.taken) throw heldBy(this.shown, answer?.holder ?? 'unknown');
  }

  end(): Promise<void> {
    return this.held.end();
  }
}

const runOn =
  (client: pg.Client): Run =>
  async (sql) => {
    const results: unknown = await client.query(sql);
    return (Array.isArray(results) ? results : [results]).map(({ rows }: { rows: Row[] }) => rows);
  };

/** The driver of PostgreSQL, from the project. */
export const postgresDriver = (projectFolder: string): typeof pg =>
  loadDriver<typeof pg>('pg', projectFolder);
