import { z } from 'zod';
import type { StoredRun } from '#model/contract/store.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { ArtifactPage, sift, type Candidate, type Rejection, type Trust } from './artifact-listing.ts';
import { artifactsOf, pushesAt, runsOfBranch, type BelievedRun } from './branch-runs.ts';
import { CommitSha } from './merge-base.ts';
import { nearestFirst, type Ranked } from './nearest.ts';
import { distrust, RecordingRun, RECORDING_EVENTS } from './provenance.ts';

/** What is looked for, and the ways to look. */
export interface Search {
  readonly api: GitHubApi;
  readonly trust: Trust;
  readonly mergeBase: string;
  readonly now: Date;
  /** The record in an artifact, or the words why it is none. */
  open(ranked: Ranked): Promise<StoredRun | string>;
  /** Hears of each artifact that is passed over. */
  rejected(rejection: Rejection): void;
}

/** What a search saw, for the sentence about it. */
export interface Survey {
  readonly mergeBase: string;
  readonly candidates: readonly Candidate[];
  readonly rejected: readonly Rejection[];
  /**
   * Candidates that were looked at; fewer than there are when they lie nowhere before the merge base or too many were
   * bad.
   */
  readonly looked: number;
  /** Whether the branch has runs that may have kept a baseline and were not asked for it. */
  readonly unseen: boolean;
}

/** Most requests before a download: compare, listing, commits, and up to three runs. */
const MAX_REQUESTS = 6;
/** Most requests before a download where others' artifacts are in the way. */
const MAX_REQUESTS_BEHIND_OTHERS = 14;
/** Runs of one listing that are asked for their baseline. */
const MAX_LOOKS = 3;
/** Runs asked about at the merge base, so that some remain for its ancestors. */
const MAX_RUNS_AT_MERGE_BASE = 2;
const PAGE = 100;

/** A run and how many commits lie between its own and the merge base. */
type Aged = BelievedRun & Pick<Ranked, 'age'>;

const Commits = z.array(z.object({ sha: CommitSha })).max(PAGE);

/** Looks through the artifacts of the base branch, within its budget of requests. */
class BaselineSearch {
  private readonly search: Search;
  /** The comparison that found the merge base is counted here, whoever asked for it. */
  private requests = 1;
  private looked = 0;
  private readonly candidates: Candidate[] = [];
  private readonly rejected: Rejection[] = [];
  /** Runs whose artifacts were looked at. */
  private readonly seen = new Set<number>();
  /** Whether an artifact that was listed as our branch's came from a run that may record none. */
  private disbelieved = false;
  /** As a Survey says. */
  private unseen = false;

  constructor(search: Search) {
    this.search = search;
  }

  private readonly ask: GitHubApi['ask'] = (...asked) => {
    this.requests += 1;
    return this.search.api.ask(...asked);
  };

  private pass(rejection: Rejection): void {
    this.rejected.push(rejection);
    this.search.rejected(rejection);
  }

  private take({ artifacts }: z.infer<typeof ArtifactPage>): readonly Candidate[] {
    const { candidates, rejected } = sift(artifacts, this.search.trust, this.search.now);
    this.candidates.push(...candidates);
    for (const rejection of rejected) this.pass(rejection);
    return candidates;
  }

  /** Takes in the newest artifacts of the name; true when there may be more. */
  private async list(): Promise<boolean> {
    const parameters = { name: this.search.trust.artifact, per_page: PAGE };
    const found = await this.ask('GET /repos/{owner}/{repo}/actions/artifacts', parameters, ArtifactPage);
    this.take(found);
    return found.artifacts.length === PAGE;
  }

  /** The baseline that a believed run kept, if it did: one request, and a download. */
  private async keptBy({ run, sha, age }: Aged): Promise<StoredRun | undefined> {
    this.seen.add(run);
    const kept = this.take(await artifactsOf(this.ask, this.search.trust, run));
    const [ranked] = nearestFirst(
      [sha],
      kept.filter((candidate) => candidate.run === run),
    );
    if (!ranked) return undefined;
    this.looked += 1;
    return this.opened({ ...ranked, age });
  }

  private async firstKept(runs: readonly Aged[]): Promise<StoredRun | undefined> {
    for (const run of runs) {
      if (this.requests >= MAX_REQUESTS_BEHIND_OTHERS) return undefined;
      const stored = await this.keptBy(run);
      if (stored) return stored;
    }
    return undefined;
  }

