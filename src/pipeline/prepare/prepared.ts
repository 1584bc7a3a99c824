import type { Config } from '#model/config.ts';
import type { Extensions } from '#model/contract/extensions.ts';
import type { BaselineStore } from '#model/contract/store.ts';
import type { Problem } from '#model/problem.ts';
import type { Loosened } from '#model/record/loosening.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Plan } from '#model/task.ts';
import type { Foreseen } from '#run/plan/foresee.ts';
import type { PlanHashes } from '#run/plan/hash.ts';
import type { Host } from '#system/process/host.ts';
import type { Target } from '#target/resolve-target.ts';
import type { GitHubRun } from './github-run.ts';
import type { Run } from './run.ts';

/** What a person or the workflow allowed that no config may allow itself. */
export interface Permits {
  /** Addresses inside a private network. */
  readonly private: boolean;
  /** Load beyond the caps, at this origin. */
  owns(origin: string): boolean;
}

/** A run that has nothing to be compared with fails, or judges absolute limits alone. */
export const MISSING_POLICIES = ['fail', 'new'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** Where this run's baseline lives. */
export interface BaselinePlace {
  readonly store: BaselineStore;
  /** Undefined: as it was before. */
  readonly onMissing: MissingPolicy | undefined;
  /** Path of its folder, where it lives in one. */
  readonly folder: string;
  /** Whether it lives in artifacts on GitHub instead, which are written once. */
  readonly artifacts: boolean;
}

/** Everything that is known before the first request is sent to the target. Each step says which of it it reads. */
export interface Prepared {
  readonly run: Run;
  readonly extensions: Extensions;
  /** Cut to what was asked for and may run here, under the name this check goes by. */
  readonly config: Config;
  /** What a pull request's config allows more than its base's; undefined where nothing was compared. */
  readonly loosened: Loosened | undefined;
  readonly target: Target;
  readonly plan: Plan;
  /** What the project's files tell of the plan's tasks. */
  readonly foreseen: Foreseen;
  readonly hashes: PlanHashes;
  /** The commit that is deployed at the target, where it is known. */
  readonly commit: RunRecord['commit'];
  readonly permits: Permits;
  readonly baseline: BaselinePlace;
  /** Path of the repository's root, where the config's files lie. */
  readonly projectFolder: string;
  /** Path of the folder of the reports. */
  readonly folder: string;
  /** Path of JUnit's file outside that folder. */
  readonly junit: string | undefined;
  /** What leads those two out of the workspace by now. */
  strayOutputs(): Promise<readonly Problem[]>;
  /** What keeps a verdict from being about the whole config, in sentences; empty: it is. */
  readonly caveats: readonly string[];
  /** Nothing may leave this machine. */
  readonly dryRun: boolean;
  readonly seed: number;
  /** Most pairs of a comparison. */
  readonly maxPairs: number;
  /** ms that the pairs may take together, and after them further looks at what differs. */
  readonly maxTime: number;
  /** The machine's variables: where Chrome is, and what machine this is. */
  readonly env: Host['env'];
  /** Undefined elsewhere. */
  readonly github: GitHubRun | undefined;
}

/** What measuring reads. */
export type Measuring = Pick<
  Prepared,
  | 'run'
  | 'config'
  | 'plan'
  | 'target'
  | 'commit'
  | 'hashes'
  | 'extensions'
  | 'seed'
  | 'maxPairs'
  | 'maxTime'
  | 'env'
  | 'projectFolder'
>;
