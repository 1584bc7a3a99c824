import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import type { Item } from '../../causes/item.ts';
import { cleanLines, webAddress } from '../../text/clean.ts';
import { counted } from '../../text/format.ts';
import type { Row } from '../../view/row.ts';
import { sourceWords } from '../../text/source-words.ts';

/** More of one cause are counted: all of them stand under the figures and findings. */
const [MAX_ROWS, MAX_FINDINGS] = [20, 10];

function rowContext({ subject, what, before, now, change, limit, check }: Row) {
  return {
    what,
    subject: clean(subject, 80),
    before,
    now,
    change: check.pairs ? '' : change,
    limit: limit === 'no budget' ? '' : limit,
  };
}

function findingContext(finding: JudgedFinding) {
  return {
    severity: finding.severity,
    message: finding.message,
    rule: clean(finding.rule),
    help: webAddress(finding.help ?? ''),
    place: [clean(finding.selector ?? ''), sourceWords(finding)].filter(Boolean).join(', '),
    detail: cleanLines(finding.detail ?? '', 12).join('\n'),
  };
}

/** The same words of one rule about one element once, however many devices saw it. */
function distinct(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const all = findings.map((finding) => {
    const { rule, message, selector, severity } = finding;
    return [JSON.stringify([rule, message, selector, severity]), finding] as const;
  });
  return [...new Map(all.toReversed()).values()].toReversed();
}

/** All that a cause is told by, behind one click. */
export function foldedContext({ rows, findings }: Item) {
  const told = distinct(findings);
  const parts = [
    rows.length > 0 ? counted(rows.length, 'figure') : '',
    told.length > 0 ? counted(told.length, 'finding') : '',
  ].filter(Boolean);
  const left = Math.max(0, rows.length - MAX_ROWS) + Math.max(0, told.length - MAX_FINDINGS);
  return {
    title: parts.join(', '),
    rows: rows.slice(0, MAX_ROWS).map(rowContext),
    findings: told.slice(0, MAX_FINDINGS).map(findingContext),
    more: left === 0 ? '' : `… and ${left} more, under Figures and Findings.`,
  };
}
