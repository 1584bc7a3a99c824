import type { Budget, SuiteConfig } from '#model/config.ts';
import { namesOf, type Subject } from '#model/observation/subject.ts';
import type { Problem } from '#model/problem.ts';
import type { Paired } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';

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

/** A metric of a subject that could not be taken here: a recommended budget on it goes to what stands in for it. */
type IsMissing = (metric: string) => boolean;

/**
 * A suite as it is judged on one subject. Who wrote a budget asked about that metric, whose absence then fails;
 * a recommended one holds another metric to the same where its own cannot be taken on this machine.
 */
export function withStandIns(suite: SuiteConfig, isMissing: IsMissing): SuiteConfig {
  const budgets: Budget[] = [];
  for (const { otherwise, ...budget } of suite.budgets) {
    const stands = otherwise !== undefined && isMissing(budget.metric);
    const metric = stands ? otherwise : budget.metric;
    if (stands && budgets.some((other) => other.metric === metric)) continue;
    budgets.push(stands ? { ...budget, key: metric, metric } : budget);
  }
  return { ...suite, budgets };
}

/** Whether a record says of a metric of this subject that nobody could take it, by no fault of a busy machine. */
export function isMissingIn(
  { measurements }: RunRecord,
  suite: { readonly name: string },
  subject: { readonly id: string },
): IsMissing {
  return (metric) =>
    measurements.some(
      (one) =>
        one.suite === suite.name &&
        one.subject === subject.id &&
        one.metric === metric &&
        one.samples.kind === 'absent' &&
        one.samples.untrusted !== true,
    );
}

/** The same of pairs, while there is no record yet: no pair holds a number of the head. */
export function isMissingInPairs(
  { numbers }: Paired,
  suite: { readonly name: string },
  subject: { readonly id: string },
): IsMissing {
  return (metric) =>
    !numbers.some(
      (series) =>
        series.suite === suite.name &&
        series.subject === subject.id &&
        series.metric === metric &&
        series.head.some((value) => value !== undefined),
    );
}
