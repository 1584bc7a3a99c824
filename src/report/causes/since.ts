import type { Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import { counted } from '../text/format.ts';
import type { SinceWords } from './item.ts';

/** Since when a cause is there; undefined where nobody knows. */
export function sinceOf(
  { id }: Cause,
  { since, run }: Pick<Report, 'since' | 'run'>,
): SinceWords | undefined {
  if (!since) return undefined;
  const first = since.causes[id];
  const isNew = first === undefined || run.commit?.sha.startsWith(first) === true;
  return { isNew, words: isNew ? 'new in this push' : `there since \`${first}\`` };
}

/**
 * Whether what is not seen is not there: all was measured and answered, nobody accepted anything, and nothing is
 * allowed that was not.
 */
export function tellsRepairs({ run, verdict, caveats = [] }: Report): boolean {
  const { checks, findings, counts, loosened } = verdict;
  return (
    run.complete &&
    counts.inconclusive === 0 &&
    caveats.length === 0 &&
    (loosened?.items ?? []).length === 0 &&
    ![...checks, ...findings].some(({ accepted }) => accepted)
  );
}

/**
 * What an earlier push showed and this one does not: `All 7 things from `3f2a91c` are repaired`; empty where there is
 * none, or where nobody can tell.
 */
export function repairedOf(report: Report): string {
  const { since, verdict } = report;
  const repaired = Object.values(since?.repaired ?? {});
  if (repaired.length === 0 || !tellsRepairs(report)) return '';
  const commits = [...new Set(repaired)];
  const from = commits.length === 1 ? ` from \`${commits[0]}\`` : '';
  const things = counted(repaired.length, 'thing');
  const are = repaired.length === 1 ? 'is' : 'are';
  return verdict.causes.length === 0 && repaired.length > 1
    ? `${repaired.length === 2 ? 'Both things' : `All ${things}`}${from} are repaired`
    : `${things}${from} ${are} repaired`;
}
