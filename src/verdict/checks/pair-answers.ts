import type { Check, Reason } from '#model/record/verdict.ts';
import type { Answer } from './answer.ts';
import { judgeFamilies } from './families.ts';
import { askingOf, type NumberAsked, type Place } from './paired.ts';
import { proportionAnswer } from './proportion-answers.ts';
import type { PairDecision, PairReason } from '../pairs/decision.ts';
import type { JudgeInput } from '../judge-input.ts';

const reasons: Readonly<Record<PairReason, Reason>> = {
  proved: 'proved',
  'small-but-proved': 'small-but-proved',
  'below-floor': 'below-floor',
  'slow-runs': 'slow-runs',
  'watch-hit': 'watch-hit',
  'ruled-out': 'ruled-out',
  improved: 'better-proved',
  watched: 'watched',
  'not-enough': 'not-enough',
  'cut-short': 'cut-short',
  'going-on': 'cut-short',
};

/** Without history fewer pairs decide nothing. */
const MIN_PAIRS = 6;
/** With more pairs gone because a side gave no number, what is left is a choice of the good ones and passes nothing. */
const MAX_SHARE_MISSING = 0.25;
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
    stoppedEarly,
    ...(pairsNeeded !== undefined && { needed: pairsNeeded }),
    ...(slow.base + slow.head > 0 && { slow: { ...slow } }),
  };
}

/**
 * Pairs that are none because of what failed, or in which just one side gave a number, and which;
 * undefined where they are few.
 */
function lacking({ series: { base, head, failed = 0 } }: NumberAsked): string | undefined {
  if (failed > MAX_SHARE_MISSING * head.length)
    return (
      `more than a tenth of what base or head was asked failed in ${failed} of ${head.length} pairs, ` +
      'and failures have no speed worth comparing'
    );
  const gone = (side: readonly (number | undefined)[], other: readonly (number | undefined)[]): number =>
    side.filter((value, pair) => value === undefined && other[pair] !== undefined).length;
  const [onBase, onHead] = [gone(base, head), gone(head, base)];
  const [side, missing] = onHead >= onBase ? ['head', onHead] : ['base', onBase];
  return missing > MAX_SHARE_MISSING * head.length
    ? `the ${side} gave no number in ${missing} of ${head.length} pairs`
    : undefined;
}

function statusOf(asked: NumberAsked, decision: PairDecision): Pick<Answer, 'status' | 'reason' | 'note'> {
  const { status, reason } = decision;
  const gap = lacking(asked);
  const note = gap ?? (asked.series.exact === true ? DEMOTED : undefined);
  const noted = note === undefined ? {} : { note };
  if (status === 'fail')
    return { status: asked.level === 'warn' ? 'warn' : 'fail', reason: 'proved', ...noted };
  if (status === 'pass' && gap !== undefined && asked.level !== 'watch')
    return { status: 'inconclusive', reason: 'pairs-missing', note: gap };
  if (status === 'inconclusive' && decision.pairs < MIN_PAIRS && reason !== 'cut-short')
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
  const { numbers, tallies } = askingOf(places, live.paired);
  const { decisions, planned } = judgeFamilies(numbers, { ...live.options, ended: true });
  const answers = new Map<string, Answer>();
  for (const asked of numbers) answers.set(asked.id, numberAnswer(asked, decisions.get(asked.id), planned));
  for (const asked of tallies) {
    const answer = proportionAnswer(asked, planned);
    if (answer) answers.set(asked.id, answer);
  }
  return answers;
}
