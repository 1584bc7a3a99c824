import type { Row, Run } from './connection.ts';

/** Schema of the journal. */
export const JOURNAL = 'tidemark_journal';

/** A table that holds rows itself; parts of a partitioned table are tables of their own. */
export interface Table {
  readonly oid: string;
  /** Quoted, with its schema. */
  readonly name: string;
  /** Whether the journal's triggers are on it, and none of them is turned off. */
  readonly isWatched: boolean;
  /** Quoted names of all that is not generated. */
  readonly columns: readonly string[];
  /**
   * Quoted columns that are unique together and never null; empty where there are none, or of types whose operators
   * lie in places that we do not know.
   */
  readonly key: readonly string[];
}

export interface Sequence {
  readonly oid: string;
  readonly name: string;
  /** Numbers that a session takes ahead. */
  readonly ahead: boolean;
}

/** A trigger of the project, and where it fires: unless the session's role is `replica` (''), always, only then. */
export interface Trigger {
  readonly table: string;
  readonly name: string;
  readonly mode: '' | 'always' | 'replica';
}

/** A foreign key, of a partitioned table with those of its parts. */
export interface ForeignKey {
  /** By their oids: whose rows it is about, parts among them. */
  readonly tables: readonly string[];
  /** The statement that takes it away, and the one that puts it back. */
  readonly away: string;
  readonly back: string;
}

