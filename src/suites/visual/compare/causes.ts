import type { Box } from '#model/finding.ts';
import type { Matching } from './match.ts';
import type { Leaf } from './tree.ts';

/** Something that happened to one element by itself, not because of another. */
export interface Cause {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly leaf: Leaf;
  /** Where it is now and where it was, as far as it is or was. */
  readonly now: Box | undefined;
  readonly before: Box | undefined;
  /** What happened, a clause each, in a lasting form (no numbers) and for people. */
  readonly what: readonly { readonly key: string; readonly words: string }[];
}

type What = Cause['what'][number];

const inherited = new Set(['color', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-align', 'text-transform', 'line-height', 'letter-spacing']);
/** Styles of a parent that move its children about. */
const arranging = ['display', 'padding', 'gap', 'text-align', 'font-size', 'line-height', 'border-top', 'border-left'];
const sides = ['border-top', 'border-right', 'border-bottom', 'border-left'];
const called: Readonly<Record<string, string>> = { 'background-color': 'background', 'background-image': 'background image', 'text-decoration-line': 'text decoration', 'border-radius': 'corner radius', 'box-shadow': 'shadow', 'text-align': 'text alignment' };
const quote = (text: string) => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
const none = (value: string) => (value === '' || value === 'rgba(0, 0, 0, 0)' ? 'none' : value.length > 60 ? `${value.slice(0, 59)}…` : value);

/** Differences smaller than a pixel are rounding. */
function beyondRounding(value: number): number {
  return Math.abs(value) < 1 ? 0 : Math.round(value * 10) / 10;
}

function styleChanges(now: Leaf, before: Leaf, matching: Matching): readonly What[] {
  const parent = now.parent && matching.toBefore.get(now.parent);
  const changes = [...now.style].flatMap(([name, value]) => {
    const old = before.style.get(name);
    if (old === undefined || old === value) return [];
    const fromParent = inherited.has(name) && now.parent?.style.get(name) === value && parent?.style.get(name) === old;
    return fromParent ? [] : [{ key: name, words: `${called[name] ?? name} ${none(old)} → ${none(value)}` }];
  });
  return frameAsOne(changes);
}

/** Four borders that changed alike are one change. */
function frameAsOne(changes: readonly What[]): readonly What[] {
  const borders = changes.filter((one) => sides.includes(one.key)).map((one) => one.words.replace(/^[a-z-]+/, 'border'));
  const [words] = borders;
  if (words === undefined || borders.length < 4 || new Set(borders).size > 1) return changes;
  return [...changes.filter((one) => !sides.includes(one.key)), { key: 'border', words }];
}

function textChange(now: Leaf, before: Leaf): readonly What[] {
  if (now.text === before.text) return [];
  const [key, from, to] = now.tag === 'img' ? ['picture', before.text.slice(4), now.text.slice(4)] : ['text', quote(before.text), quote(now.text)];
  return [{ key, words: `${key} ${from} → ${to}` }];
}

/** What is different about a pair before anyone asks why. */
interface Shift { readonly dx: number; readonly dy: number; readonly dw: number; readonly dh: number }

function shiftOf(now: Leaf, before: Leaf, matching: Matching): Shift {
  const home = now.parent && matching.toBefore.get(now.parent) === before.parent ? [now.parent.box, before.parent?.box] : [];
  const [a, b] = [home[0] ?? { x: 0, y: 0 }, home[1] ?? { x: 0, y: 0 }];
  return {
    dx: beyondRounding(now.box.x - a.x - (before.box.x - b.x)),
    dy: beyondRounding(now.box.y - a.y - (before.box.y - b.y)),
    dw: beyondRounding(now.box.width - before.box.width),
    dh: beyondRounding(now.box.height - before.box.height),
  };
}

/** What a parent and its other children do to one of them: anything new, gone or of another size moves the rest. */
interface Disturbance { readonly x: boolean; readonly y: boolean }

function besides(a: Box, b: Box): boolean {
  return a.y < b.y + b.height && b.y < a.y + a.height;
}

function rearranged(now: Leaf, before: Leaf): boolean {
  return arranging.some((name) => now.style.get(name) !== before.style.get(name));
}

function disturbance(now: Leaf, before: Leaf, matching: Matching): Disturbance {
  const home = now.parent && matching.toBefore.get(now.parent);
  if (now.parent && home && rearranged(now.parent, home)) return { x: true, y: true };
  const gone = before.parent?.children.some((one) => !one.outOfFlow && !matching.toNow.has(one)) ?? false;
  let [x, y] = [gone, gone];
  let earlier = true;
  for (const sibling of now.parent?.children ?? []) {
    if (sibling === now) earlier = false;
    if (sibling === now || sibling.outOfFlow) continue;
    const other = matching.toBefore.get(sibling);
    const shift = other && shiftOf(sibling, other, matching);
    x ||= !shift || (besides(now.box, sibling.box) && (shift.dw !== 0 || (earlier && shift.dx !== 0)));
    y ||= !shift || shift.dh !== 0 || (earlier && shift.dy !== 0);
  }
  return { x, y };
}

function direction(dx: number, dy: number): string {
  const across = dx === 0 ? '' : `${Math.abs(dx)} px ${dx > 0 ? 'right' : 'left'}`;
  const down = dy === 0 ? '' : `${Math.abs(dy)} px ${dy > 0 ? 'down' : 'up'}`;
  return [across, down].filter(Boolean).join(' and ');
}

/** How far an element moved by itself: not pushed by a sibling, not carried by its parent, not because it grew. */
function ownMove(now: Leaf, before: Leaf, matching: Matching): { dx: number; dy: number } {
  const shift = shiftOf(now, before, matching);
  const parentBefore = now.parent && matching.toBefore.get(now.parent);
  const parent = now.parent && parentBefore ? shiftOf(now.parent, parentBefore, matching) : { dw: 0, dh: 0 };
  const pushed = now.outOfFlow ? { x: false, y: false } : disturbance(now, before, matching);
  const carried = (by: number, grown: number) => grown !== 0 && (Math.abs(by - grown) <= 1 || Math.abs(by - grown / 2) <= 1);
  const dx = pushed.x || Math.abs(shift.dx) <= Math.abs(shift.dw) || carried(shift.dx, parent.dw) ? 0 : shift.dx;
  const dy = pushed.y || Math.abs(shift.dy) <= Math.abs(shift.dh) || (now.outOfFlow && carried(shift.dy, parent.dh)) ? 0 : shift.dy;
  return { dx, dy };
}

/** Whether anything inside an element is other than it was, so that its own size follows from that. */
function changedInside(now: Leaf, before: Leaf, matching: Matching): boolean {
  if (now.children.length !== before.children.length) return true;
  return now.children.some((child) => {
    const other = matching.toBefore.get(child);
    if (!other || other.text !== child.text || other.style !== child.style && styleChanges(child, other, matching).length > 0) return true;
    const { dx, dy, dw, dh } = shiftOf(child, other, matching);
    return dx !== 0 || dy !== 0 || dw !== 0 || dh !== 0;
  });
}

function sizeChange(now: Leaf, before: Leaf, matching: Matching, pushed: Disturbance): readonly What[] {
  const { dw, dh } = shiftOf(now, before, matching);
  const parentBefore = now.parent && matching.toBefore.get(now.parent);
  const parentGrew = now.parent && parentBefore ? shiftOf(now.parent, parentBefore, matching) : { dw: 0, dh: 0 };
  if ((dw === 0 && dh === 0) || changedInside(now, before, matching)) return [];
  if ((dw !== 0 && (parentGrew.dw !== 0 || pushed.x)) || (dw === 0 && pushed.y)) return [];
  const size = (box: Box) => `${Math.round(box.width)} × ${Math.round(box.height)}`;
  return [{ key: 'size', words: `size ${size(before.box)} → ${size(now.box)} px` }];
}

function pairCause(now: Leaf, before: Leaf, matching: Matching): Cause | undefined {
  const look = [...textChange(now, before), ...(now.style === before.style ? [] : styleChanges(now, before, matching))];
  const { dx, dy } = ownMove(now, before, matching);
  const moved: readonly What[] = dx === 0 && dy === 0 ? [] : [{ key: 'moved', words: `moved ${direction(dx, dy)}` }];
  const grew = look.length > 0 ? [] : sizeChange(now, before, matching, disturbance(now, before, matching));
  const what = [...moved, ...look, ...grew];
  if (what.length === 0) return undefined;
  return { kind: look.length + grew.length > 0 ? 'changed' : 'moved', leaf: now, now: now.box, before: before.box, what };
}

const place = (box: Box) => `${Math.round(box.width)} × ${Math.round(box.height)} px at ${Math.round(box.x)}, ${Math.round(box.y)}`;

function saying(leaf: Leaf): string {
  const text = [leaf, ...leaf.children].map((one) => (one.tag === 'img' ? '' : one.text)).filter(Boolean).join(' ');
  return text === '' ? '' : `, ${quote(text)}`;
}

/** Every cause on the page, in the order of the page now; what is gone comes last. */
export function causesOf(now: readonly Leaf[], before: readonly Leaf[], matching: Matching): readonly Cause[] {
  const here = now.flatMap((leaf): readonly Cause[] => {
    const other = matching.toBefore.get(leaf);
    if (other) return [pairCause(leaf, other, matching) ?? []].flat();
    if (leaf.parent && !matching.toBefore.has(leaf.parent)) return [];
    return [{ kind: 'added', leaf, now: leaf.box, before: undefined, what: [{ key: 'added', words: `was added (${place(leaf.box)}${saying(leaf)})` }] }];
  });
  const gone = before
    .filter((leaf) => !matching.toNow.has(leaf) && (!leaf.parent || matching.toNow.has(leaf.parent)))
    .map((leaf): Cause => ({ kind: 'removed', leaf, now: undefined, before: leaf.box, what: [{ key: 'removed', words: `was removed (${place(leaf.box)}${saying(leaf)})` }] }));
  return [...here, ...gone];
}
