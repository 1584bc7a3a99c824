import type { Report } from '#model/record/report.ts';
import type { Reporter } from '#model/contract/reporter.ts';
import { fitting } from '../markdown/fit.ts';
import { amount, counted, moment } from '../text/format.ts';
import { code, prose } from '../markdown/markdown.ts';
import { footer } from '../markdown/footer.ts';
import {
  acceptedList,
  bullets,
  checkDetails,
  checkName,
  CUT,
  details,
  findingList,
  joined,
  loosenedList,
  watchedDetails,
  type Extent,
} from '../markdown/parts.ts';
import {
  betterLine,
  doubtLine,
  fineLines,
  itemList,
  openLine,
  problemLine,
  restLine,
  title,
} from '../markdown/story.ts';
import { storyOf, type Story } from '../causes/story.ts';
import { viewOf, type Row, type View } from '../view/view.ts';

/** GitHub takes 1 MiB a step; other actions' lines stand in it, too. */
const MAX_BYTES = 1_000_000;

/** How much of each part. `rest`: numbers without a budget, and how it was measured. */
interface Size {
  readonly lists: number;
  readonly all: Extent;
  readonly rest: boolean;
}

const sizes: readonly Size[] = [
  { lists: 500, all: 'every', rest: true },
  { lists: 500, all: 'not passed', rest: true },
  { lists: 500, all: 'none', rest: false },
  { lists: 100, all: 'none', rest: false },
  { lists: 30, all: 'none', rest: false },
  { lists: 10, all: 'none', rest: false },
  { lists: 2, all: 'none', rest: false },
];

function why(rows: readonly Row[], most: number): string {
  return rows.length === 0
    ? ''
    : `**Why**\n\n${bullets(rows, most, (row) => `${checkName(row)}: ${prose(row.why, 600)}`)}`;
}

function measured({ run }: Report, most: number): string {
  const tasks = bullets(
    run.tasks,
    most,
    (task) => `${code(task.id, 120)}: ${task.status}, ${counted(task.runs, 'run')}, ${amount(task.ms, 'ms')}`,
  );
  const { environment: env } = run;
  const machine = [
    prose(env.os),
    prose(env.arch),
    prose(env.cpu),
    `${env.cores} cores`,
    `Node ${prose(env.node)}`,
    ...(env.chrome === undefined ? [] : [`Chrome ${prose(env.chrome)}`]),
  ].join(', ');
  const times = `${moment(run.startedAt)} to ${moment(run.finishedAt)}`;
  return details('How it was measured', `${tasks}\n\n${machine}; ${times}; Tidemark ${prose(run.tidemark)}.`);
}

function body(report: Report, view: View, story: Story, { lists, all, rest }: Size): string {
  const notes = bullets(view.notes, lists, (text) => prose(text));
  const remarks = [
    ...story.open.map(openLine),
    ...story.doubts.slice(0, lists).map(doubtLine),
    ...betterLine(view),
    ...fineLines(story),
  ];
  return joined([
    title(story, report),
    story.problems.slice(0, lists).map(problemLine).join('\n'),
    loosenedList(view, lists),
    itemList(story.items, report, lists),
    remarks.join('\n'),
    view.waiting.join('\n'),
    restLine(story, report),
    why(view.explained, lists),
    acceptedList(view, lists),
    ...view.findings.map((group) => findingList(group, lists)),
    prose([view.comparison, view.promise].filter(Boolean).join(' '), 1_000),
    notes === '' ? '' : `**Notes**\n\n${notes}`,
    all === 'every' ? '' : CUT,
    checkDetails(view, story.items, all),
    rest ? watchedDetails(view) : '',
    rest ? measured(report, lists) : '',
    footer(report),
  ]);
}

/** The comment's words with every reason, finding and note, in at most so many bytes. */
export function summaryWithin(report: Report, most: number): string {
  const view = viewOf(report);
  const story = storyOf(report);
  return fitting(
    most,
    sizes.map((size) => () => body(report, view, story, size)),
  );
}

/** The step summary. */
export const summary: Reporter = {
  id: 'summary',
  shownIn: 'summary',
  files: ['summary.md'],
  render: (report) => [{ name: 'summary.md', mime: 'text/markdown', text: summaryWithin(report, MAX_BYTES) }],
};
