import type { Claim } from '#model/record/acceptance.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import type { Item } from '#report/answer/acceptance.ts';
import { claimOfCheck, claimOfFinding } from '#verdict/acceptance/claim.ts';

/** Something that can be accepted, and how it is told apart from anything else. */
export interface Claimed {
  readonly item: Item;
  readonly claim: Claim;
}

const isRed = ({ status, level, kind }: Check): boolean =>
  level === 'fail' && kind !== 'findings' && (status === 'fail' || status === 'absent');

/** What of a report can be accepted as it is, and what fails and cannot. */
export function claimsIn(report: Report): {
  readonly claimed: readonly Claimed[];
  readonly refused: readonly Item[];
} {
  const { checks, findings } = report.verdict;
  const claimed: Claimed[] = [];
  const refused: Item[] = [];
  for (const check of checks) {
    const claim = claimOfCheck(check, report.run);
    if (claim) claimed.push({ item: { report, check }, claim });
    else if (isRed(check)) refused.push({ report, check });
  }
  for (const finding of findings)
    if (finding.failing) claimed.push({ item: { report, finding }, claim: claimOfFinding(finding) });
  return { claimed, refused };
}
