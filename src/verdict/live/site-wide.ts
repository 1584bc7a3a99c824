import { variantsOf, type Subject } from '#model/observation/subject.ts';
import type { Check } from '#model/record/verdict.ts';
import type { RegressionBudget } from '../budgets/budget.ts';
import { allowedAcross, type AcrossQuestion } from '../pairs/across-pages.ts';
import type { PairDecision } from '../pairs/decision.ts';
import { checkId } from '../checks/figure.ts';
import { pairsOf, reasonOf } from './decided.ts';
import type { NumberAsked, SiteAsked } from './asked.ts';

/** Fewer pages are no site. */
const MIN_PAGES = 3;

/** The most pairs that could have come. */
type Planned = Readonly<Record<Check['level'], number>>;

type Gate = NumberAsked & { readonly budget: RegressionBudget };

/** Noisy figures of whole pages that have a budget; what was meant to be exact is told page by page. */
function isOfPage(asked: NumberAsked): asked is Gate {
  const { page, parent } = asked.subject;
  return asked.budget !== undefined && page !== undefined && parent === undefined && !asked.series.exact;
}

const siteOf = (subject: Subject): string => ['*', ...variantsOf(subject)].join('/');

const groupOf = ({ series: { suite }, subject, metric, budget }: Gate): string =>
  JSON.stringify([suite, siteOf(subject), metric.id, budget.regress, budget.level]);

/** What is asked of whole sites, made of what is asked of their pages. */
export function sitesOf(numbers: readonly NumberAsked[]): readonly SiteAsked[] {
  const groups = Map.groupBy(numbers.filter(isOfPage), groupOf);
  return [...groups.values()].flatMap((pages): SiteAsked[] => {
    const [first] = pages;
    if (!first || pages.length < MIN_PAGES) return [];
    const { metric, budget } = first;
    const [suite, subject] = [first.series.suite, siteOf(first.subject)];
    const id = checkId({ suite, subject, metric: metric.id }, 'regress', budget.subject ?? subject);
    return [{ id, suite, subject, metric, budget, pages }];
  });
}

export const acrossAsked = ({ id, pages }: SiteAsked): AcrossQuestion => ({
  id,
  pages: pages.map((page) => page.id),
});

const NOTE = 'on average; all pages together may lose three quarters of what one may';

function siteCheck(site: SiteAsked, decision: PairDecision, planned: Planned): Check {
  const { id, suite, subject, metric, budget, pages } = site;
  const { level, source, place } = budget;
  const pairs = pairsOf(decision, planned[level]);
  return {
    id,
    suite,
    subject,
    across: pages.map((page) => page.subject.id),
    metric: { id: metric.id, title: metric.title, unit: metric.unit, better: metric.better },
    kind: 'regression',
    status: decision.status === 'fail' ? level : 'warn',
    level,
    reason: reasonOf[decision.reason],
    now: decision.head,
    before: decision.base,
    limit: { type: 'regress', value: allowedAcross(budget.regress), source, ...(place && { place }) },
    ...(pairs && { pairs }),
    note: NOTE,
  };
}

/** Whole sites that became worse, where no page of theirs says as much. */
export function siteChecks(
  sites: readonly SiteAsked[],
  decisions: ReadonlyMap<string, PairDecision>,
  planned: Planned,
): readonly Check[] {
  return sites.flatMap((site) => {
    const decision = decisions.get(site.id);
    if (decision?.status !== 'fail' && decision?.status !== 'warn') return [];
    const isTold = site.pages.some(({ id }) => {
      const status = decisions.get(id)?.status;
      return status === 'fail' || status === decision.status;
    });
    return isTold ? [] : [siteCheck(site, decision, planned)];
  });
}
