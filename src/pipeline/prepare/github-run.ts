import type { AttestationMode } from '#baseline/attestation/attestation-rule.ts';
import type { Purpose, GitHubContext } from '#model/github-context.ts';
import type { GitHubApi } from '#system/github/api.ts';
import type { ArtifactService } from '#system/github/artifacts/artifact-contract.ts';
import type { AttestationService } from '#system/github/attestation/attestation-contract.ts';

/**
 * What the workflow file says beside the config; nothing of it can be said by a pull request's own files.
 * Empty texts: not said.
 */
export interface WorkflowInputs {
  readonly token: string;
  /** A personal token with which pictures are attached to comments; sent to GitHub's host for uploads alone. */
  readonly picturesToken: string;
  /** Name of this check instead of the config's own; and the job's matrix as JSON, whose legs it tells apart. */
  readonly key: string;
  readonly matrix: string;
  readonly urlTemplate: string;
  /** Hosts a pull request's config may point to. */
  readonly allowedHosts: readonly string[];
  /** Names of the environment a pull request's config may read. */
  readonly allowedEnv: readonly string[];
  /** Paths of workflow files, beside our own, whose runs may have recorded the baseline. */
  readonly baselineWorkflows: readonly string[];
  /** What is asked of a baseline's attestation. */
  readonly attestation: AttestationMode;
  readonly loadOnForks: boolean;
  /** Whose limits a pull request is judged by: its own, or the base's. */
  readonly limits: 'head' | 'base';
  /**
   * Path of the workflow file that answers comments (`mode: talk`); what it recorded as accepted counts. Empty: there
   * is none.
   */
  readonly talk: string;
  /** How a second stage comments, which reads no config. */
  readonly comment: string;
  /** Whether the commit gets a status that branch rules can require. */
  readonly status: boolean;
}

type Measuring = Extract<Purpose, { kind: 'pull-request' | 'baseline' | 'release' }>;

/** What a run on GitHub is for, and how GitHub is reached. */
export interface GitHubRun<P extends Purpose = Measuring> {
  readonly context: GitHubContext;
  readonly purpose: P;
  readonly workflow: WorkflowInputs;
  readonly api: GitHubApi;
  /** A connection of a few seconds for the last word of a run that was cancelled. */
  lastApi(): Promise<GitHubApi>;
  readonly files: ArtifactService;
  /** Absent on servers other than github.com. */
  readonly attestations: AttestationService | undefined;
  /** Where the pull request left its base branch; asked of GitHub once. Rejects for any other run. */
  mergeBase(): Promise<string>;
  /** An empty folder that is deleted when the run is over. */
  readonly scratch: string;
}

/** The second stage of a fork's pull request. */
export type SecondStageRun = GitHubRun<Extract<Purpose, { kind: 'second-stage' }>>;

/** A command in a comment. */
export type TalkRun = GitHubRun<Extract<Purpose, { kind: 'talk' }>>;

/** A merge queue's commit. */
export type QueueRun = GitHubRun<Extract<Purpose, { kind: 'queue' }>>;

/** Address of the repository for people. */
export function homeOf({ context }: Pick<GitHubRun, 'context'>): string {
  return context.run.url.replace(/\/actions\/runs\/\d+$/, '');
}

/** Where the commit that is measured stands: the pull request's head, not the merge commit that GITHUB_SHA is there. */
export function tipOf({ purpose }: Pick<GitHubRun, 'purpose'>) {
  return purpose.kind === 'pull-request' ? purpose.head : purpose.tip;
}
