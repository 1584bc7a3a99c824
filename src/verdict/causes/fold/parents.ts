import type { Check } from '#model/record/verdict.ts';
import { ENOUGH } from './explained.ts';
import type { Figure } from '../figure.ts';
import type { Places } from '../place.ts';
import { familyToken } from './tokens.ts';

/** An average or share of a subject: what it became worse by in all, over all requests behind it. */
interface Sum {
  readonly figure: Figure;
  readonly total: number;
}

const requestsOf = ({ basis }: Check): number | undefined =>
  basis?.kind === 'proportion' ? basis.n : basis?.count;

function sumOf(figure: Figure): Sum | undefined {
  const { check, metric, rise } = figure;
  const adds = metric?.mean === true || check.basis?.kind === 'proportion';
  const requests = requestsOf(check);
  return adds && requests !== undefined && rise !== undefined
    ? { figure, total: rise * requests }
    : undefined;
}

const keyOf = (suite: string, subject: string, family: string): string =>
  JSON.stringify([suite, subject, family]);

const figureKey = ({ check, family }: Figure): string => keyOf(check.suite, check.subject, family);

/**
 * Wholes whose figures follow from those parts that moved, as tokens that hang together: a scenario whose mean rose by
 * 150 ms because 960 of its 1,600 requests take 250 ms more. Where the parts do not add up, the whole stays by itself.
 */
export function wholesInParts(figures: readonly Figure[], places: Places): readonly (readonly string[])[] {
  const sums = new Map<string, Sum>();
  for (const figure of figures) {
    const sum = sumOf(figure);
    if (sum) sums.set(figureKey(figure), sum);
  }
  const moved = new Map(figures.filter((one) => one.isTold).map((one) => [figureKey(one), one]));
  const parts = [...moved].flatMap(([key, { check, family }]) => {
    const parent = places.subject(check.suite, check.subject)?.parent;
    const sum = sums.get(key);
    return parent === undefined || !sum ? [] : [{ whole: keyOf(check.suite, parent, family), sum }];
  });
  const wholes = Map.groupBy(parts, ({ whole }) => whole);
  return [...wholes].flatMap(([key, found]) => {
    const whole = sums.get(key);
    const own = found
      .map(({ sum }) => sum)
      .toSorted((a, b) => b.total - a.total || (a.figure.place.key < b.figure.place.key ? -1 : 1));
    const explained = own.reduce((sum, { total }) => sum + total, 0);
    if (!whole || whole.total <= 0 || explained < ENOUGH * whole.total) return [];
    return [[...own.slice(0, 1), whole].map(({ figure: { place, family } }) => familyToken(place, family))];
  });
}
