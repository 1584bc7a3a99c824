import type { Subject } from '#model/observation/measurement.ts';
import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { findingsOf, type FindingGroup, type FindingLine } from './findings.ts';
import type { Row } from './row.ts';
import type { Shot } from './shots.ts';

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

function rootOf(subject: Subject, all: readonly Subject[]): Subject {
  return all.find((one) => one.id === subject.parent) ?? subject;
}

/** The place of a subject, read from its parts and label: `/pricing on phone` is `/pricing`, `phone`. */
function spotOf(suite: string, id: string, report: Report): Spot {
  const all = report.run.suites.find((one) => one.name === suite)?.subjects ?? [];
  const subject = all.find((one) => one.id === id);
  if (!subject) return { key: id, heading: id, tag: '' };
  const root = rootOf(subject, all);
  if (root !== subject) {
    const before = `${root.label}: `;
    return {
      key: JSON.stringify([root.parts[0], root.label]),
      heading: root.label,
      tag: subject.label.startsWith(before) ? subject.label.slice(before.length) : subject.label,
    };
  }
  const [name = id, ...rest] = subject.parts;
  const tag = rest.join(', ');
  const end = ` on ${tag}`;
  const heading =
    tag !== '' && subject.label.endsWith(end) ? subject.label.slice(0, -end.length) : subject.label;
  return { key: JSON.stringify([name, heading]), heading, tag: heading === subject.label ? '' : tag };
}

/** Spots by suite and subject, each worked out once. */
function spotsOf(report: Report): (of: { readonly suite: string; readonly subject: string }) => Spot {
  const known = new Map<string, Spot>();
  return ({ suite, subject }) => {
    const key = JSON.stringify([suite, subject]);
    const spot = known.get(key) ?? spotOf(suite, subject, report);
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
