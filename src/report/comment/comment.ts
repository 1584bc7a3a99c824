import type { Report } from '#model/record/report.ts';
import type { Reporter } from '#model/contract/reporter.ts';
import { fitting } from '../markdown/fit.ts';
import { footer } from '../markdown/footer.ts';
import { prose } from '../markdown/markdown.ts';
import {
  acceptedList,
  changedTable,
  checkDetails,
  countsAndLinks,
  CUT,
  findingList,
  joined,
  loosenedList,
  problemList,
  title,
  undecidedList,
  type Extent,
} from '../markdown/parts.ts';
import { viewOf, type View } from '../view/view.ts';
import { marker } from './marker.ts';

/**
 * GitHub takes 65,536 characters. In bytes of UTF-8 a text is longest, so this keeps to it however they are counted,
 * the marker before it too.
 */
const MAX_BYTES = 59_700;

/** How much of each part; 0 leaves it out. */
interface Size {
  readonly rows: number;
  readonly lists: number;
  readonly all: Extent;
}

const sizes: readonly Size[] = [
  { rows: 60, lists: 12, all: 'every' },
  { rows: 60, lists: 12, all: 'not passed' },
  { rows: 60, lists: 12, all: 'none' },
  { rows: 30, lists: 6, all: 'none' },
  { rows: 10, lists: 3, all: 'none' },
  { rows: 3, lists: 1, all: 'none' },
  { rows: 0, lists: 0, all: 'none' },
];

/** A pull request's own words may be among them. */
const MAX_CAVEATS = 5;

function caveats(report: Report): string {
  return (report.caveats ?? [])
    .slice(0, MAX_CAVEATS)
    .map((caveat) => prose(caveat))
    .join('\n');
}

/** What somebody can answer to what did not pass, where comments are heard. */
function commands({ answered }: Report, { tone }: View): string {
  if (answered !== true || tone === 'passed') return '';
  return '<sub>In a comment: `/tidemark accept`, `/tidemark rerun`, `/tidemark explain`</sub>';
}

/** Groups worth a reader's time before a click. */
const open = new Set(['failing', 'unsteady', 'unproved', 'accepted', 'new', 'changes']);

function body(report: Report, view: View, { rows, lists, all }: Size): string {
  const groups = view.findings.filter((group) => lists > 0 && open.has(group.id));
  return joined([
    title(view, report),
    problemList(view, lists),
    loosenedList(view, lists),
    rows === 0 ? '' : changedTable(view.changed, 'This PR', rows),
    acceptedList(view, lists),
    ...groups.map((group) => findingList(group, lists)),
    undecidedList(view, lists),
    view.waiting.join('\n'),
    report.baseline.found ? '' : prose(report.baseline.reason),
    countsAndLinks(view, report),
    prose(view.promise),
    caveats(report),
    all === 'every' ? '' : CUT,
    checkDetails(view, all),
    footer(report),
    commands(report, view),
  ]);
}

/** The report with the same words but no time and no address of its own, which another attempt would have anew. */
function lastingOf({ run, links, ...report }: Report): Report {
  const link = (address: string | undefined) => address && 'https://address.invalid';
  return {
    ...report,
    run: { ...run, finishedAt: run.startedAt },
    links: { run: link(links.run), report: link(links.report), commit: link(links.commit) },
  };
}

/** The sticky comment of a pull request: verdict, what changed, and the rest behind a click. */
export const comment: Reporter = {
  id: 'comment',
  shownIn: 'comment',
  files: ['comment.md'],
  render(report) {
    const view = viewOf(report);
    const words = (of: Report) =>
      fitting(
        MAX_BYTES,
        sizes.map((size) => () => body(of, view, size)),
      );
    const text = `${marker(report, words(lastingOf(report)))}\n${words(report)}`;
    return [{ name: 'comment.md', mime: 'text/markdown', text }];
  },
};
