import type { PairSeries } from '#model/record/pairs.ts';

/** With more pairs gone on one side alone, what is left is a choice of the good ones and passes nothing. */
const MAX_SHARE_MISSING = 0.25;

/** Figures pair by pair, and how many pairs are none because of what failed in them. */
interface Numbers extends Pick<PairSeries, 'base' | 'head'> {
  readonly failed?: number;
}

/**
 * Why too many pairs are missing to pass anything: too much failed in them, or one side gave no number clearly more
 * often than the other; undefined where neither holds.
 */
export function lacking({
  series: { base, head, failed = 0 },
}: {
  readonly series: Numbers;
}): string | undefined {
  if (failed > MAX_SHARE_MISSING * head.length)
    return (
      `more than a tenth of what base or head was asked failed in ${failed} of ${head.length} pairs, ` +
      'and failures have no speed worth comparing'
    );
  const gone = (side: Numbers['base'], other: Numbers['base']): number =>
    side.filter((value, pair) => value === undefined && other[pair] !== undefined).length;
  const [onBase, onHead] = [gone(base, head), gone(head, base)];
  const [side, missing, less] = onHead >= onBase ? ['head', onHead, onBase] : ['base', onBase, onHead];
  return missing - less > MAX_SHARE_MISSING * head.length
    ? `the ${side} gave no number in ${missing} of ${head.length} pairs`
    : undefined;
}
