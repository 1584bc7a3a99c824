import type { Box } from '#model/observation/finding.ts';
import type { Cause } from './causes.ts';
import type { Matching } from './match.ts';
import type { Difference } from './pixels.ts';
import type { Told } from './tell.ts';
import type { Leaf } from './tree.ts';

/** Islands of changed pixels without a cause that are told one by one. */
const MOST = 5;

/** Whether a cause shows in the picture at all: what happened under a mask or out of sight does not. */
export function inSight(cause: Cause, difference: Difference): boolean {
  return (
    (cause.now !== undefined && difference.now.touches(cause.now)) ||
    (cause.before !== undefined && difference.before.touches(cause.before))
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const shows = (leaf: Leaf) => leaf.text !== '' || leaf.children.length === 0;

function near(a: Box, b: Box, shift: number): boolean {
  return [a.x - b.x, a.y + shift - b.y, a.width - b.width, a.height - b.height].every(
    (by) => Math.abs(by) < 1,
  );
}

/** Whether what shows around an island, and what holds it, lies where it lay, so that nothing that moved explains it. */
function undisturbed(
  island: Box,
  shift: number,
  now: readonly Leaf[],
  before: readonly Leaf[],
  matching: Matching,
): boolean {
  const there = { ...island, y: island.y + shift };
  const holder = smallestAround(island, now);
  const here = now.filter((leaf) => leaf === holder || (shows(leaf) && overlap(leaf.box, island)));
  const inPlace = (leaf: Leaf | undefined, other: Leaf | undefined) =>
    leaf !== undefined && other !== undefined && near(leaf.box, other.box, shift);
  return (
    holder !== undefined &&
    here.every((leaf) => inPlace(leaf, matching.toBefore.get(leaf))) &&
    before
      .filter((leaf) => shows(leaf) && overlap(leaf.box, there))
      .every((leaf) => inPlace(matching.toNow.get(leaf), leaf))
  );
}

function smallestAround({ x, y, width, height }: Box, leaves: readonly Leaf[]): Leaf | undefined {
  const [middle, centre] = [x + width / 2, y + height / 2];
  const around = leaves.filter(
    ({ box }) =>
      middle >= box.x && centre >= box.y && middle <= box.x + box.width && centre <= box.y + box.height,
  );
  return around.toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0];
}

/** What changed in the picture and is the doing of no element: a canvas, a picture's content, a font. Uses up `difference.now`. */
export function unexplained(
  difference: Difference,
  causes: readonly Cause[],
  now: readonly Leaf[],
  before: readonly Leaf[],
  matching: Matching,
): readonly Told[] {
  for (const cause of causes) if (cause.now) difference.now.clear(cause.now);
  const islands = difference.now
    .islands()
    .filter((box) => undisturbed(box, difference.shiftAt(box.y + box.height / 2), now, before, matching));
  const told = islands.slice(0, MOST).map((box): Told => {
    const leaf = smallestAround(box, now);
    const where = leaf?.selector ?? 'the page';
    return {
      rule: 'visual/pixels-changed',
      selector: leaf?.selector,
      box,
      identity: `visual/pixels-changed ${where}`,
      message: `Pixels of ${where} changed (within ${box.width} × ${box.height} px at ${box.x}, ${box.y}) though the element itself did not.`,
    };
  });
  return [...new Map(told.map((one) => [one.identity, one])).values()];
}
