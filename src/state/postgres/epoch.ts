import { RESHAPED, reshaped } from '../sql/failures.ts';
import { OWN_SCHEMAS, SHAPE, type Catalog } from './catalog.ts';
import type { Connection, Run } from './connection.ts';

// DDL ends one epoch and begins another. What it only added is taken away again where a mark is older.

/** How a database is made, for as long as nobody changes that. */
export interface Epoch {
  readonly catalog: Catalog;
  /** Digest of what the database is made of, the journal's triggers among it. */
  readonly shape: string;
  /** What may be taken away by itself, by its kind and oid. */
  readonly things: ReadonlySet<string>;
}

interface Thing {
  readonly id: string;
  /** The id of its schema; its own where it is one. */
  readonly within: string;
  /** What takes it away. */
  readonly away: string;
}

const thing = (kind: string, oid: string, within: string, name: string): string => `
  select '${kind}' || ${oid} as id, 'schema' || ${within} as within,
    format('drop ${kind} if exists %s cascade', ${name}) as away`;

const relations = (kind: string, kinds: string): string =>
  `${thing(kind, 'oid', 'relnamespace', 'oid::regclass')}
   from pg_class where relkind in (${kinds}) and relnamespace in (${OWN_SCHEMAS})`;

/** In an order in which each can be taken away, what goes along with others after these. */
const THINGS = [
  `${thing('schema', 'oid', 'oid', 'quote_ident(nspname)')} from pg_namespace where oid in (${OWN_SCHEMAS})`,
  relations('table', "'r', 'p'"),
  relations('foreign table', "'f'"),
  relations('view', "'v'"),
  relations('materialized view', "'m'"),
  relations('sequence', "'S'"),
  relations('index', "'i', 'I'"),
  `${thing('trigger', 't.oid', 'relnamespace', "format('%I on %s', tgname, tgrelid::regclass)")}
   from pg_trigger t join pg_class c on c.oid = tgrelid
   where not tgisinternal and tgparentid = 0 and tgname not like 'tidemark%' and relnamespace in (${OWN_SCHEMAS})`,
  `${thing('routine', 'oid', 'pronamespace', 'oid::regprocedure')}
   from pg_proc where pronamespace in (${OWN_SCHEMAS})`,
  `${thing('type', 't.oid', 't.typnamespace', 't.oid::regtype')}
   from pg_type t left join pg_class c on c.oid = t.typrelid
   where t.typnamespace in (${OWN_SCHEMAS}) and (t.typtype in ('e', 'd', 'r') or c.relkind = 'c')`,
].join('; ');

async function thingsIn(run: Run): Promise<readonly Thing[]> {
  const kinds = await run(THINGS);
  return kinds.flat() as unknown as readonly Thing[];
}

export async function epochOf(run: Run, catalog: Catalog): Promise<Epoch> {
  const [[row] = []] = await run(SHAPE);
  const things = await thingsIn(run);
  return { catalog, shape: String(row?.['shape']), things: new Set(things.map(({ id }) => id)) };
}

const mayNot = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['42501', '2BP01'].includes(String(error.code));

/** Takes away what was added since an epoch. Throws a Failure where anything else was changed. */
export async function backTo({ things, shape }: Epoch, connection: Connection, run: Run): Promise<void> {
  const added = (await thingsIn(run)).filter(({ id }) => !things.has(id));
  const schemas = new Set(added.filter(({ id, within }) => id === within).map(({ id }) => id));
  const alone = added.filter(({ id, within }) => id === within || !schemas.has(within));
  try {
    if (alone.length > 0) await run(alone.map(({ away }) => away).join(';'));
  } catch (error) {
    throw mayNot(error) ? reshaped(connection.shown, RESHAPED) : error;
  }
  const [[row] = []] = await run(SHAPE);
  if (String(row?.['shape']) !== shape) throw reshaped(connection.shown, RESHAPED);
}
