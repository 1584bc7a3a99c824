import type { Report } from '#model/report.ts';
import type { Reporter } from '#model/reporter.ts';
import { fitting } from '../fit.ts';
import { prose } from '../markdown.ts';
import { changedTable, countsAndLinks, details, findingList, footer, problemList, resultTable, title, undecidedList } from '../markdown-parts.ts';
import { viewOf, type View } from '../view/view.ts';
import { marker } from './marker.ts';

/** GitHub takes 65,536 characters; other text may be put around ours. */
const MOST_BYTES = 60_000;

/** How much of each part; `all` is what the details hold. */
interface Size { readonly rows: number; readonly findings: number; readonly problems: number; readonly all: 'every' | 'not passed' | 'none' }

const sizes: readonly Size[] = [
  { rows: 60, findings: 12, problems: 12, all: 'every' },
  { rows: 60, findings: 12, problems: 12, all: 'not passed' },
  { rows: 60, findings: 12, problems: 12, all: 'none' },
  { rows: 30, findings: 6, problems: 6, all: 'none' },
  { rows: 10, findings: 3, problems: 3, all: 'none' },
  { rows: 3, findings: 1, problems: 1, all: 'none' },
];

/** Groups worth a reader's time before a click. */
const open = new Set(['failing', 'new', 'changes']);

function allChecks(view: View, all: Size['all']): string {
  if (all === 'none' || view.rows.length === 0) return '';
  const rows = all === 'every' ? view.rows : view.rows.filter((row) => row.mark !== 'passed');
  const name = all === 'every' ? `All ${view.rows.length} checks` : `${rows.length} checks that did not pass (of ${view.rows.length})`;
  return rows.length === 0 ? '' : details(name, resultTable(rows));
}

function body(report: Report, view: View, size: Size): string {
  const groups = view.findings.filter((group) => open.has(group.id)).map((group) => findingList(group, size.findings));
  const first = report.baseline.found ? '' : prose(report.baseline.reason);
  const parts = [
    `${marker(report)}\n${title(view)}`,
    problemList(view, size.problems),
    changedTable(view.changed, size.rows),
    ...groups,
    undecidedList(view, size.problems),
    view.waiting.join('\n'),
    first,
    countsAndLinks(view, report),
    size === sizes[0] || size.all === 'every' ? '' : 'Not everything fits here: see the report.',
    allChecks(view, size.all),
    footer(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The sticky comment of a pull request: verdict, what changed, and the rest behind a click. */
export const comment: Reporter = {
  id: 'comment',
  files: ['comment.md'],
  render(report) {
    const view = viewOf(report);
    return [{ name: 'comment.md', mime: 'text/markdown', text: fitting(MOST_BYTES, sizes.map((size) => () => body(report, view, size))) }];
  },
};
