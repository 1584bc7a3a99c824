import type { Box } from '#model/observation/finding.ts';
import { BESIDE } from '../page/watched.ts';
import type { Leaf, Trees } from './tree.ts';

/** Styles of a parent that move its children about. */
const arranging = [
  'display',
  'padding',
  'gap',
  'text-align',
  'font-size',
  'line-height',
  'border-top',
  'border-left',
];

/** How a pair differs in place, relative to its parent, and in size, in pixels. */
export interface Shift {
  readonly dx: number;
  readonly dy: number;
  readonly dw: number;
  readonly dh: number;
}

/** What a parent and its other children do to one of them: anything new, gone or of another size moves the rest. */
export interface Disturbance {
  readonly x: boolean;
  readonly y: boolean;
}

const STILL: Shift = { dx: 0, dy: 0, dw: 0, dh: 0 };

/** Differences smaller than a pixel are rounding. */
function beyondRounding(value: number): number {
  return Math.abs(value) < 1 ? 0 : Math.round(value * 10) / 10;
}

/** Where what an element holds begins: its corner, less how far it is scrolled. */
function origin(leaf: Leaf | undefined): Readonly<Record<'x' | 'y', number>> {
  const [left = 0, down = 0] = (leaf?.style.get(BESIDE.scroll) ?? '').split(' ').map(Number);
  return { x: (leaf?.box.x ?? 0) - left, y: (leaf?.box.y ?? 0) - down };
}

/** Before anyone asks why. */
export function shiftOf(now: Leaf, before: Leaf, trees: Trees): Shift {
  const home =
    now.parent && trees.toBefore.get(now.parent) === before.parent ? [now.parent, before.parent] : [];
  const [a, b] = [origin(home[0]), origin(home[1])];
  return {
    dx: beyondRounding(now.box.x - a.x - (before.box.x - b.x)),
    dy: beyondRounding(now.box.y - a.y - (before.box.y - b.y)),
    dw: beyondRounding(now.box.width - before.box.width),
    dh: beyondRounding(now.box.height - before.box.height),
  };
}

function besides(a: Box, b: Box): boolean {
  return a.y < b.y + b.height && b.y < a.y + a.height;
}

function rearranged(now: Leaf, before: Leaf): boolean {
  return arranging.some((name) => now.style.get(name) !== before.style.get(name));
}

/** What one sibling does to another; `earlier` when it comes before it. */
function disturbedBy(sibling: Leaf, now: Leaf, earlier: boolean, trees: Trees): Disturbance {
  const other = trees.toBefore.get(sibling);
  if (!other) return { x: true, y: true };
  const { dx, dy, dw, dh } = shiftOf(sibling, other, trees);
  return {
    x: besides(now.box, sibling.box) && (dw !== 0 || (earlier && dx !== 0)),
    y: dh !== 0 || (earlier && dy !== 0),
  };
}

/** What an element's surroundings do to its place. */
export function disturbance(now: Leaf, before: Leaf, trees: Trees): Disturbance {
  const home = now.parent && trees.toBefore.get(now.parent);
  if (now.parent && home && rearranged(now.parent, home)) return { x: true, y: true };
  const siblings = now.parent?.children ?? [];
  const own = siblings.indexOf(now);
  const gone = (before.parent?.children ?? []).some((leaf) => !leaf.outOfFlow && !trees.toNow.has(leaf));
  const disturbances = siblings.flatMap((leaf, at) =>
    at === own || leaf.outOfFlow ? [] : [disturbedBy(leaf, now, at < own, trees)],
  );
  return { x: gone || disturbances.some(({ x }) => x), y: gone || disturbances.some(({ y }) => y) };
}

/** Whether a parent that grew by `grown` took along what lies at its end or its middle. */
function carried(by: number, grown: number): boolean {
  return grown !== 0 && (Math.abs(by - grown) <= 1 || Math.abs(by - grown / 2) <= 1);
}

function surroundings(now: Leaf, before: Leaf, trees: Trees): { pushed: Disturbance; parent: Shift } {
  const home = now.parent && trees.toBefore.get(now.parent);
  return {
    pushed: now.outOfFlow ? { x: false, y: false } : disturbance(now, before, trees),
    parent: now.parent && home ? shiftOf(now.parent, home, trees) : STILL,
  };
}

/** How far an element moved by itself: not pushed by a sibling, not carried by its parent, not because it grew. */
export function ownMove(now: Leaf, before: Leaf, trees: Trees): { dx: number; dy: number } {
  const { dx, dy, dw, dh } = shiftOf(now, before, trees);
  if (dx === 0 && dy === 0) return STILL;
  const { pushed, parent } = surroundings(now, before, trees);
  const ownX = !pushed.x && Math.abs(dx) > Math.abs(dw) && !carried(dx, parent.dw);
  const ownY = !pushed.y && Math.abs(dy) > Math.abs(dh) && !(now.outOfFlow && carried(dy, parent.dh));
  return { dx: ownX ? dx : 0, dy: ownY ? dy : 0 };
}

/** `24 px right and 8 px down`, from pixels. */
export function direction(dx: number, dy: number): string {
  const across = dx === 0 ? '' : `${Math.abs(dx)} px ${dx > 0 ? 'right' : 'left'}`;
  const down = dy === 0 ? '' : `${Math.abs(dy)} px ${dy > 0 ? 'down' : 'up'}`;
  return [across, down].filter(Boolean).join(' and ');
}
