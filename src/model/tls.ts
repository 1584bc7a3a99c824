/** How a target is known and who we are to it; all in PEM. */
export interface TlsOptions {
  /** Counts beside those that everybody trusts. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Anybody's certificate will do, which is noted. */
  readonly insecure?: boolean;
  /** SHA-256 of keys in base64 that Chrome takes: those that the target showed and `ca` vouches for, or `standIn`'s. */
  readonly keys?: readonly string[];
  /** What Chrome is shown in the target's place, where the target wants to see `cert`; made for this run, in PEM. */
  readonly standIn?: { readonly cert: string; readonly key: string };
}
