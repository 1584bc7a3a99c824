import type { Unit } from '#model/observation/metric.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount, apart, counted, signedAmount, signedShare } from '../text/format.ts';

type Pairs = NonNullable<Check['pairs']>;

function signed(scale: Pairs['scale'], change: number, unit: Unit): string {
  return scale === 'relative' ? signedShare(change) : signedAmount(change, unit);
}

/** Two amounts with their unit once: `+9…+21 %`. */
function range(low: string, high: string): string {
  const [, number = low, unit] = /^(.*)\u00a0(\S+)$/u.exec(low) ?? [];
  return unit !== undefined && high.endsWith(`\u00a0${unit}`) ? `${number}…${high}` : `${low}…${high}`;
}

/** `95 % CI +9…+21 %`. */
export function intervalOf({ scale, interval: [low, high] }: Pairs, unit: Unit): string {
  return `95\u00a0% CI ${range(signed(scale, low, unit), signed(scale, high, unit))}`;
}

/** The change within pairs may point elsewhere than the sides' middle values, which may come of different pairs. */
function isOtherWay({ pairs, before, now }: Check): boolean {
  return (
    pairs !== undefined && before !== undefined && now !== undefined && pairs.change * (now - before) < 0
  );
}

/**
 * `+15.4 %`, or in the unit where shares would mislead; `pair by pair −12 %` beside values that moved the other way.
 * Empty without pairs.
 */
export function changeOf(check: Check): string {
  const { pairs, metric } = check;
  if (!pairs || !metric) return '';
  const change = signed(pairs.scale, pairs.change, metric.unit);
  return isOtherWay(check) ? `pair by pair ${change}` : change;
}

/** `+15.4 % (95 % CI +9…+21 %)`; empty without pairs. */
export function pairChange(check: Check): string {
  const { pairs, metric } = check;
  return pairs && metric ? `${changeOf(check)} (${intervalOf(pairs, metric.unit)})` : '';
}

/** A worsening as a signed change: `+5 %`, `−3 points`. */
export function worseningOf(
  { scale }: Pairs,
  worsening: number,
  { unit, better }: NonNullable<Check['metric']>,
): string {
  return signed(scale, better === 'lower' ? worsening : -worsening, unit);
}

/** The worst change that is not ruled out: `+8 %`. */
export function worstOf(pairs: Pairs, metric: NonNullable<Check['metric']>): string {
  const { scale, upper, limit } = pairs;
  return upper === undefined ? worseningOf(pairs, limit, metric) : signed(scale, upper, metric.unit);
}

function noiseOf({ scale, noise }: Pairs, unit: Unit): string {
  if (scale === 'relative') return noise >= 0.001 ? amount(noise, 'ratio') : '';
  return noise > 0 ? signedAmount(noise, unit).slice(1) : '';
}

/** `each run alone 2,410 → 2,425 ms`, where the values beside it are what all runs say together. */
export function aloneWords({ pairs, metric }: Pick<Check, 'pairs' | 'metric'>): string {
  const alone = pairs?.alone;
  if (!alone || !metric) return '';
  const [head, base] = apart(alone.head, alone.base, metric.unit);
  return `each run alone ${base} → ${head}`;
}

/** `10 pairs, noise ±4 % a run`; empty without pairs. */
export function pairsBasis(check: Check): string {
  const { pairs, metric } = check;
  if (!pairs || !metric) return '';
  const { count, kept } = pairs;
  const noise = noiseOf(pairs, metric.unit);
  return [
    counted(count, 'pair'),
    kept < count ? `${count - kept} left out for a slow run` : '',
    noise === '' ? '' : `noise ±${noise} a run`,
    aloneWords(check),
  ]
    .filter(Boolean)
    .join(', ');
}

type Better = NonNullable<Check['metric']>['better'];

/** What a worsening is called, by unit and by which end is better. */
const worseWords: Partial<Readonly<Record<Unit, Readonly<Record<Better, string>>>>> = {
  ms: { lower: 'slower', higher: 'shorter' },
  bytes: { lower: 'larger', higher: 'smaller' },
  count: { lower: 'more', higher: 'fewer' },
  score: { lower: 'higher', higher: 'lower' },
  'per-second': { lower: 'higher', higher: 'lower' },
};

/** Fewer pass only what is calm. */
const MIN_PAIRS = 6;
/** More pairs than these are nobody's plan. */
const MAX_PAIRS = 60;

