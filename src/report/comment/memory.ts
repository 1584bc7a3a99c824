import type { Report, Since } from '#model/record/report.ts';
import { tellsRepairs } from '../causes/since.ts';

/** Ids kept of each kind; more are no one's pull request. */
const MAX_KEPT = 100;

const START = '<!-- tidemark-causes';
const PAIR = ' [a-z0-9]{1,16}=[0-9a-f]{7}';
const LINE = new RegExp(
  `^${START}((?:${PAIR}){0,${MAX_KEPT}})(?: repaired((?:${PAIR}){0,${MAX_KEPT}}))? -->$`,
);
/** The line is the second one of a comment, and no longer than this. */
const LONGEST = 6_000;

type Commits = Since['causes'];

function written(commits: Commits): string {
  return Object.entries(commits)
    .slice(0, MAX_KEPT)
    .map(([id, sha]) => ` ${id}=${sha}`)
    .join('');
}

function read(text = ''): Commits {
  const pairs = text.split(' ').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split('=', 2)));
}

/** The commit that a report is of, as causes are dated by. */
function headOf({ run }: Pick<Report, 'run'>): string | undefined {
  return /^[0-9a-f]{7}/.exec(run.commit?.sha ?? '')?.[0];
}

/**
 * What a comment remembers of causes, as a line that nobody sees: which commit first showed each of those that are
 * there, and of those that are repaired. Empty where there is none.
 */
export function memoryLine({ causes, repaired }: Since): string {
  const [seen, gone] = [written(causes), written(repaired)];
  return seen + gone === '' ? '' : `${START}${seen}${gone === '' ? '' : ` repaired${gone}`} -->`;
}

/** What a comment remembers; undefined where it is none of ours or remembers nothing. */
export function memoryOf(comment: string): Since | undefined {
  const line = comment.slice(0, LONGEST).split(/\r?\n/, 2)[1] ?? '';
  const [, seen, gone] = LINE.exec(line) ?? [];
  return seen === undefined ? undefined : { causes: read(seen), repaired: read(gone) };
}

/** What the comment of this report is to remember. */
export function remembered(report: Report): Since {
  const head = headOf(report);
  if (report.since) return report.since;
  if (head === undefined) return { causes: {}, repaired: {} };
  return {
    causes: Object.fromEntries(report.verdict.causes.map(({ id }) => [id, head])),
    repaired: {},
  };
}

const where = (commits: Commits, fits: (id: string, sha: string) => boolean): Commits =>
  Object.fromEntries(Object.entries(commits).filter(([id, sha]) => fits(id, sha)));

/**
 * Since when the causes of a report are there, by what its comment remembered. What is gone counts as repaired where
 * that can be told; until then it is remembered as it was. What the same commit showed and does not show
 * again was no repair.
 */
export function sinceOfReport(before: Since | undefined, report: Report): Since | undefined {
  const head = headOf(report);
  if (!before || head === undefined) return undefined;
  const { causes } = report.verdict;
  const now = new Set(causes.map(({ id }) => id));
  const isSure = tellsRepairs(report);
  const gone = where(before.causes, (id, sha) => !now.has(id) && sha !== head);
  const seen = Object.fromEntries(causes.map(({ id }) => [id, before.causes[id] ?? head]));
  const since: Since = {
    causes: isSure ? seen : { ...seen, ...gone },
    repaired: { ...where(before.repaired, (id) => !now.has(id)), ...(isSure && gone) },
  };
  const isEarlier = Object.values(since.causes).some((sha) => sha !== head);
  return isEarlier || Object.keys(since.repaired).length > 0 ? since : undefined;
}
