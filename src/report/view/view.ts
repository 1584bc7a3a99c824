import type { Report } from '#model/report.ts';
import type { Check } from '#model/verdict.ts';
import { countsLine, headline, tone, type Tone } from './headline.ts';
import { findingsOf, type FindingGroup, type FindingLine } from './findings.ts';
import { problemsOf, type ProblemLine } from './problems.ts';
import { rowOf, type Row } from './row.ts';
import { shotsOf, type Shot } from './shots.ts';

/** What every reporter says, decided once: order, words and grouping. Texts are plain; words in backticks are names. */
export interface View {
  readonly tone: Tone;
  /** `2 of 14 checks failed`. */
  readonly headline: string;
  /** `12 passed · 1 improved`. */
  readonly counts: readonly string[];
  /** Why something could not be measured; stands above everything else. */
  readonly problems: readonly ProblemLine[];
  /** Judged checks, worst first. */
  readonly rows: readonly Row[];
  /** Those that failed, warned, or moved for the worse. */
  readonly changed: readonly Row[];
  /** Rows a reader needs the reason of: what failed, warned, or was measured and could not be trusted. */
  readonly explained: readonly Row[];
  readonly improved: readonly Row[];
  /** Numbers without a budget. */
  readonly watched: readonly Row[];
  readonly findings: readonly FindingGroup[];
  readonly shots: readonly Shot[];
  /** What it was compared with, in a sentence. */
  readonly comparison: string;
  /** Plain sentences worth reading: notes and warnings, with their place. */
  readonly notes: readonly string[];
}

function notesOf(report: Report): readonly string[] {
  const label = (suite: string | undefined, subject: string | undefined) =>
    report.run.suites.find((one) => one.name === suite)?.subjects.find((one) => one.id === subject)?.label ?? subject;
  const told = report.run.notes.map((note) => [label(note.suite, note.subject) ?? note.suite, note.text].filter(Boolean).join(': '));
  const warnings = report.verdict.warnings.map(({ text, place }) => (place ? `${text} (\`${place.file}:${place.line}\`)` : text));
  return [...new Set([...warnings, ...report.notes, ...told])];
}

function comparisonOf({ baseline }: Report): string {
  if (!baseline.found) return baseline.reason;
  const commit = baseline.run.commit ? ` of commit \`${baseline.run.commit.sha.slice(0, 7)}\`` : '';
  const machine = baseline.sameEnvironment ? '' : ' It was measured on another machine or with other tools: times say little, and looks may differ.';
  return `Compared with ${baseline.origin}${commit}.${machine}`;
}

/** Of rows about the same number (a limit and a regression) only the first. */
function distinct(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.toReversed().map((row) => [[row.suite, row.subjectId, row.what].join('\n'), row])).values()].toReversed();
}

const isBad = (row: Row): boolean => row.mark === 'failed' || row.mark === 'missing' || row.mark === 'warned';

function needsReason(row: Row): boolean {
  return isBad(row) || (row.mark === 'undecided' && row.check.reason !== 'time-needs-pairs');
}

/** Every row that failed or warned, then numbers that moved for the worse without failing. */
function changedOf(rows: readonly Row[]): readonly Row[] {
  const bad = rows.filter(isBad);
  return [...bad, ...distinct([...bad, ...rows.filter((row) => row.moved === 'worse')]).filter((row) => !bad.includes(row))];
}

const judged = (check: Check) => check.kind !== 'watch';

/** The view of a report: a pure function of it. */
export function viewOf(report: Report): View {
  const { verdict } = report;
  const rows = verdict.checks.filter(judged).map((check) => rowOf(check, report));
  const watched = verdict.checks.filter((check) => !judged(check)).map((check) => rowOf(check, report));
  const improved = distinct(rows.filter((row) => row.moved === 'better' && row.mark === 'passed'));
  return {
    tone: tone(report),
    headline: headline(report),
    counts: countsLine(report, improved.length),
    problems: problemsOf(report),
    rows,
    changed: changedOf(rows),
    explained: rows.filter(needsReason),
    improved,
    watched,
    findings: findingsOf(report),
    shots: shotsOf(report),
    comparison: comparisonOf(report),
    notes: notesOf(report),
  };
}

export type { FindingGroup, FindingLine, ProblemLine, Row, Shot, Tone };
