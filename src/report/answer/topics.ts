import type { Report } from '#model/record/report.ts';
import type { Item } from '../causes/item.ts';
import { itemsOf } from '../causes/items.ts';
import { viewOf, type FindingLine, type Row } from '../view/view.ts';
import { isNumber, itemsMeant } from './items-meant.ts';

/** Something of a report that can be explained: a cause, a check of a number, or a finding. */
export type Topic = { readonly report: Report; readonly name: string; readonly isLoud: boolean } & (
  { readonly item: Item } | { readonly row: Row } | { readonly line: FindingLine }
);

const quiet: ReadonlySet<Row['mark']> = new Set(['passed', 'new', 'watched']);
const loudGroups: ReadonlySet<string> = new Set(['failing', 'unsteady', 'unproved', 'new']);

/**
 * All that can be explained of a report, causes first; what failed, warned or stayed undecided is loud. May hold
 * others' words.
 */
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
  const causes = itemsOf(report).map((item) => ({ report, name: item.cause.id, isLoud: true, item }));
  return [...causes, ...numbers, ...faults];
}

function causesMeant(topics: readonly Topic[], words: string): readonly Topic[] {
  const byReport = Map.groupBy(
    topics.filter((topic) => 'item' in topic),
    ({ report }) => report,
  );
  return [...byReport].flatMap(([report, own]) => {
    const meant = new Set(
      itemsMeant(
        own.map(({ item }) => item),
        words,
        report,
      ),
    );
    return own.filter(({ item }) => meant.has(item));
  });
}

/**
 * What somebody's words mean: causes of that id, number, name, rule or figure, then all of that name, else all whose
 * name holds them; capitals aside.
 */
export function topicsMeant(topics: readonly Topic[], words: string): readonly Topic[] {
  const wanted = words.toLowerCase();
  const others = topics.filter((topic) => !('item' in topic));
  const called = (fits: (name: string) => boolean) => others.filter(({ name }) => fits(name.toLowerCase()));
  const causes = causesMeant(topics, words);
  const exact = called((name) => name === wanted);
  // A number stands in many a name, and is meant as a cause's.
  if (exact.length > 0 || isNumber(words)) return [...causes, ...exact];
  return [...causes, ...called((name) => name.includes(wanted))];
}
