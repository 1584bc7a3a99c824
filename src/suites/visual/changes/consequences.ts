import type { Leaf, Trees } from '../compare/tree.ts';

/** A style of an element that is other than it was. */
export interface StyleChange {
  readonly name: string;
  readonly old: string;
  readonly value: string;
}

const inherited = new Set([
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-align',
  'text-transform',
  'white-space',
  'line-height',
  'letter-spacing',
  'text-shadow',
  'text-indent',
  'word-spacing',
  'list-style',
  'fill',
  'stroke',
  'direction',
  'writing-mode',
  'font-variant',
  'font-stretch',
  'font-feature-settings',
  'word-break',
  'overflow-wrap',
  'hyphens',
  '-webkit-text-stroke',
  'border-spacing',
  'accent-color',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'stroke-opacity',
]);

const NUMBER = /-?\d*\.?\d+(?=px)/g;

/** Lengths of two values that belong together; undefined where more than lengths differs. */
function lengthsOf(old: string, value: string): readonly (readonly [number, number])[] | undefined {
  if (old.replaceAll(NUMBER, '#') !== value.replaceAll(NUMBER, '#')) return undefined;
  const [from, to] = [old.match(NUMBER) ?? [], value.match(NUMBER) ?? []];
  return from.map((length, at) => [Number(length), Number(to[at])]);
}

/** Whether every length of a value grew by one factor, as those in em or rem do with a font's size. */
function isScaled({ old, value }: StyleChange, factor: number): boolean {
  const lengths = lengthsOf(old, value);
  return (
    lengths !== undefined &&
    lengths.length > 0 &&
    lengths.every(([from, to]) => Math.abs(from * factor - to) <= Math.max(0.06, Math.abs(to) * 0.004))
  );
}

function factorOf(now: Leaf | undefined, before: Leaf | undefined): number {
  const [to, from] = [now, before].map((leaf) => parseFloat(leaf?.style.get('font-size') ?? ''));
  return to && from ? to / from : 1;
}

/** Factors by which font sizes grew that a style may be told in: the element's, its parent's and the page's. */
function factorsOf(name: string, now: Leaf, before: Leaf, trees: Trees): readonly number[] {
  const parent = now.parent && trees.toBefore.get(now.parent);
  const above = now.parent ? [factorOf(now.parent, parent), factorOf(trees.now[0], trees.before[0])] : [];
  const all = name === 'font-size' ? above : [factorOf(now, before), ...above];
  return all.filter((factor) => Math.abs(factor - 1) > 0.001);
}

const colour = (leaf: Leaf): string => leaf.style.get('color') ?? '';

/** Whether a value differs in nothing but the element's own text colour, as a frame without one of its own does. */
function followsColour({ name, old, value }: StyleChange, now: Leaf, before: Leaf): boolean {
  const [from, to] = [colour(before), colour(now)];
  return name !== 'color' && from !== to && from !== '' && old.replaceAll(from, to) === value;
}

/** What scripts keep as wide and high as what holds it. */
const FITTED = new Set(['canvas', 'svg', 'iframe', 'video', 'object', 'embed']);

/** Whether a size in pixels follows the parent's, as a script keeps that of a canvas. */
function followsParent({ name, old, value }: StyleChange, now: Leaf, parent: Leaf | undefined): boolean {
  const lengths = lengthsOf(old, value);
  const [pair, ...others] = lengths ?? [];
  const isSpan = name === 'width' || name === 'height';
  if (!FITTED.has(now.tag) || !isSpan || !pair || others.length > 0 || !now.parent || !parent) return false;
  const grown = now.parent.box[name] - parent.box[name];
  return Math.abs(grown) >= 1 && Math.abs(pair[1] - pair[0] - grown) <= 1;
}

const LAYS_OUT = /flex|grid/;
const asBlock = (display: string): string =>
  display === 'inline' ? 'block' : display.replace('inline-', '');

/** Whether an element is a block now, or no longer one, because its parent arranges its children otherwise. */
function followsLayout({ name, old, value }: StyleChange, now: Leaf, parent: Leaf | undefined): boolean {
  const [is, was] = [now.parent, parent].map((leaf) => LAYS_OUT.test(leaf?.style.get('display') ?? ''));
  return name === 'display' && parent !== undefined && is !== was && asBlock(old) === asBlock(value);
}

/** Those changes that follow from no other: not from the parent's, the text colour's or a font size's. */
export function consequences(
  now: Leaf,
  before: Leaf,
  changes: readonly StyleChange[],
  trees: Trees,
): readonly StyleChange[] {
  const parent = now.parent && trees.toBefore.get(now.parent);
  return changes.filter((change) => {
    const { name, old, value } = change;
    const fromParent =
      inherited.has(name) && now.parent?.style.get(name) === value && parent?.style.get(name) === old;
    const factors = factorsOf(name, now, before, trees);
    return (
      !fromParent &&
      !followsColour(change, now, before) &&
      !followsParent(change, now, parent) &&
      !followsLayout(change, now, parent) &&
      !factors.some((factor) => isScaled(change, factor))
    );
  });
}
