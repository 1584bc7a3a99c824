import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { findingsOf, type FindingGroup, type FindingLine } from './findings.ts';
import type { Row } from './row.ts';
import type { Shot } from './shots.ts';
import { headingOf, sharedBy, subjectIn, tagOf, type Place } from './subject-label.ts';

/** Where a subject belongs: a page with all its devices, or a scenario with its endpoints. */
interface Spot {
  readonly key: string;
  /** `/pricing`, `browse`. May hold what others wrote, as does `tag`. */
  readonly heading: string;
  /** `phone`, `GET /api/products`; empty for the whole. */
  readonly tag: string;
}

/** Everything that broke on one page or scenario. */
export interface BrokenPage {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly { readonly row: Row; readonly tag: string }[];
  readonly findings: readonly FindingLine[];
  /** What changed there without failing: probable causes. */
  readonly changes: readonly FindingLine[];
  /** Pictures of it, changed ones first. */
  readonly shots: readonly { readonly shot: Shot; readonly tag: string }[];
}

/** Pages of one name and path are one spot, whatever suite or device saw them, as is a scenario with its endpoints. */
function spotOf(report: Report, place: Place): Spot {
  const shared = sharedBy(report, place);
  if (shared) return { key: place.subject, ...shared };
  const subject = subjectIn(report, place);
  if (!subject) return { key: place.subject, heading: place.subject, tag: '' };
  const heading = headingOf(subject);
  return { key: JSON.stringify([subject.page?.name ?? heading, heading]), heading, tag: tagOf(subject) };
}

/** Spots by suite and subject, each worked out once. */
function spotsOf(report: Report): (of: Place) => Spot {
  const known = new Map<string, Spot>();
  return (place) => {
    const key = JSON.stringify([place.suite, place.subject]);
    const spot = known.get(key) ?? spotOf(report, place);
    known.set(key, spot);
    return spot;
  };
}

const isChange = ({ failing, state, severity }: JudgedFinding): boolean =>
  !failing && state === 'new' && severity === 'info';

const placeOf = ({ suite, subjectId }: Pick<Row, 'suite' | 'subjectId'>): Place => ({
  suite,
  subject: subjectId,
});

/** The same report with these findings alone. */
const withFindings = (report: Report, findings: JudgedFinding[]): Report => ({
  ...report,
  verdict: { ...report.verdict, findings },
});

/** What is shown of a broken page, all of it in the order of the report. */
interface Broken {
  readonly failed: readonly Row[];
  readonly shots: readonly Shot[];
}

/**
 * Failed rows and failing findings by page, in the order of the rows, then of the findings; `left` is the number of
 * pages beyond `most`.
 */
export function brokenPages(
  report: Report,
  { failed, shots }: Broken,
  most: number,
): { readonly pages: readonly BrokenPage[]; readonly left: number } {
  const spot = spotsOf(report);
  const spotOfRow = (row: Row) => spot({ ...placeOf(row), across: row.check.across });
  const failing = report.verdict.findings.filter((finding) => finding.failing);
  const headings = new Map(
    [...failed.map(spotOfRow), ...failing.map(spot)].map(({ key, heading }) => [key, heading]),
  );
  const rows = Map.groupBy(failed, (row) => spotOfRow(row).key);
  const pictures = Map.groupBy(shots, (shot) => spot(placeOf(shot)).key);
  const findings = Map.groupBy(
    report.verdict.findings.filter((finding) => finding.failing || isChange(finding)),
    (finding) => spot(finding).key,
  );
  const pages = [...headings].slice(0, most).map(([key, heading]): BrokenPage => {
    const groups = findingsOf(withFindings(report, findings.get(key) ?? []), (finding) => spot(finding).tag);
    const linesOf = (group: FindingGroup['id']) => groups.find(({ id }) => id === group)?.lines ?? [];
    return {
      key,
      heading,
      rows: (rows.get(key) ?? []).map((row) => ({ row, tag: spotOfRow(row).tag })),
      findings: linesOf('failing'),
      changes: linesOf('changes'),
      shots: (pictures.get(key) ?? []).map((shot) => ({ shot, tag: spot(placeOf(shot)).tag })),
    };
  });
  return { pages, left: headings.size - pages.length };
}

/** Groups of the findings that stand under none of these pages. */
export function otherFindings(report: Report, pages: readonly BrokenPage[]): readonly FindingGroup[] {
  const spot = spotsOf(report);
  const keys = new Set(pages.map(({ key }) => key));
  const isShown = (finding: JudgedFinding) =>
    (finding.failing || isChange(finding)) && keys.has(spot(finding).key);
  return findingsOf(
    withFindings(
      report,
      report.verdict.findings.filter((finding) => !isShown(finding)),
    ),
  );
}
