import type { Reporter } from '#model/contract/reporter.ts';
import type { Report } from '#model/record/report.ts';
import type { Item } from '../causes/item.ts';
import { itemsOf } from '../causes/items.ts';
import { storyOf } from '../causes/story.ts';
import { code, link, prose, table } from '../markdown/markdown.ts';
import { counted, moment } from '../text/format.ts';
import { toneWords } from '../view/headline.ts';
import { markWords } from '../view/limit.ts';
import { viewOf, type FindingGroup, type Row, type View } from '../view/view.ts';

const section = (title: string, body: string): readonly string[] =>
  body === '' ? [] : [`## ${title}`, body];

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function factsOf({ run, links }: Report, view: View): string {
  const commit = run.commit && code(run.commit.sha.slice(0, 7));
  const branch = run.commit?.branch === undefined ? '' : ` on ${code(run.commit.branch, 120)}`;
  return list([
    `Measured: ${moment(run.startedAt)}, ${code(run.target)}`,
    ...(commit === undefined ? [] : [`Commit: ${link(commit, links.commit)}${branch}`]),
    `Compared: ${prose(view.comparison)}`,
    ...(links.report === undefined ? [] : [link('Full report', links.report)]),
    ...(links.run === undefined ? [] : [link('Run', links.run)]),
  ]);
}

function itemText({ number, sentence, allowed, advice }: Item): string {
  const limits = allowed.map(({ words: limit }) => prose(limit)).join(', ');
  const about = advice.link ? ` (${link(prose(advice.link.label), advice.link.address)})` : '';
  return [
    `${number}. ${prose(sentence)}.`,
    ...(limits === '' ? [] : [`Allowed: ${limits}.`]),
    ...(advice.text === '' ? [] : [`To do: ${prose(advice.text)}${about}.`]),
  ].join(' ');
}

function rowsTable(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => [
    markWords[row.mark],
    code(row.subject, 80),
    prose(row.what, 60),
    row.before === '' ? '–' : row.before,
    row.now,
    row.change === '' ? '–' : row.change,
    row.limit === '' ? '–' : row.limit,
  ]);
  return table(['Result', 'Where', 'What', 'Before', 'Now', 'Change', 'Limit'], [3, 4], cells);
}

function findingsText({ title, lines }: FindingGroup): readonly string[] {
  const items = lines.map(({ finding: { severity, rule, message, selector }, subjects }) => {
    const where = subjects.map((subject) => code(subject, 80)).join(', ');
    const at = selector === undefined || message.includes(selector) ? '' : ` at ${code(selector, 120)}`;
    return `${where}: ${severity}, ${code(rule, 80)}: ${prose(message)}${at}`;
  });
  return [`### ${title} (${lines.length})`, list(items)];
}

function problemsText({ problems }: View): string {
  return list(
    problems.map(({ where, message, next }) => {
      const place = where === undefined ? '' : `${code(where)}: `;
      return `${place}${prose(message)} Next: ${prose(next)}`;
    }),
  );
}

function textOf(report: Report): string {
  const view = viewOf(report);
  const items = itemsOf(report);
  const findings = view.findings.flatMap(findingsText);
  const parts = [
    '# Tidemark report',
    `**${toneWords[view.tone]}**: ${storyOf(report).title}.`,
    factsOf(report, view),
    ...section(`What happened (${counted(items.length, 'thing')})`, items.map(itemText).join('\n')),
    ...section('Could not be measured', problemsText(view)),
    ...section(`All checks (${view.rows.length})`, rowsTable(view.rows)),
    ...(findings.length === 0 ? [] : ['## Findings', ...findings]),
    ...section(`Figures without a limit (${view.watched.length})`, rowsTable(view.watched)),
    ...section('Notes', list(view.notes.map((note) => prose(note)))),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The whole report as Markdown that any reader of it shows: no parts that open, no alerts, no HTML. */
export const portable: Reporter = {
  id: 'markdown',
  files: ['report.md'],
  render(report) {
    return [{ name: 'report.md', mime: 'text/markdown', text: textOf(report) }];
  },
};
