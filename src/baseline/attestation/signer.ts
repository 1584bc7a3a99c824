import type { SignerClaims } from '#system/github/attestation/attestation-contract.ts';
import { quoted, type Candidate, type Trust } from '../search/artifact-listing.ts';
import { RECORDING_EVENTS } from '../search/provenance.ts';

/** Who vouches for a workflow run on github.com: the only one that knows what its certificates then say. */
const ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Why the run that signed an attestation is not the run of ours that recorded a baseline, as words after
 * `its attestation `. Every claim is asked for, so one that is missing is one that is wrong. Where the runner stands
 * (`runner_environment`) is not asked: a runner of one's own may record baselines, too.
 */
export function distrustSigner(
  signer: SignerClaims,
  { run, sha }: Pick<Candidate, 'run' | 'sha'>,
  { repository, branch, workflows }: Trust,
): string | undefined {
  const ref = `refs/heads/${branch}`;
  const files = workflows.map((path) => `${signer.repository}/${path}@${ref}`);
  if (signer.issuer !== ISSUER) return `is vouched for by another authority (${quoted(signer.issuer)})`;
  if (signer.repositoryId !== String(repository))
    return `is by a run of another repository (${quoted(signer.repository)}, ${quoted(signer.repositoryId)})`;
  if (signer.ref !== ref) return `is by a run of another branch (${quoted(signer.ref)})`;
  if (!RECORDING_EVENTS.includes(signer.trigger))
    return `is by a run on ${quoted(signer.trigger)}, not on a push to ${quoted(branch)}`;
  if (signer.sha !== sha) return `is by a run of another commit (${quoted(signer.sha)})`;
  if (!files.includes(signer.workflow)) return `is by another workflow (${quoted(signer.workflow, 160)})`;
  if (!signer.run.startsWith(`${signer.repository}/actions/runs/${run}/attempts/`))
    return `is by another run (${quoted(signer.run, 160)})`;
  return undefined;
}
