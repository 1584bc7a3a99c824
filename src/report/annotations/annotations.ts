import type { Place } from '#model/problem.ts';
import type { Report } from '#model/report.ts';
import { clean } from '../clean.ts';
import { rowOf } from '../view/row.ts';

/** A remark on a line of a file, or on the run where there is no file. Names as GitHub's toolkit has them. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** GitHub shows this many of each level a step. */
const MOST = 10;

interface Remark { readonly level: Annotation['level']; readonly title: string; readonly text: string; readonly place: Place | undefined }

function remarks(report: Report): readonly Remark[] {
  const problems = [...report.problems, ...report.run.problems];
  const told = new Set(problems.map((problem) => problem.message));
  const rows = report.verdict.checks.filter((check) => check.kind !== 'watch').map((check) => rowOf(check, report));
  const failed = rows.filter((row) => row.mark === 'failed' || row.mark === 'warned' || (row.mark === 'missing' && !told.has(row.check.note ?? '')));
  return [
    ...problems.map(({ message, next, place }): Remark => ({ level: 'error', title: 'Tidemark could not measure', text: `${message} ${next}`, place })),
    ...failed.map((row): Remark => ({
      level: row.mark === 'warned' ? 'warning' : 'error',
      title: `Tidemark: ${row.what}`,
      text: `${row.subject}, ${row.what}: ${row.sentence}.`,
      place: row.check.limit?.place,
    })),
    ...report.verdict.warnings.map(({ text, place }): Remark => ({ level: 'warning', title: 'Tidemark', text, place })),
  ];
}

function merged(remark: Remark, others: readonly Remark[]): Annotation {
  const { place } = remark;
  const lines = [...new Set([remark, ...others].map((one) => clean(one.text, 600)))];
  return {
    level: remark.level,
    title: clean(remark.title, 120),
    message: lines.slice(0, 12).join('\n') + (lines.length > 12 ? `\n… and ${lines.length - 12} more` : ''),
    ...(place && { file: place.file, startLine: place.line, startColumn: place.column }),
  };
}

/** What failed or warned, each on the budget's own line and every line once; at most ten of each level. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const byLine = Map.groupBy(remarks(report), ({ level, place, title, text }) => JSON.stringify(place ? [level, place.file, place.line] : [level, title, text]));
  const all = [...byLine.values()].flatMap(([first, ...more]) => (first ? [merged(first, more)] : []));
  const upTo = (level: Annotation['level']) => all.filter((one) => one.level === level).slice(0, MOST);
  return [...upTo('error'), ...upTo('warning')];
}
