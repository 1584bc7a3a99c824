import type { RunEvent } from '#model/contract/event.ts';
import type { Host } from '#system/process/host.ts';

/** What the workflow file says beside the config; nothing of it can be said by a pull request's own files. Empty texts: not said. */
export interface WorkflowInputs {
  readonly token: string;
  /** Name of this check instead of the config's own; and the matrix of the job as JSON, whose legs are told apart by it. */
  readonly key: string;
  readonly matrix: string;
  readonly urlTemplate: string;
  /** Hosts a pull request's config may point to. */
  readonly allowedHosts: readonly string[];
  /** Paths of workflow files, beside our own, whose runs may have recorded the baseline. */
  readonly baselineWorkflows: readonly string[];
  readonly loadOnForks: boolean;
  /** How a second stage comments, which reads no config. */
  readonly comment: string;
}

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
  /** Folder of the stored baseline; undefined: artifacts on GitHub, `.tidemark/<key>` elsewhere. */
  readonly baseline: string | undefined;
  readonly allowPrivate: boolean;
  /** Hosts whose owner lifted the load caps. */
  readonly owned: readonly string[];
  readonly dryRun: boolean;
  readonly seed: number | undefined;
  /** Most pairs of a comparison, instead of the preset's. */
  readonly pairs?: number | undefined;
  /** Undefined outside the action. */
  readonly github: WorkflowInputs | undefined;
  tell(event: RunEvent): void;
}
