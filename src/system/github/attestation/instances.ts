/** One instance of Sigstore: who certifies, what says when it was signed, and where its keys are published. */
export interface SigstoreInstance {
  readonly fulcio: string;
  /** A timestamp authority, or a public log whose entries bear their time. */
  readonly witness: { readonly kind: 'timestamp' | 'log'; readonly url: string };
  /** TUF repository that publishes the instance's keys as `trusted_root.json`. */
  readonly tuf: string;
  /**
   * The TUF root to begin with, had from there: its version, and the sha256 in hex of what it signs as canonical JSON.
   * Undefined: the one that comes with `@sigstore/tuf`.
   */
  readonly tufRoot?: { readonly version: number; readonly sha256: string };
}

/** Where GitHub attests: what is public in the log that everybody can read, everything else in its own instance. */
export interface SigstoreInstances {
  readonly publicGood: SigstoreInstance;
  readonly github: SigstoreInstance;
}

/** The root that GitHub's own command line begins with; of later ones each is signed by the one before. */
const GITHUB_ROOT = {
  version: 3,
  sha256: 'c776688864e787dcf9f76f9b51d7aa0108f1c50217bebbf0f5d117fb2fe986a5',
};

export const INSTANCES: SigstoreInstances = {
  publicGood: {
    fulcio: 'https://fulcio.sigstore.dev',
    witness: { kind: 'log', url: 'https://rekor.sigstore.dev' },
    tuf: 'https://tuf-repo-cdn.sigstore.dev',
  },
  github: {
    fulcio: 'https://fulcio.githubapp.com',
    witness: { kind: 'timestamp', url: 'https://timestamp.githubapp.com' },
    tuf: 'https://tuf-repo.github.com',
    tufRoot: GITHUB_ROOT,
  },
};
