import type { Family } from '#model/observation/metric.ts';
import { subjectKey } from './explanations.ts';
import { ENOUGH } from './explained.ts';
import type { Figure } from '../figure.ts';
import { familyToken } from './tokens.ts';

const SLOWER: readonly Family[] = ['paint', 'main-thread'];
/** Rises that differ by no more than this factor are alike. */
const ALIKE = 2;

/** By how many ms a page became slower, by the figure of it that tells most. */
function riseOf(figures: readonly Figure[]): number {
  const bad = figures.filter(({ isBad, check }) => isBad && check.metric?.unit === 'ms');
  return Math.max(0, ...bad.map(({ rise }) => rise ?? 0));
}

/**
 * All pages of a suite where they became slower by about as much, as tokens that hang together: what they share is
 * the reason. `unexplained`: figures that nothing on their page and no endpoint explains.
 */
export function slowerTogether(
  unexplained: ReadonlySet<Figure>,
  figures: readonly Figure[],
): readonly (readonly string[])[] {
  const measured = figures.filter(({ family, place }) => SLOWER.includes(family) && place.kind === 'page');
  const suites = Map.groupBy(measured, ({ check, family }) => JSON.stringify([check.suite, family]));
  return [...suites.values()].flatMap((own) => {
    const pages = [...Map.groupBy(own, ({ place }) => place.key).values()];
    const rises = pages.map((all) => riseOf(all.filter((figure) => unexplained.has(figure))));
    const isAlike =
      rises.length > 1 && Math.min(...rises) > 0 && Math.max(...rises) <= ALIKE * Math.min(...rises);
    if (!isAlike) return [];
    return [own.map(({ place, family }) => familyToken(place, family))];
  });
}

/**
 * Pages that are painted later by no more than their scripts work longer, as tokens that hang together: nothing is
 * painted while a script has the main thread.
 */
export function paintedLater(unexplained: ReadonlySet<Figure>): readonly (readonly string[])[] {
  const subjects = Map.groupBy(unexplained, ({ check }) => subjectKey(check));
  return [...subjects.values()].flatMap((own) => {
    const [paint, work] = SLOWER.map((family) => own.filter((figure) => figure.family === family));
    const [later, longer] = [riseOf(paint ?? []), riseOf(work ?? [])];
    const [place] = own.map((figure) => figure.place);
    if (place?.kind !== 'page' || later <= 0 || longer < ENOUGH * later) return [];
    return [SLOWER.map((family) => familyToken(place, family))];
  });
}
