import { compareRuns, type RunVersion } from './sticky.ts';

export type StatusState = 'pending' | 'success' | 'failure' | 'error';

/** One status of a commit under one context. `target`: the address of the run that wrote it, with its attempt. */
export interface CommitStatus {
  readonly state: StatusState;
  readonly description: string;
  readonly target: string;
}

const RUN = /\/actions\/runs\/(\d{1,16})\/attempts\/(\d{1,9})$/;

/** The address of an attempt of a run, by which a status tells who wrote it. */
export function attemptAddress({ url, attempt }: { readonly url: string; readonly attempt: number }): string {
  return `${url}/attempts/${attempt}`;
}

/** The run that wrote a status; 0.0 where its address does not say. */
export function writerOf({ target }: Pick<CommitStatus, 'target'>): RunVersion {
  const [, id = '0', attempt = '0'] = RUN.exec(target) ?? [];
  return { id: Number(id), attempt: Number(attempt) };
}

/** Within one run nothing is taken back: what was resolved is pending no more, what failed does not pass. */
const gravity: Readonly<Record<StatusState, number>> = { pending: 0, success: 1, failure: 2, error: 2 };

/** Whether two statuses say the same. */
function isSame(a: CommitStatus, b: CommitStatus): boolean {
  return a.state === b.state && a.description === b.description && a.target === b.target;
}

/**
 * Of a context's statuses, newest first, the one that has to be the latest: the newest run's, of that run the gravest,
 * of equally grave ones the newest. Undefined where there is none.
 */
export function standing(statuses: readonly CommitStatus[]): CommitStatus | undefined {
  return statuses.toSorted(
    (a, b) => compareRuns(writerOf(b), writerOf(a)) || gravity[b.state] - gravity[a.state],
  )[0];
}

/**
 * What a writer does after a look at the context's statuses, newest first: add one, or rest. `superseded`: what stands
 * is not its own.
 */
export type StatusStep =
  | { readonly do: 'add'; readonly status: CommitStatus }
  | { readonly do: 'rest'; readonly why: 'told' | 'superseded' };

/**
 * The next request of a writer. Statuses are only ever added and the latest counts; a writer whose own arrived above a
 * newer run's repeats that one. `wrote`: its own was added, though a list may lag behind.
 */
export function nextStatus(listed: readonly CommitStatus[], own: CommitStatus, wrote: boolean): StatusStep {
  const isListed = listed.some((status) => isSame(status, own));
  const due = standing(isListed ? listed : [own, ...listed]);
  const isOwn = due !== undefined && isSame(due, own);
  const [latest] = listed;
  if (due && latest && isSame(latest, due)) return { do: 'rest', why: isOwn ? 'told' : 'superseded' };
  if (isOwn) return wrote && !isListed ? { do: 'rest', why: 'told' } : { do: 'add', status: own };
  return due && wrote ? { do: 'add', status: due } : { do: 'rest', why: 'superseded' };
}
