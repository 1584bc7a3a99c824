import type { Report } from '#model/record/report.ts';
import type { Reporter } from '#model/contract/reporter.ts';
import { storyOf, type Story } from '../causes/story.ts';
import { fitting } from '../markdown/fit.ts';
import { footer } from '../markdown/footer.ts';
import { prose } from '../markdown/markdown.ts';
import {
  acceptedList,
  checkDetails,
  CUT,
  details,
  findingList,
  joined,
  loosenedList,
  undecidedList,
  type Extent,
} from '../markdown/parts.ts';
import {
  acceptedLine,
  betterLine,
  doubtLine,
  fineLines,
  itemList,
  loosenedLine,
  openLine,
  problemLine,
  restLine,
  title,
} from '../markdown/story.ts';
import { viewOf, type View } from '../view/view.ts';
import { marker } from './marker.ts';
import { memoryLine, remembered } from './memory.ts';
import { pictureOf } from './picture.ts';

/**
 * GitHub takes 65,536 characters. In bytes of UTF-8 a text is longest, so this keeps to it however they are counted,
 * the marker before it too.
 */
const MAX_BYTES = 57_000;

/** How much of each part behind the click; 0 leaves it out. */
interface Size {
  readonly lists: number;
  readonly all: Extent;
}

const sizes: readonly Size[] = [
  { lists: 12, all: 'every' },
  { lists: 12, all: 'not passed' },
  { lists: 12, all: 'none' },
  { lists: 3, all: 'none' },
  { lists: 0, all: 'none' },
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

/** Lines between the title and the counts that are read before anybody clicks. */
const MAX_LINES = 10;
/** Items that are always shown, whatever else there is to say. */
const LEAST_ITEMS = 3;
/** Of one kind of remark. */
const MAX_ALIKE = 2;

function waitingLine({ waiting }: View, { baseline }: Report): readonly string[] {
  const words = baseline.found ? waiting.join(' ') : baseline.reason;
  return words === '' ? [] : [`- ${prose(words, 600)}`];
}

/** What is read before a click: items first, remarks beside them, what is good as far as there is room. */
function beforeFold(report: Report, view: View, story: Story): string {
  const { items, problems, open, doubts } = story;
  const urgent = [...problems.slice(0, MAX_ALIKE).map(problemLine), ...loosenedLine(story)];
  const remarks = [
    ...open.slice(0, MAX_ALIKE).map(openLine),
    ...doubts.slice(0, MAX_ALIKE).map(doubtLine),
    ...acceptedLine(view),
  ];
  const most = Math.max(LEAST_ITEMS, MAX_LINES - urgent.length - remarks.length);
  const room = MAX_LINES - urgent.length - remarks.length - Math.min(items.length, most);
  const good = [...waitingLine(view, report), ...betterLine(view), ...fineLines(story)].slice(
    0,
    Math.max(0, room),
  );
  return joined([
    title(story, report),
    urgent.join('\n'),
    itemList(items, report, most, (cause) => pictureOf(report, cause)),
    [...remarks, ...good].join('\n'),
    restLine(story, report),
    caveats(report),
  ]);
}

/** Groups worth a reader's time before the report is opened. */
const open = new Set(['failing', 'unsteady', 'unproved', 'accepted', 'new', 'changes']);

function behindFold(view: View, { items }: Story, { lists, all }: Size): string {
  const groups = view.findings.filter((group) => lists > 0 && open.has(group.id));
  const found = joined([
    loosenedList(view, lists),
    acceptedList(view, lists),
    ...groups.map((group) => findingList(group, lists)),
    undecidedList(view, lists),
    prose([view.comparison, view.promise].filter(Boolean).join(' '), 1_000),
  ]).trimEnd();
  return joined([
    all === 'every' ? '' : CUT,
    checkDetails(view, items, all),
    found === '' ? '' : details('What was found, and how it was compared', found),
  ]).trimEnd();
}

function body(report: Report, view: View, story: Story, size: Size): string {
  return joined([
    beforeFold(report, view, story).trimEnd(),
    behindFold(view, story, size),
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
    const words = (of: Report) => {
      const [view, story] = [viewOf(of), storyOf(of)];
      return fitting(
        MAX_BYTES,
        sizes.map((size) => () => body(of, view, story, size)),
      );
    };
    const lines = [marker(report, words(lastingOf(report))), memoryLine(remembered(report)), words(report)];
    const text = lines.filter(Boolean).join('\n');
    return [{ name: 'comment.md', mime: 'text/markdown', text }];
  },
};
