import { createHash } from 'node:crypto';
import type { Catalog, Sequence } from './catalog.ts';
import type { Row, Run } from './connection.ts';

/** Where a sequence stands. */
export interface Position {
  readonly oid: string;
  readonly last: string;
  readonly called: boolean;
}

/** One statement that reads where all sequences stand. */
export function positions(sequences: readonly Sequence[]): string {
  if (sequences.length === 0) return 'select where false';
  return sequences
    .map(
      ({ oid, name }) => `select '${oid}' as oid, last_value::text as last, is_called as called from ${name}`,
    )
    .join(' union all ');
}

export const positionsOf = (rows: readonly Row[] | undefined): readonly Position[] =>
  (rows ?? []) as unknown as readonly Position[];

/** Statement that sets those back that stand elsewhere now; empty where none does. */
export function setBack(then: readonly Position[], now: readonly Position[]): string {
  const current = new Map(now.map(({ oid, last, called }) => [oid, `${last} ${called}`]));
  const moved = then.filter(({ oid, last, called }) => current.get(oid) !== `${last} ${called}`);
  if (moved.length === 0) return '';
  return `select ${moved.map(({ oid, last, called }) => `setval(${oid}::regclass, ${last}, ${called})`).join(', ')}`;
}

/** One statement that gives a digest of the rows of each of these, whatever their order. */
export function digests(names: readonly string[]): string {
  if (names.length === 0) return 'select where false';
  return names
    .map(
      (name, at) =>
        `select ${at} as at, count(*) as rows, sum(hashtextextended((x.*)::text, 0)::numeric)::text as sum
         from only ${name} x`,
    )
    .join(' union all ');
}

/** Digest of every table, materialized view and sequence. */
export async function contentOf(run: Run, { tables, sequences, materialized }: Catalog): Promise<string> {
  const names = [...tables.map(({ name }) => name), ...materialized];
  const [rows, places] = await run(`${digests(names)}; ${positions(sequences)}`);
  return createHash('sha256')
    .update(JSON.stringify([names, sequences, rows, places]))
    .digest('hex');
}
