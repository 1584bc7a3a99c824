import type { Report } from '#model/record/report.ts';
import { accepterOf } from '../text/accepted-words.ts';
import { counted } from '../text/format.ts';
import { code, link, prose, table } from './markdown.ts';
import { signs } from '../view/headline.ts';
import type { FindingGroup, FindingLine, Row, View } from '../view/view.ts';

/** What became of a check, in a sign and a word. */
export const marks: Readonly<Record<Row['mark'], string>> = {
  failed: '❌ failed',
  missing: '❌ not measured',
  warned: '⚠️ warned',
  undecided: '⚪ undecided',
  new: '🆕 new',
  passed: '✅ passed',
  watched: 'shown only',
};

/** `### ❌ Tidemark: 2 of 14 checks failed`; a repository with more than one check reads which one it is. */
export function title(view: View, { key }: Report): string {
  return `### ${signs[view.tone]} Tidemark${key === 'default' ? '' : ` ${code(key, 80)}`}: ${view.headline}`;
}

/** Said where a size limit kept something out. */
export const CUT = 'Not everything fits here: see the report.';

/** A check's subject and what of it. */
export function checkName(row: Row): string {
  return `${code(row.subject, 80)} ${prose(row.what, 60)}`;
}

/** The first of some things as a list, and how many more there are. */
export function bullets<T>(things: readonly T[], most: number, lineOf: (thing: T) => string): string {
  const more = things.length > most ? [`- … and ${things.length - most} more`] : [];
  return [...things.slice(0, most).map((thing) => `- ${lineOf(thing)}`), ...more].join('\n');
}

/** Why something could not be measured, with the next step. */
export function problemList({ problems }: View, most: number): string {
  if (problems.length === 0 || most === 0) return '';
  const lines = bullets(problems, most, ({ where, message, next }) => {
    const place = where === undefined ? '' : `${code(where)}: `;
    return `${place}${prose(message)} **Next:** ${prose(next)}`;
  });
  return `**Could not be measured**\n\n${lines}`;
}

/** What the pull request's config allows more than its base's. */
export function loosenedList({ loosened }: View, most: number): string {
  if (!loosened || most === 0) return '';
  const lines = bullets(loosened.lines, most, (line) => prose(line, 400));
  return `**${loosened.title}**\n\n${lines}\n\n${prose(loosened.says)}`;
}

/** Beside its value a figure that stayed as it was needs no words. */
const changeCell = ({ check, change }: Row): string =>
  !check.pairs && check.now === check.before ? '' : change;

function nowCell(row: Row): string {
  const strong = row.mark === 'failed' || row.mark === 'missing' ? `**${row.now}**` : row.now;
  return `${strong} ${changeCell(row)}`.trim();
}

/** Changed rows: check, base, this pull request or run, limit. */
export function changedTable(rows: readonly Row[], now: 'This PR' | 'This run', most: number): string {
  if (rows.length === 0) return '';
  const cells = rows
    .slice(0, most)
    .map((row) => [checkName(row), row.before || '–', nowCell(row), row.limit]);
  const text = table(['Check', 'Base', now, 'Limit'], [1, 2], cells);
  return rows.length > most
    ? `${text}\n\n… and ${counted(rows.length - most, 'more row', 'more rows')}, see the report.`
    : text;
}

/** Given rows with their results in words: result, check, base → now, limit. */
function resultTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    marks[row.mark],
    checkName(row),
    row.before === '' ? row.now : `${row.before} → ${row.now} ${changeCell(row)}`.trim(),
    row.limit,
  ]);
  return table(['Result', 'Check', 'Base → now', 'Limit'], [2], cells);
}

/** Checks that were measured and decide nothing, one line a reason. */
export function undecidedList({ explained }: View, most: number): string {
  const rows = explained.filter((row) => row.mark === 'undecided');
  if (rows.length === 0 || most === 0) return '';
  return `**Could not be decided**\n\n${bullets(rows, most, (row) => `${checkName(row)}: ${prose(row.why, 300)}`)}`;
}

