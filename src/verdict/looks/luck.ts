/** What luck explains with this chance or more proves nothing. */
const MAX_LUCK = 0.001;

/** p^n, by logarithms; 0⁰ is 1. */
const powerOf = (p: number, n: number): number => (n === 0 ? 1 : Math.exp(n * Math.log(p)));

/**
 * The chance, 0–1, that something which comes and goes by itself shows in all of `head` looks and in none of `base`
 * others, however often it shows: the greatest qʰ·(1 − q)ᵇ, which lies at q = h ÷ (h + b). Without looks at either
 * side it is 1. Five looks a side: 0.00098.
 */
export function chanceOfLuck(head: number, base: number): number {
  if (head === 0 || base === 0) return 1;
  const all = head + base;
  return powerOf(head / all, head) * powerOf(base / all, base);
}

/** Whether all of `head` looks against none of `base` others prove a difference. */
export const isProof = (head: number, base: number): boolean => chanceOfLuck(head, base) < MAX_LUCK;
