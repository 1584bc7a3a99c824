import { z } from 'zod';
import { Place } from '../problem.ts';

/** Something that this run's config allows, or no longer looks at, and the base's config did not. */
export const Loosening = z.strictObject({
  /** Where it stands in the config: `suites.web.budgets.lcp`. */
  key: z.string(),
  /** What stood there, as a file would say it; absent where nothing did. */
  before: z.string().optional(),
  /** What stands there, as a file would say it; absent where nothing does. */
  now: z.string().optional(),
  /** Where it stands in the config's file. */
  place: Place.optional(),
});
export type Loosening = z.infer<typeof Loosening>;

/** All that a pull request loosens, and what becomes of it. */
export const Loosened = z.strictObject({
  /** Each thing that is allowed more. */
  items: z.array(Loosening),
  /** True where it fails the verdict: the workflow judges by the base's limits, and nobody approved this commit. */
  failing: z.boolean(),
  /** Login of somebody who may write to the repository and approved this very commit. */
  approvedBy: z.string().optional(),
});
export type Loosened = z.infer<typeof Loosened>;

/** A change of options as a suite tells it: `key` under its `with`. */
export type LooserOption = Omit<Loosening, 'place'>;

/** One value of an option that is looser when `isLooser` says so; nothing else. */
export function looserValue<T>(
  key: string,
  [before, now]: readonly [T, T],
  isLooser: (before: T, now: T) => boolean,
): readonly LooserOption[] {
  return isLooser(before, now) ? [{ key, before: wordsOf(before), now: wordsOf(now) }] : [];
}

/** Entries of a list that are gone: what is looked at becomes less. */
export function goneFrom(
  key: string,
  before: readonly string[],
  now: readonly string[],
): readonly LooserOption[] {
  return before.filter((entry) => !now.includes(entry)).map((entry) => ({ key, before: entry }));
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