function whatWouldDecide({ needed }: Pairs, level: Check['level']): string {
  if (level === 'warn')
    return 'what only warns is measured for no longer; allow more, or say `level: fail` to have it measured on';
  if (needed === undefined)
    return 'more pairs would hardly decide; raise the budget, or measure on a quieter machine';
  return needed > MAX_PAIRS
    ? `about ${needed} pairs would decide; rather raise the budget, or measure on a quieter machine`
    : `about ${needed} pairs would decide: raise \`compare.preset\` or \`compare.max-time\`, or the budget`;
}

/** Nobody doubts a change of several times. */
const surely = ({ scale, change }: Pairs): string =>
  scale === 'relative' && Math.abs(change) >= 1 ? 'clearly' : 'probably';

/** What the words of a reason are made of. */
interface PairWords {
  readonly pairs: Pairs;
  readonly worse: string;
  readonly margin: string;
  /** The worst that is not ruled out. */
  readonly upper: string;
  readonly origin: string;
  readonly level: Check['level'];
}

const early = ({ pairs: { stoppedEarly, count, of } }: PairWords): string =>
  stoppedEarly && count < of ? `; stopped early (${count} of ${of} pairs)` : '';

function slowRuns({ pairs: { slow = { base: 0, head: 0 }, count } }: PairWords): string {
  const runs = `slow in ${slow.head} of ${count} runs, the base in ${slow.base}`;
  return `${runs}: more than chance explains; look for what stalls it now and then`;
}

const reasonWords: Partial<Readonly<Record<Check['reason'], (words: PairWords) => string>>> = {
  proved: ({ worse, margin, origin }) => `${worse} beyond the allowed ${margin}${origin}`,
  'beyond-doubt': ({ worse, margin, origin }) =>
    `${worse} in every pair, far beyond the allowed ${margin}${origin}`,
  'small-but-proved': ({ worse, margin, origin }) =>
    `surely ${worse}, but by less than the allowed ${margin}${origin}, so it only warns`,
  'below-floor': ({ worse }) => `surely ${worse}, but by too little for anyone to notice`,
  'slow-runs': slowRuns,
  'watch-hit': ({ worse, pairs }) => `${surely(pairs)} ${worse}; without a \`regress\` budget it only warns`,
  'ruled-out': (words) => `at worst ${words.upper}, within the allowed ${words.margin}${early(words)}`,
  'ruled-out-coarsely': (words) =>
    `no sign of a change, but not decided finely: up to ${words.upper} would not have been seen ` +
    `(allowed ${words.margin}); more pairs would tell finer${early(words)}`,
  'better-proved': (words) => `better than before${early(words)}`,
  'not-enough': ({ pairs, upper, level }) =>
    `not decided after ${pairs.count} of ${pairs.of} pairs: up to ${upper} is possible; ` +
    whatWouldDecide(pairs, level),
  'cut-short': () => 'not decided: the pairs ended when another figure failed; mend that one first',
  'pairs-missing': ({ pairs }) =>
    pairs.count < MIN_PAIRS
      ? `too few pairs to decide; ${MIN_PAIRS} pass most figures and 7 can fail: raise \`compare.max-time\`, ` +
        'or measure fewer pages'
      : 'undecided, because too many pairs lack a number; look at why, then run it again',
  watched: () => 'no budget, shown only',
};

/**
 * What live pairs say of a check and what would change it; `origin` is where its limit was written. Undefined for other
 * reasons.
 */
export function pairReason(check: Check, origin: string): string | undefined {
  const { pairs, metric, level } = check;
  if (!pairs || !metric) return undefined;
  return reasonWords[check.reason]?.({
    pairs,
    level,
    origin: origin === '' ? '' : ` (${origin})`,
    worse: worseWords[metric.unit]?.[metric.better] ?? 'worse',
    margin: worseningOf(pairs, pairs.margin, metric),
    upper: worstOf(pairs, metric),
  });
}

/** What they say, for places that show figures and limits beside it; undefined for other reasons. */
export function pairRemark(check: Check): string | undefined {
  const reason = pairReason(check, '');
  return reason === undefined || check.note === undefined ? reason : `${reason} (${check.note})`;
}

/** `+15.4 %, 95 % CI +9…+21 %; 10 pairs, noise ±4 % a run`. */
export function pairFigures(check: Check): string {
  const { pairs, metric } = check;
  if (!pairs || !metric) return '';
  return `${changeOf(check)}, ${intervalOf(pairs, metric.unit)}; ${pairsBasis(check)}`;
}
