import { changeOf, intervalOf, worseningOf } from '../../view/pair-words.ts';
import type { Row } from '../../view/view.ts';
import { markup, type Markup } from '../markup.ts';
import { tick } from './marks.ts';
import { EDGE, scale, WIDTH } from '../scale.ts';

/** Shares on a logarithmic axis, for ×177 stands beside +10 %; amounts as they are. */
const placeOf = ({ scale: kind }: { readonly scale: 'relative' | 'absolute' }, change: number): number =>
  kind === 'relative' ? Math.log1p(Math.max(change, -0.999)) : change;

/**
 * What live pairs say of one number: the change with its interval, beside no change, and the margin or what is ruled
 * out.
 */
export function intervalPlot({ check }: Row): Markup | undefined {
  const { pairs, metric, status } = check;
  if (!pairs || !metric) return undefined;
  const [low, high] = pairs.interval;
  const sign = metric.better === 'lower' ? 1 : -1;
  const bound = status === 'pass' || status === 'inconclusive' ? pairs.limit : pairs.margin;
  const ends = [0, low, high, pairs.change, sign * bound].map((change) => placeOf(pairs, change));
  const place = scale(Math.min(...ends), Math.max(...ends), EDGE, WIDTH - EDGE);
  const x = (change: number): string => place(placeOf(pairs, change));
  const label = worseningOf(pairs, bound, metric);
  const inner = [
    markup`<line class="axis" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="30" y2="30"/>`,
    tick(x(0), 'before', 'no change', 13),
    tick(x(sign * bound), 'limit', label, 56),
    markup`<line class="span" x1="${x(low)}" x2="${x(high)}" y1="30" y2="30"/>`,
    markup`<circle class="run" cx="${x(pairs.change)}" cy="30" r="5"/>`,
  ];
  const words = `${changeOf(check)}, ${intervalOf(pairs, metric.unit)}; limit ${label}`;
  return markup`<svg class="strip" viewBox="0 0 ${WIDTH} 60" role="img" aria-label="${words}">${inner}</svg>`;
}
