import type { Unit } from '#model/observation/metric.ts';
import { amount } from '../../text/format.ts';
import { markup, type Markup } from '../markup.ts';
import { EDGE, scale, WIDTH } from '../scale.ts';

type Point = readonly [x: number, y: number];

/** Values of the run, and of its base where there are any, over a common axis. */
export interface LineChart {
  readonly points: readonly Point[];
  readonly base?: readonly Point[];
  /** Words under the axis, from left to right. */
  readonly labels: readonly (readonly [x: number, label: string])[];
  readonly unit: Unit;
  /** The whole in words, for those who do not see it. */
  readonly words: string;
}

const HEIGHT = 120;
const FLOOR = HEIGHT - 22;

function anchorOf(index: number, labels: readonly unknown[]): string {
  if (index === 0) return 'start';
  return index === labels.length - 1 ? 'end' : 'middle';
}

/** As an SVG. */
export function lineChart({ points, base = [], labels, unit, words }: LineChart): Markup {
  const all = [...points, ...base];
  const xs = all.map(([at]) => at);
  const top = Math.max(...all.map(([, value]) => value));
  const x = scale(Math.min(...xs), Math.max(...xs), EDGE, WIDTH - EDGE);
  const y = scale(0, Math.max(top, Number.EPSILON), FLOOR, 18);
  const path = (line: readonly Point[], kind: string) => {
    const places = line.map(([at, value]) => `${x(at)},${y(value)}`);
    return markup`<polyline class="path${kind}" points="${places.join(' ')}"/>`;
  };
  const marks = labels.map(
    ([at, label], index) =>
      markup`<text x="${x(at)}" y="${HEIGHT - 6}" text-anchor="${anchorOf(index, labels)}">${label}</text>`,
  );
  const isCompared = base.length > 0;
  return markup`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">${[
    markup`<line class="axis" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${FLOOR}" y2="${FLOOR}"/>`,
    markup`<text x="${EDGE}" y="12">${amount(top, unit)}</text>`,
    ...(isCompared ? [markup`<text x="${WIDTH - EDGE}" y="12" text-anchor="end">pale: before</text>`] : []),
    path(points, ''),
    ...(isCompared ? [path(base, ' pale')] : []),
    ...marks,
  ]}</svg>`;
}
