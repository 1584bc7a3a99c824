import { z } from 'zod';
import { clean } from '#system/text.ts';
import { CommitSha } from './merge-base.ts';

/** One odd artifact must not keep the others from being read: what may be unknown may be null, too. */
const Listed = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  created_at: z.string().nullish(),
  expires_at: z.string().nullish(),
  digest: z.string().nullish(),
  workflow_run: z
    .object({
      id: z.int().nullish(),
      repository_id: z.int().nullish(),
      head_repository_id: z.int().nullish(),
      head_branch: z.string().nullish(),
      head_sha: CommitSha.nullish(),
    })
    .nullish(),
});
type Listed = z.infer<typeof Listed>;

/** One page of `GET /repos/{owner}/{repo}/actions/artifacts`. */
export const ArtifactPage = z.object({ artifacts: z.array(Listed).max(100) });

/** What a baseline's origin must be to be believed. */
export interface Trust {
  readonly artifact: string;
  readonly repository: number;
  readonly branch: string;
  /** Paths of the workflow files whose runs may record baselines. */
  readonly workflows: readonly string[];
}

/** An artifact that by its listing could be a baseline; what recorded it is still to be asked. */
export interface Candidate {
  readonly artifact: number;
  readonly run: number;
  readonly sha: string;
  readonly bytes: number;
  readonly digest: string | undefined;
}

/** An artifact that is no baseline for us, and why, as words that follow `artifact 123: `. */
export interface Rejection {
  readonly artifact: number;
  readonly why: string;
  /** Only where nothing but time was against it. */
  readonly expired?: Lifetime;
}

/** When an artifact was recorded and when it ends, as far as GitHub says; ISO. */
export interface Lifetime {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** An id or name others chose, short and without characters that steer. */
export function quoted(text: string | number | null | undefined, most = 80): string {
  return clean(String(text ?? 'unknown'), most) || 'unnamed';
}

/** Where an artifact must come from by its listing. Without a branch: any run in this repository, for a fork's, too. */
type Whence = Pick<Trust, 'artifact' | 'repository'> & Partial<Pick<Trust, 'branch'>>;

function foreign({ name, workflow_run: run }: Listed, trust: Whence): string | undefined {
  if (name !== trust.artifact) return `named ${quoted(name)}, not ${trust.artifact}`;
  if (!run?.id || !run.head_sha) return 'GitHub does not say which run recorded it';
  if (trust.branch !== undefined && run.head_repository_id !== run.repository_id)
    return `from a fork (repository ${quoted(run.head_repository_id)})`;
  if (run.repository_id !== trust.repository) return `from another repository (${quoted(run.repository_id)})`;
  if (trust.branch !== undefined && run.head_branch !== trust.branch)
    return `from another branch (${quoted(run.head_branch)})`;
  return undefined;
}

function ended({ expired, expires_at: until }: Listed, now: Date): boolean {
  const end = Date.parse(until ?? '');
  return expired || end <= now.getTime();
}

function sort(listed: Listed, trust: Whence, now: Date): Candidate | Rejection {
  const why = foreign(listed, trust);
  const { id, workflow_run: run } = listed;
  if (why !== undefined || !run?.id || !run.head_sha) return { artifact: id, why: why ?? 'incomplete' };
  if (ended(listed, now)) {
    const life = { from: listed.created_at ?? undefined, until: listed.expires_at ?? undefined };
    return {
      artifact: id,
      why: `expired${life.until === undefined ? '' : ` on ${day(life.until)}`}`,
      expired: life,
    };
  }
  return {
    artifact: id,
    run: run.id,
    sha: run.head_sha,
    bytes: listed.size_in_bytes,
    digest: listed.digest ?? undefined,
  };
}

/** The day of an ISO moment. */
export function day(moment: string): string {
  return quoted(moment).slice(0, 10);
}

/** What of a listing could be a baseline, the newest first, and why the rest cannot. */
export function sift(
  listed: readonly Listed[],
  trust: Whence,
  now: Date,
): { readonly candidates: readonly Candidate[]; readonly rejected: readonly Rejection[] } {
  const sorted = listed.toSorted((a, b) => b.id - a.id).map((artifact) => sort(artifact, trust, now));
  return {
    candidates: sorted.filter((artifact): artifact is Candidate => 'sha' in artifact),
    rejected: sorted.filter((artifact): artifact is Rejection => 'why' in artifact),
  };
}
