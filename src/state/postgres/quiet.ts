import { noRight } from '../sql/failures.ts';
import { type Catalog, type Table } from './catalog.ts';
import type { Connection, Run } from './connection.ts';

// Triggers and foreign keys would do to rows that are brought back what they did when those were written.

/** Kept quiet by the session's role, which takes a right of its own, or one by one by whoever owns all tables. */
export type Quiet = 'role' | 'owner';

/** Condition of the journal's triggers, for a session that may not turn them off by its role. */
export const UNLESS_QUIET = "when (current_setting('tidemark.quiet', true) is distinct from 'on')";

/** What makes a transaction one that brings back. */
export const beQuiet = (quiet: Quiet): string =>
  quiet === 'role' ? 'set local session_replication_role = replica' : "set local tidemark.quiet = 'on'";

/** Statements on these tables between those that keep what would act on them quiet, and those that let it act again. */
export function quietly(
  quiet: Quiet,
  { triggers, foreignKeys }: Catalog,
  tables: readonly Table[],
  work: readonly string[],
): readonly string[] {
  const silent = quiet === 'role' ? '' : 'replica';
  const own = triggers.filter(
    ({ table, mode }) => mode !== silent && tables.some(({ name }) => name === table),
  );
  // Only a superuser may turn off triggers of foreign keys, so those are taken away.
  const keys =
    quiet === 'role' ? [] : foreignKeys.filter((key) => tables.some(({ oid }) => key.tables.includes(oid)));
  return [
    ...keys.map(({ away }) => away),
    ...own.map(({ table, name }) => `alter table ${table} disable trigger ${name}`),
    ...work,
    // What is checked at the end only would be in the way of the rest.
    'set constraints all immediate',
    ...own.map(({ table, name, mode }) => `alter table ${table} enable ${mode} trigger ${name}`),
    ...keys.map(({ back }) => back),
  ];
}

const USER = `
  select quote_ident(current_user) as name, current_setting('server_version_num')::int >= 150000 as fine,
    quote_ident(current_database()) as database, has_database_privilege(current_database(), 'CREATE') as create,
    not exists (select from pg_event_trigger where evtenabled not in ('D', 'R')) as alone`;

/** How it can be kept quiet here. Throws a Failure that says the missing right. */
export async function quietWay(connection: Connection, run: Run, catalog: Catalog): Promise<Quiet> {
  const [[user] = []] = await run(USER);
  const name = String(user?.['name']);
  const { shown } = connection;
  if (user?.['create'] !== true)
    throw noRight(shown, 'to create a schema', [
      `GRANT CREATE ON DATABASE ${String(user?.['database'])} TO ${name};`,
    ]);
  try {
    await run(`savepoint quiet; ${beQuiet('role')}; rollback to savepoint quiet`);
    return 'role';
  } catch {
    await run('rollback to savepoint quiet');
    // Rules and the triggers of DDL would act on what an owner does.
    if (catalog.isOwn && user['alone'] === true) return 'owner';
    const grant =
      user['fine'] === true
        ? `GRANT SET ON PARAMETER session_replication_role TO ${name};`
        : `ALTER ROLE ${name} SUPERUSER;`;
    throw noRight(shown, 'to keep triggers and foreign keys quiet while rows are brought back', [grant]);
  }
}
