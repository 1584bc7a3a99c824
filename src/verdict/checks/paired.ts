import type { Budget, SuiteConfig } from '#model/config.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { Paired, PairSeries, Tally, TallySeries } from '#model/record/pairs.ts';
import { budgetsFor, checkId } from './budget.ts';
import type { PairQuestion } from '../pairs/look.ts';

/** A subject whose figures are asked about. */
export interface Place {
  readonly suite: SuiteConfig;
  readonly subject: Subject;
  readonly metrics: readonly Metric[];
}

/** A figure's place without how it was measured: what the priors of live pairs are named by. */
export const figureOf = (one: Pick<PairSeries, 'suite' | 'subject' | 'metric'>): string =>
  `${one.suite}/${one.subject}/${one.metric}`;

/** A series without the pairs in which what was asked failed, and how many those are. */
interface Numbers extends PairSeries {
  readonly failed?: number;
}

/** A question about one figure, under the id of the check it answers. */
interface Asked {
  readonly id: string;
  readonly figure: string;
  readonly metric: Metric;
  readonly allowed?: number;
}
export interface NumberAsked extends Asked {
  readonly level: Budget['level'] | 'watch';
  readonly series: Numbers;
}
export interface TallyAsked extends Asked {
  readonly level: Budget['level'];
  readonly series: TallySeries;
}

/** All that is asked of the pairs. */
export interface Asking {
  readonly numbers: readonly NumberAsked[];
  readonly tallies: readonly TallyAsked[];
}

function constant(values: readonly (number | undefined)[]): boolean {
  const [first, ...others] = values.filter((value) => value !== undefined);
  return first !== undefined && others.every((value) => value === first);
}

/** Whether a plain difference answers: meant as exact, and no run of a side differed from another. */
function isSettled({ exact = false, base, head }: PairSeries): boolean {
  return exact && constant(base) && constant(head);
}

type Limited = Budget & { readonly regress: number };
const hasRegress = (budget: Budget): budget is Limited => budget.regress !== undefined;

function askedOf({ suite, subject, metrics }: Place, paired: Found): Asking {
  const numbers: NumberAsked[] = [];
  const tallies: TallyAsked[] = [];
  for (const metric of metrics) {
    const figure = figureOf({ suite: suite.name, subject: subject.id, metric: metric.id });
    const limited = budgetsFor(suite, subject, metric.id).filter(hasRegress);
    const gates = limited.map(({ subject: narrowed, regress, level }) => ({
      id: checkId(suite.name, subject.id, metric.id, 'regress', narrowed),
      figure,
      metric,
      allowed: regress,
      level,
    }));
    const series = paired.numbers.get(figure);
    const tally = paired.tallies.get(figure);
    if (series && !isSettled(series)) {
      const watch = {
        id: checkId(suite.name, subject.id, metric.id, 'watch'),
        figure,
        metric,
        level: 'watch' as const,
      };
      for (const one of gates.length > 0 ? gates : [watch]) numbers.push({ ...one, series });
    }
    if (tally) tallies.push(...gates.map((one) => ({ ...one, series: tally })));
  }
  return { numbers, tallies };
}

/** The series of a comparison by their figures. */
interface Found {
  readonly numbers: ReadonlyMap<string, Numbers>;
  readonly tallies: ReadonlyMap<string, TallySeries>;
}

/** A larger share of failures in one run makes its figures those of failing: how long a refusal takes is no latency. */
const MOST_FAILED = 0.1;
const hasFailed = ({ hits, trials }: Tally): boolean => hits > MOST_FAILED * trials;

/** The pairs, by place and number, in which a side failed so: a quick refusal must neither shame the head nor flatter it. */
function spoiled(tallies: readonly TallySeries[]): ReadonlyMap<string, ReadonlySet<number>> {
  const all = new Map<string, Set<number>>();
  for (const { suite, subject, base, head } of tallies) {
    const key = `${suite}\n${subject}`;
    const pairs = [base, head].flatMap((side) => side.flatMap((one, pair) => (hasFailed(one) ? [pair] : [])));
    all.set(key, new Set([...(all.get(key) ?? []), ...pairs]));
  }
  return all;
}

function indexed({ numbers, tallies }: Paired): Found {
  const bad = spoiled(tallies);
  const whole = (one: PairSeries): Numbers => {
    const gone = bad.get(`${one.suite}\n${one.subject}`);
    if (!gone || gone.size === 0) return one;
    const kept = (side: PairSeries['base']): PairSeries['base'] =>
      side.map((value, pair) => (gone.has(pair) ? undefined : value));
    return { ...one, base: kept(one.base), head: kept(one.head), failed: gone.size };
  };
  return {
    numbers: new Map(numbers.map((one) => [figureOf(one), whole(one)])),
    tallies: new Map(tallies.map((one) => [figureOf(one), one])),
  };
}

/** What is asked of the pairs: figures with a regression budget are gated, all others watched. What is exact asks nothing. */
export function askingOf(places: readonly Place[], paired: Paired): Asking {
  const found = indexed(paired);
  const all = places.map((place) => askedOf(place, found));
  return { numbers: all.flatMap((one) => one.numbers), tallies: all.flatMap((one) => one.tallies) };
}

/** What was meant to be exact varies little: where its metric names no margin, a hundredth is worth a name, or one of what is counted. */
function closely(metric: Metric): Metric {
  if (metric.margin !== undefined) return metric;
  if (metric.compare === 'ratio') return { ...metric, margin: 0.01 };
  return metric.unit === 'count' ? { ...metric, margin: Math.max(1, metric.floor ?? 0) } : metric;
}

/** The question as the rule takes it. */
export function pairQuestion({
  id,
  metric,
  level,
  allowed,
  series: { base, head, exact = false },
}: NumberAsked): PairQuestion {
  return {
    id,
    base,
    head,
    definition: exact ? closely(metric) : metric,
    role: level === 'watch' ? 'watch' : 'gate',
    ...(allowed !== undefined && { allowed }),
  };
}
