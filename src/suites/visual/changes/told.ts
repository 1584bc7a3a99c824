import type { Side } from '#model/contract/suite.ts';
import type { Elements } from '../elements.ts';
import { changesOf, type ElementChange } from '../compare/element-changes.ts';
import type { Difference } from '../compare/pixels.ts';
import { weighed, type Weighed } from './policy.ts';
import { signatureOf } from './sentences.ts';
import { lessFollowing } from './following.ts';
import { lessRestless } from './restless.ts';
import { warnedOfLuck } from './remembered.ts';
import { rootsOf } from './roots.ts';
import type { Trees } from '../compare/tree.ts';
import { inSight } from '../compare/unexplained-pixels.ts';

/** The elements of both sides, and what of the base's moved in earlier runs. */
interface Compared extends Readonly<Record<'now' | 'before', Elements>> {
  readonly trees: Trees;
  readonly memory: Side['restlessness'];
}

/** What is told of the elements of two sides. */
export interface Told {
  readonly told: readonly Weighed[];
  /** What the config has ignored. */
  readonly ignored: readonly ElementChange[];
}

const isOfUse = ({ kind }: ElementChange['differences'][number]): boolean => kind === 'interactivity';

const isRule = ({ kind, differences }: ElementChange): boolean =>
  kind === 'changed' && differences.every((each) => each.kind !== 'text');

/** Changes that show where pictures differ; where they are the same, those alone that none shows. */
function shown(changes: readonly ElementChange[], difference: Difference | undefined) {
  if (difference) {
    const seen = changes.filter((change) => inSight(change, difference));
    // What one rule does to several elements shows at one of them.
    const rules = new Set(seen.map(signatureOf));
    return changes.filter(
      (change) => seen.includes(change) || (isRule(change) && rules.has(signatureOf(change))),
    );
  }
  return changes.flatMap((change) => {
    const differences = change.differences.filter(isOfUse);
    return differences.length === 0 ? [] : [{ ...change, differences }];
  });
}

/** What happened to elements between two sides, less what either does by itself and what follows from other changes. */
export function toldChanges(
  { now, before, trees, memory }: Compared,
  difference: Difference | undefined,
): Told {
  const unshown = { now: new Map(now.hidden), before: new Map(before.hidden) };
  const all = lessRestless(changesOf(trees, unshown), trees);
  const { told, ignored } = weighed(
    rootsOf(shown(lessFollowing(all, trees), difference), trees),
    now.changes,
  );
  const seen = { base: before.looks, head: now.looks };
  return { told: warnedOfLuck(told, { trees, memory, seen }), ignored };
}
