import type { Command } from './command.ts';

/** A commit on a branch of a repository; `repository` is GitHub's numeric id (0: it was deleted). */
export interface Tip {
  readonly sha: string;
  readonly branch: string;
  readonly repository: number;
}

/** The workflow run we are in. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  /** Path of the workflow file in the repository: `.github/workflows/tidemark.yml`. */
  readonly workflow: string;
  /** The job's key in that file. */
  readonly job: string;
  /** Address for people. */
  readonly url: string;
}

/** Contexts of our own commit statuses begin so; the key of the check follows: `tidemark/default`. */
export const STATUS_CONTEXT = 'tidemark/';

/** What a run is for. */
export type Purpose =
  /**
   * `readOnly`: a fork's or Dependabot's, whose token may write nothing. `preview`: the address the event itself
   * brought.
   */
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly head: Tip;
      readonly base: Tip;
      readonly readOnly: boolean;
      readonly fork: boolean;
      readonly preview?: string;
    }
  /** A push, a schedule or a dispatch: what is measured is the next pull request's baseline. */
  | { readonly kind: 'baseline'; readonly tip: Tip }
  /** The same branch against its last release: what crept in with many merges. */
  | { readonly kind: 'release'; readonly tip: Tip }
  /** A deploy that is ready; which pull request or branch it belongs to is not in the event. */
  | {
      readonly kind: 'deploy';
      readonly sha: string;
      readonly ref: string;
      readonly environment: string;
      readonly address: string | undefined;
    }
  /** A deploy that is under way or came to nothing, so there is nothing to measure; `why` says so in one line. */
  | {
      readonly kind: 'undeployed';
      readonly sha: string;
      readonly environment: string;
      readonly outcome: 'under-way' | 'failed';
      readonly why: string;
    }
  /**
   * A finished run of a fork's pull request, about which we may now write (`workflow_run`). Everything here is from
   * the event.
   */
  | {
      readonly kind: 'second-stage';
      /** `passed`: GitHub itself calls the run a success. */
      readonly run: {
        readonly id: number;
        readonly attempt: number;
        readonly url: string;
        readonly passed: boolean;
      };
      readonly head: Tip & { readonly owner: string };
    }
  /**
   * A merge queue's commit, which has no preview. `pull`: the pull request at its end; undefined where the queue's
   * branch does not name it.
   */
  | {
      readonly kind: 'queue';
      readonly sha: string;
      readonly pull: number | undefined;
      readonly why: string;
    }
  /**
   * A command in a new comment of a person's on an open pull request, or a label that stands for one; whether they may
   * say so is still to be asked.
   */
  | {
      readonly kind: 'talk';
      readonly pull: number;
      readonly by: string;
      /** When GitHub took it, ISO 8601. */
      readonly at: string;
      /** `sha`: the head at which the label was set. */
      readonly on:
        | { readonly kind: 'comment'; readonly id: number }
        | { readonly kind: 'label'; readonly label: string; readonly sha: string };
      readonly command: Command;
    }
  /** Nothing to measure, and the one line that says why. */
  | { readonly kind: 'nothing'; readonly why: string };

/** Where and for what a run happens on GitHub, from the runner's environment and the event's payload alone. */
export interface GitHubContext {
  readonly owner: string;
  readonly repo: string;
  readonly repository: number;
  readonly defaultBranch: string;
  readonly event: string;
  readonly run: WorkflowRun;
  readonly purpose: Purpose;
  /** False on GitHub Enterprise Server, where the artifact client refuses to work. */
  readonly artifacts: boolean;
}
