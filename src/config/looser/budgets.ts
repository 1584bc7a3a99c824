import type { Budget, SuiteConfig } from '#model/config.ts';
import type { Suite } from '#model/contract/suite.ts';
import { writeAmount } from '#model/amounts.ts';
import type { Loosening } from '#model/record/loosening.ts';

type Limits = Pick<Budget, 'max' | 'min' | 'regress' | 'level'>;

const isAbove = (limit: number | undefined, before: number | undefined): boolean =>
  before !== undefined && (limit === undefined || limit > before);
const isBelow = (limit: number | undefined, before: number | undefined): boolean =>
  before !== undefined && (limit === undefined || limit < before);

function isLooser(now: Limits, before: Limits): boolean {
  return (
    isAbove(now.max, before.max) ||
    isBelow(now.min, before.min) ||
    isAbove(now.regress, before.regress) ||
    (before.level === 'fail' && now.level === 'warn')
  );
}

/** Which of these a budget's subjects are held to: the one like it, or the one that names no subject. */
function heldTo({ key, metric }: Budget, budgets: readonly Budget[]): Budget | undefined {
  return (
    budgets.find((budget) => budget.key === key) ??
    budgets.find((budget) => budget.subject === undefined && budget.metric === metric)
  );
}

/** `max 2.5s, regress 5%, only warns` */
function wordsOf({ max, min, regress, level, metric }: Budget, suite: Suite | undefined): string {
  const known = suite?.metrics.find(({ id }) => id === metric);
  const unit = known?.unit ?? 'unitless';
  return [
    max === undefined ? '' : `max ${writeAmount(max, unit)}`,
    min === undefined ? '' : `min ${writeAmount(min, unit)}`,
    regress === undefined
      ? ''
      : `regress ${writeAmount(regress, known?.compare === 'ratio' ? 'ratio' : unit)}`,
    level === 'warn' ? 'only warns' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Budgets of a suite that allow more, warn where they failed, or are gone. */
export function looserBudgets(
  before: SuiteConfig,
  now: SuiteConfig,
  suite: Suite | undefined,
): readonly Loosening[] {
  const narrowed = now.budgets.filter(({ key }) => before.budgets.every((budget) => budget.key !== key));
  const pairs = [
    ...before.budgets.map((was) => ({ key: was.key, was, is: heldTo(was, now.budgets) })),
    ...narrowed.map((is) => ({ key: is.key, was: heldTo(is, before.budgets), is })),
  ];
  return pairs.flatMap(({ key, was, is }) => {
    if (was === undefined || (is !== undefined && !isLooser(is, was))) return [];
    return [
      {
        key: `suites.${now.name}.budgets.${key}`,
        before: wordsOf(was, suite),
        ...(is && { now: wordsOf(is, suite), ...(is.place && { place: is.place }) }),
      },
    ];
  });
}
