import type { Earlier } from '#model/contract/suite.ts';
import { runsIn, type MovedRate, type Moving, type Restlessness } from '#model/record/restlessness.ts';
import type { Box } from '#model/observation/finding.ts';
import type { ElementChange } from '../compare/element-changes.ts';
import { CHILDREN, VISIBILITY, type Leaf, type Trees } from '../compare/tree.ts';
import { readElements, type Elements } from '../elements.ts';
import { mayBeStill, type Pair } from '../luck.ts';
import type { Remembered, Weighed } from './policy.ts';

/** What of a side's elements its looks saw move; undefined where there is no list of them. */
export async function movedIn(side: Earlier): Promise<readonly Moving[] | undefined> {
  const elements = await readElements(side);
  if (!elements) return undefined;
  const counts = Map.groupBy(elements.rows, ([selector]) => selector);
  // What is not always there is one child more or less: a later look may show another one.
  const moved = elements.restless.flatMap(([at, key]): Elements['restless'] => {
    const parent = elements.rows[at]?.[1] ?? -1;
    return key === VISIBILITY && parent >= 0
      ? [
          [at, key],
          [parent, CHILDREN],
        ]
      : [[at, key]];
  });
  const found = moved.flatMap(([at, key]): readonly Moving[] => {
    const [selector] = elements.rows[at] ?? [];
    return selector !== undefined && counts.get(selector)?.length === 1 ? [{ selector, key }] : [];
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** The element of before that a change would be remembered of, and by which keys. */
function placeOf(
  { kind, leaf, differences }: ElementChange,
  { toBefore }: Trees,
): { readonly at: Leaf | undefined; readonly keys: readonly string[] } {
  if (kind === 'removed') return { at: leaf.parent, keys: [CHILDREN] };
  if (kind === 'added') return { at: leaf.parent && toBefore.get(leaf.parent), keys: [CHILDREN] };
  return { at: toBefore.get(leaf), keys: differences.map(({ key }) => key) };
}

/** How often each part of a change moved by itself; undefined where a part never did. */
function ratesOf(
  change: ElementChange,
  trees: Trees,
  { runs, moved }: Pick<Restlessness, 'runs' | 'moved'>,
): readonly Remembered[] | undefined {
  const { at, keys } = placeOf(change, trees);
  if (!at || trees.before.filter(({ selector }) => selector === at.selector).length > 1) return undefined;
  const rates = keys.flatMap((key): readonly Remembered[] => {
    const entry = moved.find((each) => each.selector === at.selector && each.key === key);
    return entry ? [{ key, runs, moved: runsIn(entry.in) }] : [];
  });
  return rates.length === keys.length ? rates : undefined;
}

/**
 * Changes of which all parts moved by themselves in some of the last runs warn at most, while that explains them: where
 * all looks at both sides held still by luck. Any other change is left as it is.
 */
export function warnedOfLuck(
  told: readonly Weighed[],
  {
    trees,
    memory,
    seen,
  }: {
    readonly trees: Trees;
    readonly memory: Pick<Restlessness, 'runs' | 'moved'> | undefined;
    readonly seen: Pair;
  },
): readonly Weighed[] {
  if (!memory || memory.moved.length === 0) return told;
  return told.map((each) => {
    const rates = ratesOf(each.change, trees, memory);
    if (!rates || rates.length === 0) return each;
    const remembered = { ...each, remembered: rates };
    const mayBeLuck = rates.every((rate) => mayBeStill(rate, seen));
    if (!mayBeLuck) return remembered;
    return { ...remembered, mayBeLuck, severity: each.severity === 'error' ? 'warning' : each.severity };
  });
}

/** How often what changed moved, as its luck is reckoned: by the part that moved most often. */
export function ratesIn(told: readonly Weighed[]): readonly MovedRate[] {
  return told.flatMap(({ remembered = [] }) => remembered.toSorted((a, b) => b.moved - a.moved).slice(0, 1));
}

/** What is told of a change that may be luck. */
export function memoryWords({ remembered, mayBeLuck }: Weighed): string | undefined {
  const [first] = remembered ?? [];
  if (!remembered || !first || mayBeLuck !== true) return undefined;
  const times = remembered.map(({ key, moved }) => `${key} in ${moved}`).join(', ');
  const runs = first.runs === 1 ? 'last run' : `last ${first.runs} runs`;
  return `It moved by itself on the base branch (${times} of the ${runs}), so it may be no change and fails nothing.`;
}

function isResized({ now, before }: ElementChange): boolean {
  if (!now || !before) return true;
  return Math.abs(now.width - before.width) >= 1 || Math.abs(now.height - before.height) >= 1;
}

/** Whether one of them came, went or is of another size: it moves, and stretches, what is around it. */
export const pushesByLuck = (told: readonly Weighed[]): boolean =>
  told.some(({ mayBeLuck, change }) => mayBeLuck === true && isResized(change));

/** What shows a picture of its own, of which the list of elements knows nothing. */
const PICTURES: readonly string[] = ['img', 'svg', 'canvas', 'video', 'iframe', 'object', 'embed'];

/** Where such changes show and nothing else can: elements that hold no other and are no picture, and what was added. */
export function boxesOfLuck(told: readonly Weighed[]): readonly Box[] {
  return told.flatMap(({ mayBeLuck, change: { now, kind, leaf } }) => {
    const alone = kind === 'added' || (leaf.children.length === 0 && !PICTURES.includes(leaf.tag));
    return mayBeLuck === true && now && alone ? [now] : [];
  });
}
