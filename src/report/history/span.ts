/** Less than this share of the largest value is not stretched over the whole height: it would look like a cliff. */
const LEAST_SPAN = 0.05;

/** Ends of the axis on which values are drawn. */
export function spanOf(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const least = LEAST_SPAN * Math.max(Math.abs(low), Math.abs(high));
  const pad = Math.max(0, least - (high - low)) / 2;
  return [low - pad, high + pad];
}
