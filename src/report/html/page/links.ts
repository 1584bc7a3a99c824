import type { Cause } from '#model/record/cause.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Item } from '../../causes/item.ts';

/** A cause as others lead to it. */
export interface CauseLink {
  readonly id: string;
  readonly number: number;
}

/** Which cause a check or finding is told by; undefined where it is in none. */
export interface CauseLinks {
  ofCheck(id: string): CauseLink | undefined;
  ofFinding(finding: JudgedFinding): CauseLink | undefined;
}

const keyOf = ({ suite, subject, identity }: Cause['findings'][number]): string =>
  JSON.stringify([suite, subject, identity]);

export function causeLinks(items: readonly Item[]): CauseLinks {
  const checks = new Map<string, CauseLink>();
  const findings = new Map<string, CauseLink>();
  for (const { cause, number } of items) {
    const link = { id: cause.id, number };
    for (const id of cause.checks) checks.set(id, link);
    for (const finding of cause.findings) findings.set(keyOf(finding), link);
    // Several causes may have one lead; the first that is told speaks for it.
    if (cause.lead !== undefined && !checks.has(cause.lead)) checks.set(cause.lead, link);
  }
  return {
    ofCheck: (id) => checks.get(id),
    ofFinding: (finding) => findings.get(keyOf(finding)),
  };
}
