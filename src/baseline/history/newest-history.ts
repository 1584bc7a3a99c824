import { Failure } from '#model/problem.ts';
import type { StoredHistory } from '#model/contract/store.ts';
import type { GitHubApi } from '#system/github/api.ts';
import type { Vouch } from '../attestation/attested.ts';
import { fetchRecord } from '../stores/fetch-record.ts';
import { ArtifactPage, sift, type Candidate, type Trust } from '../search/artifact-listing.ts';
import { artifactsOf, runsOfBranch } from '../search/branch-runs.ts';
import { distrust, RecordingRun, RECORDING_EVENTS } from '../search/provenance.ts';

/** Where the base branch's own history is looked for. */
export interface HistorySearch {
  readonly api: GitHubApi;
  readonly trust: Trust;
  /** The run we are in, whose own artifacts are not what was before. */
  readonly run: number;
  readonly now: Date;
  readonly vouch: Vouch;
}

const PAGE = 100;

/** Runs of one listing that are asked for their baseline. */
const MAX_LOOKS = 2;

const anew = (why: string): StoredHistory => ({ historyFault: `The history starts anew: ${why}` });

async function opened({ api, trust, vouch }: HistorySearch, candidate: Candidate): Promise<StoredHistory> {
  const stored = await fetchRecord(api, { candidate, age: 0 }, vouch);
  return typeof stored === 'string'
    ? unusable(trust, candidate, stored)
    : { history: stored.history, historyFault: stored.historyFault };
}

function unusable({ branch }: Trust, { artifact }: Candidate, why: string): StoredHistory {
  return anew(`the newest baseline of ${branch}, artifact ${artifact}, cannot be used (${why}).`);
}

/** What the branch's own runs kept, where others' artifacts fill the listing. */
async function behindOthers({ api, trust, run, now }: HistorySearch): Promise<Candidate | undefined> {
  const [workflow = ''] = trust.workflows;
  for (const event of RECORDING_EVENTS) {
    const runs = (await runsOfBranch(api.ask, trust, { workflow, event })).filter((one) => one.run !== run);
    for (const earlier of runs.slice(0, MAX_LOOKS)) {
      const { artifacts } = await artifactsOf(api.ask, trust, earlier.run);
      const [candidate] = sift(artifacts, trust, now).candidates;
      if (candidate?.run === earlier.run) return candidate;
    }
  }
  return undefined;
}

async function newest(search: HistorySearch): Promise<StoredHistory> {
  const { api, trust, run, now } = search;
  const { artifacts } = await api.ask(
    'GET /repos/{owner}/{repo}/actions/artifacts',
    { name: trust.artifact, per_page: PAGE },
    ArtifactPage,
  );
  const listed = sift(artifacts, trust, now).candidates.find((found) => found.run !== run);
  if (!listed) {
    const hidden = artifacts.length === PAGE ? await behindOthers(search) : undefined;
    return hidden ? opened(search, hidden) : {};
  }
  const recording = await api.ask(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    { run_id: listed.run },
    RecordingRun,
  );
  const why = distrust(recording, listed, trust);
  return why === undefined ? opened(search, listed) : unusable(trust, listed, why);
}

/**
 * The history in the newest baseline of the branch: two requests and a download; up to ten behind a page full of
 * others' artifacts. What cannot be read or believed starts
 * a new one, and is said.
 */
export async function newestHistory(search: HistorySearch): Promise<StoredHistory> {
  try {
    return await newest(search);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return anew(error.message);
  }
}
