import type { Leaf, Trees } from './tree.ts';

/** Lists longer than this are paired from both ends only. */
const LONGEST_LIST = 300;

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

/** `total(i, j)`: the greatest likeness that pairs of `now` from i on and `before` from j on can have in order. */
function totals(now: readonly Leaf[], before: readonly Leaf[]): (i: number, j: number) => number {
  const width = before.length + 1;
  const best = new Float64Array((now.length + 1) * width);
  const total = (i: number, j: number) => best[i * width + j] ?? 0;
  for (const [i, a] of [...now.entries()].toReversed()) {
    for (const [j, b] of [...before.entries()].toReversed()) {
      const alike = likeness(a, b);
      best[i * width + j] = Math.max(
        total(i + 1, j),
        total(i, j + 1),
        alike > 0 ? total(i + 1, j + 1) + alike : 0,
      );
    }
  }
  return total;
}

/** The pairing in order with the greatest likeness (Needleman and Wunsch, 1970). */
function align(now: readonly Leaf[], before: readonly Leaf[]): [Leaf, Leaf][] {
  const total = totals(now, before);
  const pairs: [Leaf, Leaf][] = [];
  let [i, j] = [0, 0];
  for (let [a, b] = [now[0], before[0]]; a && b; [a, b] = [now[i], before[j]]) {
    const alike = likeness(a, b);
    if (alike > 0 && total(i, j) === total(i + 1, j + 1) + alike) {
      pairs.push([a, b]);
      i += 1;
      j += 1;
    } else if (total(i, j) === total(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function pairChildren(now: readonly Leaf[], before: readonly Leaf[]): [Leaf, Leaf][] {
  const pairs: [Leaf, Leaf][] = [];
  const same = (a: Leaf | undefined, b: Leaf | undefined) =>
    a !== undefined && b !== undefined && a.hash() === b.hash();
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
  if (rest.length <= LONGEST_LIST && restBefore.length <= LONGEST_LIST)
    return [...pairs, ...align(rest, restBefore)];
  return [
    ...pairs,
    ...rest.flatMap((leaf, at): [Leaf, Leaf][] => {
      const other = restBefore[at];
      return other && likeness(leaf, other) > 0 ? [[leaf, other]] : [];
    }),
  ];
}

/** Unmatched elements by a key, where only one of them has it. */
function uniqueBy(
  leaves: readonly Leaf[],
  taken: ReadonlyMap<Leaf, Leaf>,
  key: (leaf: Leaf) => string,
): Map<string, Leaf> {
  const found = new Map<string, Leaf | undefined>();
  for (const leaf of leaves) {
    const value = key(leaf);
    if (taken.has(leaf) || value === '') continue;
    found.set(value, found.has(value) ? undefined : leaf);
  }
  return new Map([...found].flatMap(([value, leaf]) => (leaf ? [[value, leaf]] : [])));
}

/** Pairs two pages' elements from the root down, then what went to another parent by its name or its whole content. */
export function matchTrees(now: readonly Leaf[], before: readonly Leaf[]): Trees {
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
  for (const key of [
    (leaf: Leaf) => leaf.name && `${leaf.tag}#${leaf.name}`,
    (leaf: Leaf) => (leaf.text || leaf.children.length > 0 ? leaf.hash() : ''),
  ]) {
    const others = uniqueBy(before, toNow, key);
    for (const [value, leaf] of uniqueBy(now, toBefore, key)) {
      const other = others.get(value);
      if (other) pair(leaf, other);
    }
  }
  return { now, before, toBefore, toNow };
}
