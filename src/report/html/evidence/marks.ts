import { markup, type Markup } from '../markup.ts';
import { at, CHART } from './axis.ts';
import { WIDTH } from '../scale.ts';

export function horizontal(
  kind: string,
  y: number,
  from: number = CHART.left,
  to: number = CHART.right,
): Markup {
  return markup`<line class="${kind}" x1="${at(from)}" x2="${at(to)}" y1="${at(y)}" y2="${at(y)}"/>`;
}

/** A picture of `height` pixels and its words for those who do not see it. */
export function chart(height: number, words: string, inner: readonly Markup[]): Markup {
  const box = `0 0 ${CHART.width} ${height}`;
  return markup`<svg class="chart" viewBox="${box}" role="img" aria-label="${words}">${inner}</svg>`;
}

/** Keeps words beside the plot's ends inside it. */
function anchorAt(x: number): string {
  if (x < 40) return 'start';
  return x > WIDTH - 40 ? 'end' : 'middle';
}

/** A named line across a plot. */
export function tick(x: string, kind: string, label: string, labelY: number): Markup {
  return markup`${[
    markup`<line class="${kind}" x1="${x}" x2="${x}" y1="18" y2="42"/>`,
    markup`<text x="${x}" y="${labelY}" text-anchor="${anchorAt(Number(x))}">${label}</text>`,
  ]}`;
}
