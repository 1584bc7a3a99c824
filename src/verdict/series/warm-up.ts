import type { Metric } from '#model/observation/metric.ts';
import { mser5 } from '../statistics/mser.ts';
import { middle, ordered } from '../statistics/order.ts';
import { madScaled } from '../statistics/scale.ts';

/** How a load run began. */
export interface WarmUp {
  /** Leading values to leave out; 0 unless the start was clearly worse. */
  readonly cut: number;
  /** False: half of the run was not enough to settle. */
  readonly steady: boolean;
}

/** Leading seconds that must be worse than the rest. */
const START = 10;
const WORSE = Math.log(1.1);

/**
 * Where a series of positive values, one a second, has settled:
 * MSER-5 proposes, and what is no worse at the start stays whole.
 */
export function warmUpOf(perSecond: readonly number[], better: Metric['better']): WarmUp {
  const logs = perSecond.map((value) => (better === 'lower' ? Math.log(value) : -Math.log(value)));
  const cut = mser5(logs);
  const rest = logs.slice(Math.max(cut, START));
  if (cut === 0 || rest.length < START) return { cut: 0, steady: true };
  const worse = middle(ordered(logs.slice(0, START))) - middle(ordered(rest));
  if (worse <= Math.max(WORSE, 2 * madScaled(rest))) return { cut: 0, steady: true };
  return { cut, steady: cut + 5 <= perSecond.length / 2 };
}
