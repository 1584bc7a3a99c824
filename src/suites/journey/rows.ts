import { z } from 'zod';
import type { Bench } from '#model/contract/bench.ts';
import { Failure, type Place } from '#model/problem.ts';
import type { Input } from './input.ts';

/** Under it the places of a task have the line that names its rows; no step goes by it. */
export const DATA_PLACE = '› data';

type Row = Readonly<Record<string, unknown>>;

const Rows = z.array(z.record(z.string(), z.unknown())).min(1);

/** The cells of a CSV (RFC 4180): quotes double inside of quotes, lines end with or without a carriage return. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

function csvRows(text: string): readonly Row[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name.trim(), cells[at] ?? ''])));
}

function wrongFile(file: string, what: string, place: Place | undefined): Failure {
  return new Failure({
    code: 'config/data-file',
    owner: 'config',
    message: `${file}, which a journey takes its data from, ${what}.`,
    next: 'Name a file of the project: a CSV whose first line names its columns, or a JSON list of objects.',
    ...(place && { place }),
  });
}

function jsonRows(file: string, text: string, place: Place | undefined): readonly Row[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrongFile(file, 'is no JSON', place);
  }
  const rows = Rows.safeParse(value);
  if (!rows.success) throw wrongFile(file, 'is no list of objects', place);
  return rows.data;
}

/** The rows that a journey goes through with; one without columns where it has no data. A Failure for a wrong file. */
export async function rowsOf(
  { data }: Pick<Input, 'data'>,
  { project }: Pick<Bench, 'project'>,
  place: Place | undefined,
): Promise<readonly Row[]> {
  if (data === undefined) return [{}];
  if (typeof data !== 'string') return data;
  const bytes = await project.read(data);
  if (!bytes) throw wrongFile(data, 'is not there', place);
  const text = new TextDecoder().decode(bytes);
  const rows = data.endsWith('.json') ? jsonRows(data, text, place) : csvRows(text);
  if (rows.length === 0) throw wrongFile(data, 'has no row', place);
  return rows;
}
