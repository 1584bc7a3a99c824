import type { Report } from '#model/report.ts';
import { clock, counted } from './format.ts';
import { code, link, prose, table } from './markdown.ts';
import { signs } from './view/headline.ts';
import type { FindingGroup, FindingLine, Row, View } from './view/view.ts';

const marks: Readonly<Record<Row['mark'], string>> = {
  failed: '❌ failed', missing: '❌ not measured', warned: '⚠️ warned', undecided: '⚪ undecided', new: '🆕 new', passed: '✅ passed', watched: 'shown only',
};

/** `### ❌ Tidemark: 2 of 14 checks failed`. */
export function title(view: View, level = '###'): string {
  return `${level} ${signs[view.tone]} Tidemark: ${view.headline}`;
}

/** Why something could not be measured, with the next step. */
export function problemList(view: View, most: number): string {
  const lines = view.problems.slice(0, most).map(({ where, message, next }) => `- ${where === undefined ? '' : `${code(where)}: `}${prose(message)} **Next:** ${prose(next)}`);
  const more = view.problems.length > most ? [`- … and ${view.problems.length - most} more`] : [];
  return lines.length === 0 ? '' : ['**Could not be measured**', '', ...lines, ...more].join('\n');
}

function nowCell(row: Row): string {
  const strong = row.mark === 'failed' || row.mark === 'missing' ? `**${row.now}**` : row.now;
  return row.change === '' || row.change === 'no change' ? strong : `${strong} ${row.change}`;
}

/** Changed rows: check, base, this run, limit. */
export function changedTable(rows: readonly Row[], most: number): string {
  if (rows.length === 0) return '';
  const cells = rows.slice(0, most).map((row) => [`${code(row.subject, 80)} ${prose(row.what, 60)}`, row.before, nowCell(row), row.limit]);
  const text = table(['Check', 'Base', 'This run', 'Limit'], [1, 2], cells);
  return rows.length > most ? `${text}\n\n… and ${counted(rows.length - most, 'more row', 'more rows')}, see the report.` : text;
}

/** Every given row with its result in words: result, check, base → now, limit. */
export function resultTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    marks[row.mark],
    `${code(row.subject, 80)} ${prose(row.what, 60)}`,
    row.before === '–' ? row.now : `${row.before} → ${row.now}${row.change === '' || row.change === 'no change' ? '' : ` ${row.change}`}`,
    row.limit,
  ]);
  return table(['Result', 'Check', 'Base → now', 'Limit'], [2], cells);
}

/** Checks that were measured and decide nothing, one line a reason. */
export function undecidedList(view: View, most: number): string {
  const rows = view.explained.filter((row) => row.mark === 'undecided');
  const lines = rows.slice(0, most).map((row) => `- ${code(row.subject, 80)} ${prose(row.what, 60)}: ${prose(row.why, 300)}`);
  const more = rows.length > most ? [`- … and ${rows.length - most} more`] : [];
  return lines.length === 0 ? '' : ['**Could not be decided**', '', ...lines, ...more].join('\n');
}

function findingItem({ finding, subjects, seen }: FindingLine): string {
  const shown = subjects.slice(0, 4).map((label) => code(label, 80)).join(', ') + (subjects.length > 4 ? ` and ${subjects.length - 4} more` : '');
  const at = finding.selector !== undefined && !finding.message.includes(finding.selector);
  const where = [at && `at ${code(finding.selector ?? '', 120)}`, finding.url && `(${code(finding.url, 160)})`, seen].filter(Boolean).join(' ');
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

function improvedWords(view: View): string {
  const [first] = view.improved;
  return first ? ` (${code(first.subject, 60)} ${prose(first.what, 60)} ${first.change})` : '';
}

/** `12 passed · 1 improved (…) · [Full report](…)`. */
export function countsAndLinks(view: View, { links }: Report): string {
  const counts = view.counts.map((text) => (text.endsWith('improved') ? text + improvedWords(view) : text));
  const own = [links.report && link('Full report', links.report), links.run && link('Run', links.run)].filter(Boolean);
  return [...counts, ...own].join(' · ');
}

/** Commits, number of runs and time, in small print. */
export function footer(report: Report): string {
  const { run, baseline } = report;
  const sha = run.commit ? code(run.commit.sha.slice(0, 7)) : 'this run';
  const base = baseline.found ? ` against ${baseline.run.commit ? code(baseline.run.commit.sha.slice(0, 7)) : 'the baseline'} (${prose(baseline.origin, 120)})` : ', no baseline yet';
  const runs = [...new Set(run.tasks.filter((task) => task.status === 'done').map((task) => task.runs))].toSorted((a, b) => a - b);
  const each = runs.length === 0 ? '' : ` · ${runs.length === 1 ? counted(runs[0] ?? 0, 'run') : `${runs[0] ?? 0}–${runs.at(-1) ?? 0} runs`} each`;
  return `<sub>${sha}${base}${each} · updated ${clock(run.finishedAt)}</sub>`;
}
