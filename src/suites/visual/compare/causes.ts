import type { Box } from '#model/observation/finding.ts';
import { direction, disturbance, ownMove, shiftOf } from './displacement.ts';
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

const inherited = new Set([
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-align',
  'text-transform',
  'line-height',
  'letter-spacing',
]);
const sides = ['border-top', 'border-right', 'border-bottom', 'border-left'];
const called: Readonly<Record<string, string>> = {
  'background-color': 'background',
  'background-image': 'background image',
  'text-decoration-line': 'text decoration',
  'border-radius': 'corner radius',
  'box-shadow': 'shadow',
  'text-align': 'text alignment',
};
const quote = (text: string) => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
const none = (value: string) =>
  value === '' || value === 'rgba(0, 0, 0, 0)'
    ? 'none'
    : value.length > 60
      ? `${value.slice(0, 59)}…`
      : value;

function styleChanges(now: Leaf, before: Leaf, matching: Matching): readonly What[] {
  const parent = now.parent && matching.toBefore.get(now.parent);
  const changes = [...now.style].flatMap(([name, value]) => {
    const old = before.style.get(name);
    if (old === undefined || old === value) return [];
    const fromParent =
      inherited.has(name) && now.parent?.style.get(name) === value && parent?.style.get(name) === old;
    return fromParent ? [] : [{ key: name, words: `${called[name] ?? name} ${none(old)} → ${none(value)}` }];
  });
  return frameAsOne(changes);
}

/** Four borders that changed alike are one change. */
function frameAsOne(changes: readonly What[]): readonly What[] {
  const borders = changes
    .filter((one) => sides.includes(one.key))
    .map((one) => one.words.replace(/^[a-z-]+/, 'border'));
  const [words] = borders;
  if (words === undefined || borders.length < 4 || new Set(borders).size > 1) return changes;
  return [...changes.filter((one) => !sides.includes(one.key)), { key: 'border', words }];
}

function textChange(now: Leaf, before: Leaf): readonly What[] {
  if (now.text === before.text) return [];
  const [key, from, to] =
    now.tag === 'img'
      ? ['picture', before.text.slice(4), now.text.slice(4)]
      : ['text', quote(before.text), quote(now.text)];
  return [{ key, words: `${key} ${from} → ${to}` }];
}

/** Whether anything inside an element is other than it was, so that its own size follows from that. */
function changedInside(now: Leaf, before: Leaf, matching: Matching): boolean {
  if (now.children.length !== before.children.length) return true;
  return now.children.some((child) => {
    const other = matching.toBefore.get(child);
    if (
      !other ||
      other.text !== child.text ||
      (other.style !== child.style && styleChanges(child, other, matching).length > 0)
    )
      return true;
    const { dx, dy, dw, dh } = shiftOf(child, other, matching);
    return dx !== 0 || dy !== 0 || dw !== 0 || dh !== 0;
  });
}

function sizeChange(now: Leaf, before: Leaf, matching: Matching): readonly What[] {
  const { dw, dh } = shiftOf(now, before, matching);
  const parentBefore = now.parent && matching.toBefore.get(now.parent);
  const parentGrew =
    now.parent && parentBefore ? shiftOf(now.parent, parentBefore, matching) : { dw: 0, dh: 0 };
  if ((dw === 0 && dh === 0) || changedInside(now, before, matching)) return [];
  const pushed = disturbance(now, before, matching);
  if ((dw !== 0 && (parentGrew.dw !== 0 || pushed.x)) || (dw === 0 && pushed.y)) return [];
  const size = (box: Box) => `${Math.round(box.width)} × ${Math.round(box.height)}`;
  return [{ key: 'size', words: `size ${size(before.box)} → ${size(now.box)} px` }];
}

function pairCause(now: Leaf, before: Leaf, matching: Matching): Cause | undefined {
  const look = [
    ...textChange(now, before),
    ...(now.style === before.style ? [] : styleChanges(now, before, matching)),
  ];
  const { dx, dy } = ownMove(now, before, matching);
  const moved: readonly What[] =
    dx === 0 && dy === 0 ? [] : [{ key: 'moved', words: `moved ${direction(dx, dy)}` }];
  const grew = look.length > 0 ? [] : sizeChange(now, before, matching);
  const what = [...moved, ...look, ...grew];
  if (what.length === 0) return undefined;
  return {
    kind: look.length + grew.length > 0 ? 'changed' : 'moved',
    leaf: now,
    now: now.box,
    before: before.box,
    what,
  };
}

const place = (box: Box) =>
  `${Math.round(box.width)} × ${Math.round(box.height)} px at ${Math.round(box.x)}, ${Math.round(box.y)}`;

function saying(leaf: Leaf): string {
  const text = [leaf, ...leaf.children]
    .map((one) => (one.tag === 'img' ? '' : one.text))
    .filter(Boolean)
    .join(' ');
  return text === '' ? '' : `, ${quote(text)}`;
}

/** Every cause on the page, in the order of the page now; what is gone comes last. */
export function causesOf(
  now: readonly Leaf[],
  before: readonly Leaf[],
  matching: Matching,
): readonly Cause[] {
  const here = now.flatMap((leaf): readonly Cause[] => {
    const other = matching.toBefore.get(leaf);
    if (other) return [pairCause(leaf, other, matching) ?? []].flat();
    if (leaf.parent && !matching.toBefore.has(leaf.parent)) return [];
    return [
      {
        kind: 'added',
        leaf,
        now: leaf.box,
        before: undefined,
        what: [{ key: 'added', words: `was added (${place(leaf.box)}${saying(leaf)})` }],
      },
    ];
  });
  const gone = before
    .filter((leaf) => !matching.toNow.has(leaf) && (!leaf.parent || matching.toNow.has(leaf.parent)))
    .map((leaf): Cause => ({
      kind: 'removed',
      leaf,
      now: undefined,
      before: leaf.box,
      what: [{ key: 'removed', words: `was removed (${place(leaf.box)}${saying(leaf)})` }],
    }));
  return [...here, ...gone];
}
