import { z } from 'zod';
import type { StoredRun } from '#model/contract/store.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { ArtifactPage, sift, type Candidate, type Rejection, type Trust } from './artifact-listing.ts';
import { CommitSha } from './merge-base.ts';
import { nearestFirst, type Ranked } from './nearest.ts';
import { distrust, RecordingRun, RecordingRuns } from './provenance.ts';

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
}

/** Most requests before a download: compare, listing, commits, and up to three runs. */
const MAX_REQUESTS = 6;
/** Runs asked about at the merge base, so that some remain for its ancestors. */
const MAX_RUNS_AT_MERGE_BASE = 2;
const PAGE = 100;

const Commits = z.array(z.object({ sha: CommitSha })).max(PAGE);

/** Looks through the artifacts of the base branch, within its budget of requests. */
class BaselineSearch {
  private readonly search: Search;
  /** The comparison that found the merge base is counted here, whoever asked for it. */
  private requests = 1;
  private looked = 0;
  private readonly candidates: Candidate[] = [];
  private readonly rejected: Rejection[] = [];
  /** Runs whose artifact was opened in vain, found without the listing. */
  private readonly opened = new Set<number>();

  constructor(search: Search) {
    this.search = search;
  }

  private async ask<T>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    answer: z.ZodType<T>,
  ): Promise<T> {
    this.requests += 1;
    return this.search.api.ask(route, parameters, answer);
  }

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

  /** Takes in one page of artifacts; true when there may be another. */
  private async list(page: number): Promise<boolean> {
    const parameters = { name: this.search.trust.artifact, per_page: PAGE, ...(page > 1 && { page }) };
    const found = await this.ask('GET /repos/{owner}/{repo}/actions/artifacts', parameters, ArtifactPage);
    this.take(found);
    return found.artifacts.length === PAGE;
  }

  /**
   * The merge base's own baseline by its runs, which no number of artifacts that others give this name can hide:
   * anybody who
   * opens a pull request can leave five hundred. Two requests, and a download.
   */
  private async ofRun(mergeBase: string): Promise<StoredRun | undefined> {
    const { trust } = this.search;
    const { workflow_runs: runs } = await this.ask(
      'GET /repos/{owner}/{repo}/actions/runs',
      { head_sha: mergeBase, per_page: PAGE },
      RecordingRuns,
    );
    const [newest] = runs
      .filter((run) => distrust(run, { run: run.id, sha: mergeBase }, trust) === undefined)
      .toSorted((a, b) => b.id - a.id);
    if (!newest) return undefined;
    const found = await this.ask(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      { run_id: newest.id, name: trust.artifact, per_page: PAGE },
      ArtifactPage,
    );
    const [ranked] = nearestFirst(
      [mergeBase],
      this.take(found).filter(({ run }) => run === newest.id),
    );
    if (!ranked) return undefined;
    this.looked += 1;
    this.opened.add(newest.id);
    const stored = await this.search.open(ranked);
    if (typeof stored !== 'string') return stored;
    this.pass({ artifact: ranked.candidate.artifact, why: stored });
    return undefined;
  }

  /** The first of the ranked that was recorded by a run of ours and can be opened. */
  private async first(ranked: readonly Ranked[]): Promise<StoredRun | undefined> {
    for (const next of ranked) {
      if (this.requests >= MAX_REQUESTS) return undefined;
      const stored = await this.look(next);
      if (typeof stored !== 'string') return stored;
      this.pass({ artifact: next.candidate.artifact, why: stored });
    }
    return undefined;
  }

  private async look(ranked: Ranked): Promise<StoredRun | string> {
    this.looked += 1;
    const run = await this.ask(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      { run_id: ranked.candidate.run },
      RecordingRun,
    );
    const why = distrust(run, ranked.candidate, this.search.trust);
    if (why !== undefined) return why;
    return this.search.open(ranked);
  }

  private async ancestors(mergeBase: string): Promise<readonly string[]> {
    const commits = await this.ask(
      'GET /repos/{owner}/{repo}/commits',
      { sha: mergeBase, per_page: PAGE },
      Commits,
    );
    return [mergeBase, ...commits.map(({ sha }) => sha).filter((sha) => sha !== mergeBase)];
  }

  async run(): Promise<StoredRun | Survey> {
    const { mergeBase } = this.search;
    const more = await this.list(1);
    const hits = nearestFirst([mergeBase], this.candidates).slice(0, MAX_RUNS_AT_MERGE_BASE);
    return (
      (await this.first(hits)) ??
      (await this.further(mergeBase, hits, more)) ?? {
        mergeBase,
        candidates: this.candidates,
        rejected: this.rejected,
        looked: this.looked,
      }
    );
  }

  private async further(
    mergeBase: string,
    hits: readonly Ranked[],
    more: boolean,
  ): Promise<StoredRun | undefined> {
    if (this.candidates.length === 0 && !more) return undefined;
    const own = more && hits.length === 0 ? await this.ofRun(mergeBase) : undefined;
    if (own) return own;
    const commits = await this.ancestors(mergeBase);
    const seen = new Set([...this.opened, ...hits.map(({ candidate }) => candidate.run)]);
    const rest = () =>
      nearestFirst(commits, this.candidates).filter(({ candidate }) => !seen.has(candidate.run));
    // A full page without any of these commits: others' artifacts of this name may have pushed ours off it.
    if (rest().length === 0 && more) await this.list(2);
    return this.first(rest());
  }
}

/**
 * The nearest baseline at or before the merge base that can be believed, or what was seen instead. Three requests
 * when the merge base has one, four behind a full page of others', six at most; a download is one more each.
 */
export async function findBaseline(search: Search): Promise<StoredRun | Survey> {
  return new BaselineSearch(search).run();
}
