import type { Accepted, AcceptedBy, Claim } from '#model/record/acceptance.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { claimOfCheck, claimOfFinding, isSameClaim } from './claim.ts';

function whoAccepted(claim: Claim | undefined, accepted: readonly Accepted[]): AcceptedBy | undefined {
  const found = claim && accepted.find((one) => isSameClaim(one.claim, claim));
  return found && { by: found.by, sha: found.sha };
}

/** A finding that fails and that somebody accepted as it is fails no more. */
export function withAcceptedFinding(finding: JudgedFinding, accepted: readonly Accepted[]): JudgedFinding {
  const who = finding.failing ? whoAccepted(claimOfFinding(finding), accepted) : undefined;
  return who ? { ...finding, failing: false, accepted: who } : finding;
}

/** A check of pictures or of a number that somebody accepted as they are passes. */
export function withAcceptedCheck(
  check: Check,
  record: Pick<RunRecord, 'exhibits'>,
  accepted: readonly Accepted[],
): Check {
  const who = whoAccepted(claimOfCheck(check, record), accepted);
  return who ? { ...check, status: 'pass', reason: 'accepted', accepted: who } : check;
}
