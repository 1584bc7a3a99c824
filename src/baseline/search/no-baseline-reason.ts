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

function allExpired(survey: Survey, branch: string): string | undefined {
  const lives = survey.rejected.flatMap(({ expired }) => expired ?? []);
  const last = lives.toSorted((a, b) => (a.until ?? '').localeCompare(b.until ?? '')).at(-1);
  if (!last || survey.candidates.length > 0) return undefined;
  const when = last.until === undefined ? '' : `, the last on ${day(last.until)}`;
  return `Every baseline of ${branch} has expired${when}${retention(last)}; ${renewal(branch)}`;
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
 */
export function whyNone(survey: Survey, baseBranch: string): string {
  const branch = inCode(baseBranch);
  const expired = allExpired(survey, branch);
  if (expired !== undefined) return expired;
  if (survey.candidates.length > 0 && survey.looked === 0) {
    const mergeBase = `\`${survey.mergeBase.slice(0, 7)}\``;
    return (
      `No baseline of ${branch} belongs to the merge base ${mergeBase} or the 100 commits before ` +
      `it: bring this branch up to date with ${branch}, or push to ${branch}; until then only ` +
      'absolute limits are judged.'
    );
  }
  if (survey.rejected.length > 0)
    return `No baseline of ${branch} can be used (${reasons(survey)}); ${renewal(branch)}`;
  return (
    `There is no baseline of ${branch} yet: one appears after the next push to ${branch}, and until ` +
    'then only absolute limits are judged.'
  );
}
