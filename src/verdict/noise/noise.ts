import { onAxis, type Compared } from '../statistics/axis.ts';
import { priorDegrees } from '../statistics/moderation.ts';
import { middle, ordered } from '../statistics/order.ts';
import { MAD_TO_SD, spreadOf } from '../statistics/scale.ts';
import { leastScale } from '../pairs/bounds.ts';
import { keptIn, poolOf } from './mask.ts';
import type { Prior } from './prior.ts';

/** How noisy a pair's difference is taken to be, and how many pairs that knowledge is worth. */
export interface Noise extends Prior {
  /** Whether it comes from history. */
  readonly known: boolean;
}

/** The first pairs of a metric. */
interface Pairs {
  readonly id: string;
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly definition: Compared;
  /** What varies alike: one figure of several pages or endpoints. */
  readonly kind?: string;
  readonly pages?: readonly unknown[];
}

/** What the smaller of two spreads falls short by in `pairs` pairs: simulated, within 5 % from 6 to 30 pairs. */
const shortOf = (pairs: number): number => 1 - 0.75 / Math.sqrt(pairs);
/** Degrees of freedom of that spread: the variance of its logarithm is half of their inverse. Simulated. */
const degreesOf = (pairs: number): number => Math.max(0.5, 0.4 * pairs - 0.7);

/**
 * The spread of a pair's difference by what no swap of labels changes. The sums of its two sides move from pair to
 * pair as far as their differences do (von Neumann 1941), whatever the change; and where nothing changed, the sizes
 * of the differences tell it better. A change widens only the one, noise that both sides share only the other.
 */
function spreadAmong(before: readonly number[], now: readonly number[]): number {
  const sums = sumsOf(before, now);
  const steps = sums.slice(1).map((sum, pair) => sum - (sums[pair] ?? sum));
  if (steps.length < 2) return 0;
  const sizes = before.map((value, pair) => Math.abs(value - (now[pair] ?? value)));
  const bySums = spreadOf(steps) / Math.SQRT2;
  const bySizes = MAD_TO_SD * middle(ordered(sizes));
  return Math.min(bySums, bySizes) / shortOf(before.length);
}

const sumsOf = (before: readonly number[], now: readonly number[]): number[] =>
  before.map((value, pair) => value + (now[pair] ?? value));

/**
 * The same without the pairs that hold a slow run, which no label tells either. A slow run spoils one sum but two
 * steps, so what is slow is told by the sums where they vary less.
 */
function blindSpread({ base, head, definition }: Pairs): number {
  const place = (value: number): number => onAxis(definition, value);
  const [before, now] = [base.map(place), head.map(place)];
  const usual = Math.min(spreadAmong(before, now), spreadOf(sumsOf(before, now)));
  const keep = keptIn(poolOf(before, now), usual);
  const kept = (side: readonly number[]): number[] => side.filter((_, pair) => keep[pair]);
  return Math.max(leastScale(definition), spreadAmong(kept(before), kept(now)));
}

/** Metrics on the same axis, whose spreads may be compared. */
const axisOf = ({ definition: { compare, offset = 0, margin = 0 }, pages }: Pairs): string =>
  `${compare === 'ratio' ? `ratio from ${offset}` : `difference of ${margin}`} of ${pages?.length ?? 1}`;

/** From fewer metrics, how much their spreads vary cannot be told. */
const MIN_ALIKE = 3;
const LEAST_WORTH = 1;
/** How much pages differ in one figure's spread, so few pairs do not tell: as measured, others are worth five pairs. */
const MOST_WORTH = { kind: 5, axis: 30 } as const;

/** How many pairs the spreads of metrics are worth to each other. */
function worthOf(alike: readonly Blind[], most: number): number {
  if (alike.length < MIN_ALIKE) return LEAST_WORTH;
  const variances = alike.map(({ spread }) => spread * spread);
  const degrees = alike.map(({ degrees }) => degrees);
  return Math.max(LEAST_WORTH, Math.min(most, priorDegrees(variances, degrees)));
}

type Told = readonly (readonly [string, Noise])[];

/** Spreads of metrics alike, each drawn towards the common one as far as they seem to share it (Smyth 2004). */
function shared(alike: readonly Blind[], worth: number): Told {
  if (alike.length < MIN_ALIKE)
    return alike.map(({ id, spread }) => [id, { s0: spread, d0: LEAST_WORTH, known: false }]);
  const logs = alike.reduce((sum, { spread }) => sum + Math.log(spread * spread), 0);
  const common = Math.exp(logs / alike.length);
  return alike.map(({ id, spread, degrees: own }) => {
    const drawn = (worth * common + own * spread * spread) / (worth + own);
    return [id, { s0: Math.sqrt(drawn), d0: worth, known: false }];
  });
}

/** Metrics on one axis: all together where they share their spread, else those of a kind where there are enough. */
function sharedOnAxis(metrics: readonly Blind[]): Told {
  const worth = worthOf(metrics, MOST_WORTH.axis);
  if (worth > MOST_WORTH.kind) return shared(metrics, worth);
  const kinds = [...Map.groupBy(metrics, ({ kind }) => kind).values()];
  const isKind = (alike: readonly Blind[]): boolean =>
    alike[0]?.kind !== undefined && alike.length >= MIN_ALIKE;
  const others = kinds.filter((alike) => !isKind(alike)).flat();
  return [
    ...kinds.filter(isKind).flatMap((alike) => shared(alike, worthOf(alike, MOST_WORTH.kind))),
    ...shared(others, worthOf(others, MOST_WORTH.axis)),
  ];
}

interface Blind {
  readonly id: string;
  readonly kind: string | undefined;
  readonly axis: string;
  readonly spread: number;
  readonly degrees: number;
}

/** So many standard errors from what history teaches, the pairs contradict it. */
const CONTRADICTION = 2.6;
/** Fewer pairs contradict nothing. */
const MIN_PAIRS = 6;

/** Whether the pairs' own spread, labels unseen, is far from what history teaches. */
function isContradicted({ spread, degrees }: Blind, { s0, d0 }: Prior, pairs: number): boolean {
  const error = Math.sqrt(1 / (2 * degrees) + 1 / (2 * d0));
  return pairs >= MIN_PAIRS && Math.abs(Math.log(spread / s0)) > CONTRADICTION * error;
}

/**
 * What is known of each metric's noise: by history where there is one that its pairs do not contradict, else by this
 * run. Nothing here sees which side a run was of, so a swap of labels leaves it as it is.
 */
export function noises(
  metrics: readonly Pairs[],
  priors: ReadonlyMap<string, Prior>,
): ReadonlyMap<string, Noise> {
  const known = new Map<string, Noise>();
  const unknown: Blind[] = [];
  for (const metric of metrics.filter(({ base }) => base.length > 0)) {
    const pairs = metric.base.length;
    const blind: Blind = {
      id: metric.id,
      kind: metric.kind,
      axis: axisOf(metric),
      spread: blindSpread(metric),
      degrees: degreesOf(pairs),
    };
    const prior = priors.get(metric.id);
    if (prior && !isContradicted(blind, prior, pairs)) known.set(metric.id, { ...prior, known: true });
    else unknown.push(blind);
  }
  const axes = Map.groupBy(unknown, ({ axis }) => axis);
  return new Map([...known, ...[...axes.values()].flatMap(sharedOnAxis)]);
}
