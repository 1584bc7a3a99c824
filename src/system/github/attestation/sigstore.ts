/** Sigstore's own packages, which take long to parse: reached by `await import` only. */
export { bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
export { ASN1Obj } from '@sigstore/core';
export { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
export { getTrustedRoot } from '@sigstore/tuf';
export { canonicalize } from '@tufjs/canonical-json';
export { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