  private async opened(ranked: Ranked): Promise<StoredRun | undefined> {
    const stored = await this.search.open(ranked);
    if (typeof stored !== 'string') return stored;
    this.pass({ artifact: ranked.candidate.artifact, why: stored });
    return undefined;
  }

  /** The first of the listed that was recorded by a run of ours and can be opened. */
  private async firstListed(ranked: readonly Ranked[]): Promise<StoredRun | undefined> {
    for (const next of ranked) {
      if (this.requests >= MAX_REQUESTS) return undefined;
      const stored = await this.listed(next);
      if (stored) return stored;
    }
    return undefined;
  }

  private async listed(ranked: Ranked): Promise<StoredRun | undefined> {
    const { artifact, run } = ranked.candidate;
    this.looked += 1;
    this.seen.add(run);
    const recording = await this.ask(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      { run_id: run },
      RecordingRun,
    );
    const why = distrust(recording, ranked.candidate, this.search.trust);
    if (why === undefined) return this.opened(ranked);
    this.disbelieved = true;
    this.pass({ artifact, why });
    return undefined;
  }

  private async ancestors(mergeBase: string): Promise<readonly string[]> {
    const commits = await this.ask(
      'GET /repos/{owner}/{repo}/commits',
      { sha: mergeBase, per_page: PAGE },
      Commits,
    );
    return [mergeBase, ...commits.map(({ sha }) => sha).filter((sha) => sha !== mergeBase)];
  }

  /**
   * What the branch's own runs kept, which nothing that others leave can hide: they are asked for by workflow, branch
   * and event. Up to `MAX_LOOKS` of the nearest a listing.
   */
  private async byRuns(commits: readonly string[]): Promise<StoredRun | undefined> {
    const { trust } = this.search;
    for (const workflow of trust.workflows)
      for (const event of RECORDING_EVENTS) {
        if (this.requests >= MAX_REQUESTS_BEHIND_OTHERS) return this.gaveUp();
        const runs = await runsOfBranch(this.ask, trust, { workflow, event });
        const stored = await this.firstKept(this.nearestOf(runs, commits).slice(0, MAX_LOOKS));
        if (stored) return stored;
        this.unseen ||= runs.some(({ run }) => !this.seen.has(run));
      }
    return undefined;
  }

  /** Runs at the given commits that nobody looked at, in the order of the commits. */
  private nearestOf(runs: readonly BelievedRun[], commits: readonly string[]): readonly Aged[] {
    const open = runs.filter(({ run }) => !this.seen.has(run));
    return commits.flatMap((sha, age) =>
      open.filter((run) => run.sha === sha).map((run) => ({ ...run, age })),
    );
  }

  private gaveUp(): undefined {
    this.unseen = true;
  }

  async run(): Promise<StoredRun | Survey> {
    return (
      (await this.nearest()) ?? {
        mergeBase: this.search.mergeBase,
        candidates: this.candidates,
        rejected: this.rejected,
        looked: this.looked,
        unseen: this.unseen,
      }
    );
  }

  private async nearest(): Promise<StoredRun | undefined> {
    const { mergeBase, trust } = this.search;
    const full = await this.list();
    const hits = nearestFirst([mergeBase], this.candidates).slice(0, MAX_RUNS_AT_MERGE_BASE);
    const hit = await this.firstListed(hits);
    if (hit) return hit;
    if (this.candidates.length === 0 && !full) return undefined;
    const pushes = full && hits.length === 0 ? await pushesAt(this.ask, trust, mergeBase) : [];
    const own = await this.firstKept(this.nearestOf(pushes, [mergeBase]).slice(0, MAX_RUNS_AT_MERGE_BASE));
    if (own) return own;
    const commits = await this.ancestors(mergeBase);
    const rest = nearestFirst(commits, this.candidates).filter(
      ({ candidate }) => !this.seen.has(candidate.run),
    );
    const listed = await this.firstListed(rest);
    return listed ?? (full || this.disbelieved ? this.byRuns(commits) : undefined);
  }
}

/**
 * The nearest baseline at or before the merge base that can be believed, or what was seen instead. Three requests
 * when the merge base has one, six at most; four and fourteen where others' artifacts of the name fill a page or pass
 * for the branch's own. A download is one more each, and what is attested of it another.
 */
export async function findBaseline(search: Search): Promise<StoredRun | Survey> {
  return new BaselineSearch(search).run();
}
