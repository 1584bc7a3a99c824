import type { ExactValues, Looks, LooksOfSides } from '#model/observation/looks.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { SideName } from '#model/record/pairs.ts';
import { looksOf } from '../single/looks.ts';

/** One pair of a task: what each side gave. */
export type PairOf = Readonly<Record<SideName, Observed>>;

const SIDES: readonly SideName[] = ['base', 'head'];

const nameOf = ({ subject, metric }: Pick<ExactValues, 'subject' | 'metric'>): string =>
  `${subject}\n${metric}`;

const sideOf = (pairs: readonly PairOf[], side: SideName): readonly Observed[] =>
  pairs.map((pair) => pair[side]);

/** Names of what whole runs know as exact, and of that what any run contradicts. */
function contradicted(pairs: readonly PairOf[], wholes: readonly PairOf[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const side of SIDES) {
    const exact = new Map(looksOf(sideOf(pairs, side)).exact.map((one) => [nameOf(one), one.values]));
    for (const one of looksOf(sideOf(wholes, side)).exact) {
      const values = [...one.values, ...(exact.get(nameOf(one)) ?? [])];
      if (new Set(values).size > 1) names.add(nameOf(one));
    }
  }
  return names;
}

/**
 * Runs in pairs without the exact figures that a whole run of the same side contradicts: they see less (nothing that
 * comes late, say), so on such a figure whole runs alone are heard.
 */
export function agreed(pairs: readonly PairOf[], wholes: readonly PairOf[]): readonly PairOf[] {
  const names = contradicted(pairs, wholes);
  if (names.size === 0) return pairs;
  const heard = (run: Observed): Observed => ({
    ...run,
    measurements: run.measurements.filter((one) => !names.has(nameOf(one))),
  });
  return pairs.map(({ base, head }) => ({ base: heard(base), head: heard(head) }));
}

/** What a task's runs showed together, and what of it another whole run alone could tell more of. */
export interface Seen {
  readonly all: LooksOfSides;
  readonly byWholes: LooksOfSides;
}

/** Both sides' looks: findings by whole runs, where there are such, and exact figures by all that agree on them. */
export function seenBy(pairs: readonly PairOf[], wholes: readonly PairOf[]): Seen {
  const [sighted, others] = wholes.length > 0 ? [wholes, agreed(pairs, wholes)] : [pairs, []];
  const of = (side: SideName): Readonly<Record<keyof Seen, Looks>> => {
    const [looks, more] = [looksOf(sideOf(sighted, side)), sideOf(others, side)];
    const { exact } = looksOf([...sideOf(sighted, side), ...more]);
    const given = new Set(looksOf(more).exact.map(nameOf));
    return {
      all: { ...looks, exact },
      byWholes: { ...looks, exact: exact.filter((one) => !given.has(nameOf(one))) },
    };
  };
  const [base, head] = [of('base'), of('head')];
  return {
    all: { base: base.all, head: head.all },
    byWholes: { base: base.byWholes, head: head.byWholes },
  };
}
