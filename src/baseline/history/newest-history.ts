import { Failure } from '#model/problem.ts';
import type { StoredHistory } from '#model/contract/store.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { fetchRecord } from '../stores/fetch-record.ts';
import { ArtifactPage, sift, type Trust } from '../search/artifact-listing.ts';
import { distrust, RecordingRun } from '../search/provenance.ts';

/** Where the base branch's own history is looked for. */
export interface HistorySearch {
  readonly api: GitHubApi;
  readonly trust: Trust;
  /** The run we are in, whose own artifacts are not what was before. */
  readonly run: number;
  readonly now: Date;
}

const PAGE = 100;

async function newest({ api, trust, run, now }: HistorySearch): Promise<StoredHistory> {
  const page = await api.ask(
    'GET /repos/{owner}/{repo}/actions/artifacts',
    { name: trust.artifact, per_page: PAGE },
    ArtifactPage,
  );
  const candidate = sift(page.artifacts, trust, now).candidates.find((found) => found.run !== run);
  if (!candidate) return {};
  const anew = (why: string): StoredHistory => ({
    historyFault:
      `The history starts anew: the newest baseline of ${trust.branch}, artifact ` +
      `${candidate.artifact}, cannot be used (${why}).`,
  });
  const recording = await api.ask(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    { run_id: candidate.run },
    RecordingRun,
  );
  const why = distrust(recording, candidate, trust);
  if (why !== undefined) return anew(why);
  const stored = await fetchRecord(api, { candidate, age: 0 });
  if (typeof stored === 'string') return anew(stored);
  const { history, historyFault } = stored;
  return { history, historyFault };
}

/**
 * The history in the newest baseline of the branch, in at most three requests. What cannot be read or believed starts
 * a new one, and is said.
 */
export async function newestHistory(search: HistorySearch): Promise<StoredHistory> {
  try {
    return await newest(search);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { historyFault: `The history starts anew: ${error.message}` };
  }
}
