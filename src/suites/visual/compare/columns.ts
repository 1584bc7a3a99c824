import type { Box } from '#model/observation/finding.ts';
import type { Picture } from '#system/png/picture.ts';
import type { Leaf, Trees } from './tree.ts';

/** Whole pixels of both pictures that are compared with each other, their rows aligned among themselves. */
export interface Part {
  readonly now: Box;
  readonly before: Box;
  /** From a column of pixels of now to the one of before that is compared with it. */
  readonly dx: number;
}

/** What is lower than this is no column, in pixels. */
const LOWEST = 120;
/** Elements within each other that are looked through for columns at most. */
const DEEPEST = 30;

type Pair = readonly [now: Leaf, before: Leaf];
/** Where elements that stand one above the other begin and end. */
type Span = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

const spanOf = (leaves: readonly Leaf[]): Span => ({
  left: Math.min(...leaves.map(({ box }) => box.x)),
  right: Math.max(...leaves.map(({ box }) => box.x + box.width)),
  top: Math.min(...leaves.map(({ box }) => box.y)),
  bottom: Math.max(...leaves.map(({ box }) => box.y + box.height)),
});

/** Pairs from left to right, those together that overlap from side to side. */
function standing(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const groups: Pair[][] = [];
  for (const pair of pairs.toSorted(([a], [b]) => a.box.x - b.box.x)) {
    const last = groups.at(-1);
    if (last && spanOf(last.map(([now]) => now)).right > pair[0].box.x + 1) last.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

function childrenOf([now, before]: Pair, { toBefore }: Trees): readonly Pair[] {
  return now.children.flatMap((leaf): readonly Pair[] => {
    const other = toBefore.get(leaf);
    const isHigh = Math.min(leaf.box.height, other?.box.height ?? 0) >= LOWEST && leaf.box.width >= 1;
    return other?.parent === before && isHigh ? [[leaf, other]] : [];
  });
}

/** The outermost elements that stand side by side. */
function sideBySide(trees: Trees): readonly (readonly Pair[])[] {
  const [now] = trees.now;
  const before = now && trees.toBefore.get(now);
  let at: Pair | undefined = now && before && [now, before];
  for (let depth = 0; at && depth < DEEPEST; depth += 1) {
    const children = childrenOf(at, trees);
    const groups = standing(children);
    if (groups.length > 1) return groups;
    at = children.toSorted(([a], [b]) => b.box.height - a.box.height)[0];
  }
  return [];
}

/** Where one column ends and the next begins: the middle of what lies between them. */
function edges(spans: readonly Span[], width: number): readonly number[] {
  const between = spans.slice(1).map(({ left }, at) => Math.round(((spans[at]?.right ?? left) + left) / 2));
  return [0, ...between.map((edge) => Math.max(0, Math.min(width, edge))), width];
}

type Size = Pick<Picture, 'width' | 'height'>;

function whole({ width }: Size, from: number, to: number): Box {
  return { x: 0, y: from, width, height: Math.max(0, to - from) };
}

/** The columns of one side, and the rows in which they stand. */
function laidOut(spans: readonly Span[], { width, height }: Size) {
  const top = Math.max(0, Math.min(height, Math.floor(Math.min(...spans.map((span) => span.top)))));
  const bottom = Math.max(top, Math.min(height, Math.ceil(Math.max(...spans.map((span) => span.bottom)))));
  const ends = edges(spans, width);
  const boxes = spans.map((_, at): Box => {
    const [from = 0, to = width] = ends.slice(at, at + 2);
    return { x: from, y: top, width: Math.max(0, to - from), height: bottom - top };
  });
  return { top, bottom, boxes };
}

/**
 * Two pictures in parts: what lies above columns, each column, and what lies below; none where nothing stands side by
 * side on both.
 */
export function partsOf(trees: Trees, now: Size, before: Size): readonly Part[] {
  const groups = sideBySide(trees);
  if (groups.length === 0) return [];
  const [spans, spansBefore] = [0, 1].map((side) =>
    groups.map((group) => spanOf(group.flatMap((pair) => pair[side] ?? []))),
  );
  if (!spans || !spansBefore) return [];
  const [here, there] = [laidOut(spans, now), laidOut(spansBefore, before)];
  const columns = here.boxes.flatMap((box, at): readonly Part[] => {
    const other = there.boxes[at];
    const dx = Math.round((spansBefore[at]?.left ?? 0) - (spans[at]?.left ?? 0));
    return other && box.width > 0 && other.width > 0 ? [{ now: box, before: other, dx }] : [];
  });
  return [
    { now: whole(now, 0, here.top), before: whole(before, 0, there.top), dx: 0 },
    ...columns,
    { now: whole(now, here.bottom, now.height), before: whole(before, there.bottom, before.height), dx: 0 },
  ];
}

/** A part of a picture `width` wide, from column `from` on; beyond the part's edges its outermost pixels go on. */
export function cut({ width: stride, data }: Picture, box: Box, from: number, width: number): Picture {
  const out = Buffer.allocUnsafe(width * box.height * 3);
  const [left, right] = [Math.max(from, box.x), Math.min(from + width, box.x + box.width)];
  for (let y = 0; y < box.height; y += 1) {
    const [row, to] = [(box.y + y) * stride, y * width];
    if (right > left) data.copy(out, (to + left - from) * 3, (row + left) * 3, (row + right) * 3);
    for (let x = 0; x < width; x += 1) {
      if (from + x >= left && from + x < right) continue;
      const at = (row + Math.max(box.x, Math.min(box.x + box.width - 1, from + x))) * 3;
      data.copy(out, (to + x) * 3, at, at + 3);
    }
  }
  return { width, height: box.height, data: out };
}
