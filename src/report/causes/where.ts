import { variantsOf, type Subject } from '#model/observation/subject.ts';
import type { Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { headingOf, subjectIn } from '../view/subject-label.ts';

/** Text that others wrote, in a sentence of ours: none of it is taken for a name. */
export const quoted = (text: string): string => text.replaceAll('`', '').replace(/\.$/, '');

/** Longer names are read elsewhere. */
const MAX_NAME = 160;

/** Text that others wrote, as a name in a sentence. */
export const named = (text: string): string => `\`${clean(text.replaceAll('`', "'"), MAX_NAME) || '–'}\``;

/** Pages named in one line; more are counted. */
const MAX_PAGES = 2;

/** `` `/a`, `/b` and 3 more ``. */
function someOf(names: readonly string[]): string {
  const first = names.slice(0, MAX_PAGES).map(named).join(', ');
  const more = names.length - MAX_PAGES;
  return more > 0 ? `${first} and ${more} more` : first;
}

/** `` `/a`, `/b` and 3 more pages ``. */
function pagesIn(paths: readonly string[]): string {
  const more = paths.length - MAX_PAGES;
  return more > 0 ? `${someOf(paths)} ${more === 1 ? 'page' : 'pages'}` : someOf(paths);
}

/** Where a cause shows. */
export interface Where {
  /** `` `#email` on `/login` (phone) ``. */
  readonly words: string;
  /** What its pages were looked at with, where it shows. */
  readonly variants: readonly string[];
}

function shownOn({ subjects }: Cause, report: Report): readonly Subject[] {
  return subjects.flatMap((place) => subjectIn(report, place) ?? []);
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Variants by which the pages of a cause were looked at, whether it shows there or not. */
function lookedAtWith({ subjects }: Cause, { run }: Report, paths: readonly string[]): readonly string[] {
  const suites = new Set(subjects.map(({ suite }) => suite));
  const all = run.suites.filter(({ name }) => suites.has(name)).flatMap((suite) => suite.subjects);
  return distinct(all.filter(({ page }) => page && paths.includes(page.path)).flatMap(variantsOf));
}

const MAX_VARIANTS = 2;

/** Where it shows: its anchor and the pages; what they were looked at with only where it shows in some of it alone. */
export function whereOf(cause: Cause, report: Report): Where {
  const { kind, name } = cause.anchor;
  const shown = shownOn(cause, report);
  const paths = distinct(shown.flatMap(({ page }) => page?.path ?? []));
  const variants = distinct(shown.flatMap(variantsOf));
  const isPartial = variants.length < lookedAtWith(cause, report, paths).length;
  const only = isPartial && variants.length <= MAX_VARIANTS ? ` (${variants.join(', ')})` : '';
  const pages = pagesIn(paths);
  const own = named(name);
  const place = {
    message: pages || own,
    site: `all ${paths.length} pages`,
    page: own,
    endpoint: own,
    scenario: own,
    subject: someOf(distinct(shown.map(headingOf))) || own,
    resource: pages === '' ? own : `${own} on ${pages}`,
    element: pages === '' ? own : `${own} on ${pages}`,
  }[kind];
  return { words: (kind === 'site' && paths.length === 0 ? 'all pages' : place) + only, variants };
}