export interface Catalog {
  /** Number as the server says it: 150018. */
  readonly version: number;
  readonly tables: readonly Table[];
  readonly sequences: readonly Sequence[];
  /** Quoted names. */
  readonly materialized: readonly string[];
  readonly triggers: readonly Trigger[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Whether the user owns all tables, and no rule rewrites what is written into them. */
  readonly isOwn: boolean;
  /** What cannot be put back by rows: foreign tables, large objects. */
  readonly foreign: readonly string[];
  readonly largeObjects: boolean;
  /** `GRANT` statements for what the user may not do. */
  readonly grants: readonly string[];
}

export const OWN_SCHEMAS = `
  select oid from pg_namespace
  where nspname !~ '^pg_' and nspname not in ('information_schema', '${JOURNAL}')`;

const TABLES = `
  select c.oid::text as oid, format('%I.%I', n.nspname, c.relname) as name,
    (select count(*) = 2 from pg_trigger where tgrelid = c.oid and tgenabled = 'O'
       and tgname in ('tidemark_row', 'tidemark_truncate')) as "isWatched",
    array(select quote_ident(attname) from pg_attribute
          where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
          order by attnum)::text[] as columns,
    coalesce((select array(select quote_ident(attname) from pg_attribute
                           where attrelid = c.oid and attnum = any(i.indkey) order by attnum)::text[]
      from pg_index i
      where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
        and not exists (select from pg_attribute
                        where attrelid = c.oid and attnum = any(i.indkey) and not attnotnull)
        and not exists (select from pg_attribute a join pg_type t on t.oid = a.atttypid
                          left join pg_type base on base.oid = t.typbasetype
                        where a.attrelid = c.oid and a.attnum = any(i.indkey) and t.typtype <> 'e'
                          and coalesce(base.typnamespace, t.typnamespace) <> 'pg_catalog'::regnamespace)
      order by i.indisprimary desc, i.indexrelid limit 1), '{}') as key,
    array(select p from unnest(array['SELECT', 'INSERT', 'DELETE', 'TRIGGER']) p
          where not has_table_privilege(c.oid, p))::text[] as missing
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence <> 't' and n.oid in (${OWN_SCHEMAS})
  order by c.oid`;

const SEQUENCES = `
  select c.oid::text as oid, format('%I.%I', n.nspname, c.relname) as name, s.seqcache > 1 as ahead,
    array(select p from unnest(array['SELECT', 'UPDATE']) p
          where not has_sequence_privilege(c.oid, p))::text[] as missing
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
  where c.relpersistence <> 't' and n.oid in (${OWN_SCHEMAS}) order by c.oid`;

const OTHERS = `
  select c.relkind = 'm' as materialized, c.oid::regclass::text as name
  from pg_class c where c.relkind in ('m', 'f') and c.relnamespace in (${OWN_SCHEMAS}) order by 2`;

const TRIGGERS = `
  select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as name,
    case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end as mode
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where not t.tgisinternal and t.tgenabled <> 'D' and c.relkind = 'r' and t.tgname not like 'tidemark%'
    and c.relnamespace in (${OWN_SCHEMAS})`;

const FOREIGN_KEYS = `
  with recursive key as (
    select oid, oid as root, conrelid, confrelid from pg_constraint
    where contype = 'f' and conparentid = 0 and connamespace in (${OWN_SCHEMAS})
    union all
    select part.oid, key.root, part.conrelid, part.confrelid
    from pg_constraint part join key on part.conparentid = key.oid)
  select array(select conrelid::text from key where root = c.oid
               union select confrelid::text from key where root = c.oid) as tables,
    format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as away,
    format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
      || coalesce(format('; comment on constraint %I on %s is %L', c.conname, c.conrelid::regclass,
                         obj_description(c.oid, 'pg_constraint')), '') as back
  from pg_constraint c where c.oid in (select root from key) order by c.oid`;

const SERVER = `
  select current_setting('server_version_num')::int as version, quote_ident(current_user) as user,
    exists (select from pg_largeobject_metadata) as large,
    not exists (
      select from pg_class c where c.relkind in ('r', 'p') and c.relpersistence <> 't'
        and c.relnamespace in (${OWN_SCHEMAS})
        and (not pg_has_role(c.relowner, 'USAGE') or exists (select from pg_rewrite where ev_class = c.oid))) as own`;

interface Rights {
  readonly name: string;
  readonly missing: readonly string[];
}

const grantsOf = (rows: readonly Rights[], kind: string, user: unknown): string[] =>
  rows
    .filter(({ missing }) => missing.length > 0)
    .map(({ name, missing }) => `GRANT ${missing.join(', ')} ON ${kind} ${name} TO ${String(user)};`);

/** What is in the database, and whether the user may do with it what has to be done. */
export async function readCatalog(run: Run): Promise<Catalog> {
  const [server, tables, sequences, others, triggers, foreignKeys] = await run(
    [SERVER, TABLES, SEQUENCES, OTHERS, TRIGGERS, FOREIGN_KEYS].join(';'),
  );
  const of = <T>(rows: readonly Row[] | undefined): readonly T[] => (rows ?? []) as unknown as readonly T[];
  const [about] = of<{ version: number; user: string; large: boolean; own: boolean }>(server);
  const rest = of<{ materialized: boolean; name: string }>(others);
  return {
    version: about?.version ?? 0,
    tables: of<Table>(tables),
    sequences: of<Sequence>(sequences),
    materialized: rest.filter((one) => one.materialized).map(({ name }) => name),
    foreign: rest.filter((one) => !one.materialized).map(({ name }) => name),
    triggers: of<Trigger>(triggers),
    foreignKeys: of<ForeignKey>(foreignKeys),
    isOwn: about?.own ?? false,
    largeObjects: about?.large ?? false,
    grants: [
      ...grantsOf(of<Rights>(tables), 'TABLE', about?.user),
      ...grantsOf(of<Rights>(sequences), 'SEQUENCE', about?.user),
    ],
  };
}

/**
 * A digest that is another one after any DDL. Rows of the catalog are told apart by their `xmin`, which a change writes
 * anew; what TRUNCATE, ANALYZE and VACUUM write is left out. A foreign key is told by what it says, since
 * we may put one back.
 */
export const SHAPE = `
  select md5(coalesce(string_agg(part, ' ' order by part), '')) as shape from (
    select 'c' || oid || relname || relkind::text || relnamespace
      || coalesce(pg_get_expr(relpartbound, oid), '') as part
    from pg_class where relkind in ('r', 'p', 'v', 'm', 'S', 'i', 'f') and relnamespace in (${OWN_SCHEMAS})
    union all
    select 'a' || attrelid || '/' || attnum || '/' || a.xmin
    from pg_attribute a join pg_class c on c.oid = attrelid
    where attnum > 0 and c.relkind in ('r', 'p') and c.relnamespace in (${OWN_SCHEMAS})
    union all
    select 'k' || case when contype <> 'f' then oid || '/' || xmin else
      conrelid || '/' || conname || '/' || confrelid || conkey::text || confkey::text || confupdtype::text
        || confdeltype::text || confmatchtype::text || condeferrable || condeferred || convalidated end
    from pg_constraint where connamespace in (${OWN_SCHEMAS})
    union all
    select 'd' || d.oid || '/' || d.xmin from pg_attrdef d join pg_class c on c.oid = adrelid
    where c.relnamespace in (${OWN_SCHEMAS})
    union all
    select 't' || t.oid || case when tgname like 'tidemark%' then t.xmin::text else tgname end
    from pg_trigger t join pg_class c on c.oid = tgrelid
    where not tgisinternal and c.relnamespace in (${OWN_SCHEMAS})
    union all select 'f' || oid || '/' || xmin from pg_proc where pronamespace in (${OWN_SCHEMAS})
    union all
    select 's' || seqrelid || '/' || s.xmin from pg_sequence s join pg_class c on c.oid = seqrelid
    where c.relnamespace in (${OWN_SCHEMAS})
    union all select 'e' || oid from pg_enum
    union all select 'n' || oid from (${OWN_SCHEMAS}) own
    union all
    select 'y' || oid from pg_type where typtype in ('d', 'r') and typnamespace in (${OWN_SCHEMAS})
    union all select 'l' || count(*) from pg_largeobject_metadata
  ) parts`;
