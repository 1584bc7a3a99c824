import { JOURNAL, literal, quoted } from './catalog.ts';
import type { Row, Run } from './connection.ts';

// MySQL cannot keep triggers quiet for one session. So the project's own are made anew with a condition, and as they
// were when the journal is removed; how they were lies in a table meanwhile.

const KEPT = `${JOURNAL}_trigger`;

interface Trigger {
  readonly name: string;
  /** As its maker wrote it: the whole statement. */
  readonly original: string;
  /** The same with the condition. */
  readonly guarded: string;
  readonly sqlMode: string;
  readonly charset: string;
  readonly collation: string;
}

const OWN_TRIGGERS = `
  select trigger_name as name, event_object_table as tbl, action_timing as timing, event_manipulation as event,
    action_statement as body, definer as definer
  from information_schema.triggers
  where trigger_schema = database() and trigger_name not like 'tidemark\\_%'
  order by event_object_table, event_manipulation, action_timing, action_order`;

async function read(run: Run, { name, tbl, timing, event, body, definer }: Row): Promise<Trigger> {
  const [shown = {}] = await run(`show create trigger ${quoted(String(name))}`);
  const at = String(definer).lastIndexOf('@');
  const who = `${quoted(String(definer).slice(0, at))}@${quoted(String(definer).slice(at + 1))}`;
  return {
    name: String(name),
    original: String(shown['SQL Original Statement']),
    guarded: `CREATE DEFINER = ${who} TRIGGER ${quoted(String(name))} ${String(timing)} ${String(event)}
      ON ${quoted(String(tbl))} FOR EACH ROW BEGIN IF @tidemark_quiet IS NULL THEN ${String(body)}; END IF; END`,
    sqlMode: String(shown['sql_mode']),
    charset: String(shown['character_set_client']),
    collation: String(shown['collation_connection']),
  };
}

/** One trigger in place of the one of its name. */
async function make(
  run: Run,
  { name, sqlMode, charset, collation }: Trigger,
  statement: string,
): Promise<void> {
  // The driver writes UTF-8, whatever the trigger was written in.
  const isReadAlike = charset.startsWith('utf8') || /^[\0-\x7f]*$/.test(statement);
  await run('set @tidemark_mode = @@sql_mode');
  await run(isReadAlike ? `set names ${charset} collate ${collation}` : 'set names utf8mb4');
  await run(`drop trigger if exists ${quoted(name)}`);
  await run(`set sql_mode = ${literal(sqlMode)}`);
  await run(statement);
  await run('set sql_mode = @tidemark_mode');
  await run('set names utf8mb4');
}

/** Lets the project's triggers do nothing where the journal brings rows back. */
export async function quieten(run: Run): Promise<void> {
  const triggers: Trigger[] = [];
  for (const row of await run(OWN_TRIGGERS)) triggers.push(await read(run, row));
  await run(`create table ${KEPT} (id int auto_increment primary key, kept longtext character set utf8mb4)`);
  for (const trigger of triggers)
    await run(`insert into ${KEPT} (kept) values (${literal(JSON.stringify(trigger))})`);
  for (const trigger of triggers) await make(run, trigger, trigger.guarded);
}

/** The project's triggers as they were, those of one table in their order. */
export async function asTheyWere(run: Run): Promise<void> {
  const [there] = await run(
    `select 1 from information_schema.tables where table_schema = database() and table_name = '${KEPT}'`,
  );
  if (!there) return;
  const rows = await run(`select kept from ${KEPT} order by id`);
  const kept = rows.map((row): Trigger => JSON.parse(String(row['kept'])));
  // All of them first, so that each is the last of its table when it is made.
  for (const { name } of kept) await run(`drop trigger if exists ${quoted(name)}`);
  for (const trigger of kept) await make(run, trigger, trigger.original);
}
