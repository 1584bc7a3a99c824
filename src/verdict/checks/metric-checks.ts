import type { Budget } from '#model/config.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Check } from '#model/record/verdict.ts';
import { budgetsFor, checkId } from './budget.ts';
import { worsening } from './difference.ts';
import { estimateOf, type Estimate } from './estimate.ts';
import type { PairAnswer } from './pair-answers.ts';
import type { Case } from '../judge-input.ts';
import { storedAnswer, type Known, type StoredAnswer } from '../stored/stored-check.ts';

type Answer = PairAnswer | StoredAnswer;

/** What else answers for noisy numbers. */
export interface Aids {
  /** Of live pairs, by check id; undefined where there were none. */
  readonly paired: ReadonlyMap<string, PairAnswer> | undefined;
  /** Of the base branch's earlier runs; undefined where none are kept, or pairs were measured. */
  readonly known: Known | undefined;
}

function taken(one: Case, metric: Metric, record: RunRecord | undefined): Estimate {
  const found = record?.measurements.find(
    (m) => m.suite === one.suite.name && m.subject === one.subject.id && m.metric === metric.id,
  );
  return estimateOf(found?.samples, record?.histograms ?? {});
}

function contrasted(one: Case, metric: Metric): Estimate {
  if (!one.contrast) return { ok: false, reason: 'there is nothing to compare with yet', untrusted: false };
  if (!one.contrast.ok) return { ok: false, reason: one.contrast.reason, untrusted: false };
  const found = one.contrast.measurements.find((m) => m.subject === one.subject.id && m.metric === metric.id);
  const estimate = estimateOf(found?.samples, {});
  return estimate.ok ? { ...estimate, basis: { kind: 'contrast', n: estimate.basis.n } } : estimate;
}

/** Both sides of one metric on one subject. */
interface Sides {
  readonly now: Estimate;
  readonly before: Estimate | undefined;
}

function sidesOf(one: Case, metric: Metric): Sides {
  if (metric.contrast) return { now: contrasted(one, metric), before: undefined };
  return {
    now: taken(one, metric, one.now),
    before: one.standing === 'comparable' ? taken(one, metric, one.before) : undefined,
  };
}

function missing(now: Extract<Estimate, { ok: false }>, budget: Budget): Answer {
  if (now.untrusted) return { status: 'inconclusive', reason: 'untrusted', note: now.reason };
  return { status: budget.level, reason: 'unmeasured', note: now.reason };
}

function judgeLimit(now: Estimate, budget: Budget, type: 'max' | 'min', limit: number): Answer {
  if (!now.ok && type === 'max' && now.atMost !== undefined && now.atMost <= limit) {
    return { status: 'pass', reason: 'within-limit', note: `this is an upper bound: ${now.reason}` };
  }
  if (!now.ok) return missing(now, budget);
  if (type === 'max')
    return now.value <= limit
      ? { status: 'pass', reason: 'within-limit' }
      : { status: budget.level, reason: 'over-limit' };
  return now.value >= limit
    ? { status: 'pass', reason: 'within-limit' }
    : { status: budget.level, reason: 'under-limit' };
}

type Taken = Extract<Estimate, { ok: true }>;

/** Numbers that vary by themselves cannot be told apart by one baseline, only by many; those that should not have varied are named so. */
function undecided(now: Taken, before: Taken, stored: ((value: number) => Answer) | undefined): Answer {
  if ([now, before].some((side) => side.exact || side.varied))
    return { status: 'inconclusive', reason: 'not-exact' };
  return stored?.(now.value) ?? { status: 'inconclusive', reason: 'time-needs-pairs' };
}

/** No series of it: single runs told too little for a number. */
const unpaired: Answer = {
  status: 'inconclusive',
  reason: 'pairs-missing',
  note: 'single runs gave no number of it that could be paired',
};

function judgeNoisy(
  one: Case,
  metric: Metric,
  { paired, known }: Aids,
  id: string,
): (now: Taken, before: Taken) => Answer {
  if (paired) return () => paired.get(id) ?? unpaired;
  return (now, before) =>
    undecided(now, before, known && ((value) => storedAnswer(one, metric, value, known)));
}

function judgeExact(metric: Metric, now: Taken, before: Taken, budget: Budget, allowed: number): Answer {
  const worse = worsening(metric, now.value, before.value);
  if (worse > allowed) {
    const tiny = Math.abs(now.value - before.value) < (metric.floor ?? 0);
    return tiny
      ? { status: 'pass', reason: 'below-floor' }
      : { status: budget.level, reason: 'changed-over-budget' };
  }
  if (worse === 0) return { status: 'pass', reason: 'unchanged' };
  return { status: 'pass', reason: worse < 0 ? 'improved' : 'changed-within-budget' };
}

function judgeRegression(
  one: Case,
  metric: Metric,
  { now, before }: Sides,
  budget: Budget,
  allowed: number,
  noisy: (now: Taken, before: Taken) => Answer,
): Answer {
  if (!now.ok) return missing(now, budget);
  if (one.standing !== 'comparable') return { status: 'new', reason: one.standing };
  // A contrast is a change already: what it may grow by is what it may be.
  if (metric.contrast) return judgeLimit(now, budget, 'max', allowed);
  if (!before?.ok)
    return { status: 'new', reason: 'not-in-baseline', ...(before && { note: before.reason }) };
  return now.exact && before.exact ? judgeExact(metric, now, before, budget, allowed) : noisy(now, before);
}

