import { z } from 'zod';
import { PullRequest, Sha } from '#event/payload.ts';
import { Failure } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { HANDED_ON, REPORTED } from '../deliver/publish.ts';
import { artifactsOfRun, fetchReport, type RunArtifact } from '../deliver/report-artifact.ts';
import { isKey } from '../prepare/key.ts';

const Run = z.object({
  id: z.int(),
  event: z.string(),
  status: z.string().nullish(),
  head_sha: Sha,
  head_branch: z.string().nullish(),
  head_repository: z.object({ id: z.int() }).nullish(),
});
/** A workflow run of a pull request's head, as GitHub tells of it. */
export type HeadRun = z.infer<typeof Run>;

/** A pull request as it stands while a command is carried out. */
export interface Standing {
  readonly number: number;
  readonly sha: string;
  /** Runs that measured its head, or could have, the newest first. */
  readonly runs: readonly HeadRun[];
}

/** A report of the head, and when GitHub took it (ISO 8601). */
export interface Reported {
  readonly report: Report;
  readonly run: HeadRun;
  readonly at: string;
}

/** Runs whose artifacts are asked for. */
const MAX_RUNS = 10;
/** Checks of one pull request: legs of a matrix, parts of a monorepo. */
const MAX_REPORTS = 10;

/** What measures a pull request: its own event, or the deploy of its head. */
function measures({ head }: PullRequest): (run: HeadRun) => boolean {
  return (run) =>
    run.head_sha === head.sha &&
    (run.event === 'deployment_status' ||
      (run.event === 'pull_request' &&
        run.head_repository?.id === head.repo?.id &&
        run.head_branch === head.ref));
}

/** The head and its runs; undefined where the pull request is not open any more. */
export async function standingOf(api: GitHubApi, number: number): Promise<Standing | undefined> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const pull = await api.ask(route, { pull_number: number }, PullRequest);
  if (pull.state !== 'open') return undefined;
  const { workflow_runs: runs } = await api.ask(
    'GET /repos/{owner}/{repo}/actions/runs',
    { head_sha: pull.head.sha, per_page: 100 },
    z.object({ workflow_runs: z.array(Run) }),
  );
  const newestFirst = runs.filter(measures(pull)).toSorted((a, b) => b.id - a.id);
  return { number, sha: pull.head.sha, runs: newestFirst };
}

/** The key of the check whose report an artifact holds; undefined where it is none. */
function keyIn({ name, expired }: RunArtifact): string | undefined {
  const prefix = [REPORTED, HANDED_ON].find((start) => name.startsWith(start));
  const key = name.slice(prefix?.length);
  // The page that opens in the browser bears such a name where the key is `run`.
  return prefix === undefined || expired || !isKey(key) || key.endsWith('.html') ? undefined : key;
}

interface Left {
  readonly key: string;
  readonly artifact: RunArtifact;
  readonly run: HeadRun;
}

/** The newest report of each check that the runs of the head left. */
async function leftBy(api: GitHubApi, { runs }: Standing): Promise<readonly Left[]> {
  const newest = new Map<string, Left>();
  for (const run of runs.slice(0, MAX_RUNS))
    for (const artifact of await artifactsOfRun(api, run.id)) {
      const key = keyIn(artifact);
      const known = key === undefined ? undefined : newest.get(key);
      if (key !== undefined && (known?.artifact.id ?? 0) < artifact.id)
        newest.set(key, { key, artifact, run });
    }
  return [...newest.values()].slice(0, MAX_REPORTS);
}

function unreported(sha: string): Failure {
  return new Failure({
    code: 'talk/no-report',
    owner: 'environment',
    message: `No report of ${sha.slice(0, 7)} is kept.`,
    next:
      'Wait until it is measured; if it is, name this workflow file in the one that measures (`talk`), ' +
      'and run that again.',
  });
}

/**
 * The reports of the head, taken as hostile: who opened the pull request may have written them. A Failure where there
 * is none.
 */
export async function reportsOf(api: GitHubApi, standing: Standing): Promise<readonly Reported[]> {
  const left = await leftBy(api, standing);
  if (left.length === 0) throw unreported(standing.sha);
  const reports: Reported[] = [];
  for (const { key, artifact, run } of left) {
    const report = await fetchReport(api, artifact, { key, sha: standing.sha });
    reports.push({ report, run, at: artifact.created_at ?? '' });
  }
  return reports;
}
