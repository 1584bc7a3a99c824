import type { Budget, SuiteConfig } from '#model/config.ts';
import { namesOf, type Subject } from '#model/observation/subject.ts';
import type { Problem } from '#model/problem.ts';

/** A budget without a subject is about whole subjects; one with a subject about those of that id or name. */
function appliesTo(budget: Pick<Budget, 'subject'>, subject: Subject): boolean {
  if (budget.subject === undefined) return subject.parent === undefined;
  return subject.id === budget.subject || namesOf(subject).includes(budget.subject);
}

/**
 * The budgets of one metric on one subject. The narrowest win: those that name the whole subject replace those
 * that name a part of it, and they those that name none.
 */
export function budgetsFor(suite: SuiteConfig, subject: Subject, metric: string): readonly Budget[] {
  const all = suite.budgets.filter((budget) => budget.metric === metric && appliesTo(budget, subject));
  const own = all.filter((budget) => budget.subject === subject.id);
  const narrow = own.length > 0 ? own : all.filter((budget) => budget.subject !== undefined);
  return narrow.length > 0 ? narrow : all;
}

export type RegressionBudget = Budget & { readonly regress: number };
export const hasRegress = (budget: Budget): budget is RegressionBudget => budget.regress !== undefined;

/** Budgets of a suite that narrow to a subject nobody will measure: each a mistake at its own line. */
export function idleBudgets(suite: SuiteConfig, subjects: readonly Subject[]): readonly Problem[] {
  const names = [...new Set(subjects.flatMap((subject) => [...namesOf(subject), subject.id]))];
  return suite.budgets
    .filter((budget) => !subjects.some((subject) => appliesTo(budget, subject)))
    .map((budget) => ({
      code: 'config/budget-without-subject',
      owner: 'config',
      message:
        `The budget "${budget.key}" is about "${budget.subject ?? budget.key}", ` +
        `which the suite ${suite.name} does not measure.`,
      next: `It measures ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}.`,
      suite: suite.name,
      ...(budget.place && { place: budget.place }),
    }));
}