/** What somebody accepted as it is, one line each. */
export function acceptedList({ accepted }: View, most: number): string {
  if (accepted.length === 0 || most === 0) return '';
  const lines = bullets(accepted, most, (row) => `${checkName(row)}: ${prose(row.why, 300)}`);
  return `**Accepted in this pull request** (${accepted.length})\n\n${lines}`;
}

/** Labels named in one line; more are counted. */
const MAX_SUBJECTS = 4;

function placeOf({ finding: { selector, url, message }, seen }: FindingLine): string {
  const at = selector === undefined || message.includes(selector) ? '' : `at ${code(selector, 120)}`;
  return [at, url ? `(${code(url, 160)})` : '', seen].filter(Boolean).join(' ');
}

function findingItem(line: FindingLine): string {
  const { finding, subjects, next } = line;
  const named = subjects.slice(0, MAX_SUBJECTS).map((label) => code(label, 80));
  const more = subjects.length > MAX_SUBJECTS ? ` and ${subjects.length - MAX_SUBJECTS} more` : '';
  const place = placeOf(line);
  // The sentence goes on with the place, so its full stop would stand in the middle.
  const message = place === '' ? finding.message : finding.message.replace(/\.$/, '');
  const why = finding.because === undefined ? '' : `, because: ${prose(finding.because, 200)}`;
  const who = finding.accepted ? `, accepted by ${prose(accepterOf(finding.accepted), 200)}` : '';
  const then = next === '' ? '' : `. **Next:** ${next}.`;
  const rule = `${finding.severity} ${code(finding.rule, 80)}`;
  return `${named.join(', ')}${more} · ${rule}: ${prose(message)}${place === '' ? '' : ` ${place}`}${why}${who}${then}`;
}

/** One group of findings as a list under a bold title. */
export function findingList({ title, lines }: FindingGroup, most: number): string {
  return `**${title}** (${lines.length})\n\n${bullets(lines, most, findingItem)}`;
}

/** A part that opens on a click; Markdown inside needs the blank lines. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** How much of a table: all of it, what did not pass, nothing. */
export type Extent = 'every' | 'not passed' | 'none';

function shownOf(rows: readonly Row[], extent: Extent): readonly Row[] {
  if (extent === 'none') return [];
  return extent === 'every' ? rows : rows.filter((row) => row.mark !== 'passed');
}

function checkCount(shown: number, all: number): string {
  if (shown < all) return `${counted(shown, 'check')} that did not pass (of ${counted(all, 'check')})`;
  return all === 1 ? 'The only check' : `All ${all} checks`;
}

/** All checks behind a click; passing ones are the first to go. */
export function checkDetails({ rows }: View, extent: Extent): string {
  const shown = shownOf(rows, extent);
  return shown.length === 0 ? '' : details(checkCount(shown.length, rows.length), resultTable(shown));
}

/** Numbers without a budget behind a click. */
export function watchedDetails({ watched }: View): string {
  return watched.length === 0
    ? ''
    : details(`${counted(watched.length, 'number')} without a budget`, resultTable(watched));
}

/** Parts one below the other, without the empty ones. */
export function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function improvedWords(view: View): string {
  const [first] = view.improved;
  return first ? ` (${code(first.subject, 60)} ${prose(first.what, 60)} ${first.change})` : '';
}

/** An address longer than this is nobody's run or report. */
const MAX_ADDRESS = 2000;

function linkTo(label: string, address: string | undefined): readonly string[] {
  return address === undefined || address.length > MAX_ADDRESS ? [] : [link(label, address)];
}

/** `12 passed · 1 improved (…) · [Full report](…)`. */
export function countsAndLinks(view: View, { links }: Report): string {
  const counts = view.counts.map(({ kind, words }) =>
    kind === 'improved' ? words + improvedWords(view) : words,
  );
  return [...counts, ...linkTo('Full report', links.report), ...linkTo('Run', links.run)].join(' · ');
}
