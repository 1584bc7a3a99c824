import type { Loosened, Loosening } from '#model/record/loosening.ts';
import type { Report } from '#model/record/report.ts';
import { counted } from './format.ts';

/** What a pull request's config loosens, in words: texts are plain, names in backticks. */
export interface LoosenedView {
  readonly title: string;
  /** What becomes of it, and what to do. */
  readonly says: string;
  readonly lines: readonly string[];
}

function lineOf({ key, before, now }: Loosening): string {
  const name = `\`${key.replaceAll('`', "'")}\``;
  if (now === undefined) return `${name}: ${before ?? ''} is gone`;
  return before === undefined ? `${name}: ${now} is added` : `${name}: ${before} → ${now}`;
}

function says({ failing, approvedBy }: Loosened): string {
  if (failing)
    return (
      'Judged by the limits of the base, and failed for this. Take it back, or let somebody who may write to the ' +
      'repository approve exactly this commit in a review, and run the job again.'
    );
  return approvedBy === undefined
    ? 'The verdict goes by what this pull request allows.'
    : `${approvedBy} approved it for this commit, so the verdict goes by what this pull request allows.`;
}

/** How many, for a headline. */
export const loosenedCount = ({ items }: Loosened): string =>
  `the pull request loosens its own check in ${counted(items.length, 'place')}`;

/** Undefined where nothing is looser. */
export function loosenedOf({ verdict: { loosened } }: Report): LoosenedView | undefined {
  if (!loosened || loosened.items.length === 0) return undefined;
  return {
    title: `This pull request loosens its own check (${loosened.items.length})`,
    says: says(loosened),
    lines: loosened.items.map(lineOf),
  };
}
