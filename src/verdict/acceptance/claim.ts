import type { Claim } from '#model/record/acceptance.ts';
import { isPicture } from '#model/observation/exhibit.ts';
import type { Finding } from '#model/observation/finding.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Check, Reason } from '#model/record/verdict.ts';

/** A number that is over its limit by itself, whoever measures it again. */
const PLAIN: ReadonlySet<Reason> = new Set(['over-limit', 'under-limit', 'changed-over-budget']);

/** The pictures that a run took of a subject, by sha256. */
function picturesOf({ exhibits }: Pick<RunRecord, 'exhibits'>, { suite, subject }: Check): readonly string[] {
  return exhibits
    .filter((exhibit) => exhibit.suite === suite && exhibit.subject === subject && isPicture(exhibit))
    .map(({ sha256 }) => sha256)
    .toSorted();
}

/**
 * What somebody would accept who accepts that a check fails or warns: exactly these pictures where they differ from the
 * base's, or exactly this number. Undefined for all that the next run may find otherwise by itself (times, shares of
 * requests) and for what was not measured.
 */
export function claimOfCheck(check: Check, record: Pick<RunRecord, 'exhibits'>): Claim | undefined {
  const { suite, subject, metric, status, reason, basis, now } = check;
  const isBroken = (status === 'fail' || status === 'warn') && PLAIN.has(reason);
  if (!metric || !isBroken || now === undefined) return undefined;
  if (basis?.kind === 'exact') return { kind: 'number', suite, subject, metric: metric.id, value: now };
  const pictures = basis?.kind === 'contrast' ? picturesOf(record, check) : [];
  return pictures.length > 0 ? { kind: 'picture', suite, subject, pictures: [...pictures] } : undefined;
}

/** The same of a finding: all that it says, so that the same fault grown worse is another. */
export function claimOfFinding(finding: Finding): Claim {
  const { suite, subject, rule, severity, identity, message, amount, before, after, digest } = finding;
  return {
    kind: 'finding',
    suite,
    subject,
    rule,
    severity,
    identity,
    message,
    ...(amount && { amount: { value: amount.value, unit: amount.unit } }),
    ...(before && { before }),
    ...(after && { after }),
    ...(digest !== undefined && { digest }),
  };
}

/** A value as JSON whose objects have their keys in order. */
function canonical(value: Claim): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

export function isSameClaim(one: Claim, other: Claim): boolean {
  return canonical(one) === canonical(other);
}
