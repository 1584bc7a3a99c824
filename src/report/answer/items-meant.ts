import type { Item } from '../causes/item.ts';
import { labelIn } from '../view/subject-label.ts';
import type { Report } from '#model/record/report.ts';

const plain = (text: string): string => text.replaceAll('`', '').trim().toLowerCase();

/** A rule with and without its tool's name. */
const ruleNames = (rule: string): readonly string[] => [rule, rule.slice(rule.lastIndexOf('/') + 1)];

/** What one cause is called, from what names it alone to what many share. */
function namesOf({ cause, number, where, name, sentence, rows, findings }: Item, report: Report) {
  const places = cause.subjects.map((place) => labelIn(report, place));
  const figures = rows.flatMap(({ what, check }) => (check.metric ? [what, check.metric.id] : []));
  const own = [cause.id, String(number), `#${number}`];
  const exact = [
    where,
    cause.anchor.name,
    sentence,
    ...findings.flatMap(({ rule }) => ruleNames(rule)),
    ...figures,
  ];
  return [own, exact, [...exact, name, ...places]].map((names) => names.map(plain));
}

/** Whether somebody's words are a cause's number. */
export const isNumber = (words: string): boolean => /^#?\d+$/.test(words.trim());

/**
 * The causes that somebody's words mean: of that id or number; else of that name, rule or figure; else all that hold
 * the words. Capitals and backticks aside.
 */
export function itemsMeant(items: readonly Item[], words: string, report: Report): readonly Item[] {
  const wanted = plain(words);
  if (wanted === '') return [];
  const called = items.map((item) => ({ item, names: namesOf(item, report) }));
  const rounds = [
    called.filter(({ names: [own = []] }) => own.includes(wanted)),
    called.filter(({ names: [, exact = []] }) => exact.includes(wanted)),
    called.filter(
      ({ names: [, , all = []] }) => !isNumber(words) && all.some((name) => name.includes(wanted)),
    ),
  ];
  return (rounds.find((found) => found.length > 0) ?? []).map(({ item }) => item);
}

/** Names by which causes can be asked for, for whoever mistyped one. */
export function namesToAskFor(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ cause, where }) => [cause.id, cause.anchor.name, where.replaceAll('`', '')]);
}
