import type { Box } from '#model/observation/finding.ts';
import type { ElementChange } from './element-changes.ts';
import type { Difference } from './pixels.ts';
import type { ChangeFinding } from './sentences.ts';
import type { Leaf, Trees } from './tree.ts';

/** Islands of changed pixels that no element explains and that are told one by one. */
const MOST_ISLANDS = 5;

/** Whether a change of an element shows in the picture at all: what happened under a mask or out of sight does not. */
export function inSight({ now, before }: ElementChange, difference: Difference): boolean {
  return (
    (now !== undefined && difference.now.touches(now)) ||
    (before !== undefined && difference.before.touches(before))
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

/** Whether what shows around an island, and what holds it, lies where it lay, so that no move explains it. */
function undisturbed(island: Box, shift: number, { now, before, toBefore, toNow }: Trees): boolean {
  const there = { ...island, y: island.y + shift };
  const holder = smallestAround(island, now);
  const here = now.filter((leaf) => leaf === holder || (shows(leaf) && overlap(leaf.box, island)));
  const inPlace = (leaf: Leaf | undefined, other: Leaf | undefined) =>
    leaf !== undefined && other !== undefined && near(leaf.box, other.box, shift);
  return (
    holder !== undefined &&
    here.every((leaf) => inPlace(leaf, toBefore.get(leaf))) &&
    before
      .filter((leaf) => shows(leaf) && overlap(leaf.box, there))
      .every((leaf) => inPlace(toNow.get(leaf), leaf))
  );
}

/** The smallest element around the middle of a box. */
export function smallestAround({ x, y, width, height }: Box, leaves: readonly Leaf[]): Leaf | undefined {
  const [middle, centre] = [x + width / 2, y + height / 2];
  const around = leaves.filter(
    ({ box }) =>
      middle >= box.x && centre >= box.y && middle <= box.x + box.width && centre <= box.y + box.height,
  );
  return around.toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0];
}

/**
 * What changed in the picture and is the doing of no element: a canvas, a picture's content, a font.
 * Uses up `difference.now`.
 */
export function unexplainedPixels(
  difference: Difference,
  changes: readonly ElementChange[],
  trees: Trees,
): readonly ChangeFinding[] {
  for (const change of changes) if (change.now) difference.now.clear(change.now);
  const islands = difference.now
    .islands()
    .filter((box) => undisturbed(box, difference.shiftAt(box.y + box.height / 2), trees));
  const findings = islands.slice(0, MOST_ISLANDS).map((box): ChangeFinding => {
    const selector = smallestAround(box, trees.now)?.selector;
    const where = selector ?? 'the page';
    const place = `within ${box.width} × ${box.height} px at ${box.x}, ${box.y}`;
    return {
      rule: 'visual/pixels-changed',
      ...(selector !== undefined && { selector }),
      box,
      identity: `visual/pixels-changed ${where}`,
      message: `Pixels of ${where} changed (${place}) though the element itself did not.`,
    };
  });
  return [...new Map(findings.map((finding) => [finding.identity, finding])).values()];
}
