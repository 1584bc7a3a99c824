import type { Budget } from '#model/config.ts';
import type { Asking, NumberAsked } from './asked.ts';
import { pairQuestion } from './paired.ts';
import { shareAsked } from './proportion-answers.ts';
import { acrossAsked } from './site-wide.ts';
import type { PairDecision } from '../pairs/decision.ts';
import { judgePairs, type PairOptions } from '../pairs/look.ts';
import { plannedLooks } from '../pairs/presets.ts';

type Level = Budget['level'];

/** What the pairs say by check id, and the ones another pair may decide. */
export interface Families {
  readonly decisions: ReadonlyMap<string, PairDecision>;
  /** Shares of what goes badly that are proved to be worse, by check id. */
  readonly proved: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
  readonly failed: boolean;
  /** The most pairs that could have come for what may fail or warn, without those that are replaced. */
  readonly planned: Readonly<Record<Level, number>>;
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

function judgeFamily({ numbers, tallies, sites }: Asking, options: PairOptions) {
  const questions = numbers.map(pairQuestion);
  return judgePairs(questions, known(numbers, options), tallies.map(shareAsked), sites.map(acrossAsked));
}

/** What may only warn, if anything, apart from all else. */
function byLevel({ numbers, tallies, sites }: Asking): {
  readonly mild: Asking | undefined;
  readonly rest: Asking;
} {
  const only = (isWanted: (level: NumberAsked['level']) => boolean): Asking => ({
    numbers: numbers.filter(({ level }) => isWanted(level)),
    tallies: tallies.filter(({ level }) => isWanted(level)),
    sites: sites.filter(({ budget }) => isWanted(budget.level)),
  });
  const mild = only((level) => level === 'warn');
  return {
    mild: mild.numbers.length + mild.tallies.length > 0 ? mild : undefined,
    rest: only((level) => level !== 'warn'),
  };
}

/**
 * The pairs of what may only warn: those of the first look that can tell a change. They are fixed beforehand, so its
 * limits are cut for them, and nobody waits for more.
 */
function mildly(options: PairOptions): PairOptions {
  const first = plannedLooks(options.preset).find(({ alpha }) => alpha > 0);
  return { ...options, maxPairs: Math.min(options.maxPairs ?? Infinity, first?.pairs ?? Infinity) };
}

const plannedFor = ({ preset, maxPairs = Infinity }: PairOptions): number =>
  Math.min(maxPairs, plannedLooks(preset).at(-1)?.pairs ?? 0);

/**
 * Judges what may fail, with what is watched, as one family; and what may only warn as another with a chance of
 * its own:
 * a proved warning must not end the pairs while something that may fail is still open.
 */
export function judgeFamilies(asking: Asking, options: PairOptions): Families {
  const { mild, rest } = byLevel(asking);
  const grave = judgeFamily(rest, options);
  const failed = grave.proved.size > 0 || grave.decisions.some(({ status }) => status === 'fail');
  // A failure ends the run, and that lies in the numbers: it spends no alpha of the others.
  const looks = [
    grave,
    ...(mild ? [judgeFamily(mild, mildly(failed ? { ...options, ended: false } : options))] : []),
  ];
  return {
    decisions: new Map(looks.flatMap(({ decisions }) => decisions).map((one) => [one.id, one])),
    proved: new Set(looks.flatMap(({ proved }) => [...proved])),
    undecided: new Set((failed ? [grave] : looks).flatMap(({ undecided }) => undecided)),
    failed,
    planned: { fail: plannedFor(options), warn: plannedFor(mildly(options)) },
  };
}
