import type { Box } from '#model/observation/finding.ts';
import type { Ignored } from './pixels.ts';
import type { Leaf, Trees } from './tree.ts';
import { smallestAround } from './unexplained-pixels.ts';

/** Where a box of one side lies on the other, if not where it was; all of the element if that has grown. */
function carried(box: Box, leaves: readonly Leaf[], partners: ReadonlyMap<Leaf, Leaf>): readonly Box[] {
  const leaf = smallestAround(box, leaves);
  const partner = leaf && partners.get(leaf);
  // The page itself says nothing of where a part of it has gone.
  if (!leaf?.parent || !partner) return [];
  const [from, to] = [leaf.box, partner.box];
  if (from.width !== to.width || from.height !== to.height) return [to];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return dx === 0 && dy === 0 ? [] : [{ ...box, x: box.x + dx, y: box.y + dy }];
}

/** What would not hold still on one side is left out on the other too, wherever its element has gone there. */
export function carriedOver({ now, before, toNow, toBefore }: Trees, ignored: Ignored): Ignored {
  const toThere = ignored.now.unstable.flatMap((box) => carried(box, now, toBefore));
  const toHere = ignored.before.unstable.flatMap((box) => carried(box, before, toNow));
  return {
    now: { ...ignored.now, unstable: [...ignored.now.unstable, ...toHere] },
    before: { ...ignored.before, unstable: [...ignored.before.unstable, ...toThere] },
  };
}
