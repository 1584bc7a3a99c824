import type { RunEvent } from '#model/progress.ts';
import type { Host } from '#system/host.ts';

/** What a face was asked to do, as plain values; how the asking looked is the face's own business. */
export interface Request {
  readonly host: Pick<Host, 'env' | 'cwd' | 'signal' | 'now'>;
  /** Path of the config as people name it, or undefined to look for `tidemark.yml`. */
  readonly config: string | undefined;
  /** Dotted config keys laid over the file, by a person and by the workflow. */
  readonly flags: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Names of suites to run; empty: all. */
  readonly only: readonly string[];
  /** Folder of the stored baseline; undefined: `.tidemark/<key>`. */
  readonly baseline: string | undefined;
  readonly allowPrivate: boolean;
  /** Hosts whose owner lifted the load caps. */
  readonly owned: readonly string[];
  readonly dryRun: boolean;
  readonly seed: number | undefined;
  tell(event: RunEvent): void;
}
