/**
 * Benjamini and Hochberg's adjusted p-values, in the order given: those ≤ q are found with at most a share q of
 * false ones among them.
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const falling = p.map((value, index) => ({ value, index })).toSorted((a, b) => b.value - a.value);
  const adjusted = p.map(() => 1);
  let least = 1;
  for (const [step, { value, index }] of falling.entries()) {
    least = Math.min(least, (value * p.length) / (p.length - step));
    adjusted[index] = least;
  }
  return adjusted;
}
