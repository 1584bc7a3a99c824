import type { Area } from '#system/png/compose.ts';
import type { Picture } from '#system/png/picture.ts';

// What of two pictures of a page is worth looking at. Measures are pixels.

/** One side of a change; no box: it is not known where on this side. */
export interface ShownSide {
  readonly picture: Picture;
  readonly box: Area | undefined;
}

export interface Sides {
  readonly before: ShownSide | undefined;
  readonly now: ShownSide | undefined;
}

/** A side and the part of it to show. */
export interface Viewed extends ShownSide {
  readonly view: Area;
}

/** Around what changed, and at least so much of a page. */
const AROUND = 40;
const NARROWEST = 320;
const LOWEST = 160;
const HIGHEST = 600;
/** Of a page's height: never a whole page is shown. */
const MOST_OF_A_PAGE = 0.6;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** The part of a page to show: around a box, its top where it is too tall, within the page and never all of it. */
export function windowAround(box: Area, page: Pick<Picture, 'width' | 'height'>): Area {
  const width = Math.min(page.width, Math.max(NARROWEST, box.width + 2 * AROUND));
  const most = Math.max(1, Math.min(HIGHEST, Math.floor(page.height * MOST_OF_A_PAGE)));
  const height = between(Math.min(LOWEST, most), box.height + 2 * AROUND, most);
  const tall = box.height + AROUND > height;
  const y = tall ? box.y - AROUND : box.y + box.height / 2 - height / 2;
  return {
    x: Math.round(between(0, box.x + box.width / 2 - width / 2, page.width - width)),
    y: Math.round(between(0, y, page.height - height)),
    width: Math.floor(width),
    height: Math.floor(height),
  };
}

/** The first and the last pixel in which two rows differ. */
function changedSpan(a: Uint8Array, b: Uint8Array): readonly [first: number, last: number] {
  let first = 0;
  let last = a.length - 1;
  while (a[first] === b[first]) first += 1;
  while (a[last] === b[last]) last -= 1;
  return [Math.floor(first / 3), Math.floor(last / 3)];
}

/** Where two pictures differ, or undefined where what both have is the same. */
export function changedArea(one: Picture, other: Picture): Area | undefined {
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  let [left, right, top, bottom] = [width, -1, -1, -1];
  for (let y = 0; y < height; y += 1) {
    const [a, b] = [one, other].map((side) =>
      side.data.subarray(y * side.width * 3, (y * side.width + width) * 3),
    );
    if (!a || !b || a.equals(b)) continue;
    const [first, last] = changedSpan(a, b);
    left = Math.min(left, first);
    right = Math.max(right, last);
    if (top < 0) top = y;
    bottom = y;
  }
  return top < 0 ? undefined : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** What holds both areas. */
function around(one: Area | undefined, other: Area | undefined): Area | undefined {
  if (!one || !other) return one ?? other;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const width = Math.max(one.x + one.width, other.x + other.width) - x;
  return { x, y, width, height: Math.max(one.y + one.height, other.y + other.height) - y };
}

function focusOf({ before, now }: Sides): Area | undefined {
  const boxes = around(before?.box, now?.box);
  return boxes ?? (before && now && changedArea(before.picture, now.picture));
}

/** How many rows of a part of one page are the same on the other, `by` pixels further down there. */
function sameRows(one: Picture, other: Picture, { x, y, width, height }: Area, by: number): number {
  if (one.width !== other.width) return 0;
  const [first, last] = [Math.max(y, -by), Math.min(y + height, one.height, other.height - by)];
  let same = 0;
  for (let row = first; row < last; row += 1) {
    const [from, to] = [(row * one.width + x) * 3, ((row + by) * one.width + x) * 3];
    if (one.data.compare(other.data, to, to + width * 3, from, from + width * 3) === 0) same += 1;
  }
  return same;
}

/**
 * Where the window lies on the other page: at the same place, or as much further down as that page is longer, where
 * more of it is the same there. Something higher up may have pushed all below it.
 */
function pushed(view: Area, from: Picture, to: Picture): Area {
  const by = to.height - from.height;
  const isPushed = sameRows(from, to, view, by) > sameRows(from, to, view, 0);
  return isPushed ? { ...view, y: between(0, view.y + by, to.height - view.height) } : view;
}

/** A window that shows all there is to see where that fits, so that a move is seen; else where this side's box is. */
function viewed(side: ShownSide, focus: Area): Viewed {
  const fits = focus.height + AROUND <= HIGHEST;
  return { ...side, view: windowAround(fits ? focus : (side.box ?? focus), side.picture) };
}

/** A side that does not know where, seen where the other is. */
function follow(side: ShownSide, { picture, view }: Viewed): Viewed {
  return { ...side, view: pushed(view, picture, side.picture) };
}

/** What is to be shown of the sides that there are; of none where there is nothing to see. */
export function viewsOf(sides: Sides): { readonly before?: Viewed; readonly now?: Viewed } {
  const { before, now } = sides;
  const focus = focusOf(sides);
  if (!focus) return {};
  const was = before && viewed(before, focus);
  const is = now && viewed(now, focus);
  if (!was || !is) return { ...(was && { before: was }), ...(is && { now: is }) };
  if (is.box && !was.box) return { before: follow(was, is), now: is };
  if (was.box && !is.box) return { before: was, now: follow(is, was) };
  return { before: was, now: is };
}
