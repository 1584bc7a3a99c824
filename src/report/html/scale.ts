/** Of every plot, in pixels. */
export const WIDTH = 240;
export const EDGE = 10;

/** A scale from values to pixels; a range of nothing is drawn in the middle. */
export function scale(low: number, high: number, from: number, to: number): (value: number) => string {
  const span = high - low;
  return (value) => (span === 0 ? (from + to) / 2 : from + ((value - low) / span) * (to - from)).toFixed(1);
}
