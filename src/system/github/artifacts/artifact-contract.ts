/** Files to be kept as one artifact of this workflow run. Paths are absolute and below `root`. */
export interface Upload {
  readonly name: string;
  readonly root: string;
  readonly files: readonly string[];
  /** One file kept as it is, not zipped, so that it opens in the browser; its name must be the file's. */
  readonly plain?: boolean;
}

/** What became of an upload. `id` is the artifact's, `digest` its sha256 in hex. */
export interface Uploaded {
  readonly id: number;
  readonly digest: string;
}

/** Keeps files with the workflow run. Throws a Refusal within its own deadline; never leaves the process waiting. */
export interface ArtifactService {
  upload(upload: Upload): Promise<Uploaded>;
}

/** What an archive read back may hold; beyond it, it is refused unread. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes once unpacked. */
  readonly bytes: number;
  /** Whether an entry may bear this name. */
  name(path: string): boolean;
}
