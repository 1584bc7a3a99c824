import { middle, ordered } from './order.ts';

/** Makes a median absolute deviation an estimate of a normal distribution's standard deviation. */
export const MAD_TO_SD = 1.4826;

/** What the deviation falls short by in small samples (Croux and Rousseeuw 1992), from two values on. */
const SMALL = [1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107, 1.087] as const;

/** The correction c_n for a sample of n. */
function smallSample(n: number): number {
  return SMALL[n - 2] ?? 1 + 0.8 / n;
}

/** 1.4826 · MAD: the standard deviation as half of the values see it. */
export function madScaled(values: readonly number[]): number {
  const centre = middle(ordered(values));
  return MAD_TO_SD * middle(ordered(values.map((value) => Math.abs(value - centre))));
}

/** The standard deviation a value, sturdy against outliers and right on average from n = 2 on. */
export function spreadOf(values: readonly number[]): number {
  return madScaled(values) * smallSample(values.length);
}
