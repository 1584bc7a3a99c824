import { beside, cut, framed, shrunk, type Colour } from '#system/png/compose.ts';
import { encodePicture } from '#system/png/encode.ts';
import type { Picture } from '#system/png/picture.ts';
import { viewsOf, type Sides, type Viewed } from './focus.ts';

/** A file for a comment. `shows`: both sides, or the only one that says something. */
export interface CutPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly shows: 'both' | 'before' | 'now';
}

const MAX_BYTES = 100_000;
/** Pixels of one side in the file: two stand beside each other in a comment. */
const WIDEST = 480;
/** A side smaller than that says nothing any more. */
const SMALLEST = 120;
/** How much smaller at least, where it does not fit. */
const STEP = 0.9;
const GAP = 8;
/** Shows on dark ground and on white. */
const GREY: Colour = [139, 148, 158];
const RED: Colour = [218, 54, 80];

interface Part {
  readonly plain: Picture;
  /** The same with a frame around what it is about. */
  readonly marked: Picture;
}

function partOf({ picture, box, view }: Viewed, share: number): Part {
  const plain = shrunk(cut(picture, view), share);
  if (!box) return { plain, marked: plain };
  const mark = {
    x: (box.x - view.x) * share,
    y: (box.y - view.y) * share,
    width: box.width * share,
    height: box.height * share,
  };
  return { plain, marked: framed(plain, mark, RED) };
}

const alike = ({ plain: one }: Part, { plain: other }: Part): boolean =>
  one.width === other.width && one.height === other.height && one.data.equals(other.data);

interface Drawn extends Pick<CutPicture, 'shows'> {
  readonly picture: Picture;
}

/** Two sides beside each other; what looks the same on both is shown once. */
function pairOf(before: Part, now: Part): Drawn {
  if (alike(before, now)) return { picture: now.marked, shows: 'now' };
  return { picture: beside(before.marked, now.marked, GAP, GREY), shows: 'both' };
}

function drawn({ before, now }: ReturnType<typeof viewsOf>, share: number): Drawn | undefined {
  if (before && now) return pairOf(partOf(before, share), partOf(now, share));
  if (now) return { picture: partOf(now, share).marked, shows: 'now' };
  return before && { picture: partOf(before, share).marked, shows: 'before' };
}

/**
 * What changed, before and after beside each other, cut to the change and small enough for a comment. Undefined where
 * there is nothing to look at, or it would be too small to see.
 */
export function beforeAfter(sides: Sides, most = MAX_BYTES): CutPicture | undefined {
  const views = viewsOf(sides);
  const widest = Math.max(views.before?.view.width ?? 0, views.now?.view.width ?? 0);
  let share = Math.min(1, WIDEST / widest);
  while (widest * share >= Math.min(SMALLEST, widest)) {
    const side = drawn(views, share);
    if (!side) return undefined;
    const png = encodePicture(side.picture);
    if (png.byteLength <= most) return { png, width: side.picture.width, shows: side.shows };
    // Bytes grow with the area.
    share *= Math.min(STEP, Math.sqrt(most / png.byteLength));
  }
  return undefined;
}
