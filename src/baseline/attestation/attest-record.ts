import { Failure, problemsOf } from '#model/problem.ts';
import type { Subject } from '#system/github/attestation/attestation-contract.ts';
import { serviceOf, type AttestationRule } from './attestation-rule.ts';

/** Attests a kept artifact, where the rule and the job's permissions have it so. */
export type AttestRecord = (subject: Subject) => Promise<void>;

function unattested(error: unknown): Failure {
  const [problem] = problemsOf(error);
  return new Failure({
    code: 'baseline/not-attested',
    owner: problem?.owner ?? 'environment',
    message: `The baseline was kept, but not attested: ${problem?.message ?? ''}`,
    next: problem?.next ?? 'Run the workflow again.',
  });
}

function noRight(): Failure {
  return new Failure({
    code: 'baseline/cannot-attest',
    owner: 'environment',
    message: 'The input attestation is require, but this job may not ask for an identity to attest with.',
    next: 'Add `permissions: { id-token: write, attestations: write }` to the job that records, beside those it has.',
  });
}

/**
 * How a baseline is attested once it is kept. Asked for before it is kept: where attestations are required, a Failure
 * says at once that the job has no right to make any. Where they are not, one sentence says what went wrong.
 */
export function attestRecord(rule: AttestationRule, log: (line: string) => void): AttestRecord {
  const service = serviceOf(rule);
  const required = rule.mode === 'require';
  if (required && !service?.maySign) throw noRight();
  return async (subject) => {
    if (!service?.maySign) return;
    try {
      await service.attest(subject);
      log(`attested: ${subject.name}, sha256 ${subject.digest}`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const failure = unattested(error);
      if (required) throw failure;
      const [problem] = failure.problems;
      log(`${problem?.message ?? ''} ${problem?.next ?? ''}`);
    }
  };
}
