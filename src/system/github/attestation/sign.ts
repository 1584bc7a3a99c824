import type { SigstoreInstance } from './instances.ts';
import { STATEMENT_TYPE } from './statement.ts';

/** ms and tries of each request. */
const LIMITS = { timeout: 10_000, retry: 2 };

/**
 * A statement signed with a key that lives for this call, certified for the run behind `token`, as a Sigstore bundle in
 * JSON. Rejects when the instance refuses or does not answer.
 */
export async function signStatement(
  statement: string,
  token: string,
  { fulcio, witness }: SigstoreInstance,
): Promise<Readonly<Record<string, unknown>>> {
  const { bundleToJSON, DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } =
    await import('./sigstore.ts');
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({
      ...LIMITS,
      fulcioBaseURL: fulcio,
      identityProvider: { getToken: async () => token },
    }),
    witnesses: [
      witness.kind === 'log'
        ? new RekorWitness({ ...LIMITS, rekorBaseURL: witness.url, entryType: 'dsse', fetchOnConflict: true })
        : new TSAWitness({ ...LIMITS, tsaBaseURL: witness.url }),
    ],
  });
  const bundle = await builder.create({ data: Buffer.from(statement), type: STATEMENT_TYPE });
  return { ...bundleToJSON(bundle) };
}
