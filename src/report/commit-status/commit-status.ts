import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { storyOf } from '../causes/story.ts';

/** GitHub takes so many characters. */
const LONGEST = 140;

/** A report in the one line of a commit status: `2 things got worse. The worst: /pricing takes …`. */
export function statusLine(report: Report): string {
  return clean(storyOf(report).title.replaceAll('`', ''), LONGEST);
}
