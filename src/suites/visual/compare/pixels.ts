import type { Box } from '#model/observation/finding.ts';
import type { Picture } from '#system/png/picture.ts';
import { alignRows, type Band } from './align.ts';
import type { Area } from './area.ts';
import { cut, type Part } from './columns.ts';
import { Counter } from './counter.ts';
import { steady, Volatile, type Stretch, type Unsteady } from './unsteady.ts';

/** What differs between two pictures. */
export interface Difference {
  /** Changed pixels as a share of all. */
  readonly share: number;
  readonly pixels: number;
  readonly now: Area;
  readonly before: Area;
  /** The same of everything that is not the very same, also where no eye sees it. */
  readonly traces: { readonly now: Area; readonly before: Area };
  /** `CHANGED`, `ADDED` or something else a pixel of now. */
  readonly map: Uint8Array;
  /** Where in now rows of before are missing. */
  readonly gaps: readonly Omit<Box, 'height'>[];
  /** Rows of now that stand for another number of rows of before. */
  readonly stretches: readonly Stretch[];
  /** How far from a box of now its counterpart of before lies; undefined where its rows lie apart there. */
  shiftOf(box: Box): Shift | undefined;
  /** The row of now where a place of before is, or where it was before it went. */
  placeOf(box: Box): number;
}

export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/** What of each picture would not hold still, in its own pixels. */
export type Ignored = Readonly<Record<'now' | 'before', Unsteady>>;

/** What is known of two pictures. */
interface Known {
  readonly ignored?: Ignored;
  /** Columns and what lies above and below them, see `partsOf`. */
  readonly parts?: readonly Part[];
}

/** How two pictures are compared. */
interface Compared {
  readonly now: Picture;
  readonly before: Picture;
  readonly threshold: number;
  readonly volatile: Readonly<Record<'now' | 'before', Volatile>>;
}

/** The rows of a part that belong together, as rows of the whole pictures. */
function bandsOf({ now, before }: Compared, { now: box, before: other, dx }: Part): readonly Band[] {
  const isWhole = box.height === now.height && other.height === before.height && box.width === now.width;
  if (isWhole) return alignRows(now, before);
  const bands = alignRows(cut(now, box, box.x, box.width), cut(before, other, box.x + dx, box.width));
  return bands.map((band) => ({ ...band, now: band.now + box.y, before: band.before + other.y }));
}

function contains({ x, y, width, height }: Box, at: Box): boolean {
  const [middle, centre] = [at.x + at.width / 2, at.y + at.height / 2];
  return middle >= x && middle < x + width && centre >= y && centre < y + height;
}

function differenceIn(pictures: Compared, parts: readonly Part[]): Difference {
  const { now, before, threshold, volatile } = pictures;
  const counter = new Counter(now, before, threshold, volatile);
  const aligned = parts.map((part) => ({ part, bands: bandsOf(pictures, part) }));
  let pixels = 0;
  for (const { part, bands } of aligned) {
    for (const { nowRows, beforeRows } of bands) pixels += Math.max(nowRows, beforeRows) * part.now.width;
    counter.part(part, bands);
  }
  const shiftOf = (box: Box) => {
    const { part, bands = [] } = aligned.find((each) => contains(each.part.now, box)) ?? {};
    const { y, height } = box;
    const own = bands.filter((band) => band.now < y + height && y < band.now + Math.max(1, band.nowRows));
    const [first, ...others] = own.map((band) => band.before - band.now);
    const even = own.every((band) => band.nowRows === band.beforeRows);
    if (!part || first === undefined || !even || others.some((shift) => shift !== first)) return undefined;
    return { dx: part.dx, dy: first };
  };
  const placeOf = (box: Box) => {
    const { bands = [] } = aligned.find((each) => contains(each.part.before, box)) ?? {};
    const band = bands.findLast(({ before: start }) => start <= box.y);
    return band ? Math.min(box.y - band.before, band.nowRows) + band.now : box.y;
  };
  const { area, traces, map, gaps, stretches } = counter;
  const share = counter.pixels / Math.max(1, pixels);
  return { share, pixels: counter.pixels, ...area, traces, map, gaps, stretches, shiftOf, placeOf };
}

const all = ({ width, height }: Picture): Box => ({ x: 0, y: 0, width, height });

/**
 * Compares two pictures of one width as an eye would, rows aligned, what would not hold still left out. Where columns
 * are known and explain more of it, the rows of each are aligned by themselves.
 */
export function comparePixels(
  now: Picture,
  before: Picture,
  threshold: number,
  { ignored = { now: steady, before: steady }, parts = [] }: Known = {},
): Difference {
  const volatile = { now: new Volatile(now, ignored.now), before: new Volatile(before, ignored.before) };
  const pictures = {
    now: volatile.now.without(now),
    before: volatile.before.without(before),
    threshold,
    volatile,
  };
  const plain = differenceIn(pictures, [{ now: all(now), before: all(before), dx: 0 }]);
  if (plain.pixels === 0 || parts.length === 0) return plain;
  const byColumns = differenceIn(pictures, parts);
  return byColumns.pixels < plain.pixels ? byColumns : plain;
}
