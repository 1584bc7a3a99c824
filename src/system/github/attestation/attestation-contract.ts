/** A file that something is attested of; `digest`: its sha256 in hex. */
export interface Subject {
  readonly name: string;
  readonly digest: string;
}

/**
 * What the authority that issued a certificate says of the workflow run it was for; empty where it says nothing.
 * Addresses as in https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md.
 */
export interface SignerClaims {
  /** Who vouched for the run: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** `https://github.com/octo/shop` */
  readonly repository: string;
  /** GitHub's numeric id of it, which survives a new name. */
  readonly repositoryId: string;
  /** `refs/heads/main`, `refs/pull/7/merge` */
  readonly ref: string;
  readonly sha: string;
  /** `https://github.com/octo/shop/.github/workflows/tidemark.yml@refs/heads/main`: the file the run began with. */
  readonly workflow: string;
  /** The event: `push`. */
  readonly trigger: string;
  /** `https://github.com/octo/shop/actions/runs/900/attempts/1` */
  readonly run: string;
}

/** An attestation of a digest whose signature holds, or why it does not, as words after `its attestation `. */
export type Attestation = { readonly signer: SignerClaims } | { readonly fault: string };

/** Signs what a run made and finds what was signed of a digest, by GitHub's identity of the run alone. */
export interface AttestationService {
  /** Whether the job may ask for an identity to sign with (`id-token: write`). */
  readonly maySign: boolean;
  /** Signs the subject as made by this run and stores that with the repository. A Failure says why it did not. */
  attest(subject: Subject): Promise<void>;
  /**
   * Every provenance GitHub keeps of a digest (sha256 in hex), each held to Sigstore's keys. A Refusal where GitHub
   * may not be asked, another Failure where the keys cannot be had.
   */
  attestationsOf(digest: string): Promise<readonly Attestation[]>;
}
