/** How a target is known and who we are to it; all in PEM. */
export interface TlsOptions {
  /** Counts beside those that everybody trusts. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Anybody's certificate will do, which is noted. */
  readonly insecure?: boolean;
  /** SHA-256 of the keys that the target showed and `ca` vouches for (base64): Chrome takes them, too. */
  readonly keys?: readonly string[];
}
