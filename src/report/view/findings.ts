import { nextWords, seenWords } from '../text/look-words.ts';
import { labelIn } from './subject-label.ts';
import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';

/** The same fault on one or more pages. Everything but our own words may hold what others wrote. */
export interface FindingLine {
  readonly finding: JudgedFinding;
  /** Labels of the subjects that have it. */
  readonly subjects: readonly string[];
  /** `in 2 of 3 runs`, where not in all; of one in doubt, how often on either side. */
  readonly seen: string;
  /** What to do about one in doubt, no full stop at its end; empty for any other. */
  readonly next: string;
}

/** Findings that mean the same to a reader, gravest first. */
export interface FindingGroup {
  readonly id:
    | 'failing'
    | 'unsteady'
    | 'unproved'
    | 'accepted'
    | 'new'
    | 'changes'
    | 'unknown'
    | 'fixed'
    | 'still'
    | 'ignored';
  readonly title: string;
  readonly lines: readonly FindingLine[];
}

const titles: Readonly<Record<FindingGroup['id'], string>> = {
  failing: 'Findings that fail',
  unsteady: 'Findings that come and go',
  unproved: 'New findings, looked at too seldom to fail',
  accepted: 'Findings accepted in this pull request',
  new: 'New findings',
  changes: 'What changed',
  unknown: 'Findings, without a baseline to compare with',
  fixed: 'Fixed',
  still: 'Already there before',
  ignored: 'Ignored by the config',
};

const order: readonly FindingGroup['id'][] = [
  'failing',
  'unsteady',
  'unproved',
  'accepted',
  'new',
  'changes',
  'unknown',
  'fixed',
  'still',
  'ignored',
];
const gravity: Readonly<Record<JudgedFinding['severity'], number>> = { error: 0, warning: 1, info: 2 };

function groupOf(finding: JudgedFinding): FindingGroup['id'] {
  if (finding.failing) return 'failing';
  if (finding.doubt) return finding.doubt === 'comes-and-goes' ? 'unsteady' : 'unproved';
  if (finding.accepted) return 'accepted';
  return finding.state === 'new' && finding.severity === 'info' ? 'changes' : finding.state;
}

function linesOf(
  report: Report,
  findings: readonly JudgedFinding[],
  nameOf: (finding: JudgedFinding) => string,
): readonly FindingLine[] {
  const same = Map.groupBy(findings, (finding) => {
    const { suite, rule, message, selector, severity, because, doubt, accepted } = finding;
    const often = doubt && seenWords(finding);
    return JSON.stringify([suite, rule, message, selector, severity, because, often, accepted]);
  });
  return [...same.values()]
    .flatMap(([finding, ...more]) => {
      if (!finding) return [];
      const subjects = [...new Set([finding, ...more].map(nameOf))].filter((name) => name !== '');
      return [{ finding, subjects, seen: seenWords(finding), next: nextWords(finding, report) }];
    })
    .toSorted((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity]);
}

/** Findings in the groups that have any, the failing ones first; `nameOf` says where one was seen. */
export function findingsOf(
  report: Report,
  nameOf = (finding: JudgedFinding) => labelIn(report, finding),
): readonly FindingGroup[] {
  const grouped = Map.groupBy(report.verdict.findings, groupOf);
  return order.flatMap((id) => {
    const findings = grouped.get(id);
    return findings ? [{ id, title: titles[id], lines: linesOf(report, findings, nameOf) }] : [];
  });
}
