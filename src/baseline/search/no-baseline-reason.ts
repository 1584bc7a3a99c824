import type { Absence } from '#model/contract/store.ts';
import { day, quoted, type Lifetime } from './artifact-listing.ts';
import type { Survey } from './find-baseline.ts';

/** A branch's name as code. */
function inCode(branch: string): string {
  return `\`${quoted(branch).replaceAll('`', '')}\``;
}

/** Why a push is compared with nothing. */
export function becomesBaseline(branch: string): string {
  return (
    `This run becomes the baseline of ${inCode(branch)}: it is compared with nothing, and only ` +
    'absolute limits are judged.'
  );
}

const DAY = 86_400_000;

/** `90 days`, or nothing where GitHub does not say. */
function retention({ from, until }: Lifetime): string {
  const days = Math.round((Date.parse(until ?? '') - Date.parse(from ?? '')) / DAY);
  return days > 0 ? ` (artifacts are kept for ${days} ${days === 1 ? 'day' : 'days'} here)` : '';
}

/** How a branch gets a baseline, and this run what it may be compared with. */
function recording(branch: string): string {
  return (
    `Run this workflow on ${branch}, by a push or by hand (\`workflow_dispatch\`), then run this job again; where ` +
    `${branch} has moved on, bring this branch up to date first.`
  );
}

/** What a search did not find; `fact` without its full stop, `remedy` for a run that goes on. */
interface Missing {
  readonly hadOne: boolean;
  readonly fact: string;
  readonly remedy: string;
  readonly next: string;
}

function allExpired(survey: Survey, branch: string): Missing | undefined {
  const lives = survey.rejected.flatMap(({ expired }) => expired ?? []);
  const last = lives.toSorted((a, b) => (a.until ?? '').localeCompare(b.until ?? '')).at(-1);
  if (!last || survey.candidates.length > 0) return undefined;
  const when = last.until === undefined ? '' : `, the last on ${day(last.until)}`;
  return {
    hadOne: true,
    fact: `Every baseline of ${branch} has expired${when}${retention(last)}`,
    remedy: `; ${renewal(branch)}`,
    next: recording(branch),
  };
}

function elsewhere({ candidates, looked, mergeBase }: Survey, branch: string): Missing | undefined {
  if (candidates.length === 0 || looked > 0) return undefined;
  return {
    hadOne: true,
    fact:
      `No baseline of ${branch} belongs to the merge base \`${mergeBase.slice(0, 7)}\` or the 100 commits ` +
      'before it',
    remedy:
      `: bring this branch up to date with ${branch}, or push to ${branch}; until then only ` +
      'absolute limits are judged.',
    next: `Bring this branch up to date with ${branch}, by a merge or a rebase.`,
  };
}

function unusable(survey: Survey, branch: string): Missing | undefined {
  if (survey.rejected.length === 0) return undefined;
  return {
    hadOne: survey.candidates.length > 0 || survey.unseen,
    fact: `No baseline of ${branch} can be used (${reasons(survey)})`,
    remedy: `; ${renewal(branch)}`,
    next: `${recording(branch)} Another workflow that may record baselines is named in \`baseline-workflows\`.`,
  };
}

function never(branch: string): Missing {
  return {
    hadOne: false,
    fact: `There is no baseline of ${branch} yet`,
    remedy: `: one appears after the next push to ${branch}, and until then only absolute limits are judged.`,
    next: recording(branch),
  };
}

function renewal(branch: string): string {
  return `the next push to ${branch} records a new one, and until then only absolute limits are judged.`;
}

function reasons(survey: Survey): string {
  const rejections = survey.rejected
    .filter(({ expired }) => !expired)
    .map(({ artifact, why }) => `artifact ${artifact}: ${why}`);
  return rejections.slice(0, 3).join('; ') + (rejections.length > 3 ? '; …' : '');
}

/**
 * Why a search found nothing, in one sentence:
 * `There is no baseline of main yet: one appears after the next push to main, and until then only absolute limits are
 * judged.`
 * The branch had one before where an artifact of a run of its own is listed, whatever speaks against it now, or where
 * others' artifacts hide what its runs kept.
 */
export function whyNone(
  survey: Survey,
  baseBranch: string,
): { readonly reason: string; readonly absence: Absence } {
  const branch = inCode(baseBranch);
  const { hadOne, fact, remedy, next } =
    allExpired(survey, branch) ?? elsewhere(survey, branch) ?? unusable(survey, branch) ?? never(branch);
  return { reason: `${fact}${remedy}`, absence: { hadOne, message: `${fact}.`, next } };
}
