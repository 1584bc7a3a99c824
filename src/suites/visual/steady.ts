import type { Box, NewFinding } from '#model/observation/finding.ts';
import { comparePixels } from './compare/pixels.ts';
import { decodePng } from './png/decode.ts';
import type { Shot } from './capture/shoot.ts';
import type { Elements } from './elements.ts';

/** Where pictures of one page at one moment differ: within a visit, and from one visit to the next. */
export function restless(first: Shot, second: Shot, threshold: number): readonly Box[] {
  const others = [first.other, second.png, second.other].filter(
    (png) => png !== undefined && !png.equals(first.png),
  );
  return others.flatMap((png) =>
    png ? comparePixels(decodePng(first.png), decodePng(png), threshold, []).now.islands() : [],
  );
}

function within(box: Box, row: Elements['rows'][number]): boolean {
  const [, , , x, y, width, height] = row;
  const [middle, centre] = [box.x + box.width / 2, box.y + box.height / 2];
  return middle >= x && centre >= y && middle <= x + width && centre <= y + height;
}

/** One warning for each element that does not look the same twice. */
export function restlessFindings(
  subject: string,
  path: string,
  { unstable, rows }: Elements,
): readonly NewFinding[] {
  const all = unstable.map((box): NewFinding => {
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
