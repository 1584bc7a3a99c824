import type { Leaf } from './tree.ts';

/** Which element of before is which of now. */
export interface Matching {
  readonly toBefore: ReadonlyMap<Leaf, Leaf>;
  readonly toNow: ReadonlyMap<Leaf, Leaf>;
}

/** Lists longer than this are paired from both ends only. */
const LONGEST = 300;

/** 0: cannot be the same element. Higher: more likely. */
function likeness(now: Leaf, before: Leaf): number {
  if (now.tag !== before.tag || now.name !== before.name) return 0;
  const named = now.name === '' ? 0 : 20;
  const whole = now.hash() === before.hash() ? 10 : 0;
  const text = now.text !== '' && now.text === before.text ? 4 : 0;
  const classes = now.classes === before.classes ? 2 : 0;
  const size = now.box.width === before.box.width && now.box.height === before.box.height ? 1 : 0;
  return 1 + named + whole + text + classes + size;
}

/** The pairing in order with the greatest likeness (Needleman and Wunsch, 1970). */
function align(now: readonly Leaf[], before: readonly Leaf[]): [Leaf, Leaf][] {
  const width = before.length + 1;
  const best = new Float64Array((now.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = now.length - 1; i >= 0; i -= 1) {
    for (let j = before.length - 1; j >= 0; j -= 1) {
      const [a, b] = [now[i], before[j]];
      const alike = a && b ? likeness(a, b) : 0;
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), alike > 0 ? at(i + 1, j + 1) + alike : 0);
    }
  }
  const pairs: [Leaf, Leaf][] = [];
  for (let i = 0, j = 0; i < now.length && j < before.length; ) {
    const [a, b] = [now[i], before[j]];
    const alike = a && b ? likeness(a, b) : 0;
    if (a && b && alike > 0 && at(i, j) === at(i + 1, j + 1) + alike) {
      pairs.push([a, b]);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function pairChildren(now: readonly Leaf[], before: readonly Leaf[]): [Leaf, Leaf][] {
  const pairs: [Leaf, Leaf][] = [];
  const same = (a: Leaf | undefined, b: Leaf | undefined) => a !== undefined && b !== undefined && a.hash() === b.hash();
  let start = 0;
  let [end, endBefore] = [now.length, before.length];
  const take = (a: Leaf | undefined, b: Leaf | undefined) => {
    if (a && b) pairs.push([a, b]);
  };
  while (start < end && start < endBefore && same(now[start], before[start])) {
    take(now[start], before[start]);
    start += 1;
  }
  while (end > start && endBefore > start && same(now[end - 1], before[endBefore - 1])) {
    end -= 1;
    endBefore -= 1;
    take(now[end], before[endBefore]);
  }
  const [rest, restBefore] = [now.slice(start, end), before.slice(start, endBefore)];
  if (rest.length <= LONGEST && restBefore.length <= LONGEST) return [...pairs, ...align(rest, restBefore)];
  return [...pairs, ...rest.flatMap((one, at): [Leaf, Leaf][] => {
    const other = restBefore[at];
    return other && likeness(one, other) > 0 ? [[one, other]] : [];
  })];
}

/** Unmatched elements by a key, where only one of them has it. */
function uniqueBy(leaves: readonly Leaf[], taken: ReadonlyMap<Leaf, Leaf>, key: (leaf: Leaf) => string): Map<string, Leaf> {
  const found = new Map<string, Leaf | undefined>();
  for (const leaf of leaves) {
    const value = key(leaf);
    if (taken.has(leaf) || value === '') continue;
    found.set(value, found.has(value) ? undefined : leaf);
  }
  return new Map([...found].flatMap(([value, leaf]) => (leaf ? [[value, leaf]] : [])));
}

/** Pairs two pages' elements from the root down, then what went to another parent by its name or its whole content. */
export function matchTrees(now: readonly Leaf[], before: readonly Leaf[]): Matching {
  const toBefore = new Map<Leaf, Leaf>();
  const toNow = new Map<Leaf, Leaf>();
  const pair = (a: Leaf, b: Leaf) => {
    if (toBefore.has(a) || toNow.has(b)) return;
    toBefore.set(a, b);
    toNow.set(b, a);
    for (const [child, other] of pairChildren(a.children, b.children)) pair(child, other);
  };
  const [root, rootBefore] = [now[0], before[0]];
  if (root && rootBefore) pair(root, rootBefore);
  for (const key of [(leaf: Leaf) => leaf.name && `${leaf.tag}#${leaf.name}`, (leaf: Leaf) => (leaf.text || leaf.children.length > 0 ? leaf.hash() : '')]) {
    const others = uniqueBy(before, toNow, key);
    for (const [value, leaf] of uniqueBy(now, toBefore, key)) {
      const other = others.get(value);
      if (other) pair(leaf, other);
    }
  }
  return { toBefore, toNow };
}
