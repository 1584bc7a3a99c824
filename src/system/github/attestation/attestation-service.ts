import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import { clean } from '../../text.ts';
import type { GitHubApi } from '../api.ts';
import { Refusal } from '../refusal.ts';
import type { Attestation, AttestationService, Subject } from './attestation-contract.ts';
import { askForIdToken, mayAskForIdToken } from './id-token.ts';
import { INSTANCES, type SigstoreInstances } from './instances.ts';
import { signStatement } from './sign.ts';
import { provenanceOf } from './statement.ts';
import { trustedRoots } from './trusted-root.ts';
import { verifyBundle } from './verify.ts';

/** What attestations are made and read with. */
export interface AttestationMeans {
  readonly api: GitHubApi;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** A folder that lives as long as the run. */
  readonly scratch: string;
  readonly instances?: SigstoreInstances;
}

/** Attestations of one digest that are looked at. */
const MAX_ATTESTATIONS = 30;
/** Whoever may attest here can attest one file often; GitHub lists the newest first. */
const Listed = z.object({
  attestations: z.array(z.object({ bundle: z.unknown().optional() })).max(MAX_ATTESTATIONS),
});

/** Where its attestations are signed, and the only server we know that of. */
const SERVER = 'https://github.com';

function unsigned(error: unknown): Failure {
  const why = error instanceof Error ? clean(error.message, 200) : 'no reason given';
  return new Failure({
    code: 'attestation/not-signed',
    owner: 'environment',
    message: `Sigstore did not sign for this run (${why}).`,
    next: 'Run the job again; https://www.githubstatus.com and https://status.sigstore.dev tell of trouble.',
  });
}

/** Later versions of GitHub's API name only where a bundle lies, packed in a way that we do not read. */
function keptElsewhere(): Failure {
  return new Failure({
    code: 'attestation/not-listed',
    owner: 'tidemark',
    message: 'GitHub lists an attestation without its text, which this version of Tidemark cannot read.',
    next: 'Update Tidemark; if it is the newest, please report it.',
  });
}

/** None where GitHub knows the digest not at all. */
async function listed(api: GitHubApi, digest: string): Promise<z.infer<typeof Listed>['attestations']> {
  const parameters = {
    subject_digest: `sha256:${digest}`,
    predicate_type: 'provenance',
    per_page: MAX_ATTESTATIONS,
  };
  try {
    const route = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
    return (await api.ask(route, parameters, Listed)).attestations;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return [];
    throw error;
  }
}

/** Attestations of the repository we run in; undefined on servers other than github.com. */
export function attestationService(means: AttestationMeans): AttestationService | undefined {
  const { api, env, signal, scratch, instances = INSTANCES } = means;
  if ((env['GITHUB_SERVER_URL'] ?? SERVER) !== SERVER) return undefined;
  const rootOf = trustedRoots(instances, scratch);

  async function sign(subject: Subject): Promise<Readonly<Record<string, unknown>>> {
    try {
      const { token, claims } = await askForIdToken(env, signal);
      const isPublic = claims.repository_visibility === 'public';
      const instance = isPublic ? instances.publicGood : instances.github;
      return await signStatement(provenanceOf(subject, claims, SERVER), token, instance);
    } catch (error) {
      signal.throwIfAborted();
      throw unsigned(error);
    }
  }

  return {
    maySign: mayAskForIdToken(env),
    async attest(subject) {
      const bundle = await sign(subject);
      await api.ask('POST /repos/{owner}/{repo}/attestations', { bundle }, z.object({ id: z.int() }));
    },
    async attestationsOf(digest): Promise<readonly Attestation[]> {
      const found = await listed(api, digest);
      const bundles = found
        .map(({ bundle }) => bundle)
        .filter((bundle) => bundle !== null && bundle !== undefined);
      if (found.length > 0 && bundles.length === 0) throw keptElsewhere();
      const checked: Attestation[] = [];
      for (const bundle of bundles) checked.push(await verifyBundle(bundle, digest, instances, rootOf));
      return checked;
    },
  };
}
