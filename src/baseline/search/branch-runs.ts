import { posix } from 'node:path';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { ArtifactPage, type Trust } from './artifact-listing.ts';
import { distrust, RecordingRuns } from './provenance.ts';

const PAGE = 100;

/** A run that is believed, whose artifacts nobody has asked for yet. */
export interface BelievedRun {
  readonly run: number;
  readonly sha: string;
}

type Ask = GitHubApi['ask'];
type Listing = ReturnType<typeof RecordingRuns.parse>;

/** How a run ended that had the time to keep a baseline; one that was cancelled kept none. */
const ENDS: readonly unknown[] = ['success', 'failure'];

/** Those that may have kept a baseline, the newest first. */
function believed({ workflow_runs: runs }: Listing, trust: Trust): readonly BelievedRun[] {
  return runs
    .filter(({ conclusion }) => ENDS.includes(conclusion))
    .map((run) => ({ ...run, run: run.id, sha: run.head_sha }))
    .filter((run) => distrust(run, run, trust) === undefined)
    .map(({ run, sha }) => ({ run, sha }))
    .toSorted((a, b) => b.run - a.run);
}

/**
 * Pushes to the base branch that ended at a commit, by any of our workflows, the newest first. GitHub is asked for the
 * event: whoever opens a pull request, comments or stars starts runs at this commit and under this branch's name, too,
 * but pushes nothing here. One request.
 */
export async function pushesAt(ask: Ask, trust: Trust, sha: string): Promise<readonly BelievedRun[]> {
  const parameters = { head_sha: sha, branch: trust.branch, event: 'push', per_page: PAGE };
  return believed(await ask('GET /repos/{owner}/{repo}/actions/runs', parameters, RecordingRuns), trust);
}

/**
 * The branch's last hundred runs of one of our workflows for one event, the newest first; none of a workflow that
 * GitHub does not know. One request.
 */
export async function runsOfBranch(
  ask: Ask,
  trust: Trust,
  { workflow, event }: { readonly workflow: string; readonly event: string },
): Promise<readonly BelievedRun[]> {
  const parameters = {
    workflow_id: posix.basename(workflow),
    branch: trust.branch,
    event,
    per_page: PAGE,
  };
  try {
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    return believed(await ask(route, parameters, RecordingRuns), trust);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return [];
    throw error;
  }
}

/** The artifacts of the baseline's name that one run left. One request. */
export async function artifactsOf(
  ask: Ask,
  trust: Trust,
  run: number,
): ReturnType<typeof ArtifactPage.parseAsync> {
  const parameters = { run_id: run, name: trust.artifact, per_page: PAGE };
  return ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', parameters, ArtifactPage);
}
