import type { Tally, TallySeries } from '#model/record/pairs.ts';
import type { Check } from '#model/record/verdict.ts';
import { adverse, judgeProportion, type ProportionDecision } from '../pairs/proportions.ts';
import { newcombe } from '../statistics/proportion.ts';
import type { Answer } from './answer.ts';
import type { TallyAsked } from './paired.ts';

/** A tenth of a point more is no regression, whatever the budget. */
const MIN_ALLOWED = 0.001;
/** With more slices than these nobody plans. */
const MAX_SLICES = 240;

const rateOf = ({ hits, trials }: Tally): number => (trials === 0 ? 0 : hits / trials);

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { hits, trials }) => ({ hits: all.hits + hits, trials: all.trials + trials }), {
    hits: 0,
    trials: 0,
  });
}

/** Head's rate − base's in every slice; one in which a side tried nothing is no pair. */
function differencesOf({ base, head }: Pick<TallySeries, 'base' | 'head'>): readonly number[] {
  return head.flatMap((tally, slice) => {
    const other = base[slice];
    return other && other.trials > 0 && tally.trials > 0 ? [rateOf(tally) - rateOf(other)] : [];
  });
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

const reasons = { fail: 'proved', pass: 'ruled-out', inconclusive: 'not-enough' } as const;

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
  { allowed, margin }: { readonly allowed: number; readonly margin: number },
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
export function proportionAnswer(asked: TallyAsked, planned: number): Answer | undefined {
  const { metric, series, level } = asked;
  const bad = (tallies: readonly Tally[]) => tallies.map((tally) => adverse(metric, tally));
  const slices = { base: bad(series.base), head: bad(series.head) };
  const [base, head] = [sum(slices.base), sum(slices.head)];
  const bounds = {
    allowed: Math.max(asked.allowed ?? 0, MIN_ALLOWED),
    margin: metric.margin ?? metric.floor ?? 0,
  };
  const hit = slices.head.filter(({ hits }) => hits > 0).length;
  const decision = judgeProportion({ base, head, slices: hit, differences: differencesOf(slices) }, bounds);
  if (!decision) return undefined;
  return {
    status: decision.status === 'fail' ? level : decision.status,
    reason: reasons[decision.status],
    now: rateOf(sum(series.head)),
    before: rateOf(sum(series.base)),
    pairs: figuresOf(asked, { base, head, count: slices.head.length, planned }, decision, bounds),
  };
}
