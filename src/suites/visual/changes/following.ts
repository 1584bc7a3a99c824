import type { ElementChange } from '../compare/element-changes.ts';
import type { Difference } from '../compare/look-changes.ts';
import type { Leaf, Trees } from '../compare/tree.ts';

/** Styles that are the other way round where a page is written the other way. */
const MIRRORED = new RegExp(
  '^(margin|padding|border|text-align|left|right|float|transform|translate|box-shadow|background-position)' +
    '|^::(before|after) |^(moved|size)$',
);

const isText = ({ kind }: Difference): boolean => kind === 'text';
const isDirection = ({ key }: Difference): boolean => key === 'direction' || key === 'writing-mode';
const isTick = ({ key }: Difference): boolean => key === 'checked';

/** What shows whether a box is ticked: its label with all in it, or what lies beside it. */
function showingTick(leaf: Leaf): Leaf {
  for (let at: Leaf | undefined = leaf; at; at = at.parent) if (at.tag === 'label') return at;
  return leaf.parent ?? leaf;
}

function isWithin(leaf: Leaf, outer: ReadonlySet<Leaf>): boolean {
  for (let at: Leaf | undefined = leaf; at; at = at.parent) if (outer.has(at)) return true;
  return false;
}

/** Without looks that follow from a box that was ticked, and without places that follow from how lines run. */
export function lessFollowing(
  changes: readonly ElementChange[],
  { toBefore }: Pick<Trees, 'toBefore'>,
): readonly ElementChange[] {
  const of = (is: (difference: Difference) => boolean) =>
    changes.filter(({ differences }) => differences.some(is)).map(({ leaf }) => leaf);
  const [turned, ticked] = [new Set(of(isDirection)), new Set(of(isTick).map(showingTick))];
  if (turned.size + ticked.size === 0) return changes;
  return changes.flatMap((change) => {
    const { leaf } = change;
    const isPair = toBefore.has(leaf);
    const [isTurned, isShowing] = [isPair && isWithin(leaf, turned), isPair && isWithin(leaf, ticked)];
    const differences = change.differences.filter(
      (each) =>
        !(isTurned && MIRRORED.test(each.key)) &&
        (!isShowing || isText(each) || each.kind === 'interactivity'),
    );
    return differences.length === 0 ? [] : [{ ...change, differences }];
  });
}
