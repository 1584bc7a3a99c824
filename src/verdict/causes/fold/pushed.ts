import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Figure } from '../figure.ts';
import type { Places } from '../place.ts';
import { elementOf, figureToken } from './tokens.ts';

/** How much of a page an element takes that was not there; 0 of any other. */
function areaOf({ before, after = {}, box }: JudgedFinding): number {
  const isAdded = before === undefined && ('width' in after || 'text' in after);
  return isAdded && box ? box.width * box.height : 0;
}

/**
 * Pages whose content moves while they load, with the largest element that is newly there: it comes late and pushes
 * the rest. `unexplained`: figures that nothing on their page explains.
 */
export function pushedAbout(
  unexplained: readonly Figure[],
  findings: readonly JudgedFinding[],
  { places, tokenOf }: { readonly places: Places; readonly tokenOf: (finding: JudgedFinding) => string },
): readonly (readonly string[])[] {
  const moving = unexplained.filter(
    ({ family, isBad, place }) => family === 'layout' && isBad && place.kind === 'page',
  );
  if (moving.length === 0) return [];
  const added = findings.filter((finding) => elementOf(finding) !== undefined && areaOf(finding) > 0);
  const byPlace = Map.groupBy(added, ({ suite, subject }) => places.of(suite, subject).key);
  return moving.flatMap((figure) => {
    const [largest] = (byPlace.get(figure.place.key) ?? []).toSorted(
      (a, b) => areaOf(b) - areaOf(a) || (a.identity < b.identity ? -1 : 1),
    );
    return largest ? [[tokenOf(largest), figureToken(figure)]] : [];
  });
}
