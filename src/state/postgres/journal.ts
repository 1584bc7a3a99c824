import type { Catalog } from './catalog.ts';
import { JOURNAL } from './catalog.ts';
import { EXACT_TEXT } from './exact-text.ts';
import { UNLESS_QUIET, type Quiet } from './quiet.ts';
import type { Holder } from '../sql/holder.ts';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const settings = EXACT_TEXT.split('; ')
  .map((setting) => `set ${setting}`)
  .join(' ');

/** The image of a row is its text, as its table's type reads it back. Written with the rights of whoever installs. */
const FUNCTIONS = `
  create function ${JOURNAL}.row_changed() returns trigger language plpgsql security definer ${settings} as $$
  begin
    if tg_op = 'UPDATE' then
      if old::text is distinct from new::text then
        insert into ${JOURNAL}.entry (tbl, sign, image) values (tg_relid, -1, old::text), (tg_relid, 1, new::text);
      end if;
    elsif tg_op = 'DELETE' then
      insert into ${JOURNAL}.entry (tbl, sign, image) values (tg_relid, -1, old::text);
    else
      insert into ${JOURNAL}.entry (tbl, sign, image) values (tg_relid, 1, new::text);
    end if;
    return null;
  end $$;
  create function ${JOURNAL}.emptied() returns trigger language plpgsql security definer ${settings} as $$
  begin
    execute format('insert into ${JOURNAL}.entry (tbl, sign, image) select %s, -1, (t.*)::text from only %s t',
      tg_relid, tg_relid::regclass);
    return null;
  end $$`;

export const REMOVE = `drop schema if exists ${JOURNAL} cascade`;

/** Triggers on all tables that have none, or some that were turned off. */
export const watched = ({ tables }: Catalog, quiet: Quiet): readonly string[] =>
  tables
    .filter(({ isWatched }) => !isWatched)
    .flatMap(({ name }) => [
      `drop trigger if exists tidemark_row on ${name}; drop trigger if exists tidemark_truncate on ${name}`,
      `create trigger tidemark_row after insert or update or delete on ${name}
         for each row ${quiet === 'owner' ? UNLESS_QUIET : ''} execute function ${JOURNAL}.row_changed()`,
      `create trigger tidemark_truncate before truncate on ${name}
         for each statement execute function ${JOURNAL}.emptied()`,
    ]);

/** What puts the journal into the database. Its tables are lost in a crash, and with them the word of who holds it. */
export const installation = (catalog: Catalog, quiet: Quiet, { token, shown }: Holder): string =>
  [
    REMOVE,
    `create schema ${JOURNAL}`,
    `create unlogged table ${JOURNAL}.entry (
       xid xid8 not null default pg_current_xact_id(), tbl oid not null, sign int2 not null,
       image text collate "C" not null)`,
    `create unlogged table ${JOURNAL}.holder (token text, shown text)`,
    `insert into ${JOURNAL}.holder values (${literal(token)}, ${literal(shown)})`,
    FUNCTIONS,
    ...watched(catalog, quiet),
  ].join(';\n');
