import { z } from 'zod';
import { quoted, type Candidate, type Trust } from './artifact-listing.ts';

/** What is read of `GET /repos/{owner}/{repo}/actions/runs/{run_id}`. */
export const RecordingRun = z.object({
  event: z.string(),
  /** `.github/workflows/tidemark.yml`, at times followed by `@` and a ref. */
  path: z.string(),
  head_sha: z.string(),
  head_branch: z.string().nullish(),
  head_repository: z.object({ id: z.int() }).nullish(),
  conclusion: z.string().nullish(),
});
export type RecordingRun = z.infer<typeof RecordingRun>;

/** One page of a listing of runs. */
export const RecordingRuns = z.object({
  workflow_runs: z.array(RecordingRun.extend({ id: z.int() })).max(100),
});

/**
 * Events whose runs measure the branch itself. A pull request's run measures what is not merged yet, even when it
 * comes from that branch.
 */
export const RECORDING_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** Why a run is not of a workflow file that counts. */
export function otherWorkflow(
  run: Pick<RecordingRun, 'path'>,
  trust: Pick<Trust, 'workflows'>,
): string | undefined {
  const path = run.path.split('@', 1)[0] ?? '';
  return trust.workflows.includes(path) ? undefined : `recorded by another workflow (${quoted(path)})`;
}

/**
 * Why a run may not have recorded a baseline, as words that follow `artifact 123: `. How it ended says nothing: the
 * base branch
 * may break a limit, and its record is as good.
 */
export function distrust(
  run: RecordingRun,
  candidate: Pick<Candidate, 'run' | 'sha'>,
  trust: Trust,
  events = RECORDING_EVENTS,
): string | undefined {
  if (run.head_repository?.id !== trust.repository)
    return `from a fork (repository ${quoted(run.head_repository?.id)})`;
  const wanted = events === RECORDING_EVENTS ? `a push to ${quoted(trust.branch)}` : events.join(' or ');
  if (!events.includes(run.event)) return `recorded on ${quoted(run.event)}, not on ${wanted}`;
  if (run.head_branch !== trust.branch) return `from another branch (${quoted(run.head_branch)})`;
  if (run.head_sha !== candidate.sha)
    return `its run ${candidate.run} was of another commit (${quoted(run.head_sha)})`;
  return otherWorkflow(run, trust);
}

/** Paths of workflow files as GitHub writes them: people may name `nightly.yml` alone. */
export function workflowPaths(named: readonly string[]): readonly string[] {
  const paths = named.map((path) => path.trim().replace(/^\.?\//, '')).filter(Boolean);
  return paths.map((path) => (path.includes('/') ? path : `.github/workflows/${path}`));
}
