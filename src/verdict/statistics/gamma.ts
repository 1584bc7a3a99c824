/** The series below are good to 14 digits from here upwards; smaller arguments climb by the recurrence. */
const FAR = 16;

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  let climbed = 1;
  let at = x;
  for (; at < FAR; at += 1) climbed *= at;
  const r = 1 / (at * at);
  return (
    (at - 0.5) * Math.log(at) -
    at +
    Math.log(2 * Math.PI) / 2 +
    (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / at -
    Math.log(climbed)
  );
}

/** The derivative of ln Γ at x > 0. */
export function digamma(x: number): number {
  let climbed = 0;
  let at = x;
  for (; at < FAR; at += 1) climbed += 1 / at;
  const r = 1 / (at * at);
  return Math.log(at) - 1 / (2 * at) - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r / 240))) - climbed;
}

/** The second derivative of ln Γ at x > 0. */
export function trigamma(x: number): number {
  let climbed = 0;
  let at = x;
  for (; at < FAR; at += 1) climbed += 1 / (at * at);
  const r = 1 / (at * at);
  return (1 + 1 / (2 * at) + r * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r / 30)))) / at + climbed;
}

/** The x > 0 whose trigamma is y > 0, by bisection of its logarithm. */
export function trigammaInverse(y: number): number {
  let [low, high] = [-50, 50];
  for (let step = 0; step < 200 && high - low > 1e-15; step += 1) {
    const middle = (low + high) / 2;
    if (trigamma(Math.exp(middle)) > y) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
