import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { comparisonOf, promiseOf } from './comparison.ts';
import { countsOf, tone, type Count, type Tone } from './headline.ts';
import { findingsOf, type FindingGroup, type FindingLine } from './findings.ts';
import { loosenedOf, type LoosenedView } from '../text/loosened-words.ts';
import { mergedRows, waitingOf } from './merge.ts';
import { problemsOf, type ProblemLine } from './problems.ts';
import { rowOf, type Row } from './row.ts';
import { shotsOf, type Shot } from './shots.ts';
import { labelIn } from './subject-label.ts';

/** What every reporter says, decided once: order, words and grouping. Texts are plain; words in backticks are names. */
export interface View {
  readonly tone: Tone;
  /** `12 passed`, `1 improved`. */
  readonly counts: readonly Count[];
  /** Why something could not be measured; stands above everything else. */
  readonly problems: readonly ProblemLine[];
  readonly loosened: LoosenedView | undefined;
  /** Judged checks, worst first. */
  readonly rows: readonly Row[];
  /** One row a number: those that failed, warned, or moved for the worse. Findings that are listed have none. */
  readonly changed: readonly Row[];
  /** What waits for a baseline, in sentences. */
  readonly waiting: readonly string[];
  /** Rows a reader needs the reason of: what failed, warned, or was measured and could not be trusted. */
  readonly explained: readonly Row[];
  readonly improved: readonly Row[];
  /** What would fail or warn had nobody accepted it; findings have a group of their own. */
  readonly accepted: readonly Row[];
  /** Numbers without a budget. */
  readonly watched: readonly Row[];
  readonly findings: readonly FindingGroup[];
  readonly shots: readonly Shot[];
  /** What it was compared with, in a sentence. */
  readonly comparison: string;
  /** What the verdict promises, in a sentence; empty where no live pairs were judged. */
  readonly promise: string;
  /** Plain sentences worth reading: notes and warnings, with their place. */
  readonly notes: readonly string[];
}

function notesOf(report: Report): readonly string[] {
  const where = ({ suite, subject }: Report['run']['notes'][number]) =>
    suite === undefined || subject === undefined ? (subject ?? suite) : labelIn(report, { suite, subject });
  const notes = report.run.notes.map((note) => [where(note), note.text].filter(Boolean).join(': '));
  const warnings = report.verdict.warnings.map(({ text, place }) =>
    place ? `${text} (\`${place.file}:${place.line}\`)` : text,
  );
  return [...new Set([...warnings, ...report.notes, ...notes])];
}

const isBad = (row: Row): boolean => row.mark === 'failed' || row.mark === 'missing' || row.mark === 'warned';

/** Undecided by its nature, or because the run was over: said once for all of them, not a line each. */
const quiet: ReadonlySet<Check['reason']> = new Set([
  'time-needs-pairs',
  'too-little-history',
  'too-noisy',
  'cut-short',
]);

function needsReason(row: Row): boolean {
  return isBad(row) || (row.mark === 'undecided' && !quiet.has(row.check.reason));
}

/** Tells whether a row only counts findings that a list beside it names one by one. */
function listedIn({ verdict }: Report): (row: Row) => boolean {
  const places = new Set(
    verdict.findings
      .filter(({ failing, doubt }) => failing || doubt !== undefined)
      .map(({ suite, subject }) => JSON.stringify([suite, subject])),
  );
  return ({ check }) => check.kind === 'findings' && places.has(JSON.stringify([check.suite, check.subject]));
}

const judged = (check: Check) => check.kind !== 'watch';

/** The view of a report: a pure function of it. */
export function viewOf(report: Report): View {
  const { verdict } = report;
  const rows = verdict.checks.filter(judged).map((check) => rowOf(check, report));
  const watched = verdict.checks.filter((check) => !judged(check)).map((check) => rowOf(check, report));
  const isListed = listedIn(report);
  const merged = (check: Check, others: readonly Check[]) => rowOf(check, report, others);
  const numbers = mergedRows(rows, merged).filter((row) => !isListed(row));
  const improved = mergedRows(
    rows.filter((row) => row.moved === 'better' && row.mark === 'passed'),
    merged,
  );
  const accepted = mergedRows(
    rows.filter(({ check }) => check.reason === 'accepted' && check.kind !== 'findings'),
    merged,
  );
  return {
    tone: tone(report),
    counts: countsOf(report, improved.length),
    problems: problemsOf(report),
    loosened: loosenedOf(report),
    rows,
    changed: [...numbers.filter(isBad), ...numbers.filter((row) => !isBad(row) && row.moved === 'worse')],
    explained: numbers.filter(needsReason),
    waiting: waitingOf(rows, report),
    improved,
    accepted,
    watched,
    findings: findingsOf(report),
    shots: shotsOf(report),
    comparison: comparisonOf(report),
    promise: promiseOf(report),
    notes: notesOf(report),
  };
}

export type { FindingGroup, FindingLine, ProblemLine, Row, Shot, Tone };
