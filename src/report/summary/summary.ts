import type { Report } from '#model/report.ts';
import type { Reporter } from '#model/reporter.ts';
import { fitting } from '../fit.ts';
import { amount, counted, moment } from '../format.ts';
import { code, prose } from '../markdown.ts';
import { changedTable, countsAndLinks, details, findingList, footer, problemList, resultTable, title } from '../markdown-parts.ts';
import { viewOf, type Row, type View } from '../view/view.ts';

/** GitHub takes 1 MiB a step. */
const MOST_BYTES = 1_000_000;

function why(rows: readonly Row[], most: number): string {
  const lines = rows.slice(0, most).map((row) => `- ${code(row.subject, 80)} ${prose(row.what, 60)}: ${prose(row.why, 600)}`);
  const more = rows.length > most ? [`- … and ${rows.length - most} more`] : [];
  return lines.length === 0 ? '' : ['**Why**', '', ...lines, ...more].join('\n');
}

function tasks({ run }: Report): string {
  const words = run.tasks.map((task) => `- ${code(task.id, 120)}: ${task.status}, ${counted(task.runs, 'run')}, ${amount(task.ms, 'ms')}`);
  const { environment: env } = run;
  const machine = `${prose(env.os)}, ${prose(env.arch)}, ${prose(env.cpu)}, ${env.cores} cores, Node ${prose(env.node)}${env.chrome === undefined ? '' : `, Chrome ${prose(env.chrome)}`}`;
  return [...words, '', `${machine}; ${moment(run.startedAt)} to ${moment(run.finishedAt)}; Tidemark ${prose(run.tidemark)}.`].join('\n');
}

function body(report: Report, view: View, most: number): string {
  const notes = view.notes.slice(0, most).map((text) => `- ${prose(text)}`).join('\n');
  const parts = [
    title(view),
    problemList(view, most),
    changedTable(view.changed, most),
    why(view.explained, most),
    ...view.findings.map((group) => findingList(group, most)),
    view.waiting.join('\n'),
    countsAndLinks(view, report),
    prose(view.comparison),
    notes === '' ? '' : `**Notes**\n\n${notes}`,
    view.rows.length === 0 ? '' : details(`All ${view.rows.length} checks`, resultTable(view.rows.slice(0, most * 10))),
    view.watched.length === 0 ? '' : details(`${view.watched.length} numbers without a budget`, resultTable(view.watched.slice(0, most * 10))),
    details('How it was measured', tasks(report)),
    footer(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The step summary: the comment's words with every reason, finding and note. */
export const summary: Reporter = {
  id: 'summary',
  files: ['summary.md'],
  render(report) {
    const view = viewOf(report);
    const texts = [500, 200, 50, 10, 2].map((most) => () => body(report, view, most));
    return [{ name: 'summary.md', mime: 'text/markdown', text: fitting(MOST_BYTES, texts) }];
  },
};
