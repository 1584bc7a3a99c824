import type { Box, Facts } from '#model/observation/finding.ts';
import { direction, disturbance, ownMove, shiftOf } from './displacement.ts';
import { interactivityChange } from '../changes/interactivity.ts';
import { PLACING, quote, SEEN_PIXELS, styleChanges, textChange, type Difference } from './look-changes.ts';
import { VISIBILITY, type Leaf, type Trees } from './tree.ts';

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
      kind: 'size',
      grave: Math.max(Math.abs(dw), Math.abs(dh)) >= SEEN_PIXELS,
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
      kind: 'position',
      grave: Math.max(Math.abs(dx), Math.abs(dy)) >= SEEN_PIXELS,
      words: `moved ${direction(dx, dy)}`,
      before: { x: before.box.x, y: before.box.y },
      after: { x: now.box.x, y: now.box.y },
    },
  ];
}

/** What places an element among others, and says more than where it went. */
const AMONG = /^(margin|order|float|vertical-align|(align|justify)-self|grid-(row|column)-)/;

/** One of several tellings of a move: where it went says more than how it was placed, and a margin more than that. */
function toldOnce(moved: readonly Difference[], look: readonly Difference[]): readonly Difference[] {
  if (moved.length === 0 || look.some(({ key }) => AMONG.test(key))) return look;
  const others = look.filter(({ key }) => !PLACING.includes(key));
  return [...moved.map((each) => ({ ...each, placed: others.length < look.length })), ...others];
}

function changeOfPair(now: Leaf, before: Leaf, trees: Trees): readonly ElementChange[] {
  const look = [...textChange(now, before), ...styleChanges(now, before, trees)];
  const grew = look.length > 0 ? [] : sizeChange(now, before, trees);
  const use = interactivityChange(now, before);
  const differences = [...use, ...toldOnce(moveOf(now, before, trees), look), ...grew];
  if (differences.length === 0) return [];
  const kind = differences.some(({ key }) => key !== 'moved') ? 'changed' : 'moved';
  return [{ kind, leaf: now, now: now.box, before: before.box, differences }];
}

/** What an element and all in it say, from top to bottom. */
function saidIn({ tag, text, children }: Leaf): string {
  const own = tag === 'img' ? '' : text;
  return [own, ...children.map(saidIn)].filter(Boolean).join(' ');
}

/** Where an element is and what it says, for people. */
function placeWords(leaf: Leaf): string {
  const [{ box }, said] = [leaf, saidIn(leaf)];
  const quoted = said === '' ? '' : `, ${quote(said)}`;
  return `(${sizeWords(box)} px at ${Math.round(box.x)}, ${Math.round(box.y)}${quoted})`;
}

const whole = ({ box, text }: Leaf): Facts => ({ ...box, ...(text !== '' && { text }) });

/** Elements of each side that are there and not shown, by selector: by what. */
export interface Unshown {
  readonly now: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
}

const visibility = { key: VISIBILITY, kind: 'visibility', grave: true } as const;

function added(leaf: Leaf, by: string | undefined): ElementChange {
  const how = by === undefined ? 'was added' : `is shown now (before: ${by})`;
  const words = `${how} ${placeWords(leaf)}`;
  const differences = [{ ...visibility, words, before: {}, after: whole(leaf) }];
  return { kind: 'added', leaf, now: leaf.box, before: undefined, differences };
}

/** The element itself, or the only one in it that shows anything. */
function* alone(leaf: Leaf): Generator<Leaf> {
  for (
    let at: Leaf | undefined = leaf;
    at;
    at = at.children.length === 1 && at.text === '' ? at.children[0] : undefined
  )
    yield at;
}

/** What went: it, or, where it shows nothing by itself, what in it is hidden now. */
function gone(leaf: Leaf, hidden: ReadonlyMap<string, string> | undefined): ElementChange {
  const found = [...alone(leaf)].find(({ selector }) => hidden?.has(selector));
  return removed(found ?? leaf, found && hidden?.get(found.selector));
}

function removed(leaf: Leaf, by: string | undefined): ElementChange {
  const how = by === undefined ? 'was removed' : `is hidden now by ${by}`;
  const words = `${how} ${placeWords(leaf)}`;
  const differences = [{ ...visibility, words, before: whole(leaf), after: {} }];
  return { kind: 'removed', leaf, now: undefined, before: leaf.box, differences };
}

/** Every change on the page, whatever it follows from, in the order of the page now; what is gone comes last. */
export function changesOf(trees: Trees, unshown?: Unshown): readonly ElementChange[] {
  const { now, before, toBefore, toNow } = trees;
  const here = now.flatMap((leaf): readonly ElementChange[] => {
    const other = toBefore.get(leaf);
    if (other) return changeOfPair(leaf, other, trees);
    return leaf.parent && !toBefore.has(leaf.parent) ? [] : [added(leaf, unshown?.before.get(leaf.selector))];
  });
  const went = before
    .filter((leaf) => !toNow.has(leaf) && (!leaf.parent || toNow.has(leaf.parent)))
    .map((leaf) => gone(leaf, unshown?.now));
  return [...here, ...went];
}
