import type { NumberAsked } from './paired.ts';
import { pairQuestion } from './paired.ts';
import type { PairDecision } from '../pairs/decision.ts';
import { judgePairs, type PairOptions } from '../pairs/look.ts';
import { plannedLooks } from '../pairs/presets.ts';

/** What the pairs say by check id, and the gated ones another pair may decide. */
export interface Families {
  readonly decisions: ReadonlyMap<string, PairDecision>;
  readonly undecided: ReadonlySet<string>;
  readonly failed: boolean;
  /** The most pairs that could have come, without those that are replaced. */
  readonly planned: number;
}

/** Earlier noise is known by figure; the rule wants it by check. */
function known(asked: readonly NumberAsked[], options: PairOptions): PairOptions {
  const priors = new Map(
    asked.flatMap(({ id, figure }) => {
      const prior = options.priors.get(figure);
      return prior ? [[id, prior] as const] : [];
    }),
  );
  return { ...options, priors };
}

function judgeFamily(asked: readonly NumberAsked[], options: PairOptions) {
  return judgePairs(asked.map(pairQuestion), known(asked, options));
}

/**
 * Judges what may fail, with what is watched, as one family; and what may only warn as another with a chance of
 * its own:
 * a proved warning must not end the pairs while something that may fail is still open.
 */
export function judgeFamilies(asked: readonly NumberAsked[], options: PairOptions): Families {
  const mild = asked.filter(({ level }) => level === 'warn');
  const grave = judgeFamily(
    asked.filter(({ level }) => level !== 'warn'),
    options,
  );
  const failed = grave.decisions.some(({ status }) => status === 'fail');
  // A failure ends the run, and that lies in the numbers: it spends no alpha of the others.
  const warned =
    mild.length === 0 ? undefined : judgeFamily(mild, failed ? { ...options, ended: false } : options);
  const planned = Math.min(options.maxPairs ?? Infinity, plannedLooks(options.preset).at(-1)?.pairs ?? 0);
  const open = failed ? [] : [...grave.undecided, ...(warned?.undecided ?? [])];
  return {
    decisions: new Map([...grave.decisions, ...(warned?.decisions ?? [])].map((one) => [one.id, one])),
    undecided: new Set(open),
    failed,
    planned,
  };
}
