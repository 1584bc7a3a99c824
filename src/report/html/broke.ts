import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import { cleanLines, webAddress } from '../text/clean.ts';
import { counted } from '../text/format.ts';
import { brokenPages, otherFindings, type BrokenPage } from '../view/pages.ts';
import { pairRemark } from '../view/pair-words.ts';
import { problemSays } from '../view/problems.ts';
import { basisOf } from '../view/sentence.ts';
import type { FindingLine, Row, View } from '../view/view.ts';
import { cropOf } from './crop.ts';
import type { Pictured } from './pictures.ts';
import { intervalPlot } from './interval.ts';
import { rowStrip } from './row-strip.ts';

/** Pages with a card of their own; findings of further ones stand in their section. */
const MAX_PAGES = 60;

const severities: Readonly<Record<JudgedFinding['severity'], string>> = {
  error: 'failed',
  warning: 'warned',
  info: 'first',
};

/** A result in a word for its badge. */
export const badges: Readonly<Record<Row['mark'], string>> = {
  failed: 'failed',
  missing: 'not measured',
  warned: 'warned',
  undecided: 'undecided',
  new: 'new',
  passed: 'passed',
  watched: 'shown only',
};

/** A finding as the page shows it, its details behind a click. */
function findingContext({ finding, subjects, seen, next }: FindingLine) {
  const selector = clean(finding.selector ?? '');
  return {
    tone: severities[finding.severity],
    severity: finding.severity,
    message: finding.message,
    subjects: subjects.map((label) => clean(label, 80)),
    rule: clean(finding.rule),
    help: webAddress(finding.help ?? ''),
    selector,
    url: clean(finding.url ?? '', 500),
    seen,
    next,
    because: clean(finding.because ?? ''),
    detail: cleanLines(finding.detail ?? '').join('\n'),
  };
}

function numberContext(row: Row, tag: string, report: Report) {
  const reason = row.mark === 'missing' || row.mark === 'undecided' ? row.why : '';
  return {
    mark: row.mark,
    badge: badges[row.mark],
    what: row.what,
    tag: clean(tag, 80),
    before: row.before,
    now: row.now,
    change: row.change,
    limit: row.limit,
    origin: row.origin,
    basis: row.check.basis?.kind === 'contrast' ? '' : basisOf(row.check),
    aside: pairRemark(row.check) ?? reason,
    strip: row.check.pairs ? intervalPlot(row) : rowStrip(row, report),
  };
}

function pageContext(page: BrokenPage, pictured: readonly Pictured[], report: Report) {
  return {
    heading: clean(page.heading, 120),
    numbers: page.rows.map(({ row, tag }) => numberContext(row, tag, report)),
    faults: page.findings.slice(0, 12).map(findingContext),
    more: page.findings.length > 12 ? `… and ${page.findings.length - 12} more, see the report's JSON.` : '',
    causes: page.changes.slice(0, 12).map((line) => ({
      message: line.finding.message,
      subjects: line.subjects.map((label) => clean(label, 80)),
    })),
    crop: cropOf(page, pictured, report),
  };
}

/** What broke, page by page; then what deserves a look; then the findings that stand nowhere above. */
export function brokeContext(report: Report, view: View, pictured: readonly Pictured[]) {
  const isSaid = problemSays(report);
  const failed = view.changed.filter(
    (row) => row.mark === 'failed' || (row.mark === 'missing' && !isSaid(row.check)),
  );
  const { pages, left } = brokenPages(report, { failed, shots: view.shots }, MAX_PAGES);
  const look = [
    ...view.changed.filter((row) => row.mark !== 'failed' && row.mark !== 'missing'),
    ...view.explained.filter((row) => row.mark === 'undecided' && row.moved !== 'worse'),
  ];
  return {
    broke: pages.map((page) => pageContext(page, pictured, report)),
    look: look.slice(0, MAX_PAGES).map((row) => ({
      ...numberContext(row, row.subject, report),
      ...(row.check.pairs ? {} : { strip: undefined }),
    })),
    brokeMore:
      left === 0
        ? ''
        : `… and ${counted(left, 'more page or scenario', 'more pages or scenarios')}, under All checks and Findings.`,
    waiting: view.waiting,
    findings: otherFindings(report, pages).map(({ title, lines }) => ({
      title,
      lines: lines.map(findingContext),
    })),
  };
}
