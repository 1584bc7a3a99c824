import type { Report } from '#model/record/report.ts';
import { viewOf, type FindingLine, type Row } from '../view/view.ts';

/** Something of a report that can be explained: a check of a number, or a finding. */
export type Topic = { readonly report: Report; readonly name: string; readonly isLoud: boolean } & (
  { readonly row: Row } | { readonly line: FindingLine }
);

const quiet: ReadonlySet<Row['mark']> = new Set(['passed', 'new', 'watched']);
const loudGroups: ReadonlySet<string> = new Set(['failing', 'unsteady', 'unproved', 'new']);

/** All that can be explained of a report; what failed, warned or stayed undecided is loud. May hold others' words. */
export function topicsOf(report: Report): readonly Topic[] {
  const { rows, watched, findings } = viewOf(report);
  const numbers = [...rows, ...watched]
    .filter(({ check }) => check.kind !== 'findings')
    .map((row) => ({
      report,
      name: `${row.subject} ${row.what}`,
      isLoud: !quiet.has(row.mark),
      row,
    }));
  const faults = findings.flatMap(({ id, lines }) =>
    lines.map((line) => ({ report, name: line.finding.rule, isLoud: loudGroups.has(id), line })),
  );
  return [...numbers, ...faults];
}

/** What somebody's words mean: all of that name, else all whose name holds them; capitals aside. */
export function topicsMeant(topics: readonly Topic[], words: string): readonly Topic[] {
  const wanted = words.toLowerCase();
  const called = (fits: (name: string) => boolean) => topics.filter(({ name }) => fits(name.toLowerCase()));
  const exact = called((name) => name === wanted);
  return exact.length > 0 ? exact : called((name) => name.includes(wanted));
}
