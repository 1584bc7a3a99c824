import type { Box } from '#model/observation/finding.ts';
import type { ElementChange } from './element-changes.ts';
import type { Difference, Shift } from './pixels.ts';
import { arranges } from '../changes/roots.ts';
import type { ChangeFinding } from '../changes/sentences.ts';
import type { Leaf, Trees } from './tree.ts';

/** Islands of changed pixels that no element explains and that are told one by one. */
const MOST_ISLANDS = 5;

/** Differences of styles that paint around an element's box, too, and how far, in pixels. */
const AROUND = /shadow|outline|filter|transform|scale|rotate|translate|::/;
const FAR = 64;
/** How far letters, frames and smoothing reach beyond a box. */
const NEAR = 4;

const wider = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const hasShadow = ({ style }: Leaf): boolean =>
  ['box-shadow', 'filter', 'text-shadow'].some((name) => !['none', undefined].includes(style.get(name)));

/** Where a change shows. */
function around(box: Box, { differences, leaf }: ElementChange): Box {
  return wider(box, hasShadow(leaf) || differences.some(({ key }) => AROUND.test(key)) ? FAR : NEAR);
}

/** Where a change may show at all: what arranges an element shows in what lies beside it. */
function reach(box: Box, change: ElementChange): Box {
  return change.differences.some(arranges) ? wider(box, FAR) : around(box, change);
}

/** Where a change shows in the picture of now: where the element is, and where it was. */
function* placesOf(change: ElementChange, difference: Difference): Generator<Box> {
  const { now, before } = change;
  if (now) yield around(now, change);
  if (before && now) yield around({ ...before, y: now.y }, change);
  if (before) yield around({ ...before, y: difference.placeOf(before) }, change);
}

/** Whether a change of an element shows in the picture at all: what happened under a mask or out of sight does not. */
export function inSight(change: ElementChange, { traces }: Difference): boolean {
  const { now, before, differences } = change;
  return (
    differences.every(({ kind }) => kind === 'interactivity') ||
    (now !== undefined && traces.now.touches(reach(now, change))) ||
    (before !== undefined && traces.before.touches(reach(before, change)))
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const shows = (leaf: Leaf) => leaf.text !== '' || leaf.children.length === 0;

/** A text that lies a part of a pixel elsewhere is painted otherwise. */
const SAME_PLACE = 0.05;

function near(a: Box, b: Box, { dx, dy }: Shift): boolean {
  return [a.x + dx - b.x, a.y + dy - b.y, a.width - b.width, a.height - b.height].every(
    (by) => Math.abs(by) < SAME_PLACE,
  );
}

/** Whether what shows around an island, and what holds it, lies where it lay, so that no move explains it. */
function undisturbed(
  island: Box,
  shift: Shift | undefined,
  { now, before, toBefore, toNow }: Trees,
): boolean {
  if (shift === undefined) return false;
  const there = { ...island, x: island.x + shift.dx, y: island.y + shift.dy };
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
  { trees, digestOf }: { readonly trees: Trees; readonly digestOf: (boxes: readonly Box[]) => string },
): readonly ChangeFinding[] {
  for (const change of changes) for (const place of placesOf(change, difference)) difference.now.clear(place);
  const islands = difference.now.islands().filter((box) => undisturbed(box, difference.shiftOf(box), trees));
  const findings = islands.slice(0, MOST_ISLANDS).map((box): ChangeFinding => {
    const selector = smallestAround(box, trees.now)?.selector;
    const where = selector ?? 'the page';
    const place = `within ${box.width} × ${box.height} px at ${box.x}, ${box.y}`;
    return {
      rule: 'visual/pixels-changed',
      severity: 'info',
      explains: ['pixels'],
      digest: digestOf([box]),
      ...(selector !== undefined && { selector }),
      box,
      identity: `visual/pixels-changed ${where}`,
      message: `Pixels of ${where} changed (${place}); nothing else that is known of it did.`,
    };
  });
  return [...new Map(findings.map((finding) => [finding.identity, finding])).values()];
}
