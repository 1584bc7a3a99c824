import { accepterOf } from '../text/accepted-words.ts';
import { counted } from '../text/format.ts';
import type { Item } from '../causes/item.ts';
import { markWords } from '../view/limit.ts';
import { aloneWords } from '../view/pair-words.ts';
import { code, prose, table } from './markdown.ts';
import type { FindingGroup, FindingLine, Row, View } from '../view/view.ts';

const signs: Partial<Readonly<Record<Row['mark'], string>>> = {
  failed: '❌',
  missing: '❌',
  warned: '⚠️',
  undecided: '⚪',
  new: '🆕',
  passed: '✅',
};

/** What became of a check, in a sign and a word: `❌ not measured`. */
export const markText = (mark: Row['mark']): string =>
  [signs[mark], markWords[mark]].filter(Boolean).join(' ');

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

/** What the pull request's config allows more than its base's. */
export function loosenedList({ loosened }: View, most: number): string {
  if (!loosened || most === 0) return '';
  const lines = bullets(loosened.lines, most, (line) => prose(line, 400));
  return `**${loosened.title}**\n\n${lines}\n\n${prose(loosened.says)}`;
}

/** Beside its value a figure that stayed as it was needs no words. */
const changeCell = ({ check, change }: Row): string =>
  !check.pairs && check.now === check.before ? '' : [change, aloneWords(check)].filter(Boolean).join(', ');

/** Result, check, base → now, limit. */
function resultCells(row: Row): readonly string[] {
  const move = row.before === '' ? row.now : `${row.before} → ${row.now} ${changeCell(row)}`.trim();
  return [markText(row.mark), checkName(row), move, row.limit];
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

/** A row and the number of the cause that it is told under. */
interface Told {
  readonly row: Row;
  readonly cause: string;
}

/** Judged checks, those of causes first and in their order. */
function toldRows({ rows }: View, items: readonly Item[]): readonly Told[] {
  const causes = new Map(
    items.flatMap(({ number, cause }) => cause.checks.map((id) => [id, number] as const)),
  );
  const last = items.length + 1;
  const numberOf = ({ id }: Row) => causes.get(id) ?? last;
  return rows
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((row) => ({ row, cause: causes.has(row.id) ? String(numberOf(row)) : '–' }));
}

function checkCount(shown: number, all: number): string {
  if (shown < all) return `${counted(shown, 'check')} that did not pass (of ${counted(all, 'check')})`;
  return all === 1 ? 'The only check' : `All ${all} checks`;
}

/** All checks by cause behind a click; passing ones are the first to go. */
export function checkDetails(view: View, items: readonly Item[], extent: Extent): string {
  const all = toldRows(view, items);
  const shown = extent === 'every' ? all : all.filter(({ row }) => row.mark !== 'passed');
  if (extent === 'none' || shown.length === 0) return '';
  const count = checkCount(shown.length, all.length) + (items.length > 0 ? ', by cause' : '');
  const head = ['Result', 'Check', 'Base → now', 'Limit'];
  const cells = shown.map(({ row }) => resultCells(row));
  return items.length === 0
    ? details(count, table(head, [2], cells))
    : details(
        count,
        table(
          ['Cause', ...head],
          [0, 3],
          cells.map((line, at) => [shown[at]?.cause ?? '', ...line]),
        ),
      );
}

/** Numbers without a budget behind a click. */
export function watchedDetails({ watched }: View): string {
  return watched.length === 0
    ? ''
    : details(
        `${counted(watched.length, 'number')} without a limit`,
        table(['Result', 'Check', 'Base → now', 'Limit'], [2], watched.map(resultCells)),
      );
}

/** Parts one below the other, without the empty ones. */
export function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
