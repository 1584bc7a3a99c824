import type { Check, Reason } from '#model/record/verdict.ts';
import type { Answer } from './answer.ts';
import { judgeFamilies } from './families.ts';
import { lacking } from './missing.ts';
import { askingOf, type NumberAsked, type Place } from './paired.ts';
import { proportionAnswer } from './proportion-answers.ts';
import type { PairDecision, PairReason } from '../pairs/decision.ts';
import type { JudgeInput } from '../judge-input.ts';

const reasons: Readonly<Record<PairReason, Reason>> = {
  proved: 'proved',
  'beyond-doubt': 'beyond-doubt',
  'small-but-proved': 'small-but-proved',
  'below-floor': 'below-floor',
  'slow-runs': 'slow-runs',
  'watch-hit': 'watch-hit',
  'ruled-out': 'ruled-out',
  'ruled-out-coarsely': 'ruled-out-coarsely',
  improved: 'better-proved',
  watched: 'watched',
  'not-enough': 'not-enough',
  'cut-short': 'cut-short',
  'going-on': 'cut-short',
};

/** Without history fewer pairs decide nothing. */
const MIN_PAIRS = 6;
const DEMOTED =
  'meant to be exact, but it differed between runs of the same build, so it is judged like a noisy one';

function figuresOf(decision: PairDecision, of: number): Check['pairs'] {
  const {
    scale,
    change,
    interval: [low, high],
    pairs: count,
    kept,
    noise,
    margin,
    limit,
    upper,
    pairsNeeded,
    stoppedEarly,
    slow,
  } = decision;
  if (![change, low, high, noise, margin, limit].every(Number.isFinite)) return undefined;
  return {
    scale,
    change,
    interval: [low, high],
    count,
    kept,
    of: Math.max(of, count),
    noise,
    margin,
    limit,
    ...(Number.isFinite(upper) && { upper }),
    stoppedEarly,
    ...(pairsNeeded !== undefined && { needed: pairsNeeded }),
    ...(slow.base + slow.head > 0 && { slow: { ...slow } }),
  };
}

function statusOf(asked: NumberAsked, decision: PairDecision): Pick<Answer, 'status' | 'reason' | 'note'> {
  const { status, reason } = decision;
  const gap = lacking(asked);
  const note = gap ?? (asked.series.exact === true ? DEMOTED : undefined);
  const noted = note === undefined ? {} : { note };
  if (status === 'fail')
    return { status: asked.level === 'warn' ? 'warn' : 'fail', reason: reasons[reason], ...noted };
  const lacksPairs = gap !== undefined || decision.pairs < MIN_PAIRS;
  if (status === 'inconclusive' && lacksPairs && reason !== 'cut-short')
    return { status, reason: 'pairs-missing', ...noted };
  return { status, reason: reasons[reason], ...noted };
}

function numberAnswer(asked: NumberAsked, decision: PairDecision | undefined, planned: number): Answer {
  if (!decision) {
    const note = lacking(asked) ?? 'no pair holds a number of both sides';
    return { status: 'inconclusive', reason: 'pairs-missing', note };
  }
  const pairs = figuresOf(decision, planned);
  return { ...statusOf(asked, decision), now: decision.head, before: decision.base, ...(pairs && { pairs }) };
}

/** The answers of live pairs, by check id; all gated figures are judged together. */
export function pairAnswers(
  places: readonly Place[],
  live: NonNullable<JudgeInput['live']>,
): ReadonlyMap<string, Answer> {
  const asking = askingOf(places, live.paired);
  const { numbers, tallies } = asking;
  const { decisions, proved, planned } = judgeFamilies(asking, { ...live.options, ended: true });
  const answers = new Map<string, Answer>();
  for (const asked of numbers) answers.set(asked.id, numberAnswer(asked, decisions.get(asked.id), planned));
  for (const asked of tallies) {
    const answer = proportionAnswer(asked, proved.has(asked.id), planned);
    if (answer) answers.set(asked.id, answer);
  }
  return answers;
}
