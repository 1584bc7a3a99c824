import type { Claim } from '#model/record/acceptance.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import type { Item } from '#report/answer/acceptance.ts';
import { isMeant } from '#report/answer/accepted-by-name.ts';
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

const movesPixels = ({ explains }: JudgedFinding): boolean => explains?.includes('pixels') === true;

/** Whether all that changed pixels of a subject is accepted by now, or fails by itself and so stays red. */
function isPicturesDue({ item, claim }: Claimed, accepted: ReadonlySet<JudgedFinding>): boolean {
  if (!('check' in item) || claim.kind !== 'picture') return false;
  const { report, check } = item;
  const own = report.verdict.findings.filter(
    (finding) => finding.suite === check.suite && finding.subject === check.subject && movesPixels(finding),
  );
  return (
    own.some((finding) => accepted.has(finding)) &&
    own.every((finding) => accepted.has(finding) || finding.failing || finding.state === 'fixed')
  );
}

/** What of all that can be accepted somebody's words mean, with the pictures in which nothing else is to be seen. */
export function chosen(claimed: readonly Claimed[], words: string | undefined): readonly Claimed[] {
  const isWanted = isMeant(words);
  const named = claimed.filter(({ item }) => isWanted(item));
  const accepted = new Set(named.flatMap(({ item }) => ('finding' in item ? [item.finding] : [])));
  const pictures = claimed.filter((each) => !named.includes(each) && isPicturesDue(each, accepted));
  return [...named, ...pictures];
}
