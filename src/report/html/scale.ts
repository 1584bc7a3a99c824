import { markup, type Markup } from './markup.ts';

/** Of every plot, in pixels. */
export const WIDTH = 240;
export const EDGE = 10;

/** A scale from values to pixels; a range of nothing is drawn in the middle. */
export function scale(low: number, high: number, from: number, to: number): (value: number) => string {
  const span = high - low;
  return (value) => (span === 0 ? (from + to) / 2 : from + ((value - low) / span) * (to - from)).toFixed(1);
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
