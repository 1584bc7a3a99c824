import type mysql from 'mysql2/promise';
import { Failure } from '#model/problem.ts';
import { loadDriver } from '../driver.ts';
import { busy, heldBy, journalLost, noRight, refused, unreachable } from '../sql/failures.ts';
import { HeldConnection } from '../sql/held-connection.ts';
import { Interfered } from '../sql/patience.ts';
import { shownServer, type Server } from '../sql/server.ts';

export type Row = Readonly<Record<string, unknown>>;
/** Runs one or more statements, and gives the rows of the last. */
export type Run = (sql: string) => Promise<readonly Row[]>;
type Driver = typeof mysql;

export const mysqlDriver = (projectFolder: string): Driver =>
  loadDriver<Driver>('mysql2/promise', projectFolder);

const SESSION = [
  "sql_mode = 'NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION'",
  "time_zone = '+00:00'",
  'foreign_key_checks = 0',
  'innodb_lock_wait_timeout = 1',
  'lock_wait_timeout = 1',
  // Only MySQL keeps counters from us for a day, and only it reads such a comment.
  '@tidemark_quiet = 1 /*!80000 , session information_schema_stats_expiry = 0 */',
];

const fieldOf = (error: unknown, field: 'code' | 'errno'): string => {
  if (!(error instanceof Error)) return '';
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isBusy = (error: unknown): boolean =>
  error instanceof Interfered ||
  ['ER_LOCK_WAIT_TIMEOUT', 'ER_LOCK_DEADLOCK'].includes(fieldOf(error, 'code'));
const isCut = (error: unknown): boolean =>
  /^(PROTOCOL_|ECONN|EPIPE|ETIMEDOUT|ER_SERVER_SHUTDOWN|ER_CONNECTION_KILLED|ER_NEW_ABORTING)/.test(
    fieldOf(error, 'code'),
  ) || /closed state|Connection lost|was killed/i.test(messageOf(error));

/** Our one connection to a database: taken anew where it was cut, with its lock. */
export class Connection {
  private readonly held: HeldConnection<mysql.Connection>;
  private readonly driver: Driver;
  private readonly server: Server;
  readonly shown: string;

  constructor(driver: Driver, server: Server) {
    this.driver = driver;
    this.server = server;
    this.shown = `MySQL ${shownServer(server)}`;
    this.held = new HeldConnection({
      connect: () => this.connect(),
      rollback: (client) => client.query('rollback'),
      end: async (client) => client.destroy(),
      isBusy,
      isCut,
      failureOf: (error) => this.failureOf(error),
    });
  }

  get database(): string {
    return this.server.database;
  }

  /**
   * Runs `work` again from its beginning where the connection was cut or others held locks, so it may do nothing else
   * that counts. What it begins and does not commit is rolled back. Rejects with a Failure.
   */
  run<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.held.use((client) =>
      work(async (sql) => {
        const [rows] = await client.query(sql);
        return rowsOf(rows);
      }),
    );
  }

  failureOf(error: unknown): Failure {
    if (error instanceof Failure) return error;
    const code = fieldOf(error, 'code');
    const message = messageOf(error);
    if (code === 'ER_NO_SUCH_TABLE' && message.includes('tidemark_journal'))
      return journalLost(this.shown, 'somebody removed it');
    if (isBusy(error)) return busy(this.shown, message);
    if (isCut(error)) return unreachable(this.shown, message);
    if (code === 'ER_BINLOG_CREATE_ROUTINE_NEED_SUPER')
      return noRight(this.shown, 'to create triggers while changes are logged', [
        'SET GLOBAL log_bin_trust_function_creators = 1;',
      ]);
    if (/DENIED/.test(code))
      return noRight(this.shown, `for what has to be done (${message})`, [
        `GRANT ALL ON \`${this.server.database}\`.* TO the user of the address;`,
      ]);
    return refused(this.shown, message);
  }

  /** A connection of its own for one question. */
  async another(multipleStatements: boolean): Promise<mysql.Connection> {
    const { host, port, user, password, database, tls } = this.server;
    const client = await this.driver.createConnection({
      ...(host.startsWith('/') ? { socketPath: host } : { host, port }),
      user,
      password,
      database,
      ...(tls !== 'off' && { ssl: { rejectUnauthorized: tls === 'verify' } }),
      charset: 'utf8mb4',
      dateStrings: true,
      supportBigNumbers: true,
      connectTimeout: 10_000,
      multipleStatements,
    });
    // What is under way rejects too; an idle connection that is cut is noticed when it is used.
    client.on('error', () => undefined);
    return client;
  }

  private async connect(): Promise<mysql.Connection> {
    const client = await this.another(true).catch((error: unknown) => {
      throw isCut(error) ? error : unreachable(this.shown, messageOf(error));
    });
    try {
      await client.query(`set ${SESSION.join(', ')}`);
      await client.query('set session transaction isolation level repeatable read');
      await this.lock(client);
    } catch (error) {
      client.destroy();
      throw error;
    }
    return client;
  }

  private async lock(client: mysql.Connection): Promise<void> {
    const name = `concat('tidemark:', md5(database()))`;
    const [rows] = await client.query(
      `select get_lock(${name}, 2) as taken, is_used_lock(${name}) as holder,
         (select host from information_schema.processlist where id = is_used_lock(${name})) as host`,
    );
    const [answer] = rowsOf(rows);
    if (answer?.['taken'] === 1) return;
    const holder = await client
      .query('select shown from tidemark_journal')
      .then(([held]) => rowsOf(held)[0]?.['shown'])
      .catch(() => undefined);
    throw heldBy(this.shown, String(holder ?? `connection ${String(answer?.['holder'])}`));
  }

  end(): Promise<void> {
    return this.held.end();
  }
}

/** Rows of the last of several statements. */
function rowsOf(result: unknown): readonly Row[] {
  if (!Array.isArray(result)) return [];
  const last: unknown = result.at(-1);
  const several =
    Array.isArray(last) || (typeof last === 'object' && last !== null && 'affectedRows' in last);
  if (!several) return result;
  return Array.isArray(last) ? last : [];
}
