import type { Tally } from '#model/record/pairs.ts';
import type { Check, Reason } from '#model/record/verdict.ts';
import { judgeFamilies } from './families.ts';
import { askingOf, type NumberAsked, type Place, type TallyAsked } from './paired.ts';
import type { PairDecision, PairReason } from '../pairs/decision.ts';
import { judgeErrors } from '../pairs/errors.ts';
import { newcombe } from '../statistics/proportion.ts';
import type { JudgeInput } from '../judge-input.ts';

/** What live pairs answer to one check. */
export type PairAnswer = Pick<Check, 'status' | 'reason'> &
  Partial<Pick<Check, 'note' | 'now' | 'before' | 'pairs'>>;

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
const FEWEST = 6;
/** With more pairs gone because one side gave no number, what is left is a choice of the good ones and passes nothing. */
const MOST_MISSING = 0.25;
/** Of shares: a tenth of a point more is no regression, whatever the budget. */
const WORTH_A_NAME = 0.001;
const DEMOTED =
  'meant to be exact, but it differed between runs of the same build, so it is judged like a noisy one';

function figuresOf(decision: PairDecision, of: number): Check['pairs'] {
  const {
    told,
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
    told,
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

/** Pairs that are none because of what failed, or in which just one side gave a number, and which; undefined where they are few. */
function lacking({ series: { base, head, failed = 0 } }: NumberAsked): string | undefined {
  if (failed > MOST_MISSING * head.length)
    return `more than a tenth of what base or head was asked failed in ${failed} of ${head.length} pairs, and failures have no speed worth comparing`;
  const gone = (side: readonly (number | undefined)[], other: readonly (number | undefined)[]): number =>
    side.filter((value, pair) => value === undefined && other[pair] !== undefined).length;
  const [onBase, onHead] = [gone(base, head), gone(head, base)];
  const [side, missing] = onHead >= onBase ? ['head', onHead] : ['base', onBase];
  return missing > MOST_MISSING * head.length
    ? `the ${side} gave no number in ${missing} of ${head.length} pairs`
    : undefined;
}

function told(asked: NumberAsked, decision: PairDecision): Pick<PairAnswer, 'status' | 'reason' | 'note'> {
  const { status, reason } = decision;
  const gap = lacking(asked);
  const note = gap ?? (asked.series.exact === true ? DEMOTED : undefined);
  const said = note === undefined ? {} : { note };
  if (status === 'fail')
    return { status: asked.level === 'warn' ? 'warn' : 'fail', reason: 'proved', ...said };
  if (status === 'pass' && gap !== undefined && asked.level !== 'watch')
    return { status: 'inconclusive', reason: 'pairs-missing', note: gap };
  if (status === 'inconclusive' && decision.pairs < FEWEST && reason !== 'cut-short')
    return { status, reason: 'pairs-missing', ...said };
  return { status, reason: reasons[reason], ...said };
}

function ofNumbers(asked: NumberAsked, decision: PairDecision, planned: number): PairAnswer {
  const pairs = figuresOf(decision, planned);
  return { ...told(asked, decision), now: decision.head, before: decision.base, ...(pairs && { pairs }) };
}

function sum(series: readonly { readonly hits: number; readonly trials: number }[]) {
  return series.reduce((all, { hits, trials }) => ({ hits: all.hits + hits, trials: all.trials + trials }), {
    hits: 0,
    trials: 0,
  });
}

/** With more slices than these nobody plans. */
const MOST_SLICES = 240;

/** The fewest slices that would rule the limit out, if both rates stay as they are. */
function slicesNeeded(
  [base, head]: readonly [Tally, Tally],
  limit: number,
  count: number,
): number | undefined {
  for (let slices = count + 1; slices <= MOST_SLICES; slices += 1) {
    const grown = ({ hits, trials }: Tally): Tally => ({
      hits: (hits * slices) / count,
      trials: (trials * slices) / count,
    });
    if (newcombe(grown(head), grown(base), 0.99)[1] < limit) return slices;
  }
  return undefined;
}

/** A share of hits (errors of all requests) asks for no pairs, only for enough trials. */
function ofTallies(
  { metric, allowed: budget = 0, series, level }: TallyAsked,
  planned: number,
): PairAnswer | undefined {
  const [base, head] = [sum(series.base), sum(series.head)];
  const allowed = Math.max(budget, WORTH_A_NAME);
  const margin = metric.margin ?? metric.floor ?? 0;
  const rate = ({ hits, trials }: Tally | undefined = { hits: 0, trials: 0 }): number =>
    trials === 0 ? 0 : hits / trials;
  const differences = series.head.map((one, slice) => rate(one) - rate(series.base[slice]));
  const judged = judgeErrors(
    { base, head, slices: series.head.filter(({ hits }) => hits > 0).length, differences },
    { allowed, margin },
  );
  if (!judged) return undefined;
  const [low, high] = newcombe(head, base, 0.95);
  const count = series.head.length;
  const answers = {
    fail: ['proved', level],
    pass: ['ruled-out', 'pass'],
    inconclusive: ['not-enough', 'inconclusive'],
  } as const;
  const [reason, status] = answers[judged.status];
  const limit = allowed + margin;
  const needed = status === 'inconclusive' ? slicesNeeded([base, head], limit, count) : undefined;
  return {
    status,
    reason,
    now: head.hits / head.trials,
    before: base.hits / base.trials,
    pairs: {
      told: 'difference',
      change: judged.difference,
      interval: [low, high],
      count,
      kept: count,
      of: Math.max(planned, count),
      noise: 0,
      margin: allowed,
      limit,
      stoppedEarly: false,
      ...(needed !== undefined && { needed }),
    },
  };
}

/** The answers of live pairs, by check id; all gated figures are judged together. */
export function pairAnswers(
  places: readonly Place[],
  live: NonNullable<JudgeInput['live']>,
): ReadonlyMap<string, PairAnswer> {
  const { numbers, tallies } = askingOf(places, live.paired);
  const { decisions, planned } = judgeFamilies(numbers, { ...live.options, ended: true });
  const answers = new Map<string, PairAnswer>();
  for (const asked of numbers) {
    const decision = decisions.get(asked.id);
    answers.set(
      asked.id,
      decision
        ? ofNumbers(asked, decision, planned)
        : {
            status: 'inconclusive',
            reason: 'pairs-missing',
            note: lacking(asked) ?? 'no pair holds a number of both sides',
          },
    );
  }
  for (const asked of tallies) {
    const answer = ofTallies(asked, planned);
    if (answer) answers.set(asked.id, answer);
  }
  return answers;
}
