import type { Looks } from '#model/contract/suite.ts';

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

interface Pair {
  readonly base: number;
  readonly head: number;
}

/** The fewest looks after which luck is no answer, where there were `seen`; of the base no more unless it is served. */
function enough(seen: Pair, served: boolean): Pair | undefined {
  const upTo = (from: number, to: number) =>
    Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
  const pairs = upTo(seen.base, served ? MOST_LOOKS : seen.base).flatMap((base) =>
    upTo(seen.head, MOST_LOOKS).map((head) => ({ base, head })),
  );
  const uneven = ({ base, head }: Pair) => Math.abs(base - head);
  return pairs
    .filter(({ base, head }) => luck(base, head) <= MOST_LUCK)
    .toSorted((a, b) => a.base + a.head - (b.base + b.head) || uneven(a) - uneven(b) || a.base - b.base)[0];
}

/** Looks still to be taken, after those `seen`, before a difference counts; undefined where it does by now. */
export function furtherLooks(seen: Pair, served: boolean): Looks | undefined {
  const wanted = enough(seen, served) ?? { ...seen, head: Math.max(seen.head, MOST_LOOKS) };
  const before = Math.min(AT_ONCE, wanted.base - seen.base);
  const now = Math.min(AT_ONCE, wanted.head - seen.head);
  return before + now > 0 ? { before, now } : undefined;
}
