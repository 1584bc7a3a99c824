import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { findingsOf, type FindingGroup, type FindingLine } from './findings.ts';
import type { Row } from './row.ts';
import type { Shot } from './shots.ts';
import { headingOf, subjectIn, tagOf, type Place } from './subject-label.ts';

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
  const subject = subjectIn(report, place);
  if (!subject) return { key: place.subject, heading: place.subject, tag: '' };
  const heading = headingOf(subject);
  return { key: JSON.stringify([subject.page?.name ?? heading, heading]), heading, tag: tagOf(subject) };
}

/** Spots by suite and subject, each worked out once. */
function spotsOf(report: Report): (of: Place) => Spot {
  const known = new Map<string, Spot>();
  return ({ suite, subject }) => {
    const key = JSON.stringify([suite, subject]);
    const spot = known.get(key) ?? spotOf(report, { suite, subject });
    known.set(key, spot);
    return spot;
  };
}

const isChange = (one: JudgedFinding): boolean =>
  !one.failing && one.state === 'new' && one.severity === 'info';

/** Failed rows and failing findings by page, in the order of the rows, then of the findings; `left` is the number of pages beyond `most`. */
export function brokenPages(
  report: Report,
  failed: readonly Row[],
  shots: readonly Shot[],
  most: number,
): { readonly pages: readonly BrokenPage[]; readonly left: number } {
  const spot = spotsOf(report);
  const spotOfRow = (row: Row) => spot({ suite: row.suite, subject: row.subjectId });
  const rows = Map.groupBy(failed, (row) => spotOfRow(row).key);
  const told = Map.groupBy(
    report.verdict.findings.filter((one) => one.failing || isChange(one)),
    (one) => spot(one).key,
  );
  const pictures = Map.groupBy(shots, (shot) => spot({ suite: shot.suite, subject: shot.subjectId }).key);
  const broken = report.verdict.findings.filter((one) => one.failing);
  const places = new Map(
    [...failed.map(spotOfRow), ...broken.map(spot)].map((one) => [one.key, one.heading]),
  );
  const pages = [...places].slice(0, most).map(([key, heading]): BrokenPage => {
    const groups = findingsOf(
      { ...report, verdict: { ...report.verdict, findings: told.get(key) ?? [] } },
      (one) => spot(one).tag,
    );
    return {
      key,
      heading,
      rows: (rows.get(key) ?? []).map((row) => ({ row, tag: spotOfRow(row).tag })),
      findings: groups.find((one) => one.id === 'failing')?.lines ?? [],
      changes: groups.find((one) => one.id === 'changes')?.lines ?? [],
      shots: (pictures.get(key) ?? []).map((shot) => ({
        shot,
        tag: spot({ suite: shot.suite, subject: shot.subjectId }).tag,
      })),
    };
  });
  return { pages, left: places.size - pages.length };
}

/** Groups of the findings that stand under none of these pages. */
export function otherFindings(report: Report, pages: readonly BrokenPage[]): readonly FindingGroup[] {
  const spot = spotsOf(report);
  const keys = new Set(pages.map((page) => page.key));
  const findings = report.verdict.findings.filter(
    (one) => !((one.failing || isChange(one)) && keys.has(spot(one).key)),
  );
  return findingsOf({ ...report, verdict: { ...report.verdict, findings } });
}
