import type { SerializedBundle } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { Attestation, SignerClaims } from './attestation-contract.ts';
import type { SigstoreInstances } from './instances.ts';
import type * as sigstore from './sigstore.ts';
import { statementFault } from './statement.ts';

/** Characters of a bundle; ours have some 12,000. */
const MAX_BUNDLE = 256 * 1024;

/** Certificate extensions by what they say: all of them hold one DER string. */
const EXTENSIONS: Readonly<Record<keyof SignerClaims, string>> = {
  issuer: '1.3.6.1.4.1.57264.1.8',
  repository: '1.3.6.1.4.1.57264.1.12',
  sha: '1.3.6.1.4.1.57264.1.13',
  ref: '1.3.6.1.4.1.57264.1.14',
  repositoryId: '1.3.6.1.4.1.57264.1.15',
  workflow: '1.3.6.1.4.1.57264.1.18',
  trigger: '1.3.6.1.4.1.57264.1.20',
  run: '1.3.6.1.4.1.57264.1.21',
};

/** What the library's errors mean. Its own words hold what the bundle's author chose. */
const FAULTS: Readonly<Record<string, string>> = {
  TIMESTAMP_ERROR: 'does not say when it was signed',
  CERTIFICATE_ERROR: 'bears a certificate that is not trusted or had expired when it was used',
  PUBLIC_KEY_ERROR: 'is signed without a certificate',
  SIGNATURE_ERROR: 'is not signed by its certificate',
  TLOG_ERROR: 'is not in the public log',
  TLOG_INCLUSION_PROOF_ERROR: 'is not in the public log',
  TLOG_INCLUSION_PROMISE_ERROR: 'is not in the public log',
  TLOG_MISSING_INCLUSION_ERROR: 'is not in the public log',
  TLOG_BODY_ERROR: 'is another one than the public log has',
};

type Sigstore = typeof sigstore;
type Entity = ReturnType<Sigstore['toSignedEntity']>;

interface Opened {
  readonly entity: Entity;
  readonly payload: { readonly type: string; readonly body: Uint8Array };
}

/** A bundle of an envelope and a certificate, or undefined for anything else. */
function opened(
  { bundleFromJSON, toSignedEntity }: Pick<Sigstore, 'bundleFromJSON' | 'toSignedEntity'>,
  json: unknown,
): Opened | undefined {
  try {
    if (JSON.stringify(json ?? null).length > MAX_BUNDLE) return undefined;
    // What it takes is what was once JSON, and it throws for whatever is no bundle.
    const bundle = bundleFromJSON(json as SerializedBundle);
    const entity = toSignedEntity(bundle);
    if (bundle.content.$case !== 'dsseEnvelope' || entity.key.$case !== 'certificate') return undefined;
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    return { entity, payload: { type: payloadType, body: payload } };
  } catch {
    return undefined;
  }
}

/** What a signature has to show for itself: an entry in the public log, or the time of an authority. */
const DEMANDS = {
  log: { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 },
  timestamp: { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 },
} as const;

type Identity = ReturnType<InstanceType<Sigstore['Verifier']>['verify']>['identity'];

function claimsOf({ parseBuffer }: Sigstore['ASN1Obj'], identity: Identity): SignerClaims {
  const values = new Map(identity?.oids?.map(({ oid, value }) => [oid?.id.join('.'), value]));
  const said = (claim: keyof SignerClaims): string => {
    const der = values.get(EXTENSIONS[claim]);
    return der === undefined ? '' : parseBuffer(Buffer.from(der)).value.toString('utf8');
  };
  return {
    issuer: said('issuer'),
    repository: said('repository'),
    repositoryId: said('repositoryId'),
    ref: said('ref'),
    sha: said('sha'),
    workflow: said('workflow'),
    trigger: said('trigger'),
    run: said('run'),
  };
}

/**
 * Whether a bundle is a provenance of a digest (sha256 in hex) that its signer's certificate and its time vouch for,
 * under the keys of one of the instances; who signed is for the caller to judge. Rejects only as `rootOf` does.
 */
export async function verifyBundle(
  json: unknown,
  digest: string,
  instances: SigstoreInstances,
  rootOf: (instance: keyof SigstoreInstances) => Promise<TrustedRoot>,
): Promise<Attestation> {
  const { ASN1Obj, bundleFromJSON, toSignedEntity, toTrustMaterial, VerificationError, Verifier } =
    await import('./sigstore.ts');
  const bundle = opened({ bundleFromJSON, toSignedEntity }, json);
  if (bundle === undefined) return { fault: 'cannot be read' };
  const instance = bundle.entity.tlogEntries.length > 0 ? 'publicGood' : 'github';
  const root = await rootOf(instance);
  try {
    const verifier = new Verifier(toTrustMaterial(root), DEMANDS[instances[instance].witness.kind]);
    const { identity } = verifier.verify(bundle.entity);
    const fault = statementFault(bundle.payload.type, bundle.payload.body, digest);
    return fault === undefined ? { signer: claimsOf(ASN1Obj, identity) } : { fault };
  } catch (error) {
    const code = error instanceof VerificationError ? error.code : '';
    return { fault: FAULTS[code] ?? 'does not hold' };
  }
}
