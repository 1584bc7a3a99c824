/** Upper tail of the standard normal distribution at x ≥ 0, to 15 decimals. */
function tail(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; term > 1e-18; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 - density(x) * sum;
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Where a tail that falls and is convex reaches `share`: Newton's steps from the left of it never overshoot. */
export function whereTail(
  share: number,
  start: number,
  tailAt: (x: number) => number,
  densityAt: (x: number) => number,
): number {
  let at = start;
  for (let step = 0; step < 200; step += 1) {
    const next = at + (tailAt(at) - share) / densityAt(at);
    if (!(Math.abs(next - at) > 1e-14 * Math.max(1, at))) return next;
    at = next;
  }
  return at;
}

/** The standard normal quantile of 0.000001 < p < 0.999999. */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -normalQuantile(1 - p);
  return p === 0.5 ? 0 : whereTail(1 - p, 0, tail, density);
}
