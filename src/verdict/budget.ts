import type { Budget, SuiteConfig } from '#model/config.ts';
import type { Subject } from '#model/measurement.ts';
import type { Problem } from '#model/problem.ts';

/** A budget without a subject is about whole subjects; one with a subject about those of that id or with that part. */
export function appliesTo(budget: Pick<Budget, 'subject'>, subject: Subject): boolean {
  if (budget.subject === undefined) return subject.parent === undefined;
  return subject.id === budget.subject || subject.parts.includes(budget.subject);
}

/** Budgets of a suite that narrow to a subject nobody will measure: each a mistake at its own line. */
export function idleBudgets(suite: SuiteConfig, subjects: readonly Subject[]): readonly Problem[] {
  const names = [...new Set(subjects.flatMap((one) => [...one.parts, one.id]))];
  return suite.budgets
    .filter((budget) => !subjects.some((subject) => appliesTo(budget, subject)))
    .map((budget) => ({
      code: 'config/budget-without-subject',
      owner: 'config',
      message: `The budget "${budget.key}" is about "${budget.subject ?? budget.key}", which the suite ${suite.name} does not measure.`,
      next: `It measures ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}.`,
      suite: suite.name,
      ...(budget.place && { place: budget.place }),
    }));
}
