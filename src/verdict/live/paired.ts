import type { Metric } from '#model/observation/metric.ts';
import { variantsOf } from '#model/observation/subject.ts';
import type { Paired, PairSeries, Tally, TallySeries } from '#model/record/pairs.ts';
import { budgetsFor, hasRegress } from '../budgets/budget.ts';
import { lacking } from './missing.ts';
import { checkId, figureName, figureOf, type Figure } from '../checks/figure.ts';
import type { Asking, NumberAsked, Numbers, Place, TallyAsked } from './asked.ts';
import { sitesOf } from './site-wide.ts';
import type { PairQuestion } from '../pairs/look.ts';
import { adverse } from '../pairs/proportions.ts';

const placeOf = ({ suite, subject }: Pick<Figure, 'suite' | 'subject'>): string => `${suite}\n${subject}`;

function constant(values: readonly (number | undefined)[]): boolean {
  const [first, ...others] = values.filter((value) => value !== undefined);
  return first !== undefined && others.every((value) => value === first);
}

/** Whether a plain difference answers: meant as exact, and no run of a side differed from another. */
function isSettled({ exact = false, base, head }: PairSeries): boolean {
  return exact && constant(base) && constant(head);
}

function askedOf(place: Place, paired: Found): Pick<Asking, 'numbers' | 'tallies'> {
  const numbers: NumberAsked[] = [];
  const tallies: TallyAsked[] = [];
  for (const metric of place.metrics) {
    const figure = figureOf(place, metric);
    const name = figureName(figure);
    const gates = budgetsFor(place.suite, place.subject, metric.id)
      .filter(hasRegress)
      .map((budget) => ({
        id: checkId(figure, 'regress', budget.subject),
        figure: name,
        subject: place.subject,
        metric,
        budget,
        level: budget.level,
      }));
    const series = paired.numbers.get(name);
    const tally = paired.tallies.get(name);
    if (series && !isSettled(series)) {
      const level = 'watch' as const;
      const watch = { id: checkId(figure, 'watch'), figure: name, subject: place.subject, metric, level };
      for (const asked of gates.length > 0 ? gates : [watch]) numbers.push({ ...asked, series });
    }
    if (tally) tallies.push(...gates.map((gate) => ({ ...gate, series: tally })));
  }
  return { numbers, tallies };
}

/** The series of a comparison by their figures. */
interface Found {
  readonly numbers: ReadonlyMap<string, Numbers>;
  readonly tallies: ReadonlyMap<string, TallySeries>;
}

/** A larger share of failures in one run makes its figures those of failing: how long a refusal takes is no latency. */
const MAX_SHARE_FAILED = 0.1;

/** The proportions of each place that count what fails, whichever end of them is the bad one. */
function failuresIn(places: readonly Place[]): (series: Figure) => Metric | undefined {
  const metrics = new Map(
    places.flatMap((place) =>
      place.metrics
        .filter(({ family }) => family === 'errors')
        .map((metric) => [figureName(figureOf(place, metric)), metric]),
    ),
  );
  return (series) => metrics.get(figureName(series));
}

/**
 * The pairs, by place and number, in which a side failed so: a quick refusal must neither shame the head nor
 * flatter it.
 */
function spoiled(
  tallies: readonly TallySeries[],
  places: readonly Place[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const failures = failuresIn(places);
  const pairs = new Map<string, Set<number>>();
  for (const series of tallies) {
    const metric = failures(series);
    if (!metric) continue;
    const hasFailed = (tally: Tally): boolean => {
      const { hits, trials } = adverse(metric, tally);
      return hits > MAX_SHARE_FAILED * trials;
    };
    const gone = [series.base, series.head].flatMap((side) =>
      side.flatMap((tally, pair) => (hasFailed(tally) ? [pair] : [])),
    );
    const place = placeOf(series);
    pairs.set(place, new Set([...(pairs.get(place) ?? []), ...gone]));
  }
  return pairs;
}

function indexed({ numbers, tallies }: Paired, places: readonly Place[]): Found {
  const failed = spoiled(tallies, places);
  const whole = (series: PairSeries): Numbers => {
    const gone = failed.get(placeOf(series));
    if (!gone || gone.size === 0) return series;
    const kept = (side: PairSeries['base']): PairSeries['base'] =>
      side.map((value, pair) => (gone.has(pair) ? undefined : value));
    return { ...series, base: kept(series.base), head: kept(series.head), failed: gone.size };
  };
  return {
    numbers: new Map(numbers.map((series) => [figureName(series), whole(series)])),
    tallies: new Map(tallies.map((series) => [figureName(series), series])),
  };
}

/**
 * What is asked of the pairs: figures with a regression budget are gated, all others watched.
 * What is exact asks nothing.
 */
export function askingOf(places: readonly Place[], paired: Paired): Asking {
  const found = indexed(paired, places);
  const all = places.map((place) => askedOf(place, found));
  const numbers = all.flatMap((one) => one.numbers);
  return { numbers, tallies: all.flatMap(({ tallies }) => tallies), sites: sitesOf(numbers) };
}

/**
 * What was meant to be exact varies little: where its metric names no margin, a hundredth is worth a name,
 * or one of what is counted.
 */
function closely(metric: Metric): Metric {
  if (metric.margin !== undefined) return metric;
  if (metric.compare === 'ratio') return { ...metric, margin: 0.01 };
  return metric.unit === 'count' ? { ...metric, margin: Math.max(1, metric.floor ?? 0) } : metric;
}

/** The question as the rule takes it. */
export function pairQuestion(asked: NumberAsked): PairQuestion {
  const {
    id,
    subject,
    metric,
    level,
    budget,
    series: { suite, base, head, exact = false },
  } = asked;
  return {
    id,
    base,
    head,
    definition: exact ? closely(metric) : metric,
    kind: [suite, ...variantsOf(subject), metric.id].join('/'),
    role: level === 'watch' ? 'watch' : 'gate',
    ...(budget && { allowed: budget.regress }),
    ...(lacking(asked) !== undefined && { lacksPairs: true }),
  };
}
