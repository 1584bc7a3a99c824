import { pairQuestion, type Asking } from './paired.ts';
import { shareAsked } from './proportion-answers.ts';
import type { PairDecision } from '../pairs/decision.ts';
import { judgePairs, type PairOptions } from '../pairs/look.ts';
import { plannedLooks } from '../pairs/presets.ts';

/** What the pairs say by check id, and the gated ones another pair may decide. */
export interface Families {
  readonly decisions: ReadonlyMap<string, PairDecision>;
  /** Shares of what goes badly that are proved to be worse, by check id. */
  readonly proved: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
  readonly failed: boolean;
  /** The most pairs that could have come, without those that are replaced. */
  readonly planned: number;
}

/** Earlier noise is known by figure; the rule wants it by check. */
function known(asked: Asking['numbers'], options: PairOptions): PairOptions {
  const priors = new Map(
    asked.flatMap(({ id, figure }) => {
      const prior = options.priors.get(figure);
      return prior ? [[id, prior] as const] : [];
    }),
  );
  return { ...options, priors };
}

function judgeFamily({ numbers, tallies }: Asking, options: PairOptions) {
  return judgePairs(numbers.map(pairQuestion), known(numbers, options), tallies.map(shareAsked));
}

/**
 * Judges what may fail, with what is watched, as one family; and what may only warn as another with a chance of
 * its own:
 * a proved warning must not end the pairs while something that may fail is still open.
 */
export function judgeFamilies({ numbers, tallies }: Asking, options: PairOptions): Families {
  const isMild = ({ level }: { readonly level: string }): boolean => level === 'warn';
  const mild: Asking = { numbers: numbers.filter(isMild), tallies: tallies.filter(isMild) };
  const grave = judgeFamily(
    {
      numbers: numbers.filter((asked) => !isMild(asked)),
      tallies: tallies.filter((asked) => !isMild(asked)),
    },
    options,
  );
  const failed = grave.proved.size > 0 || grave.decisions.some(({ status }) => status === 'fail');
  // A failure ends the run, and that lies in the numbers: it spends no alpha of the others.
  const warned =
    mild.numbers.length + mild.tallies.length === 0
      ? undefined
      : judgeFamily(mild, failed ? { ...options, ended: false } : options);
  const planned = Math.min(options.maxPairs ?? Infinity, plannedLooks(options.preset).at(-1)?.pairs ?? 0);
  const open = failed ? [] : [...grave.undecided, ...(warned?.undecided ?? [])];
  return {
    decisions: new Map([...grave.decisions, ...(warned?.decisions ?? [])].map((one) => [one.id, one])),
    proved: new Set([...grave.proved, ...(warned?.proved ?? [])]),
    undecided: new Set(open),
    failed,
    planned,
  };
}
