import type { Budget } from '#model/config.ts';
import type { Metric, Unit } from '#model/observation/metric.ts';
import type { Place, Problem } from '#model/problem.ts';
import type { Suite } from '#model/contract/suite.ts';
import { readAmount, writeAmount } from '#model/amounts.ts';
import { mistake, origin } from '../mistake.ts';
import { didYouMean, suggest } from '#model/suggest.ts';
import { entriesOf, scalarAt, type Entry, type Tree } from '../source/tree.ts';

type Collected = { readonly budgets: readonly Budget[]; readonly problems: readonly Problem[] };
type Limit = 'max' | 'min' | 'regress';
const limits: readonly Limit[] = ['max', 'min', 'regress'];

/** The recommended budgets of a suite, for a config that gives none. */
export function recommendedBudgets(suite: Suite): readonly Budget[] {
  return suite.recommended.map((budget) => ({ ...budget, key: budget.metric, source: 'recommended' }));
}

/** The suite whose budgets are read, under its name in the config, among all suites. */
export interface BudgetedSuite {
  readonly name: string;
  readonly suite: Suite;
  readonly suites: readonly Suite[];
}

/** What stands under `budgets` of one suite, amounts in the metrics' own units. */
export function readBudgets(budgets: Tree, owner: BudgetedSuite): Collected {
  const problems: Problem[] = [];
  const read = entriesOf(budgets).flatMap(([key, entry]) => readBudget(key, entry, owner, problems) ?? []);
  return { budgets: read, problems };
}

function readBudget(
  key: string,
  entry: Entry,
  owner: BudgetedSuite,
  problems: Problem[],
): Budget | undefined {
  const cut = key.lastIndexOf('/');
  const id = key.slice(cut + 1);
  const metric = owner.suite.metrics.find((candidate) => candidate.id === id);
  if (metric === undefined) {
    problems.push(unknownMetric(key, entry, owner));
    return undefined;
  }
  if (entry.value.kind !== 'map') return undefined;
  const limits = readLimits(`suites.${owner.name}.budgets.${key}`, entry.value, metric);
  problems.push(...limits.problems, ...uselessness(key, entry, limits.amounts));
  const level = scalarAt(entry.value, ['level'])?.value === 'warn' ? 'warn' : 'fail';
  return {
    key,
    ...(cut > 0 && { subject: key.slice(0, cut) }),
    metric: id,
    ...limits.amounts,
    level,
    source: 'config',
    ...(entry.key && { place: entry.key }),
  };
}

type Amounts = Partial<Record<Limit, number>>;

/** A budget that everything or nothing meets. */
function uselessness(key: string, entry: Entry, { min, max }: Amounts): readonly Problem[] {
  if (entriesOf(entry.value).every(([name]) => name === 'level'))
    return [
      mistake(
        'empty-budget',
        `The budget ${key} allows anything: it has no max, min or regress.`,
        'Give it one of them, or remove the line.',
        entry.key,
      ),
    ];
  if (min === undefined || max === undefined || min <= max) return [];
  const message = `The budget ${key} can never be met: its min is above its max.`;
  return [mistake('amount', message, 'Swap the two.', entry.key)];
}

function readLimits(
  path: string,
  budget: Tree,
  metric: Metric,
): { readonly amounts: Amounts; readonly problems: readonly Problem[] } {
  const amounts: Amounts = {};
  const problems: Problem[] = [];
  for (const limit of limits) {
    const written = scalarAt(budget, [limit]);
    if (written === undefined || (typeof written.value !== 'number' && typeof written.value !== 'string'))
      continue;
    const amount = readAmount(written.text, unitOf(limit, metric));
    if (typeof amount === 'number') {
      amounts[limit] = amount;
      problems.push(...finerThanNoise(`${path}.${limit}`, limit, amount, { metric, place: written.place }));
    } else {
      const ofChange =
        limit === 'regress' && metric.compare === 'ratio'
          ? ` (${metric.id} is compared by its share of change.)`
          : '';
      const message = `${path}.${limit}: ${amount.message}${ofChange}${origin(written.source)}`;
      problems.push(mistake('amount', message, amount.next, written.place));
    }
  }
  return { amounts, problems };
}

/** What varies from run to run cannot be held to less than a fifth of its margin. */
const FINEST = 5;

/** A budget so fine that no run could prove it; what a run counts exactly has no margin, and failures are counted. */
function finerThanNoise(
  path: string,
  limit: Limit,
  amount: number,
  { metric, place }: { readonly metric: Metric; readonly place: Place | undefined },
): readonly Problem[] {
  const { margin, family } = metric;
  if (limit !== 'regress' || margin === undefined || family === 'errors') return [];
  const [least, usual] = [margin / FINEST, margin].map((one) => writeAmount(one, unitOf(limit, metric)));
  if (amount >= margin / FINEST) return [];
  return [
    mistake(
      'amount',
      `${path}: ${metric.title} varies from run to run; a change of less than ${least ?? ''} cannot be proved.`,
      `Write ${least ?? ''} or more (${usual ?? ''} is the usual budget).`,
      place,
    ),
  ];
}

function unitOf(limit: Limit, metric: Metric): Unit {
  return limit === 'regress' && metric.compare === 'ratio' ? 'ratio' : metric.unit;
}

function unknownMetric(key: string, entry: Entry, { name, suite, suites }: BudgetedSuite): Problem {
  const cut = key.lastIndexOf('/') + 1;
  const [subject, id] = [key.slice(0, cut), key.slice(cut)];
  const ids = suite.metrics.map((metric) => metric.id);
  const better = suggest(id, ids);
  const elsewhere = suites.find(({ metrics }) => metrics.some((metric) => metric.id === id));
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
