import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { viewOf, type Row } from '../view/view.ts';

/** GitHub takes so many characters. */
const LONGEST = 140;

const isFailure = ({ mark }: Row): boolean => mark === 'failed' || mark === 'missing';

/** `/pricing on mobile LCP +370 ms (+15.4 %)`, `/pricing on mobile not measured` */
function words({ subject, what, change, now, check }: Row): string {
  const name = check.kind === 'subject' ? [] : [what];
  return [subject, ...name, change === '' ? now : change].join(' ');
}

/** A report in the one line of a commit status: `2 of 14 checks failed: /pricing on mobile LCP +370 ms (+15.4 %)`. */
export function statusLine(report: Report): string {
  const { headline, rows } = viewOf(report);
  const worst = rows.find(isFailure);
  return clean(worst ? `${headline}: ${words(worst)}` : headline, LONGEST);
}
