import { Failure } from '#model/problem.ts';
import type { AttestationService } from '#system/github/attestation/attestation-contract.ts';

/**
 * What is asked of a baseline's attestation: nothing; that one which is there holds; or that there is one. Said by the
 * workflow's author only.
 */
export const ATTESTATION_MODES = ['off', 'auto', 'require'] as const;
export type AttestationMode = (typeof ATTESTATION_MODES)[number];

export interface AttestationRule {
  readonly mode: AttestationMode;
  /** Absent where attestations cannot be: on servers other than github.com. */
  readonly service?: AttestationService | undefined;
}

/** The service where the rule has a use for it. A Failure where one is required and there is none. */
export function serviceOf({ mode, service }: AttestationRule): AttestationService | undefined {
  if (mode === 'require' && !service)
    throw new Failure({
      code: 'baseline/no-attestations-here',
      owner: 'config',
      message: 'The input attestation is require, but baselines can be attested on github.com only.',
      next: 'Leave the input out here; baselines are then believed by the run that recorded them.',
    });
  return mode === 'off' ? undefined : service;
}
