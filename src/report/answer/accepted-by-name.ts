import type { Report } from '#model/record/report.ts';
import type { Item } from './acceptance.ts';
import { isNamed, placeNames } from './subjects.ts';

const placeOf = (item: Item) => ('check' in item ? item.check : item.finding);

/** Whether a cause of that id holds it. */
function isInCause({ verdict }: Report, item: Item, wanted: string): boolean {
  const cause = verdict.causes.find(({ id }) => id === wanted);
  if (!cause) return false;
  if ('check' in item) return cause.checks.includes(item.check.id);
  const { suite, subject, identity } = item.finding;
  return cause.findings.some(
    (each) => each.suite === suite && each.subject === subject && each.identity === identity,
  );
}

/** Whether an element is meant: `web/home#buy`, `/pricing .card`, or the selector alone. */
function isElement(report: Report, item: Item, wanted: string): boolean {
  const selector = 'finding' in item ? item.finding.selector?.toLowerCase() : undefined;
  if (selector === undefined) return false;
  const places = placeNames(report, placeOf(item)).map((name) => name.toLowerCase());
  return (
    wanted === selector ||
    places.some((name) => wanted === name + selector || wanted === `${name} ${selector}`)
  );
}

/**
 * Tells of a check or finding whether somebody's words mean it: everything where there are none, else a subject, the
 * id of a cause, or an element by its selector, with its subject before it or alone. Capitals and backticks aside.
 */
export function isMeant(words: string | undefined): (item: Item) => boolean {
  if (words === undefined) return () => true;
  const wanted = words.replaceAll('`', '').trim().toLowerCase();
  return (item) =>
    isNamed(item.report, placeOf(item), wanted) ||
    isInCause(item.report, item, wanted) ||
    isElement(item.report, item, wanted);
}
