import { clean } from '#system/text.ts';

/** A cell: a number as it is, a text that may be others', nothing. */
export type Cell = string | number | undefined;

/** What a spreadsheet takes for the beginning of a formula; the last four are wide forms of the first. */
const FORMULA = /^["']*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;
/** Longer texts say no more in a table. */
const LONGEST = 2000;

/** A text that no spreadsheet computes, in one line: an apostrophe before it says that it is text. */
function inert(text: string): string {
  const plain = clean(text, LONGEST);
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = inert(cell);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180: CRLF after each, quotes doubled; no cell has two lines), the columns' names first. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}
