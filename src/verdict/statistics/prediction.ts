import { tQuantile } from './student.ts';

/**
 * Where the next value of the same kind stays above or below with `confidence` a side; the half-width is the
 * smallest change that could be seen.
 */
export function predictNext(
  values: readonly number[],
  confidence: number,
): { readonly centre: number; readonly half: number } {
  const n = values.length;
  const centre = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (n - 1);
  return { centre, half: tQuantile(confidence, n - 1) * Math.sqrt(variance * (1 + 1 / n)) };
}
