import type { State } from '#model/contract/state.ts';
import { fillJson, fillText } from '../../exchange/scope.ts';
import type { DeedNode } from '../input.ts';
import type { Memory } from '../run/memory.ts';
import type { Fault } from '../run/outcome.ts';

type Question = NonNullable<NonNullable<DeedNode['options']['expect']>['db']>;

/** Rows that are told, and characters of each. */
const [MOST_ROWS, LONGEST] = [5, 200];

/** The first rows, one a line: `{"status":"paid"}`. */
function rowsText(rows: readonly unknown[]): string {
  const lines = rows.slice(0, MOST_ROWS).map((row) => {
    const text = JSON.stringify(row, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  });
  const more = rows.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n') || 'no row';
}

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || (typeof a !== typeof b && String(a) === String(b));

/** What a system under `state` answers to a question, held to what it should. */
export async function dbFault(question: Question, memory: Memory, state: State): Promise<Fault | undefined> {
  const { system, query, equals, rows } = question;
  const sent = fillText(query, memory.scope());
  const found = await state.query(system, sent);
  const asked = { part: 'db', rule: `query ${system ?? ''}`.trim() } as const;
  const detail = `${sent}\n${rowsText(found)}`;
  if (rows !== undefined && found.length !== rows)
    return { ...asked, message: `left ${found.length} rows instead of ${rows} for ${query}`, detail };
  if (equals === undefined) {
    const isThere = rows !== undefined || found.length > 0;
    return isThere ? undefined : { ...asked, message: `left no row for ${query}`, detail };
  }
  const [value] = Object.values(found[0] ?? {});
  const wanted = fillJson(equals, memory.scope());
  if (same(value, wanted)) return undefined;
  const told = value === undefined ? 'nothing' : String(value);
  return {
    ...asked,
    message: `left ${told} instead of ${JSON.stringify(wanted)} for ${query}`,
    detail,
  };
}
