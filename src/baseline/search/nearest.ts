import type { Candidate } from './artifact-listing.ts';

/** A candidate and how many commits lie between it and the merge base: 0, it is the merge base's own. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly age: number;
}

/**
 * Candidates of the given commits (the merge base first, then its ancestors, nearest first), one a run, the newest
 * artifact of each.
 */
export function nearestFirst(
  commits: readonly string[],
  candidates: readonly Candidate[],
): readonly Ranked[] {
  const runs = new Set<number>();
  return commits.flatMap((sha, age) =>
    candidates
      .filter((candidate) => candidate.sha === sha)
      .toSorted((a, b) => b.artifact - a.artifact)
      .filter(({ run }) => !runs.has(run) && runs.add(run))
      .map((candidate) => ({ candidate, age })),
  );
}
