import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { code, prose } from '../markdown/markdown.ts';
import { bullets, checkName, joined } from '../markdown/parts.ts';
import { rowOf } from '../view/row.ts';
import { labelIn } from '../view/subject-label.ts';

/** A check or a finding of a report. */
export type Item =
  | { readonly report: Report; readonly check: Check }
  | { readonly report: Report; readonly finding: JudgedFinding };

/** What came of a command to accept. */
export interface AcceptanceWords {
  readonly sha: string;
  /** The subject that was named. */
  readonly subject: string | undefined;
  readonly accepted: readonly Item[];
  /** What fails and cannot be accepted by a comment. */
  readonly refused: readonly Item[];
  /** Whether the pull request fails for what its config loosens. */
  readonly loosened: boolean;
  /** What could be accepted where nothing was. */
  readonly others: readonly Item[];
}

const MAX_LINES = 40;

function nameOf(item: Item): string {
  if ('check' in item) return checkName(rowOf(item.check, item.report));
  const { finding, report } = item;
  return `${code(labelIn(report, finding), 80)} ${code(finding.rule, 80)}`;
}

/** The same as plain text, as people write it to name it: `web/home/desktop#buy`. */
export function itemName(item: Item): string {
  const place = 'check' in item ? item.check : item.finding;
  const selector = 'finding' in item ? (item.finding.selector ?? '') : '';
  const between = selector === '' || selector.startsWith('#') ? '' : ' ';
  return `${place.suite}/${place.subject}${between}${selector}`;
}

function figureOf(item: Item): string {
  if ('finding' in item) return prose(item.finding.message);
  const { now, change } = rowOf(item.check, item.report);
  return prose(`${now} ${change}`);
}

function whyRefused(item: Item): string {
  if ('finding' in item) return '';
  const { status, reason } = item.check;
  return status === 'absent' || reason === 'unmeasured'
    ? 'nobody measured it: `/tidemark rerun`'
    : 'it varies from run to run, so no value of it is the next one: mend it, or raise its budget';
}

function refusedList(refused: readonly Item[]): string {
  if (refused.length === 0) return '';
  const lines = bullets(refused, MAX_LINES, (item) => `${nameOf(item)}: ${whyRefused(item)}`);
  return `**Not accepted** (${refused.length})\n\n${lines}`;
}

/** What a comment cannot approve: a review names its commit. */
const LOOSENED =
  'What this pull request loosens of its own check is approved in a review of exactly this commit, not in a comment.';

function nothing({ subject, others, refused }: AcceptanceWords): string {
  if (others.length > 0) {
    const names = bullets(others, MAX_LINES, nameOf);
    return `Nothing that can be accepted is called ${code(subject ?? '')}. These can:\n\n${names}`;
  }
  return refused.length > 0 ? '' : 'Nothing fails or warns here that could be accepted.';
}

/** What was accepted and what was not, as Markdown; `next`: what follows from it, in a sentence of ours. */
export function acceptanceAnswer(words: AcceptanceWords, next: string): string {
  const { sha, accepted, refused, loosened } = words;
  const at = code(sha.slice(0, 7));
  if (accepted.length === 0)
    return joined([
      `### Tidemark: nothing accepted at ${at}`,
      nothing(words),
      refusedList(refused),
      loosened ? LOOSENED : '',
    ]);
  return joined([
    `### Tidemark: accepted at ${at} (${accepted.length})`,
    bullets(accepted, MAX_LINES, (item) => `${nameOf(item)}: ${figureOf(item)}`),
    'Exactly these pictures, numbers and findings pass in this pull request; anything else is judged anew.',
    refusedList(refused),
    loosened ? LOOSENED : '',
    next,
  ]);
}
