import type { Renamed } from './renaming.ts';
import type { Difference, Ends } from './walk.ts';

/** Digests as pages write them (`sha384-oqVuAfXRKap7…`) of bodies and of scripts and styles within documents. */
export type Digests = ReadonlySet<string>;

/** As attributes and policies write a digest. */
export const DIGEST = /sha(?:256|384|512)-[A-Za-z0-9+/_-]{43,88}={0,2}/g;
/** Characters of the longest. */
const LONGEST = 100;

/** The digest that reaches over a place of a text. */
function digestAt(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const from = Math.max(0, at - LONGEST);
  for (const found of text.slice(from, at + LONGEST).matchAll(DIGEST)) {
    const [start, end] = [from + found.index, from + found.index + found[0].length];
    if (start <= at && at < end) return { text: found[0], end };
  }
  return undefined;
}

/**
 * Both sides' digests at a difference, each of something that was received there and is compared itself. That two of
 * them belong together is held by their pairs being one to one, and by the browser, which refuses what has another.
 */
export function digestsAt(
  { texts, at }: Difference,
  known: Readonly<Record<'base' | 'head', Digests>>,
): (Renamed & { readonly ends: Ends }) | undefined {
  const [base, head] = [digestAt(texts[0], at[0]), digestAt(texts[1], at[1])];
  if (!base || !head || !known.base.has(base.text) || !known.head.has(head.text)) return undefined;
  return { base: base.text, head: head.text, ends: [base.end, head.end] };
}
