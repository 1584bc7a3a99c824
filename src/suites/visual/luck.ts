import type { Looks } from '#model/contract/suite.ts';
import { BASELINE_LOOKS } from '#model/observation/looks.ts';
import type { MovedRate } from '#model/record/restlessness.ts';

/** A difference that luck explains more often than this is looked at again. */
const MOST_LUCK = 0.001;
/** Looks at one side; more would not pay. */
const MOST_LOOKS = 12;
/** Looks at one side at once, before it is asked whether the difference is still there. */
const AT_ONCE = 3;
const STEPS = 200;

/**
 * The greatest chance, whatever the odds of what a server draws for each look, that all looks at the base show one
 * thing and all looks at the head another: q^b (1 − q)^h + q^h (1 − q)^b at its greatest. Where more than two things
 * may come it is less.
 */
export function luck(base: number, head: number): number {
  const chances = Array.from({ length: STEPS + 1 }, (_, step) => {
    const q = step / STEPS;
    return q ** base * (1 - q) ** head + q ** head * (1 - q) ** base;
  });
  return Math.max(...chances);
}

/** Looks at both sides. */
export interface Pair {
  readonly base: number;
  readonly head: number;
}

/**
 * The chance that what moved by itself in `moved` of `runs` runs holds still in all these looks: a run of the base
 * branch takes five. By the rule of succession no number of runs makes it sure that it moves, or that it does not.
 */
export function stillness({ moved, runs }: MovedRate, { base, head }: Pair): number {
  return ((runs - moved + 1) / (runs + 2)) ** ((base + head) / BASELINE_LOOKS);
}

/** Whether luck still explains that it held still. */
export const mayBeStill = (rate: MovedRate, seen: Pair): boolean => stillness(rate, seen) > MOST_LUCK;

/**
 * The fewest looks after which luck is no answer, where there were `seen`; of the base no more unless it is served.
 * With a rate, of what moved so often before.
 */
function enough(seen: Pair, served: boolean, rate?: MovedRate): Pair | undefined {
  const upTo = (from: number, to: number) =>
    Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
  const pairs = upTo(seen.base, served ? MOST_LOOKS : seen.base).flatMap((base) =>
    upTo(seen.head, MOST_LOOKS).map((head) => ({ base, head })),
  );
  const uneven = ({ base, head }: Pair) => Math.abs(base - head);
  return pairs
    .filter(({ base, head }) => luck(base, head) <= MOST_LUCK)
    .filter((pair) => rate === undefined || !mayBeStill(rate, pair))
    .toSorted((a, b) => a.base + a.head - (b.base + b.head) || uneven(a) - uneven(b) || a.base - b.base)[0];
}

/**
 * Looks still to be taken, after those `seen`, before a difference counts; undefined where it does by now. What moved
 * before, at these rates, asks for more of them, unless no number of looks would be enough.
 */
export function furtherLooks(
  seen: Pair,
  served: boolean,
  rates: readonly MovedRate[] = [],
): Looks | undefined {
  const usual = enough(seen, served) ?? { ...seen, head: Math.max(seen.head, MOST_LOOKS) };
  const wanted = rates
    .flatMap((rate) => enough(seen, served, rate) ?? [])
    .reduce((most, pair) => (pair.base + pair.head > most.base + most.head ? pair : most), usual);
  const before = Math.min(AT_ONCE, wanted.base - seen.base);
  const now = Math.min(AT_ONCE, wanted.head - seen.head);
  return before + now > 0 ? { before, now } : undefined;
}
