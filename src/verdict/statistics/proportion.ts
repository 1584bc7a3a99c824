import { normalQuantile } from './normal.ts';

/** Wilson's interval for `hits` of `trials`; honest also at 0 and at all. */
export function wilson(hits: number, trials: number, confidence: number): readonly [number, number] {
  const z = normalQuantile((1 + confidence) / 2);
  const share = hits / trials;
  const centre = share + (z * z) / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const whole = 1 + (z * z) / trials;
  return [hits === 0 ? 0 : (centre - half) / whole, hits === trials ? 1 : (centre + half) / whole];
}

export interface Proportion {
  readonly hits: number;
  readonly trials: number;
}

/** Newcombe's interval for the first share minus the second (his method 10). */
export function newcombe(
  first: Proportion,
  second: Proportion,
  confidence: number,
): readonly [number, number] {
  const [p, q] = [first.hits / first.trials, second.hits / second.trials];
  const [pLow, pHigh] = wilson(first.hits, first.trials, confidence);
  const [qLow, qHigh] = wilson(second.hits, second.trials, confidence);
  return [p - q - Math.hypot(p - pLow, qHigh - q), p - q + Math.hypot(pHigh - p, q - qLow)];
}
