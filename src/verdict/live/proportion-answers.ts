import type { Tally } from '#model/record/pairs.ts';
import type { Check } from '#model/record/verdict.ts';
import {
  adverse,
  judgeProportion,
  rateOf,
  shareQuestion,
  together,
  type AdverseSlices,
  type Allowance,
  type ProportionDecision,
  type ShareQuestion,
} from '../pairs/proportions.ts';
import { newcombe } from '../statistics/proportion.ts';
import type { Answer } from '../checks/answer.ts';
import type { TallyAsked } from './asked.ts';

/** A tenth of a point more is no regression, whatever the budget. */
const MIN_ALLOWED = 0.001;
/** With more slices than these nobody plans. */
const MAX_SLICES = 240;

function allowanceOf({ budget, metric }: TallyAsked): Allowance {
  return { allowed: Math.max(budget?.regress ?? 0, MIN_ALLOWED), margin: metric.margin ?? metric.floor ?? 0 };
}

/** What went badly, in the slices in which both sides tried something. */
function slicesOf({ metric, series }: TallyAsked): AdverseSlices {
  const both = series.head.flatMap((head, slice) => {
    const base = series.base[slice];
    return base && base.trials > 0 && head.trials > 0
      ? [{ base: adverse(metric, base), head: adverse(metric, head) }]
      : [];
  });
  return { base: both.map(({ base }) => base), head: both.map(({ head }) => head) };
}

/** The question that the family of the pairs answers. */
export function shareAsked(asked: TallyAsked): ShareQuestion {
  return shareQuestion(asked.id, slicesOf(asked), allowanceOf(asked));
}

/** The fewest slices that would rule the limit out, if both rates stay as they are. */
function slicesNeeded(base: Tally, head: Tally, limit: number, count: number): number | undefined {
  for (let slices = count + 1; slices <= MAX_SLICES; slices += 1) {
    const grown = ({ hits, trials }: Tally): Tally => ({
      hits: (hits * slices) / count,
      trials: (trials * slices) / count,
    });
    if (newcombe(grown(head), grown(base), 0.99)[1] < limit) return slices;
  }
  return undefined;
}

/** A change for the worse as the change of the hits: of those of which more are better, it has the other sign. */
function changeOf(
  { better }: TallyAsked['metric'],
  worsening: number,
  [low, high]: readonly [number, number],
): Pick<NonNullable<Check['pairs']>, 'change' | 'interval'> {
  return better === 'lower'
    ? { change: worsening, interval: [low, high] }
    : { change: -worsening, interval: [-high, -low] };
}

/** All that is known of a proportion, with `base` and `head` counting what went badly. */
interface Counted {
  readonly base: Tally;
  readonly head: Tally;
  readonly count: number;
  readonly planned: number;
}

function figuresOf(
  { metric }: TallyAsked,
  { base, head, count, planned }: Counted,
  { status, difference }: ProportionDecision,
  { allowed, margin }: Allowance,
): Check['pairs'] {
  const limit = allowed + margin;
  const needed = status === 'inconclusive' ? slicesNeeded(base, head, limit, count) : undefined;
  return {
    scale: 'absolute',
    ...changeOf(metric, difference, newcombe(head, base, 0.95)),
    count,
    kept: count,
    of: Math.max(planned, count),
    noise: 0,
    margin: allowed,
    limit,
    stoppedEarly: false,
    ...(needed !== undefined && { needed }),
  };
}

/** A share of hits (errors of all requests) asks for no pairs, only for enough trials. */
export function proportionAnswer(asked: TallyAsked, proved: boolean, planned: number): Answer | undefined {
  const { series, level } = asked;
  const slices = slicesOf(asked);
  const bounds = allowanceOf(asked);
  const decision = judgeProportion(slices, bounds, proved);
  if (!decision) return undefined;
  const counted = {
    base: together(slices.base),
    head: together(slices.head),
    count: series.head.length,
    planned,
  };
  return {
    status: decision.status === 'fail' ? level : decision.status,
    reason: decision.reason,
    now: rateOf(together(series.head)),
    before: rateOf(together(series.base)),
    pairs: figuresOf(asked, counted, decision, bounds),
  };
}
