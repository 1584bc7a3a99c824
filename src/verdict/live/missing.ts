import type { PairSeries } from '#model/record/pairs.ts';

/** With more pairs gone on one side alone, what is left is a choice of the good ones and passes nothing. */
const MAX_SHARE_MISSING = 0.25;

/** Figures pair by pair, and how many pairs are none because of what failed in them. */
interface Numbers extends Pick<PairSeries, 'base' | 'head'> {
  readonly failed?: number;
}

interface Asked {
  readonly series: Numbers;
}

const FAILED = 'more than a tenth of what base or head was asked failed';

/** Pairs in which this side gave no number and the other did. */
const gone = (side: Numbers['base'], other: Numbers['base']): number =>
  side.filter((value, pair) => value === undefined && other[pair] !== undefined).length;

const lost = ({ base, head }: Numbers): number =>
  head.filter((value, pair) => value === undefined || base[pair] === undefined).length;

/**
 * Why too many of so many pairs (those measured, unless said) are missing to pass anything: too much failed in them,
 * or one side gave no number clearly more often than the other; undefined where neither holds.
 */
export function lacking(
  { series: { base, head, failed = 0 } }: Asked,
  pairs: number = head.length,
): string | undefined {
  if (failed > MAX_SHARE_MISSING * pairs)
    return `${FAILED} in ${failed} of ${head.length} pairs, and failures have no speed worth comparing`;
  const [onBase, onHead] = [gone(base, head), gone(head, base)];
  const [side, missing, less] = onHead >= onBase ? ['head', onHead, onBase] : ['base', onBase, onHead];
  return missing - less > MAX_SHARE_MISSING * pairs
    ? `the ${side} gave no number in ${missing} of ${head.length} pairs`
    : undefined;
}

/** What became of the pairs that are none and yet too few to matter; undefined where each is one. */
export function leftOut({ series }: Asked): string | undefined {
  const { base, head, failed = 0 } = series;
  const silent = lost(series) - failed;
  const [onBase, onHead] = [gone(base, head), gone(head, base)];
  const sides = Object.entries({ base: onBase, head: onHead, both: silent - onBase - onHead })
    .filter(([, count]) => count > 0)
    .map(([side, count]) => (count === silent ? side : `${side} ${count}`));
  const reasons = [
    failed > 0 ? `${failed} in which ${FAILED}` : '',
    silent > 0 ? `${silent} without a number (${sides.join(', ')})` : '',
  ].filter(Boolean);
  return reasons.length === 0 ? undefined : `left out of ${head.length} pairs: ${reasons.join('; ')}`;
}

/** Whether most pairs are lost, and so that the most that can come would leave too many missing to pass. */
export function isLost(asked: Asked, most: number): boolean {
  return lost(asked.series) > asked.series.head.length / 2 && lacking(asked, most) !== undefined;
}
