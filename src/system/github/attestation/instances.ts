import { readFileSync } from 'node:fs';

/** One instance of Sigstore: who certifies, what says when it was signed, and where its keys are published. */
export interface SigstoreInstance {
  readonly fulcio: string;
  /** A timestamp authority, or a public log whose entries bear their time. */
  readonly witness: { readonly kind: 'timestamp' | 'log'; readonly url: string };
  /** TUF repository that publishes the instance's keys as `trusted_root.json`. */
  readonly tuf: string;
  /** The TUF root to begin with, as JSON; undefined: the one that comes with `@sigstore/tuf`. */
  readonly tufRoot?: string;
}

/** Where GitHub attests: what is public in the log that everybody can read, everything else in its own instance. */
export interface SigstoreInstances {
  readonly publicGood: SigstoreInstance;
  readonly github: SigstoreInstance;
}

/**
 * Version 3, which GitHub's own command line brings along, too; later ones are reached from it, each signed by the one
 * before.
 */
const GITHUB_ROOT = readFileSync(new URL('./github-tuf-root.json', import.meta.url), 'utf8');

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
