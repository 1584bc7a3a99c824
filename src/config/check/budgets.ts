import type { Budget } from '#model/config.ts';
import type { Metric, Unit } from '#model/observation/metric.ts';
import type { Problem } from '#model/problem.ts';
import type { Suite } from '#model/contract/suite.ts';
import { readAmount } from '#model/amounts.ts';
import { mistake, origin } from '../mistake.ts';
import { didYouMean, suggest } from '#model/suggest.ts';
import { entriesOf, scalarAt, type Entry, type Tree } from '../source/tree.ts';

type Collected = { readonly budgets: readonly Budget[]; readonly problems: readonly Problem[] };
type Limit = 'max' | 'min' | 'regress';
const limits: readonly Limit[] = ['max', 'min', 'regress'];

/** The recommended budgets of a suite, for a config that gives none. */
export function recommendedBudgets(suite: Suite): readonly Budget[] {
  return suite.recommended.map((one) => ({ ...one, key: one.metric, source: 'recommended' }));
}

/** What stands under `budgets` of one suite, amounts in the metrics' own units. */
export function readBudgets(name: string, budgets: Tree, suite: Suite, suites: readonly Suite[]): Collected {
  const problems: Problem[] = [];
  const read = entriesOf(budgets).flatMap(
    ([key, entry]) => readBudget(name, key, entry, suite, suites, problems) ?? [],
  );
  return { budgets: read, problems };
}

function readBudget(
  name: string,
  key: string,
  entry: Entry,
  suite: Suite,
  suites: readonly Suite[],
  problems: Problem[],
): Budget | undefined {
  const cut = key.lastIndexOf('/');
  const id = key.slice(cut + 1);
  const metric = suite.metrics.find((one) => one.id === id);
  if (metric === undefined) {
    problems.push(unknownMetric(name, id, entry, suite, suites, key.slice(0, cut + 1)));
    return undefined;
  }
  if (entry.value.kind !== 'map') return undefined;
  const amounts = readLimits(`suites.${name}.budgets.${key}`, entry.value, metric, problems);
  if (entriesOf(entry.value).every(([one]) => one === 'level')) {
    problems.push(
      mistake(
        'empty-budget',
        `The budget ${key} allows anything: it has no max, min or regress.`,
        'Give it one of them, or remove the line.',
        entry.key,
      ),
    );
  }
  if (amounts.min !== undefined && amounts.max !== undefined && amounts.min > amounts.max) {
    problems.push(
      mistake(
        'amount',
        `The budget ${key} can never be met: its min is above its max.`,
        'Swap the two.',
        entry.key,
      ),
    );
  }
  const level = scalarAt(entry.value, ['level'])?.value === 'warn' ? 'warn' : 'fail';
  return {
    key,
    ...(cut > 0 && { subject: key.slice(0, cut) }),
    metric: id,
    ...amounts,
    level,
    source: 'config',
    ...(entry.key && { place: entry.key }),
  };
}

function readLimits(
  path: string,
  budget: Tree,
  metric: Metric,
  problems: Problem[],
): Partial<Record<Limit, number>> {
  const amounts: Partial<Record<Limit, number>> = {};
  for (const limit of limits) {
    const amount = readLimit(`${path}.${limit}`, limit, budget, metric, problems);
    if (amount !== undefined) amounts[limit] = amount;
  }
  return amounts;
}

function readLimit(
  path: string,
  limit: Limit,
  budget: Tree,
  metric: Metric,
  problems: Problem[],
): number | undefined {
  const said = scalarAt(budget, [limit]);
  if (said === undefined || (typeof said.value !== 'number' && typeof said.value !== 'string'))
    return undefined;
  const unit = unitOf(limit, metric);
  const amount = readAmount(said.text, unit);
  if (typeof amount === 'number') return amount;
  const why =
    limit === 'regress' && metric.compare === 'ratio'
      ? `${amount.message} (${metric.id} is compared by its share of change.)`
      : amount.message;
  problems.push(mistake('amount', `${path}: ${why}${origin(said.source)}`, amount.next, said.place));
  return undefined;
}

function unitOf(limit: Limit, metric: Metric): Unit {
  return limit === 'regress' && metric.compare === 'ratio' ? 'ratio' : metric.unit;
}

function unknownMetric(
  name: string,
  id: string,
  entry: Entry,
  suite: Suite,
  suites: readonly Suite[],
  subject: string,
): Problem {
  const ids = suite.metrics.map((one) => one.id);
  const better = suggest(id, ids);
  const elsewhere = suites.find((one) => one.metrics.some((metric) => metric.id === id));
  const message = `${suite.id} has no metric ${id} (budgets of ${name}).`;
  if (better !== undefined && elsewhere === undefined)
    return mistake(
      'unknown-metric',
      message + didYouMean(id, ids),
      `Write ${subject}${better} instead of ${subject}${id}.`,
      entry.key,
    );
  const next = elsewhere
    ? `${id} belongs to ${elsewhere.id}: move this line to a suite that uses it.`
    : `Its metrics are: ${ids.join(', ')}.`;
  return mistake('unknown-metric', message, next, entry.key);
}
