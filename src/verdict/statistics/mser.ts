/** Values averaged into one, as the method's name says. */
const BATCH = 5;

/**
 * MSER-5 (White, Cobb and Spratt 2000): how many leading values to cut so that the mean of the rest is known best;
 * never more than half.
 */
export function mser5(values: readonly number[]): number {
  const batches = Array.from({ length: Math.floor(values.length / BATCH) }, (_, batch) => {
    const part = values.slice(batch * BATCH, (batch + 1) * BATCH);
    return part.reduce((sum, value) => sum + value, 0) / BATCH;
  });
  let [best, least] = [0, Infinity];
  for (let cut = 0; cut <= batches.length / 2; cut += 1) {
    const rest = batches.slice(cut);
    const mean = rest.reduce((sum, value) => sum + value, 0) / rest.length;
    const objective = rest.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rest.length ** 2;
    if (objective < least) [best, least] = [cut, objective];
  }
  return best * BATCH;
}
