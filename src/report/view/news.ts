import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import type { FindingGroup, Row } from './view.ts';
import { viewOf } from './view.ts';

/** Groups that tell of a change; what was there before, is ignored, or has no baseline tells of none. */
const telling: ReadonlySet<FindingGroup['id']> = new Set([
  'failing',
  'unsteady',
  'unproved',
  'accepted',
  'new',
  'changes',
  'fixed',
]);

const numberOf = ({ suite, subject, metric }: Check): string => JSON.stringify([suite, subject, metric?.id]);

/** Rows but those of numbers whose change is too little to be one of the page. */
function beyondFloor(rows: readonly Row[], report: Report): readonly Row[] {
  const still = new Set(
    report.verdict.checks.filter((check) => check.reason === 'below-floor').map(numberOf),
  );
  return rows.filter(
    ({ check, mark }) => mark === 'failed' || mark === 'warned' || !still.has(numberOf(check)),
  );
}

/**
 * Whether there is something to say about a pull request: a failed, warned, undecided or unmeasured check, a new or
 * fixed finding, a number that moved. That stored times decide nothing by themselves, and that a baseline is yet to
 * come, is none.
 */
export function news(report: Report): boolean {
  const view = viewOf(report);
  return (
    report.run.interrupted ||
    !report.run.complete ||
    view.problems.length > 0 ||
    view.loosened !== undefined ||
    view.explained.length > 0 ||
    view.accepted.length > 0 ||
    beyondFloor([...view.changed, ...view.improved], report).length > 0 ||
    view.findings.some(({ id }) => telling.has(id))
  );
}
