import type { Budget } from '#model/config.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Check } from '#model/record/verdict.ts';
import type { Answer } from './answer.ts';
import { budgetsFor, hasRegress } from '../budgets/budget.ts';
import { checkId, figureOf } from './figure.ts';
import { limitAnswer } from './limit-answer.ts';
import { provedAnswer, regressionAnswer, type Witnesses } from './regression-answer.ts';
import { figuresOf, sidesOf, worsening, type Sides } from './sides.ts';
import type { SubjectCase } from '../judge-input.ts';

function shapeOf(
  { suite, subject }: SubjectCase,
  metric: Metric,
): Pick<Check, 'suite' | 'subject' | 'metric'> {
  const { id, title, unit, better } = metric;
  return { suite: suite.name, subject: subject.id, metric: { id, title, unit, better } };
}

function contrastMissing({ standing }: SubjectCase, metric: Metric, { now }: Sides): Answer | undefined {
  if (!metric.contrast || now.ok || standing === 'comparable') return undefined;
  return { status: 'new', reason: standing };
}

/**
 * A recommended budget that nothing here can answer asks nothing: its number is shown, or why there is none. One that a
 * person wrote stays a question.
 */
function unasked({ limit, ...check }: Check, { deterministic = false }: Metric): Check {
  const isOpen =
    check.reason === 'time-needs-pairs' ||
    check.reason === 'too-little-history' ||
    (check.reason === 'not-exact' && (deterministic || check.now === undefined));
  if (isOpen && limit?.source === 'recommended')
    return { ...check, kind: 'watch', level: 'warn', status: 'pass' };
  return { ...check, ...(limit && { limit }) };
}

function checksOfBudget(
  subjectCase: SubjectCase,
  metric: Metric,
  budget: Budget,
  witnesses: Witnesses,
): readonly Check[] {
  const sides = sidesOf(subjectCase, metric);
  const { level, source, place } = budget;
  const make = (type: 'max' | 'min' | 'regress', value: number, answer: Answer): Check => ({
    id: checkId(figureOf(subjectCase, metric), type, budget.subject),
    ...shapeOf(subjectCase, metric),
    kind: type === 'regress' ? 'regression' : 'limit',
    level,
    ...figuresOf(sides),
    limit: { type, value, source, ...(place && { place }) },
    ...(contrastMissing(subjectCase, metric, sides) ?? answer),
  });
  if (subjectCase.proof?.unmeasured && !sides.now.ok)
    return hasRegress(budget) ? [make('regress', budget.regress, provedAnswer(subjectCase))] : [];
  const limits = (['max', 'min'] as const).flatMap((type) => {
    const value = budget[type];
    return value === undefined ? [] : [make(type, value, limitAnswer(sides.now, { type, value }, level))];
  });
  if (!hasRegress(budget)) return limits;
  const answer = regressionAnswer(subjectCase, metric, { budget, sides }, witnesses);
  return [...limits, unasked(make('regress', budget.regress, answer), metric)];
}

/** What pairs say of a watched number: shown, and a warning like any other where it hit. */
function watchedCheck(subjectCase: SubjectCase, metric: Metric, answer: Answer): Check {
  return {
    id: checkId(figureOf(subjectCase, metric), 'watch'),
    ...shapeOf(subjectCase, metric),
    level: 'warn',
    ...figuresOf(sidesOf(subjectCase, metric)),
    ...(answer.status === 'warn'
      ? { ...answer, kind: 'regression' }
      : { ...answer, kind: 'watch', status: 'pass', reason: 'watched' }),
  };
}

/** A number with a limit alone is watched too, and told of when it has probably become worse. */
function watchHit(subjectCase: SubjectCase, metric: Metric, answer: Answer | undefined): readonly Check[] {
  return answer?.status === 'warn' ? [watchedCheck(subjectCase, metric, answer)] : [];
}

function watch(subjectCase: SubjectCase, metric: Metric, answer: Answer | undefined): readonly Check[] {
  if (answer) return [watchedCheck(subjectCase, metric, answer)];
  const sides = sidesOf(subjectCase, metric);
  if (!sides.now.ok) return [];
  const proved = subjectCase.standing === 'same-bytes' ? provedAnswer(subjectCase) : undefined;
  const worse = sides.before?.ok ? worsening(metric, sides.now.value, sides.before.value) : undefined;
  return [
    {
      id: checkId(figureOf(subjectCase, metric), 'watch'),
      ...shapeOf(subjectCase, metric),
      kind: 'watch',
      status: worse === undefined ? 'new' : 'pass',
      level: 'warn',
      reason: worse === 0 ? 'unchanged' : 'watched',
      ...proved,
      ...figuresOf(sides),
    },
  ];
}

/** All checks of one measured subject's numbers; metrics without a budget are watched. */
export function metricChecks(subjectCase: SubjectCase, witnesses: Witnesses): readonly Check[] {
  const { suite, subject, metrics } = subjectCase;
  return metrics.flatMap((metric) => {
    const budgets = budgetsFor(suite, subject, metric.id);
    const watched = witnesses.pairs?.get(checkId(figureOf(subjectCase, metric), 'watch'));
    if (budgets.length === 0) return watch(subjectCase, metric, watched);
    return [
      ...budgets.flatMap((budget) => checksOfBudget(subjectCase, metric, budget, witnesses)),
      ...watchHit(subjectCase, metric, watched),
    ];
  });
}
