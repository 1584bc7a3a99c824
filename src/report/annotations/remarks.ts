import type { Place } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { clean, cleanText } from '#system/text.ts';
import { loosenedOf } from '../text/loosened-words.ts';
import { problemSays } from '../view/problems.ts';
import { rowOf } from '../view/row.ts';

/** Something to say about a line of a file, or about the run where no file is meant. Texts are plain and clean. */
export interface Remark {
  readonly level: 'error' | 'warning';
  readonly title: string;
  /** A line a reason. */
  readonly message: string;
  readonly place: Place | undefined;
}

/** Reasons shown on one line; more only make it harder to read. */
const MAX_REASONS = 12;

function loosenedRemarks(report: Report): readonly Remark[] {
  const { loosened } = report.verdict;
  const lines = loosenedOf(report)?.lines ?? [];
  return (loosened?.items ?? []).map(({ place }, at): Remark => ({
    level: loosened?.failing === true ? 'error' : 'warning',
    title: 'Tidemark: looser than the base',
    message: `${lines[at] ?? ''}.`,
    place,
  }));
}

/** The place, unless its file has a name that no plain text can show: it would be read as another one's. */
export function plainPlace(place: Place | undefined): Place | undefined {
  return place && cleanText(place.file) === place.file ? place : undefined;
}

function single(report: Report): readonly Remark[] {
  const problems = [...report.problems, ...report.run.problems];
  const isSaid = problemSays(report);
  const rows = report.verdict.checks
    .filter((check) => check.kind !== 'watch')
    .map((check) => rowOf(check, report));
  const failed = rows.filter(
    (row) => row.mark === 'failed' || row.mark === 'warned' || (row.mark === 'missing' && !isSaid(row.check)),
  );
  return [
    ...problems.map(({ message, next, place }): Remark => ({
      level: 'error',
      title: 'Tidemark could not measure',
      message: `${message} ${next}`,
      place,
    })),
    ...failed.map((row): Remark => ({
      level: row.mark === 'warned' ? 'warning' : 'error',
      title: `Tidemark: ${row.what}`,
      message: `${row.subject}, ${row.what}: ${row.sentence}.`,
      place: row.check.limit?.place,
    })),
    ...loosenedRemarks(report),
    ...report.verdict.warnings.map(({ text, place }): Remark => ({
      level: 'warning',
      title: 'Tidemark',
      message: text,
      place,
    })),
  ];
}

function merged(first: Remark, others: readonly Remark[]): Remark {
  const lines = [...new Set([first, ...others].map(({ message }) => clean(message, 600)))];
  const more = lines.length > MAX_REASONS ? [`… and ${lines.length - MAX_REASONS} more`] : [];
  return {
    ...first,
    title: clean(first.title, 120),
    message: [...lines.slice(0, MAX_REASONS), ...more].join('\n'),
    place: plainPlace(first.place),
  };
}

/**
 * What failed, warned or could not be measured: on the budget's own line where it has one, every line once a level,
 * errors first.
 */
export function remarksOf(report: Report): readonly Remark[] {
  const byLine = Map.groupBy(single(report), ({ level, place, title, message }) =>
    JSON.stringify(place ? [level, place.file, place.line] : [level, title, message]),
  );
  const all = [...byLine.values()].flatMap(([first, ...more]) => (first ? [merged(first, more)] : []));
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')];
}
