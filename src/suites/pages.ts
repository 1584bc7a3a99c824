import type { Page } from '#model/config.ts';
import { Failure } from '#model/problem.ts';
import { didYouMean } from '#model/suggest.ts';
import type { Shared } from '#model/contract/suite.ts';
import { goneFrom, type LooserOption } from '#model/record/loosening.ts';

/** The pages a suite's options name, each once; a Failure with every name that is not under `pages`. */
export function chosenPages(
  names: 'all' | readonly string[],
  { name: suite, pages }: Shared,
): readonly Page[] {
  if (names === 'all') return pages;
  const known = pages.map((page) => page.name);
  const unknown = [...new Set(names)].filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Failure(
      ...unknown.map((name) => ({
        code: 'config/unknown-page',
        owner: 'config' as const,
        message: `The suite ${suite} asks for the page ${name}, which is not under pages.${didYouMean(name, known)}`,
        next: known.length > 0 ? `The pages are ${known.join(', ')}.` : `Add ${name} under pages.`,
        suite,
      })),
    );
  }
  return [...new Set(names)].flatMap((name) => pages.find((page) => page.name === name) ?? []);
}

/** What a suite was asked to look at and no longer is; of "all" nothing is left out. */
export function looserPages(
  before: 'all' | readonly string[],
  now: 'all' | readonly string[],
): readonly LooserOption[] {
  if (now === 'all') return [];
  return before === 'all' ? [{ key: 'pages', before, now: now.join(', ') }] : goneFrom('pages', before, now);
}
