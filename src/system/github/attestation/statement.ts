import { z } from 'zod';
import type { Subject } from './attestation-contract.ts';
import type { TokenClaims } from './id-token.ts';

/** Type of the payload that is signed, and what it says (https://in-toto.io, https://slsa.dev). */
export const STATEMENT_TYPE = 'application/vnd.in-toto+json';
const STATEMENT = 'https://in-toto.io/Statement/v1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

const Statement = z.object({
  _type: z.literal(STATEMENT),
  predicateType: z.literal(PROVENANCE),
  subject: z.array(z.object({ digest: z.record(z.string(), z.string()) })).max(1_000),
});

/** That a run made a subject, as an in-toto statement in JSON, so that `gh attestation verify` reads it, too. */
export function provenanceOf(subject: Subject, claims: TokenClaims, server: string): string {
  const repository = `${server}/${claims.repository}`;
  const [path = ''] = claims.workflow_ref.replace(`${claims.repository}/`, '').split('@');
  return JSON.stringify({
    _type: STATEMENT,
    subject: [{ name: subject.name, digest: { sha256: subject.digest } }],
    predicateType: PROVENANCE,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: { workflow: { ref: claims.ref, repository, path } },
        internalParameters: {
          github: {
            event_name: claims.event_name,
            repository_id: claims.repository_id,
            repository_owner_id: claims.repository_owner_id,
            runner_environment: claims.runner_environment,
          },
        },
        resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
      },
      runDetails: {
        builder: { id: `${server}/${claims.job_workflow_ref}` },
        metadata: {
          invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
        },
      },
    },
  });
}

/** Why a signed payload is no provenance of a digest (sha256 in hex), as words after `its attestation `. */
export function statementFault(type: string, payload: Uint8Array, digest: string): string | undefined {
  if (type !== STATEMENT_TYPE) return 'is of something else than a statement';
  const statement = Statement.safeParse(parsed(payload)).data;
  if (statement === undefined) return 'states no provenance';
  return statement.subject.some(({ digest: { sha256 } }) => sha256 === digest)
    ? undefined
    : 'is of another file';
}

function parsed(payload: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(payload).toString('utf8'));
  } catch {
    return undefined;
  }
}
