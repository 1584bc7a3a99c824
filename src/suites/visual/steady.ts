import type { Earlier } from '#model/contract/suite.ts';
import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Box, NewFinding } from '#model/observation/finding.ts';
import { restlessIn, restlessTogether } from './changes/restless.ts';
import type { Listed } from './compare/tree.ts';
import { comparePixels } from './compare/pixels.ts';
import { steady, together, type Unsteady } from './compare/unsteady.ts';
import { decodePng } from '#system/png/decode.ts';
import type { Shot } from './capture/shoot.ts';
import { elementsOf, unsteadyIn, type Elements } from './elements.ts';

/** Where a picture differs from others of one page with nothing changed: within a visit, and from one to the next. */
export function unsteadyParts(first: Uint8Array, others: readonly Uint8Array[], threshold: number): Unsteady {
  const different = new Map(
    others
      .filter((png) => Buffer.compare(png, first) !== 0)
      .map((png) => [Buffer.from(png).toString('latin1'), png]),
  );
  if (different.size === 0) return steady;
  const picture = decodePng(first);
  return [...different.values()]
    .map((png): Unsteady => {
      const { now, stretches } = comparePixels(picture, decodePng(png), threshold);
      return { unstable: now.islands(), stretches };
    })
    .reduce(together, steady);
}

/** Every picture of a shot. */
export const picturesOf = ({ png, other }: Shot): readonly Buffer[] => (other ? [png, other] : [png]);

function within(box: Box, row: Elements['rows'][number]): boolean {
  const [, , , x, y, width, height] = row;
  const [middle, centre] = [box.x + box.width / 2, box.y + box.height / 2];
  return middle >= x && centre >= y && middle <= x + width && centre <= y + height;
}

/** One warning for each element that does not look the same twice. */
export function restlessFindings(
  subject: string,
  path: string,
  { unstable, stretches, rows }: Pick<Elements, 'unstable' | 'stretches' | 'rows'>,
  width: number,
): readonly NewFinding[] {
  const boxes = [...unstable, ...stretches.map(([y, height]): Box => ({ x: 0, y, width, height }))];
  const all = boxes.map((box): NewFinding => {
    const [smallest] = rows.filter((row) => within(box, row)).toSorted((a, b) => a[5] * a[6] - b[5] * b[6]);
    const selector = smallest?.[0] ?? 'body';
    return {
      subject,
      rule: 'visual/unstable',
      severity: 'warning',
      url: path,
      selector,
      box,
      identity: `visual/unstable ${selector}`,
      message: `${selector} does not look the same from one visit to the next, so it is left out of the comparison.`,
      detail:
        'Mask it (with.mask, or data-visual-ignore in the page), or make the server answer the same twice.',
    };
  });
  return [...new Map(all.map((finding) => [finding.identity, finding])).values()];
}

/** The picture that a side was looked at first. */
export const pictureOf = ({ exhibits }: Earlier): Exhibit | undefined =>
  exhibits.find(({ name }) => name === 'screenshot');

/** What is known of a page that was looked at before, and all in which these visits differ from its first picture. */
export async function knownAfter(
  earlier: Earlier,
  picture: Uint8Array,
  visits: readonly { readonly seen: { readonly shot: Shot }; readonly told: Listed }[],
): Promise<Elements> {
  const elements = await elementsOf(earlier);
  const pictures = visits.flatMap(({ seen }) => picturesOf(seen.shot));
  const unsteady = unsteadyParts(picture, pictures, elements.threshold);
  const lists = visits.map(({ told }) => told);
  return {
    ...elements,
    ...unsteadyIn(together(elements, unsteady)),
    restless: restlessTogether(elements.restless, restlessIn(elements, lists)),
    looks: elements.looks + visits.length,
  };
}