function figures({ now, before }: Sides): Partial<Check> {
  return {
    ...(!now.ok && now.atMost !== undefined && { now: now.atMost }),
    ...(now.ok && { now: now.value, basis: now.basis, ...(now.noise !== undefined && { noise: now.noise }) }),
    ...(before?.ok && { before: before.value }),
  };
}

function shape(one: Case, metric: Metric): Pick<Check, 'suite' | 'subject' | 'metric'> {
  const { id, title, unit, better } = metric;
  return {
    suite: one.suite.name,
    subject: one.subject.id,
    metric: { id, title, unit, better },
  };
}

function contrastMissing(one: Case, metric: Metric, now: Estimate): Answer | undefined {
  if (!metric.contrast || now.ok) return undefined;
  if (one.standing !== 'comparable') return { status: 'new', reason: one.standing };
  return undefined;
}

/** A base that was measured just now, with our own machine in the way, is no older baseline that lacks a value. */
function spoiledBase({ now, before }: Sides, { paired }: Aids): Answer | undefined {
  if (!paired || !now.ok || before?.ok !== false || !before.untrusted) return undefined;
  return { status: 'inconclusive', reason: 'untrusted', note: `on the base: ${before.reason}` };
}

/** A recommended budget that nothing here can answer asks nothing: its number is shown. One that a person wrote stays a question. */
function unasked({ limit, ...check }: Check): Check {
  const isOpen = check.reason === 'time-needs-pairs' || check.reason === 'too-little-history';
  if (isOpen && limit?.source === 'recommended')
    return { ...check, kind: 'watch', level: 'warn', status: 'pass' };
  return { ...check, ...(limit && { limit }) };
}

function checksOfBudget(one: Case, metric: Metric, budget: Budget, aids: Aids): readonly Check[] {
  const sides = sidesOf(one, metric);
  const id = (type: 'max' | 'min' | 'regress') =>
    checkId(one.suite.name, one.subject.id, metric.id, type, budget.subject);
  const make = (
    type: 'max' | 'min' | 'regress',
    value: number | undefined,
    answer: () => Answer,
  ): readonly Check[] =>
    value === undefined
      ? []
      : [
          {
            id: id(type),
            ...shape(one, metric),
            kind: type === 'regress' ? 'regression' : 'limit',
            level: budget.level,
            ...figures(sides),
            limit: { type, value, source: budget.source, ...(budget.place && { place: budget.place }) },
            ...(contrastMissing(one, metric, sides.now) ?? answer()),
          },
        ];
  return [
    ...make('max', budget.max, () => judgeLimit(sides.now, budget, 'max', budget.max ?? 0)),
    ...make('min', budget.min, () => judgeLimit(sides.now, budget, 'min', budget.min ?? 0)),
    ...make(
      'regress',
      budget.regress,
      () =>
        spoiledBase(sides, aids) ??
        judgeRegression(
          one,
          metric,
          sides,
          budget,
          budget.regress ?? 0,
          judgeNoisy(one, metric, aids, id('regress')),
        ),
    ).map(unasked),
  ];
}

/** What pairs say of a watched number: shown, and a warning like any other where it hit. */
function watchedCheck(one: Case, metric: Metric, answer: Answer): Check {
  return {
    id: checkId(one.suite.name, one.subject.id, metric.id, 'watch'),
    ...shape(one, metric),
    level: 'warn',
    ...figures(sidesOf(one, metric)),
    ...(answer.status === 'warn'
      ? { ...answer, kind: 'regression' }
      : { ...answer, kind: 'watch', status: 'pass', reason: 'watched' }),
  };
}

function watchedAnswer(one: Case, metric: Metric, { paired }: Aids): Answer | undefined {
  return paired?.get(checkId(one.suite.name, one.subject.id, metric.id, 'watch'));
}

/** A number with a limit alone is watched too, and told of when it has probably become worse. */
function watchHit(one: Case, metric: Metric, aids: Aids): readonly Check[] {
  const answer = watchedAnswer(one, metric, aids);
  return answer?.status === 'warn' ? [watchedCheck(one, metric, answer)] : [];
}

function watch(one: Case, metric: Metric, aids: Aids): readonly Check[] {
  const answer = watchedAnswer(one, metric, aids);
  if (answer) return [watchedCheck(one, metric, answer)];
  const sides = sidesOf(one, metric);
  if (!sides.now.ok) return [];
  const worse = sides.before?.ok ? worsening(metric, sides.now.value, sides.before.value) : undefined;
  return [
    {
      id: checkId(one.suite.name, one.subject.id, metric.id, 'watch'),
      ...shape(one, metric),
      kind: 'watch',
      status: worse === undefined ? 'new' : 'pass',
      level: 'warn',
      reason: worse === 0 ? 'unchanged' : 'watched',
      ...figures(sides),
    },
  ];
}

/** All checks of one measured subject's numbers; metrics without a budget are watched. */
export function metricChecks(one: Case, aids: Aids): readonly Check[] {
  return one.metrics.flatMap((metric) => {
    const budgets = budgetsFor(one.suite, one.subject, metric.id);
    if (budgets.length === 0) return watch(one, metric, aids);
    return [
      ...budgets.flatMap((budget) => checksOfBudget(one, metric, budget, aids)),
      ...watchHit(one, metric, aids),
    ];
  });
}
