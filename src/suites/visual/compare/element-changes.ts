import type { Box, Facts } from '#model/observation/finding.ts';
import { direction, disturbance, ownMove, shiftOf } from './displacement.ts';
import { quote, styleChanges, textChange, type Difference } from './look-changes.ts';
import type { Leaf, Trees } from './tree.ts';

/** Something that happened to one element by itself, not because of another. */
export interface ElementChange {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly leaf: Leaf;
  /** Where it is now and where it was, as far as it is or was. */
  readonly now: Box | undefined;
  readonly before: Box | undefined;
  readonly differences: readonly Difference[];
}

/** Whether anything inside an element is other than it was, so that its own size follows from that. */
function changedInside(now: Leaf, before: Leaf, trees: Trees): boolean {
  if (now.children.length !== before.children.length) return true;
  return now.children.some((child) => {
    const other = trees.toBefore.get(child);
    if (!other || other.text !== child.text || styleChanges(child, other, trees).length > 0) return true;
    const { dx, dy, dw, dh } = shiftOf(child, other, trees);
    return dx !== 0 || dy !== 0 || dw !== 0 || dh !== 0;
  });
}

const sizeOf = ({ width, height }: Box): Facts => ({ width, height });
const sizeWords = ({ width, height }: Box): string => `${Math.round(width)} × ${Math.round(height)}`;

function sizeChange(now: Leaf, before: Leaf, trees: Trees): readonly Difference[] {
  const { dw, dh } = shiftOf(now, before, trees);
  const parentBefore = now.parent && trees.toBefore.get(now.parent);
  const parentGrew = now.parent && parentBefore ? shiftOf(now.parent, parentBefore, trees) : { dw: 0, dh: 0 };
  if ((dw === 0 && dh === 0) || changedInside(now, before, trees)) return [];
  const pushed = disturbance(now, before, trees);
  if ((dw !== 0 && (parentGrew.dw !== 0 || pushed.x)) || (dw === 0 && pushed.y)) return [];
  return [
    {
      key: 'size',
      words: `size ${sizeWords(before.box)} → ${sizeWords(now.box)} px`,
      before: sizeOf(before.box),
      after: sizeOf(now.box),
    },
  ];
}

function moveOf(now: Leaf, before: Leaf, trees: Trees): readonly Difference[] {
  const { dx, dy } = ownMove(now, before, trees);
  if (dx === 0 && dy === 0) return [];
  return [
    {
      key: 'moved',
      words: `moved ${direction(dx, dy)}`,
      before: { x: before.box.x, y: before.box.y },
      after: { x: now.box.x, y: now.box.y },
    },
  ];
}

function changeOfPair(now: Leaf, before: Leaf, trees: Trees): readonly ElementChange[] {
  const look = [...textChange(now, before), ...styleChanges(now, before, trees)];
  const grew = look.length > 0 ? [] : sizeChange(now, before, trees);
  const differences = [...moveOf(now, before, trees), ...look, ...grew];
  if (differences.length === 0) return [];
  const kind = look.length + grew.length > 0 ? 'changed' : 'moved';
  return [{ kind, leaf: now, now: now.box, before: before.box, differences }];
}

/** Where an element is and what it says, for people. */
function placeWords({ box, text, tag, children }: Leaf): string {
  const texts = [{ tag, text }, ...children].filter((leaf) => leaf.tag !== 'img' && leaf.text !== '');
  const quoted = texts.length === 0 ? '' : `, ${quote(texts.map((leaf) => leaf.text).join(' '))}`;
  return `(${sizeWords(box)} px at ${Math.round(box.x)}, ${Math.round(box.y)}${quoted})`;
}

const whole = ({ box, text }: Leaf): Facts => ({ ...box, ...(text !== '' && { text }) });

function added(leaf: Leaf): ElementChange {
  const words = `was added ${placeWords(leaf)}`;
  const differences = [{ key: 'added', words, before: {}, after: whole(leaf) }];
  return { kind: 'added', leaf, now: leaf.box, before: undefined, differences };
}

function removed(leaf: Leaf): ElementChange {
  const words = `was removed ${placeWords(leaf)}`;
  const differences = [{ key: 'removed', words, before: whole(leaf), after: {} }];
  return { kind: 'removed', leaf, now: undefined, before: leaf.box, differences };
}

/** Every change on the page, in the order of the page now; what is gone comes last. */
export function changesOf(trees: Trees): readonly ElementChange[] {
  const { now, before, toBefore, toNow } = trees;
  const here = now.flatMap((leaf): readonly ElementChange[] => {
    const other = toBefore.get(leaf);
    if (other) return changeOfPair(leaf, other, trees);
    return leaf.parent && !toBefore.has(leaf.parent) ? [] : [added(leaf)];
  });
  const gone = before
    .filter((leaf) => !toNow.has(leaf) && (!leaf.parent || toNow.has(leaf.parent)))
    .map(removed);
  return [...here, ...gone];
}
