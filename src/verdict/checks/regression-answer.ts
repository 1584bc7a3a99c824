import type { Metric } from '#model/observation/metric.ts';
import type { Answer } from './answer.ts';
import type { RegressionBudget } from '../budgets/budget.ts';
import { checkId, figureOf } from './figure.ts';
import type { Estimate } from './estimate.ts';
import { limitAnswer, missingAnswer, type Limit } from './limit-answer.ts';
import { worsening, type Sides } from './sides.ts';
import type { SubjectCase } from '../judge-input.ts';
import { isProof } from '../looks/luck.ts';
import { storedAnswer, type EarlierRuns } from '../stored/stored-check.ts';

/** What else answers for noisy numbers. */
export interface Witnesses {
  /** Of live pairs, by check id; undefined where there were none. */
  readonly pairs: ReadonlyMap<string, Answer> | undefined;
  /** The base branch's earlier runs; undefined where none are kept, or pairs were measured. */
  readonly earlier: EarlierRuns | undefined;
}

type Taken = Extract<Estimate, { ok: true }>;

/** Both sides, taken. */
interface Compared {
  readonly now: Taken;
  readonly before: Taken;
}

/** A base that was measured just now, with our own machine in the way, is no older baseline that lacks a value. */
function spoiledBase({ now, before }: Sides): Answer | undefined {
  if (!now.ok || before?.ok !== false || !before.untrusted) return undefined;
  return { status: 'inconclusive', reason: 'untrusted', note: `on the base: ${before.reason}` };
}

/** No series of it: single runs told too little for a number. */
const unpaired: Answer = {
  status: 'inconclusive',
  reason: 'pairs-missing',
  note: 'single runs gave no number of it that could be paired',
};

const isTiny = (metric: Metric, now: number, before: number): boolean =>
  Math.abs(now - before) < (metric.floor ?? 0);

/** Whether a plain difference is more than a budget allows, and enough to have a name. */
export function breaks(metric: Metric, now: number, before: number, regress: number): boolean {
  return worsening(metric, now, before) > regress && !isTiny(metric, now, before);
}

/** What differs between two values may be luck: a number that flips now and then agrees with itself in a few looks. */
function exactAnswer(
  metric: Metric,
  { now, before }: Compared,
  { regress, level }: RegressionBudget,
): Answer {
  const worse = worsening(metric, now.value, before.value);
  if (breaks(metric, now.value, before.value, regress)) {
    const looks = { base: before.basis.n, head: now.basis.n };
    return level === 'fail' && !isProof(looks.head, looks.base)
      ? { status: 'warn', reason: 'few-looks', looks }
      : { status: level, reason: 'changed-over-budget' };
  }
  if (worse > regress) return { status: 'pass', reason: 'below-floor' };
  if (worse === 0) return { status: 'pass', reason: 'unchanged' };
  return { status: 'pass', reason: worse < 0 ? 'improved' : 'changed-within-budget' };
}

/**
 * Numbers that vary by themselves cannot be told apart by one baseline, only by many;
 * those that should not have varied are named so.
 */
function noisyAnswer(
  subjectCase: SubjectCase,
  metric: Metric,
  { now, before }: Compared,
  earlier: EarlierRuns | undefined,
): Answer {
  if ([now, before].some((side) => side.exact || side.varied))
    return { status: 'inconclusive', reason: 'not-exact' };
  return earlier
    ? storedAnswer(subjectCase, metric, now.value, earlier)
    : { status: 'inconclusive', reason: 'time-needs-pairs' };
}

/** A contrast is a change already: what it may become worse by is how far it may be from none, at its bad end. */
function changeLimit({ better }: Metric, regress: number): Limit {
  return better === 'lower' ? { type: 'max', value: regress } : { type: 'min', value: -regress };
}

function comparedAnswer(
  subjectCase: SubjectCase,
  metric: Metric,
  { budget, now, before }: Compared & { readonly budget: RegressionBudget },
  { pairs, earlier }: Witnesses,
): Answer {
  if (now.exact && before.exact) return exactAnswer(metric, { now, before }, budget);
  if (!pairs) return noisyAnswer(subjectCase, metric, { now, before }, earlier);
  return pairs.get(checkId(figureOf(subjectCase, metric), 'regress', budget.subject)) ?? unpaired;
}

/** A browser does with the same bytes what it did before: how much a metric differs by is known without measuring. */
export function provedAnswer({ proof }: SubjectCase): Answer {
  const { responses = 0, renamings = 0, late = false } = proof ?? {};
  const answers = responses === 1 ? '1 response' : `${responses} responses`;
  const parts = [
    answers,
    ...(renamings > 0 ? [`${renamings} renamed`] : []),
    ...(late ? ['but for what is prefetched or came late'] : []),
    'served as fast',
  ];
  return { status: 'pass', reason: 'same-bytes', note: parts.join(', ') };
}

/** Whether a metric became worse by more than its budget allows. */
export function regressionAnswer(
  subjectCase: SubjectCase,
  metric: Metric,
  { budget, sides }: { readonly budget: RegressionBudget; readonly sides: Sides },
  witnesses: Witnesses,
): Answer {
  const { now, before } = sides;
  const spoiled = witnesses.pairs && spoiledBase(sides);
  if (spoiled) return spoiled;
  if (!now.ok) return missingAnswer(now, budget.level);
  const { standing } = subjectCase;
  if (standing === 'same-bytes') return provedAnswer(subjectCase);
  if (standing !== 'comparable') return { status: 'new', reason: standing };
  if (metric.contrast) return limitAnswer(now, changeLimit(metric, budget.regress), budget.level);
  if (!before?.ok)
    return { status: 'new', reason: 'not-in-baseline', ...(before && { note: before.reason }) };
  return comparedAnswer(subjectCase, metric, { budget, now, before }, witnesses);
}
