import { Failure, problemsOf } from '#model/problem.ts';
import type { Attestation } from '#system/github/attestation/attestation-contract.ts';
import { Refusal } from '#system/github/refusal.ts';
import type { Candidate, Trust } from '../search/artifact-listing.ts';
import { serviceOf, type AttestationRule } from './attestation-rule.ts';
import { distrustSigner } from './signer.ts';

/**
 * Why an artifact is no baseline by what is attested of it, as words after `artifact 123: `; undefined where nothing
 * speaks against it. `digest`: the sha256 in hex of its bytes as they came.
 */
export type Vouch = (digest: string, candidate: Candidate) => Promise<string | undefined>;

/** Of several attestations one that holds is enough: others cannot take it away. */
function faultOf(found: readonly Attestation[], candidate: Candidate, trust: Trust): string | undefined {
  const faults = found.map((attestation) =>
    'fault' in attestation ? attestation.fault : distrustSigner(attestation.signer, candidate, trust),
  );
  return faults.includes(undefined) ? undefined : `its attestation ${faults[0] ?? 'is missing'}`;
}

/** What a run goes on without where attestations are not required; said once, and not where nobody gave the right. */
function unchecked(error: unknown, log: (line: string) => void): void {
  if (!(error instanceof Failure)) throw error;
  if (error instanceof Refusal && error.status === 403) return;
  const [problem] = problemsOf(error);
  log(
    `Attestations are not checked (${problem?.message ?? ''}): baselines are believed by the run that recorded them.`,
  );
}

/**
 * How artifacts are held to their attestations. Where those are required, what has none is no baseline, and a Failure
 * says that none can be checked. Else what has none, or cannot be checked now, is believed by its run as before; but
 * one that is there and does not hold is no baseline either way.
 */
export function attestationCheck(rule: AttestationRule, trust: Trust, log: (line: string) => void): Vouch {
  const service = serviceOf(rule);
  const required = rule.mode === 'require';
  let checks = true;
  return async (digest, candidate) => {
    if (!service || !checks) return undefined;
    try {
      const found = await service.attestationsOf(digest);
      if (found.length === 0) return required ? 'it has no attestation, and one is required' : undefined;
      const fault = faultOf(found, candidate, trust);
      if (fault === undefined) log(`artifact ${candidate.artifact}: attested by run ${candidate.run}`);
      return fault;
    } catch (error) {
      if (required) throw error;
      checks = false;
      unchecked(error, log);
      return undefined;
    }
  };
}
