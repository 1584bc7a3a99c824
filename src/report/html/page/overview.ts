import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { counted, upper } from '../../text/format.ts';
import type { Story } from '../../causes/story.ts';
import { accepterOf } from '../../text/accepted-words.ts';
import { changeOf, pairRemark } from '../../view/pair-words.ts';
import { problemSays } from '../../view/problems.ts';
import { labelOf } from '../../view/subject-label.ts';
import { basisOf } from '../../view/sentence.ts';
import type { FindingLine, Row, View } from '../../view/view.ts';
import { intervalPlot } from '../evidence/interval.ts';
import { rowStrip } from '../evidence/row-strip.ts';
import { markWords } from '../../view/limit.ts';
import { causeLinks, type CauseLinks } from './links.ts';

/** Lines of one list; the figures hold all. */
const MAX_LINES = 60;
const MAX_LABELS = 6;

function lineContext(row: Row, report: Report) {
  const isOpen = row.mark === 'missing' || row.mark === 'undecided';
  return {
    mark: row.mark,
    badge: markWords[row.mark],
    what: row.what,
    suite: row.suite,
    subject: clean(row.subject, 80),
    before: row.before,
    now: row.now,
    change: row.check.pairs ? changeOf(row.check) : row.change,
    limit: row.limit,
    origin: row.origin,
    basis: row.check.pairs || row.check.basis?.kind === 'contrast' ? '' : basisOf(row.check),
    aside: upper(pairRemark(row.check) ?? (isOpen ? row.why : '')),
    strip: row.check.pairs ? intervalPlot(row) : rowStrip(row, report),
  };
}

function listOf(title: string, rows: readonly Row[], report: Report) {
  const left = rows.length - MAX_LINES;
  return {
    title,
    lines: rows.slice(0, MAX_LINES).map((row) => lineContext(row, report)),
    more: left > 0 ? `… and ${counted(left, 'more figure')}, under Figures.` : '',
  };
}

/** What no cause tells of and a reader still has to see, in lists that are not empty. */
function listsOf(report: Report, view: View, links: CauseLinks) {
  const isSaid = problemSays(report);
  const isLoose = ({ check }: Row): boolean => links.ofCheck(check.id) === undefined;
  const bad = (row: Row): boolean => row.mark === 'failed' || (row.mark === 'missing' && !isSaid(row.check));
  const open = view.explained.filter((row) => row.mark === 'undecided' && row.moved !== 'worse');
  const loose = view.changed.filter(isLoose);
  const lists = [
    listOf('Failed', loose.filter(bad), report),
    listOf(
      'Worth a look',
      [...loose.filter(({ mark }) => mark !== 'failed' && mark !== 'missing'), ...open],
      report,
    ),
    listOf('Better than before', view.improved, report),
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

function acceptedContext(view: View): readonly string[] {
  return view.accepted.map((row) => {
    const by = row.check.accepted ? ` by ${accepterOf(row.check.accepted)}` : '';
    return `\`${clean(row.subject, 80).replaceAll('`', "'")}\`, ${row.what}: ${row.now}, accepted${by}`;
  });
}

/** One line a suite of what was looked at, where no cause says it. */
function sumsOf(report: Report, view: View) {
  const suites = Map.groupBy(view.rows, ({ suite }) => suite);
  return report.run.suites.flatMap(({ name, title, subjects }) => {
    const rows = suites.get(name) ?? [];
    if (rows.length === 0) return [];
    const passed = rows.filter(({ mark }) => mark === 'passed').length;
    const checks = counted(rows.length, 'check');
    const same = (report.received ?? []).filter(({ suite, proved }) => proved && suite === name).length;
    const unchanged = same > 0 ? `, ${counted(same, 'page view')} proved unchanged byte by byte` : '';
    const labels = subjects.map((subject) => clean(labelOf(subject), 60));
    const more = labels.length > MAX_LABELS ? `, and ${labels.length - MAX_LABELS} more` : '';
    return [
      {
        title,
        what: (passed === rows.length ? `${checks} passed` : `${passed} of ${checks} passed`) + unchanged,
        where: labels.slice(0, MAX_LABELS).join(', ') + more,
      },
    ];
  });
}

function doubtContext({ finding, subjects, seen, next }: FindingLine) {
  return { where: clean(subjects.join(', '), 120), message: finding.message, seen, next: upper(next) };
}

/** What stands around the causes. */
export function overviewContext(report: Report, view: View, story: Story) {
  const { items, problems, doubts } = story;
  const links = causeLinks(items);
  return {
    problems,
    doubts: doubts.map(doubtContext),
    loosened: view.loosened,
    waiting: view.waiting,
    lists: listsOf(report, view, links),
    sums: items.length === 0 ? sumsOf(report, view) : [],
    accepted: acceptedContext(view),
  };
}
