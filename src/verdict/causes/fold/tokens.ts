import type { Facts } from '#model/observation/finding.ts';
import type { Family } from '#model/observation/metric.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Figure } from '../figure.ts';
import type { Place } from '../place.ts';
import { isWrong } from '../looks.ts';

// A token is something that what belongs to one cause has in common; what shares one is one.

const token = (kind: string, ...parts: readonly string[]): string => JSON.stringify([kind, ...parts]);

/** The whole page is no element of it. */
const WHOLE_PAGE = /^(html|body|:root|html > body)?$/;

/** The element a finding is about. */
export function elementOf({ selector = '' }: Pick<JudgedFinding, 'selector'>): string | undefined {
  return WHOLE_PAGE.test(selector) ? undefined : selector;
}

/** The resource a finding is about: neither the page itself nor what lies in it (`data:`). */
export function resourceOf({ resource }: Pick<JudgedFinding, 'resource'>, place: Place): string | undefined {
  const isPage = place.kind === 'page' && resource === place.name;
  return resource === undefined || isPage || /^$|:$/.test(resource) ? undefined : resource;
}

/** A resource of a page. */
export const resourceToken = (place: Place, resource: string): string =>
  token('resource', place.key, resource);

/** Figures of one family at one place. */
export const familyToken = (place: Place, family: Family): string => token('family', place.key, family);

/** Figures at one place that belong together: of one family, or of one metric that has none. */
export function figureToken({ place, family, check }: Figure): string {
  const isAlone = family === 'other' || family === 'score' || family === 'generator';
  return isAlone
    ? token('metric', place.key, check.suite, check.metric?.id ?? '')
    : familyToken(place, family);
}

/** What could not be measured at one place, and the same reason at several. */
export function unmeasuredTokens(place: Place, reason: string, note: string | undefined): readonly string[] {
  return [
    token('unmeasured', place.key, reason),
    ...(note === undefined && reason === 'unmeasured' ? [] : [token('reason', reason, note ?? '')]),
  ];
}

/** Findings at one place that may fail, where nothing says which. */
export const findingsToken = (place: Place): string => token('findings', place.key);

/** Elements that stand in a row differ by their positions alone. */
export const POSITION = /:nth-(of-type|child)\(\d+\)/g;
/** Between an element and what lies in it. */
export const INSIDE = ' > ';
/** Steps, and different ones among them, that lead to the same part of a page wherever they start. */
const SAME_WAY = { steps: 4, different: 3 };
/** Where something is and how large, which is other on every page and device. */
const GEOMETRY = new Set(['x', 'y', 'width', 'height']);

/** What of an element differs, apart from where and how large it is, in the order of the names. */
function factsOf(facts: Facts = {}): readonly (readonly [string, string | number])[] {
  return Object.entries(facts)
    .filter(([name]) => !GEOMETRY.has(name))
    .toSorted(([a], [b]) => Number(a > b) - Number(a < b));
}

/** What an element has in common with others that are other than they were: the very same before and after. */
function changeTokens({ rule, before, after }: JudgedFinding): readonly string[] {
  const [from, to] = [factsOf(before), factsOf(after)];
  if (from.length === 0 || to.length === 0) return [];
  return [token('same change', rule, JSON.stringify(from), JSON.stringify(to))];
}

/** Shorter texts stand in many places of a page. */
const LONG_TEXT = 6;

/** What is said no more, or newly, on a page: a heading with another id, and the link to it that is called like it. */
function textTokens({ before, after }: JudgedFinding, place: Place): readonly string[] {
  return [before, after].flatMap((facts, at) => {
    const text = facts?.['text'];
    return typeof text === 'string' && text.length >= LONG_TEXT
      ? [token(at === 0 ? 'said before' : 'said now', place.key, text)]
      : [];
  });
}

/** What stands in a row and breaks one rule or differs in the same things, whatever they are now. */
function rowTokens({ rule, before, after }: JudgedFinding, place: Place, row: string): readonly string[] {
  const names = [...factsOf(before), ...factsOf(after)].map(([name]) => name);
  return [token('row', place.key, rule, row, [...new Set(names)].toSorted().join())];
}

/** The way to an element from where its selector starts, which is the same for the same part on every page. */
function wayTokens(finding: JudgedFinding, row: string): readonly string[] {
  const steps = row.split(INSIDE).slice(1);
  const isLong = steps.length >= SAME_WAY.steps && new Set(steps).size >= SAME_WAY.different;
  return isWrong(finding) && isLong ? [token('way', finding.rule, steps.join(INSIDE))] : [];
}

function elementTokens(finding: JudgedFinding, place: Place, element: string): readonly string[] {
  const { rule, message, resource, amount } = finding;
  const row = element.replace(POSITION, '');
  const isInRow = resource === undefined && row !== element;
  return [
    token('element', place.key, element),
    token('element words', rule, element, message),
    ...(amount?.unit === 'pixels' ? [token('by as much', place.key, rule, String(amount.value))] : []),
    ...(isInRow ? rowTokens(finding, place, row) : []),
    ...(resource === undefined ? wayTokens(finding, row) : []),
    ...changeTokens(finding),
    ...textTokens(finding, place),
  ];
}

/** A fault of a step or a way, each by itself; where one line of the config is several subjects', it is one. */
function faultTokens({ rule, message, identity, source }: JudgedFinding, place: Place): readonly string[] {
  const { file, line, column } = source ?? {};
  const isKnown = file !== undefined && line !== undefined;
  return [
    token('identity', place.key, rule, identity),
    token('words', rule, message),
    ...(isKnown ? [token('line', rule, file, String(line), String(column))] : []),
  ];
}

/**
 * What a finding is about: a resource of a page, an element of a page whatever the rule, else its rule and words. The
 * same words about the same thing on several pages are one, and so is the same fault of one place in other words.
 */
export function tokensOf(finding: JudgedFinding, place: Place): readonly string[] {
  const { rule, message, identity } = finding;
  const [resource, element] = [resourceOf(finding, place), elementOf(finding)];
  const anchored = [
    ...(resource === undefined
      ? []
      : [resourceToken(place, resource), token('resource words', rule, resource, message)]),
    ...(element === undefined ? [] : elementTokens(finding, place, element)),
  ];
  if (anchored.length > 0) return anchored;
  if (place.kind === 'subject') return faultTokens(finding, place);
  const moved = place.kind === 'page' ? [] : (finding.explains ?? []);
  if (moved.length > 0) return moved.map((family) => familyToken(place, family));
  return [token('words', rule, message), token('identity', place.key, rule, identity)];
}
