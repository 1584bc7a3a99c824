import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { choose, type Candidate, type Choice, type ReportedDeploys } from './deploy-candidates.ts';
import { commitStatusesOf } from './commit-statuses.ts';
import { deploymentsOf } from './deployments.ts';

/** Whose preview is looked for, and in which environment (exactly, or with `*`). */
export interface Sought {
  readonly sha: string;
  readonly pr?: number;
  readonly environment?: string;
}

/** What one look at a commit showed. */
export interface DeploySnapshot {
  readonly choice: Choice;
  readonly candidates: readonly Candidate[];
  /** Environments and contexts that were not asked for. */
  readonly others: readonly string[];
  /** Set when the deployments may not be read. */
  readonly refused: Refusal | undefined;
  /** Nothing may be read at all, so nothing is worth waiting for. */
  readonly blind: boolean;
}

const nobody: ReportedDeploys = { candidates: [], others: [] };

/** GitHub's lasting no: a missing permission, or 404 and 422, which is how it hides what a token may not see. */
const isLasting = (error: unknown): error is Refusal =>
  error instanceof Refusal && error.status >= 400 && error.status < 500;

/** Asks until GitHub refuses for good; from then on there is nothing to see, and `heard` has been told once. */
function unlessRefused(
  ask: () => Promise<ReportedDeploys>,
  heard: (refusal: Refusal) => void,
): () => Promise<ReportedDeploys> {
  let refused = false;
  return async () => {
    if (refused) return nobody;
    try {
      return await ask();
    } catch (error) {
      if (!isLasting(error)) throw error;
      refused = true;
      heard(error);
      return nobody;
    }
  };
}

/**
 * A look at the deploys of a commit, to be repeated: deployments first, commit statuses only where those show no
 * preview.
 * A place that may not be read is left out and told once.
 */
export function pollDeploys(
  api: GitHubApi,
  { sha, pr, environment }: Sought,
  tell: (words: string) => void,
): () => Promise<DeploySnapshot> {
  let refused: Refusal | undefined;
  let blind = false;
  const leftOut = (what: string, refusal: Refusal) =>
    tell(`${what} are left out: ${refusal.message} ${refusal.problems[0]?.next ?? ''}`.trimEnd());
  const deployments = unlessRefused(
    () => deploymentsOf(api, sha, environment),
    (refusal) => {
      refused = refusal;
      leftOut('deployments', refusal);
    },
  );
  const statuses = unlessRefused(
    () => commitStatusesOf(api, sha, environment),
    (refusal) => {
      blind = refused !== undefined;
      leftOut('commit statuses', refusal);
    },
  );
  return async () => {
    const first = await deployments();
    const choice = choose(first.candidates, sha, pr !== undefined);
    if (choice.kind !== 'none') return { choice, ...first, refused, blind };
    const second = await statuses();
    return {
      choice: choose(second.candidates, sha, pr !== undefined),
      candidates: [...first.candidates, ...second.candidates],
      others: [...first.others, ...second.others],
      refused,
      blind,
    };
  };
}
