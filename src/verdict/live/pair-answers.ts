import type { Check } from '#model/record/verdict.ts';
import type { Answer } from '../checks/answer.ts';
import { reasonOf, valuesOf } from './decided.ts';
import { judgeFamilies } from './families.ts';
import { lacking, leftOut } from './missing.ts';
import type { NumberAsked, Place } from './asked.ts';
import { askingOf } from './paired.ts';
import { proportionAnswer } from './proportion-answers.ts';
import { siteChecks } from './site-wide.ts';
import type { PairDecision } from '../pairs/decision.ts';
import type { JudgeInput } from '../judge-input.ts';

/** Fewer pairs decide only what is calm, or known by history. */
const MIN_PAIRS = 6;
const DEMOTED =
  'meant to be exact, but it differed between runs of the same build, so it is judged like a noisy one';

function statusOf(asked: NumberAsked, decision: PairDecision): Pick<Answer, 'status' | 'reason' | 'note'> {
  const { status, reason } = decision;
  const gap = lacking(asked);
  const { exact, untrusted } = asked.series;
  const notes = gap === undefined ? [exact === true ? DEMOTED : undefined, leftOut(asked)] : [gap];
  const note = [untrusted, ...notes].filter((one) => one !== undefined).join('; ');
  const noted = note === '' ? {} : { note };
  if (status === 'fail')
    return { status: asked.level === 'warn' ? 'warn' : 'fail', reason: reasonOf[reason], ...noted };
  const lacksPairs = gap !== undefined || decision.pairs < MIN_PAIRS;
  if (status === 'inconclusive' && lacksPairs && reason !== 'cut-short')
    return { status, reason: untrusted === undefined ? 'pairs-missing' : 'untrusted', ...noted };
  return { status, reason: reasonOf[reason], ...noted };
}

function numberAnswer(asked: NumberAsked, decision: PairDecision | undefined, planned: number): Answer {
  if (!decision) {
    const { untrusted } = asked.series;
    if (untrusted !== undefined) return { status: 'inconclusive', reason: 'untrusted', note: untrusted };
    const note = lacking(asked) ?? 'no pair holds a number of both sides';
    return { status: 'inconclusive', reason: 'pairs-missing', note };
  }
  return { ...statusOf(asked, decision), ...valuesOf(decision, asked.series, planned) };
}

/** What live pairs answer. */
export interface PairAnswers {
  /** By check id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What became of whole sites, where no page says it. */
  readonly sites: readonly Check[];
}

/** The answers of live pairs; all gated figures are judged together. */
export function pairAnswers(places: readonly Place[], live: NonNullable<JudgeInput['live']>): PairAnswers {
  const asking = askingOf(places, live.paired);
  const { numbers, tallies, sites } = asking;
  const { decisions, proved, planned } = judgeFamilies(asking, { ...live.options, ended: true });
  const answers = new Map<string, Answer>();
  for (const asked of numbers) {
    const of = planned[asked.level === 'warn' ? 'warn' : 'fail'];
    answers.set(asked.id, numberAnswer(asked, decisions.get(asked.id), of));
  }
  for (const asked of tallies) {
    const answer = proportionAnswer(asked, proved.has(asked.id), planned[asked.level]);
    if (answer) answers.set(asked.id, answer);
  }
  return { answers, sites: siteChecks(sites, decisions, planned) };
}
