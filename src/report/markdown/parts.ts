import type { Report } from '#model/record/report.ts';
import { clock, counted } from '../text/format.ts';
import { code, link, prose, table } from './markdown.ts';
import { smallestVisible } from '../view/comparison.ts';
import { signs } from '../view/headline.ts';
import type { FindingGroup, FindingLine, Row, View } from '../view/view.ts';

const marks: Readonly<Record<Row['mark'], string>> = {
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

/** Why something could not be measured, with the next step. */
export function problemList(view: View, most: number): string {
  const lines = view.problems
    .slice(0, most)
    .map(
      ({ where, message, next }) =>
        `- ${where === undefined ? '' : `${code(where)}: `}${prose(message)} **Next:** ${prose(next)}`,
    );
  const more = view.problems.length > most ? [`- … and ${view.problems.length - most} more`] : [];
  return lines.length === 0 ? '' : ['**Could not be measured**', '', ...lines, ...more].join('\n');
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
    .map((row) => [
      `${code(row.subject, 80)} ${prose(row.what, 60)}`,
      row.before || '–',
      nowCell(row),
      row.limit,
    ]);
  const text = table(['Check', 'Base', now, 'Limit'], [1, 2], cells);
  return rows.length > most
    ? `${text}\n\n… and ${counted(rows.length - most, 'more row', 'more rows')}, see the report.`
    : text;
}

/** Given rows with their results in words: result, check, base → now, limit. */
function resultTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    marks[row.mark],
    `${code(row.subject, 80)} ${prose(row.what, 60)}`,
    row.before === '' ? row.now : `${row.before} → ${row.now} ${changeCell(row)}`.trim(),
    row.limit,
  ]);
  return table(['Result', 'Check', 'Base → now', 'Limit'], [2], cells);
}

/** Checks that were measured and decide nothing, one line a reason. */
export function undecidedList(view: View, most: number): string {
  const rows = view.explained.filter((row) => row.mark === 'undecided');
  const lines = rows
    .slice(0, most)
    .map((row) => `- ${code(row.subject, 80)} ${prose(row.what, 60)}: ${prose(row.why, 300)}`);
  const more = rows.length > most ? [`- … and ${rows.length - most} more`] : [];
  return lines.length === 0 ? '' : ['**Could not be decided**', '', ...lines, ...more].join('\n');
}

function findingItem({ finding, subjects, seen }: FindingLine): string {
  const shown =
    subjects
      .slice(0, 4)
      .map((label) => code(label, 80))
      .join(', ') + (subjects.length > 4 ? ` and ${subjects.length - 4} more` : '');
  const at = finding.selector !== undefined && !finding.message.includes(finding.selector);
  const where = [
    at && `at ${code(finding.selector ?? '', 120)}`,
    finding.url && `(${code(finding.url, 160)})`,
    seen,
  ]
    .filter(Boolean)
    .join(' ');
  const why = finding.because === undefined ? '' : `, because: ${prose(finding.because, 200)}`;
  return `- ${shown} · ${finding.severity} ${code(finding.rule, 80)}: ${prose(where === '' ? finding.message : finding.message.replace(/\.$/, ''))}${where === '' ? '' : ` ${where}`}${why}`;
}

/** One group of findings as a list under a bold title. */
export function findingList(group: FindingGroup, most: number): string {
  const lines = group.lines.slice(0, most).map(findingItem);
  const more = group.lines.length > most ? [`- … and ${group.lines.length - most} more`] : [];
  return [`**${group.title}** (${group.lines.length})`, '', ...lines, ...more].join('\n');
}

/** A part that opens on a click; Markdown inside needs the blank lines. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** How much of a table: all of it, what did not pass, nothing. */
export type Extent = 'every' | 'not passed' | 'none';

/** All checks behind a click; passing ones are the first to go. */
export function checkDetails({ rows }: View, extent: Extent): string {
  const shown =
    extent === 'every' ? rows : extent === 'none' ? [] : rows.filter((row) => row.mark !== 'passed');
  if (shown.length === 0) return '';
  const name =
    shown.length === rows.length
      ? rows.length === 1
        ? 'The only check'
        : `All ${rows.length} checks`
      : `${counted(shown.length, 'check')} that did not pass (of ${counted(rows.length, 'check')})`;
  return details(name, resultTable(shown));
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
const LONGEST_ADDRESS = 2000;

function linkTo(label: string, address: string | undefined): readonly string[] {
  return address === undefined || address.length > LONGEST_ADDRESS ? [] : [link(label, address)];
}

/** `12 passed · 1 improved (…) · [Full report](…)`. */
export function countsAndLinks(view: View, { links }: Report): string {
  const counts = view.counts.map(({ kind, words }) =>
    kind === 'improved' ? words + improvedWords(view) : words,
  );
  return [...counts, ...linkTo('Full report', links.report), ...linkTo('Run', links.run)].join(' · ');
}

/** Where a baseline stands in the history; which artifact of which run it is, the summary tells. */
const originOf = (origin: string): string => origin.replace(/^artifact \d+ of run \d+, /, '');

function againstTold({ baseline }: Report): string {
  if (!baseline.found) return ', no baseline yet';
  const sha = baseline.run.commit && code(baseline.run.commit.sha.slice(0, 7));
  return baseline.live
    ? ` against ${sha ?? 'the base'}`
    : ` against ${sha ?? 'the baseline'} (${prose(originOf(baseline.origin), 120)})`;
}

function runsTold({ run: { tasks } }: Report): string {
  const runs = tasks
    .filter((task) => task.status === 'done')
    .map((task) => task.runs)
    .toSorted((a, b) => a - b);
  const [fewest, most] = [runs[0], runs.at(-1)];
  if (fewest === undefined || most === undefined) return '';
  return fewest === most ? `${counted(fewest, 'run')} each` : `${fewest}–${most} runs each`;
}

function howTold(report: Report): readonly string[] {
  const { baseline } = report;
  if (baseline.found && baseline.live)
    return [`base and head measured alternately, ${counted(baseline.live.pairs, 'pair')}`];
  const visible = smallestVisible(report);
  const elsewhere =
    baseline.found && !baseline.sameEnvironment
      ? 'the base was measured on another machine or with other tools'
      : '';
  return [
    runsTold(report),
    visible === '' ? '' : `smallest visible change of times ${visible}`,
    elsewhere,
  ].filter(Boolean);
}

/** Commits, how it was measured and when, in small print. */
export function footer(report: Report): string {
  const sha = report.run.commit ? code(report.run.commit.sha.slice(0, 7)) : 'this run';
  return `<sub>${[sha + againstTold(report), ...howTold(report), `updated ${clock(report.run.finishedAt)}`].join(' · ')}</sub>`;
}
