import type { Family } from '#model/observation/metric.ts';
import { subjectKey } from './explanations.ts';
import { ENOUGH } from './explained.ts';
import type { Figure } from '../figure.ts';
import { familyToken } from './tokens.ts';

const SLOWER: readonly Family[] = ['paint', 'main-thread'];
/** Rises that differ by no more than this factor are alike. */
export const ALIKE = 2;

const isTimed = ({ check }: Figure): boolean => check.metric?.unit === 'ms';

/** By how many ms a page became slower, by the figure of it that tells most. */
function riseOf(figures: readonly Figure[]): number {
  const bad = figures.filter((figure) => figure.isBad && isTimed(figure));
  return Math.max(0, ...bad.map(({ rise }) => rise ?? 0));
}

/** The same of a page where nothing was decided: by the figures that are bad on other pages. */
function undecidedRise(figures: readonly Figure[], metrics: ReadonlySet<string | undefined>): number {
  const own = figures.filter((figure) => isTimed(figure) && metrics.has(figure.check.metric?.id));
  return Math.max(0, ...own.map(({ rise }) => rise ?? 0));
}

/**
 * All pages of a suite where they became slower by about as much, as tokens that hang together: what they share is
 * the reason. On one of them at least that is bad; of others there may have been too few looks to say so.
 * `unexplained`: figures that nothing on their page and no endpoint explains.
 */
export function slowerTogether(
  unexplained: ReadonlySet<Figure>,
  figures: readonly Figure[],
): readonly (readonly string[])[] {
  const measured = figures.filter(({ family, place }) => SLOWER.includes(family) && place.kind === 'page');
  const suites = Map.groupBy(measured, ({ check, family }) => JSON.stringify([check.suite, family]));
  return [...suites.values()].flatMap((own) => {
    const pages = [...Map.groupBy(own, ({ place }) => place.key).values()];
    const told = pages.map((all) => all.filter((figure) => unexplained.has(figure)));
    const bad = told.flat().filter(({ isBad }) => isBad);
    if (pages.length < 2 || bad.length === 0) return [];
    const metrics = new Set(bad.map(({ check }) => check.metric?.id));
    const rises = told.map((all) => riseOf(all) || undecidedRise(all, metrics));
    if (Math.min(...rises) <= 0 || Math.max(...rises) > ALIKE * Math.min(...rises)) return [];
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
