import { logGamma } from './gamma.ts';
import { normalQuantile, whereTail } from './normal.ts';

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let c = 1;
  let value = d;
  for (let m = 1; m < 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

/** The regularised incomplete beta function of (a, ½), as a function of 0 ≤ x ≤ 1. */
function incompleteBeta(a: number): (x: number) => number {
  const b = 0.5;
  const whole = logGamma(a + b) - logGamma(a) - logGamma(b);
  return (x) => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const front = Math.exp(whole + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
      ? (front * fraction(x, a, b)) / a
      : 1 - (front * fraction(1 - x, b, a)) / b;
  };
}

/** P(T > t) as a function of t ≥ 0. */
function upperTail(df: number): (t: number) => number {
  const beta = incompleteBeta(df / 2);
  return (t) => beta(df / (df + t * t)) / 2;
}

/** P(T > t) with `df` degrees of freedom, exact also far out. */
export function tTail(t: number, df: number): number {
  const beyond = upperTail(df)(Math.abs(t));
  return t >= 0 ? beyond : 1 - beyond;
}

/** The quantile of Student's t for 0 < p < 1. */
export function tQuantile(p: number, df: number): number {
  if (p < 0.5) return -tQuantile(1 - p, df);
  if (p === 0.5) return 0;
  const scale = Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2)) / Math.sqrt(df * Math.PI);
  const density = (t: number): number => scale * (1 + (t * t) / df) ** (-(df + 1) / 2);
  return whereTail(1 - p, Math.max(0, normalQuantile(p)), upperTail(df), density);
}
