import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import type { CardContext } from '../cards/card.ts';

/** A tab of the page: a view of it, or all that is of one suite. */
interface Tab {
  readonly view: string;
  readonly suite: string;
  readonly label: string;
  readonly count: string;
}

/** How much there is in the page's views. */
export interface Amounts {
  readonly findings: number;
  readonly figures: number;
  readonly pictures: number;
  readonly courses: { readonly label: string; readonly count: number };
}

/** Suites one by one where there is more than one, with how many causes show in each; then the page's views. */
export function tabsOf(report: Report, cards: readonly CardContext[], amounts: Amounts): readonly Tab[] {
  const tab = (view: string, label: string, count: number): Tab => ({
    view,
    suite: '',
    label,
    count: String(count),
  });
  const { suites } = report.run;
  const bySuite = suites.map(({ name, title }) => ({
    ...tab('suite', clean(title, 30), cards.filter((card) => card.suites.includes(name)).length),
    suite: name,
    ...(cards.length === 0 && { count: '' }),
  }));
  return [
    cards.length === 0
      ? { ...tab('causes', 'Overview', 0), count: '' }
      : tab('causes', 'Causes', cards.length),
    ...(suites.length > 1 ? bySuite : []),
    ...(amounts.courses.count > 0 ? [tab('courses', amounts.courses.label, amounts.courses.count)] : []),
    ...(amounts.findings > 0 ? [tab('findings', 'Findings', amounts.findings)] : []),
    ...(amounts.figures > 0 ? [tab('figures', 'Figures', amounts.figures)] : []),
    ...(amounts.pictures > 0 ? [tab('pictures', 'Pictures', amounts.pictures)] : []),
    { ...tab('method', 'Method', 0), count: '' },
  ];
}

/** Kinds to choose among in the order of their causes, where there is more than one. */
export function kindsOf(cards: readonly CardContext[]) {
  const counts = Map.groupBy(cards, ({ group }) => group.id);
  const present = [...counts.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first.group, count: 1 + more.length }] : [],
  );
  return present.length > 1 ? present : [];
}
