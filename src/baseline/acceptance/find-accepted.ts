import type { Accepted } from '#model/record/acceptance.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { readArchive, verifyDigest } from '#system/github/artifacts/archive.ts';
import {
  ArtifactPage,
  sift,
  type Candidate,
  type Rejection,
  type Trust,
} from '../search/artifact-listing.ts';
import { distrust, otherWorkflow, RecordingRun, workflowPaths } from '../search/provenance.ts';
import { orWhyNot } from '../stores/fetch-record.ts';
import {
  acceptanceArtifact,
  acceptanceFrom,
  acceptanceLimits,
  MAX_ACCEPTANCE_BYTES,
} from './acceptance-file.ts';

/** What was accepted in which pull request, and who may have recorded it. */
export interface AcceptanceSearch {
  readonly api: GitHubApi;
  readonly pr: number;
  /** Of the check that asks. */
  readonly key: string;
  /** GitHub's number of our repository, and its default branch. */
  readonly repository: number;
  readonly defaultBranch: string;
  /** Path of the workflow file that answers comments. */
  readonly workflow: string;
  now(): Date;
  /** Hears of each artifact that is not believed. */
  rejected(rejection: Rejection): void;
}

/** Whose runs take the workflow file of the default branch, whoever caused them and whatever a branch holds. */
const BY_COMMENT = ['issue_comment'];
/** The same; its runs are listed under the pull request's branch, and its repository. */
const BY_LABEL = 'pull_request_target';
/** Of a hundred artifacts each. Beyond others' three hundred nothing is found, and so nothing is accepted. */
const MAX_PAGES = 3;
/** Artifacts of the default branch's runs, and then of others, that are asked about, the newest first. */
const MAX_LOOKS = 20;
const MAX_LOOKS_AT_OTHERS = 10;
const DEADLINE = 30_000;

/** Those of the default branch first: nobody else's can crowd them out. */
async function candidatesOf(search: AcceptanceSearch, trust: Trust): Promise<readonly Candidate[]> {
  const own: Candidate[] = [];
  const others: Candidate[] = [];
  const { artifact, repository } = trust;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { artifacts } = await search.api.ask(
      'GET /repos/{owner}/{repo}/actions/artifacts',
      { name: artifact, per_page: 100, page },
      ArtifactPage,
    );
    const all = sift(artifacts, { artifact, repository }, search.now());
    const ours = sift(artifacts, trust, search.now()).candidates;
    own.push(...ours);
    others.push(...all.candidates.filter((one) => !ours.some((each) => each.artifact === one.artifact)));
    for (const rejection of all.rejected) search.rejected(rejection);
    if (artifacts.length < 100) break;
  }
  return [...own.slice(0, MAX_LOOKS), ...others.slice(0, MAX_LOOKS_AT_OTHERS)];
}

async function whyDistrusted(
  { api }: AcceptanceSearch,
  trust: Trust,
  candidate: Candidate,
): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const run = await api.ask(route, { run_id: candidate.run }, RecordingRun);
  return run.event === BY_LABEL ? otherWorkflow(run, trust) : distrust(run, candidate, trust, BY_COMMENT);
}

async function acceptedIn(
  { api, pr, key }: AcceptanceSearch,
  { artifact, bytes, digest }: Candidate,
): Promise<readonly Accepted[] | string> {
  if (bytes > MAX_ACCEPTANCE_BYTES) return `too large for an acceptance (${bytes} bytes)`;
  return orWhyNot(async () => {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    const limits = { most: MAX_ACCEPTANCE_BYTES, within: DEADLINE };
    const archive = await api.download(route, { artifact_id: artifact, archive_format: 'zip' }, limits);
    verifyDigest(archive, digest);
    const [body] = (await readArchive(archive, acceptanceLimits)).values();
    const { by, sha, accepted } = acceptanceFrom(body, pr);
    return accepted.filter((one) => one.key === key).map(({ claim }) => ({ claim, by, sha }));
  });
}

/**
 * What people who may write accepted in a pull request, as far as a run of the workflow that answers comments recorded
 * it: by the artifact's run, for a comment or a label, of that very file, which GitHub takes from the default branch
 * for both. What anything else left under the name, a pull request's own run first of all, is passed over. One request,
 * and two and a download for each one.
 */
export async function findAccepted(search: AcceptanceSearch): Promise<readonly Accepted[]> {
  const trust: Trust = {
    artifact: acceptanceArtifact(search.pr),
    repository: search.repository,
    branch: search.defaultBranch,
    workflows: workflowPaths([search.workflow]),
  };
  const found: Accepted[] = [];
  for (const candidate of await candidatesOf(search, trust)) {
    const why = await whyDistrusted(search, trust, candidate);
    const accepted = why ?? (await acceptedIn(search, candidate));
    if (typeof accepted === 'string') search.rejected({ artifact: candidate.artifact, why: accepted });
    else found.push(...accepted);
  }
  return found;
}
