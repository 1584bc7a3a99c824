import type { Problem } from '#model/problem.ts';
import type { PageLikeness } from '#model/record/likeness.ts';
import type { Check } from '#model/record/verdict.ts';

/** Whether a check says that a page differs from its base: a regression, a new fault, or other looks. */
const differs = ({ kind, status, basis }: Check): boolean =>
  status === 'fail' && (kind === 'regression' || kind === 'findings' || basis?.kind === 'contrast');

/** Pages that were measured though they were told unchanged, and whether measuring says the same. */
export function triedBy(pages: readonly PageLikeness[], checks: readonly Check[]): readonly PageLikeness[] {
  return pages.map((page) => {
    const own = checks.filter(({ suite, subject }) => suite === page.suite && subject === page.subject);
    return page.tried && own.some(differs) ? { ...page, tried: 'broken' } : page;
  });
}

/** What is said of pages that differ though a browser receives the same: the verdict is red, and may be wrong. */
export function brokenBy(pages: readonly PageLikeness[]): readonly Problem[] {
  return pages
    .filter(({ tried }) => tried === 'broken')
    .map(({ suite, subject }) => ({
      code: 'identity/broken',
      owner: 'environment',
      suite,
      subject,
      message: `${suite}/${subject} fails though a browser receives every byte of it unchanged, served as fast.`,
      next:
        'Look at what the page does at random or by the time of day. If it is nothing of that, report it, ' +
        'and set `compare.identity: off` until it is mended.',
    }));
}
