import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Places } from '../place.ts';
import { elementOf, resourceOf } from './tokens.ts';
import { isWrong } from '../looks.ts';

const LOOKS = 'pixels';

/** What an element says or shows is the doing of no style. */
const CONTENT = ['text', 'picture'];
const GEOMETRY = new Set(['x', 'y', 'width', 'height']);

/** Whether an element looks other than it did only as far as styles go. */
function isStyled({ before = {}, after = {} }: JudgedFinding): boolean {
  return !CONTENT.some((name) => name in before && name in after);
}

/** Whether nothing of an element but its place and size is other, as where its letters are of another font. */
export function isSized({ before = {}, after = {} }: JudgedFinding): boolean {
  const [from, to] = [before, after].map((facts) => Object.keys(facts));
  const isBoth = (from?.length === 0) === (to?.length === 0);
  return isBoth && [...(from ?? []), ...(to ?? [])].every((name) => GEOMETRY.has(name));
}

/** What of a page's looks follows from something that is missing, by its type. */
const follows = new Map<unknown, (finding: JudgedFinding) => boolean>([
  ['stylesheet', isStyled],
  ['font', isSized],
]);

/** What a page is dressed in and does not get, with what looks other on that page for that reason. */
export function undressed(
  findings: readonly JudgedFinding[],
  places: Places,
): readonly (readonly JudgedFinding[])[] {
  const looks = findings.filter(
    (finding) => !isWrong(finding) && finding.explains?.includes(LOOKS) && elementOf(finding) !== undefined,
  );
  const placeOf = ({ suite, subject }: JudgedFinding) => places.of(suite, subject);
  const byPlace = Map.groupBy(looks, (finding) => placeOf(finding).key);
  return findings.flatMap((missing) => {
    const { explains, after = {} } = missing;
    const doesFollow = follows.get(after['type']);
    const isMissing =
      isWrong(missing) && explains?.includes(LOOKS) && resourceOf(missing, placeOf(missing)) !== undefined;
    if (!isMissing || !doesFollow) return [];
    return [[missing, ...(byPlace.get(placeOf(missing).key) ?? []).filter(doesFollow)]];
  });
}
