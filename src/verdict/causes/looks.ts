import type { JudgedFinding } from '#model/record/verdict.ts';

/** An element that looks other than it did: whether that fails or not, nothing about it is wrong by itself. */
function isOtherLook({ explains = [], resource, before, after }: JudgedFinding): boolean {
  const isChange = before !== undefined || after !== undefined;
  return isChange && resource === undefined && explains.length === 1 && explains[0] === 'pixels';
}

/** What fails for what it is, not for being other than it was. */
export const isWrong = (finding: JudgedFinding): boolean => finding.failing && !isOtherLook(finding);
